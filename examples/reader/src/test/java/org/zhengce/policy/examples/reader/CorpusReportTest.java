// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report over a folder of three texts and a file that is none. */
class CorpusReportTest {

    @TempDir
    Path folder;

    @BeforeEach
    void texts() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"), "云泽市绿化方案\n一、目标\n到2027年，绿地率达到40%以上。\n二、任务\n（一）植树。种植行道树。（责任单位：市园林局）\n");
        Files.writeString(folder.resolve("b.txt"), "关于绿化的说明\n责任单位：\n树池规格为1200元，另有300元备用。\n");
        Files.writeString(
                Files.createDirectory(folder.resolve("c")).resolve("c.txt"),
                "云泽市绿化办法\n第一条 为绿化城市，制定本办法。\n第三条 市园林局负责。\n");
        Files.write(folder.resolve("d.bin"), new byte[] {0, 1, 2});
    }

    private record Run(int status, String out, String err) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = PolicyReader.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The cells of the row that begins with a word. */
    private static String row(String report, String first) {
        return report.lines()
                .filter(line -> line.startsWith("| " + first + " "))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .findFirst()
                .map(Object::toString)
                .orElse("");
    }

    @Test
    void allThatWasReadIsCountedAndGapsShow() {
        Run run = run("--format", "corpus", folder.toString());
        assertEquals(1, run.status());
        assertTrue(run.err().contains("d.bin: is a binary file, not text"), run.err());
        assertTrue(run.err().contains("[4/4]"), run.err());
        assertTrue(run.out().startsWith("【语料】3 份，"), run.out());
        assertEquals("[责任分工, 1, 1]", row(run.out(), "责任分工"));
        assertEquals("[章节, 5, 2]", row(run.out(), "章节"));
        assertEquals(
                "[目标, 1]",
                run.out()
                        .lines()
                        .filter(line -> line.startsWith("| 目标 "))
                        .skip(1)
                        .findFirst()
                        .map(line -> Arrays.stream(line.split("\\|"))
                                .map(String::strip)
                                .filter(cell -> !cell.isEmpty())
                                .toList()
                                .toString())
                        .orElse(""));
        assertEquals("[有责任标签而没有责任条款, 1, b.txt]", row(run.out(), "有责任标签而没有责任条款"));
        assertEquals("[没有章节, 1, b.txt]", row(run.out(), "没有章节"));
        assertTrue(row(run.out(), "元").startsWith("[元, 2, b.txt …"), row(run.out(), "元"));
        assertTrue(row(run.out(), "numbering_gap").contains("c.txt:3"), run.out());
    }

    /** What is counted does not depend on how the texts are handed over. */
    @Test
    void aFolderIsTheSumOfItsFiles() {
        String whole = run("--format", "corpus", folder.toString()).out();
        String parts = run(
                        "--format",
                        "corpus",
                        folder.resolve("a.txt").toString(),
                        folder.resolve("b.txt").toString(),
                        folder.resolve("c").toString())
                .out();
        assertEquals(whole, parts);
    }

    @Test
    void theReportGoesToAFileIfAsked() throws IOException {
        Path out = folder.resolve("out");
        Run run = run(
                "--format",
                "corpus",
                "--out",
                out.toString(),
                folder.resolve("a.txt").toString());
        assertEquals(0, run.status());
        assertEquals("", run.out());
        assertTrue(Files.readString(out.resolve("corpus.txt")).startsWith("【语料】1 份"));
    }

    @Test
    void withoutInputsTheSampleIsTaken() {
        assertTrue(run("--format", "corpus").out().startsWith("【语料】1 份"));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Run run = run("--format", "corpus", folder.resolve("x.txt").toString());
        assertEquals(1, run.status());
        assertTrue(run.err().contains("x.txt: does not exist"), run.err());
    }
}
