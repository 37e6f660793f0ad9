// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTest {

    private static final String TEXT = "云泽市人民政府关于加强服务的通知\n\n一、优化服务。每月报送进度。（责任单位：市工信局、市财政局）\n";

    @TempDir
    Path directory;

    private Path out;
    private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();

    @BeforeEach
    void setUp() {
        out = directory.resolve("out");
    }

    // what it writes

    @Test
    void withoutAFileTheSampleIsRead() {
        assertEquals(0, run());
        assertTrue(printed().startsWith("【公文】\n"), this::printed);
        assertTrue(printed().contains("云泽政办发〔2024〕17号"), this::printed);
        assertEquals("", complaints());
    }

    @ParameterizedTest
    @CsvSource({"summary,txt", "json,json", "yaml,yaml", "annotations,jsonl", "JSON,json"})
    void eachFormatIsWrittenUnderItsOwnName(String format, String extension) throws IOException {
        assertEquals(0, run("--format", format, "--out", out.toString(), file("000.txt", TEXT)), this::complaints);

        String written = Files.readString(out.resolve("000." + extension));
        assertEquals(List.of("000." + extension), names(out));
        assertEquals("", printed());
        assertEquals("", complaints());

        assertEquals(0, run("--format", format, directory.resolve("000.txt").toString()));
        assertEquals(written, printed());
        assertTrue(written.endsWith("\n") && !written.endsWith("\n\n"));
    }

    @Test
    void theSampleGoesIntoAFileAsWell() {
        assertEquals(0, run("--format", "json", "--out", out.toString()));
        assertTrue(Files.exists(out.resolve("sample.json")));
    }

    @Test
    void onlyTheLastExtensionIsReplaced() {
        assertEquals(Path.of("d/a.b.json"), Outputs.file(Path.of("d"), "x/a.b.txt", Format.JSON));
        assertEquals(Path.of("d/plan.json"), Outputs.file(Path.of("d"), "plan", Format.JSON));
        assertEquals(Path.of("d/.plan.json"), Outputs.file(Path.of("d"), ".plan", Format.JSON));
        assertEquals(Path.of("d/市〔2023〕1号.jsonl"), Outputs.file(Path.of("d"), "市〔2023〕1号.txt", Format.ANNOTATIONS));
    }

    @Test
    void severalFilesShowProgressAndAreParted() throws IOException {
        String one = file("one.txt", TEXT);
        String two = file("two.txt", TEXT);

        assertEquals(0, run(one, two));
        assertEquals("[1/2] " + one + "\n[2/2] " + two + "\n", complaints());
        String both = printed();
        assertEquals(0, run(one));
        assertEquals(printed() + "\n" + printed(), both);
    }

    @Test
    void yamlDocumentsArePartedByDashes() throws IOException {
        String one = file("one.txt", TEXT);

        assertEquals(0, run("--format", "yaml", one));
        String single = printed();
        assertEquals(0, run("--format", "yaml", one, one));
        assertEquals(single + "---\n" + single, printed());
    }

    @Test
    void aFileOfAnEarlierRunIsReplaced() throws IOException {
        String one = file("one.txt", TEXT);
        Files.createDirectories(out);
        Files.writeString(out.resolve("one.json"), "old");

        assertEquals(0, run("--format", "json", "--out", out.toString(), one));
        assertFalse(Files.readString(out.resolve("one.json")).startsWith("old"));
        assertEquals(List.of("one.json"), names(out));
    }

    @Test
    void gb18030IsRecognisedAndACharsetCanBeNamed() throws IOException {
        Path gb = Files.write(directory.resolve("gb.txt"), TEXT.getBytes(Charset.forName("GB18030")));
        Path utf16 = Files.write(directory.resolve("utf16.txt"), TEXT.getBytes(StandardCharsets.UTF_16LE));

        assertEquals(0, run(file("utf8.txt", TEXT)));
        String expected = printed();
        assertEquals(0, run(gb.toString()));
        assertEquals(expected, printed());
        assertEquals(0, run("--charset", "UTF-16LE", utf16.toString()));
        assertEquals(expected, printed());
    }

    // what it cannot use

    @Test
    void unusableInputsAreNamedAndTheOthersDone() throws IOException {
        String good = file("good.txt", TEXT);
        String empty = file("empty.txt", "");
        Path binary = Files.write(directory.resolve("binary.txt"), new byte[] {1, 0, 2});
        Path odd = Files.write(directory.resolve("odd.txt"), new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b'});
        String missing = directory.resolve("missing.txt").toString();
        Path folder = Files.createDirectory(directory.resolve("folder.txt"));

        assertEquals(
                1,
                run(
                        "--out",
                        out.toString(),
                        missing,
                        folder.toString(),
                        empty,
                        binary.toString(),
                        odd.toString(),
                        good));

        assertEquals(
                List.of(
                        "policy-reader: " + missing + ": does not exist",
                        "policy-reader: " + folder + ": is a directory",
                        "policy-reader: " + empty + ": is empty",
                        "policy-reader: " + binary + ": is a binary file, not text",
                        "policy-reader: " + odd
                                + ": is not text in UTF-8, UTF-16 or GB18030 (name another encoding with --charset)"),
                complaints().lines().filter(line -> !line.startsWith("[")).toList());
        assertTrue(complaints().contains("[6/6] " + good + "\n"), this::complaints);
        assertEquals(List.of("good.txt"), names(out));
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path secret = Path.of(file("secret.txt", TEXT));
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "Needs POSIX permissions");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "Root may read everything");

        assertEquals(1, run(secret.toString()));
        assertEquals("policy-reader: " + secret + ": may not be read: permission denied\n", complaints());
    }

    @Test
    void aNameThatIsNoneIsNamed() throws IOException {
        assertEquals(1, run("", "no\0name.txt", file("good.txt", TEXT)));
        assertTrue(complaints()
                .startsWith("policy-reader: : is no file name\npolicy-reader: no\0name.txt: is no file name\n"));
        assertFalse(printed().isEmpty());
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamedAndTheOthersDone() throws IOException {
        Files.createDirectories(out.resolve("one.json"));
        String one = file("one.txt", TEXT);
        String two = file("two.txt", TEXT);

        assertEquals(1, run("--format", "json", "--out", out.toString(), one, two));
        assertTrue(
                complaints()
                        .contains("policy-reader: " + one + ": output cannot be written: " + out.resolve("one.json")
                                + " is a directory\n"),
                this::complaints);
        assertEquals(List.of("one.json", "two.json"), names(out));
    }

    // what it refuses before it writes anything

    @Test
    void twoInputsWithOneOutputAreRefused() throws IOException {
        Files.createDirectories(directory.resolve("a"));
        Files.createDirectories(directory.resolve("b"));
        String other = file("other.txt", TEXT);
        String one = file("a/000.txt", TEXT);
        String two = file("b/000.htm", TEXT);
        Files.createDirectories(out);
        Files.writeString(out.resolve("000.json"), "old");

        assertEquals(2, run("--format", "json", "--out", out.toString(), other, one, two));

        assertEquals(
                "policy-reader: two inputs have one output, so nothing was written: " + one + " and " + two
                        + " both give " + out.resolve("000.json") + "\n",
                complaints());
        assertEquals(List.of("000.json"), names(out));
        assertEquals("old", Files.readString(out.resolve("000.json")));
    }

    @Test
    void twoInputsOfOneNameAreNoTroubleOnStandardOutput() throws IOException {
        Files.createDirectories(directory.resolve("a"));

        assertEquals(0, run(file("a/000.txt", TEXT), file("000.txt", TEXT)));
    }

    @Test
    void anOutputThatWouldReplaceAnInputIsRefused() throws IOException {
        String input = file("000.txt", TEXT);

        assertEquals(2, run("--format", "summary", "--out", directory.toString(), input));

        assertEquals(
                "policy-reader: the output of " + input + " would replace the input " + input
                        + ", so nothing was written: choose another --out\n",
                complaints());
        assertEquals(TEXT, Files.readString(directory.resolve("000.txt")));
    }

    @Test
    void anOutThatIsAFileIsRefused() throws IOException {
        String input = file("000.txt", TEXT);

        assertEquals(2, run("--out", input, input));
        assertEquals("policy-reader: --out must be a directory: " + input + "\n", complaints());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--format=xml|Invalid value for option '--format': expected one of [summary, json, yaml, annotations, html, corpus] but was 'xml'",
                "--charset=klingon|Invalid value for option '--charset': no charset of this Java: klingon",
                "--colour|Unknown option: '--colour'",
                "--out|Missing required parameter for option '--out' (DIR)"
            })
    void wrongUsageIsExplained(String argument, String message) {
        assertEquals(2, run(argument));
        assertTrue(complaints().startsWith(message), this::complaints);
        assertTrue(complaints().contains("Usage: policy-reader"), this::complaints);
        assertEquals("", printed());
    }

    @Test
    void complaintsAboutUsageAreInUtf8() {
        assertEquals(2, run("--选项"));
        assertTrue(complaints().startsWith("Unknown option: '--选项'"), this::complaints);
    }

    @Test
    void helpAndVersionAreShown() {
        assertEquals(0, run("--help"));
        assertTrue(printed().contains("Usage: policy-reader"), this::printed);
        assertTrue(printed().contains("summary, json, yaml, annotations"), this::printed);
        assertTrue(printed().lines().allMatch(line -> line.length() <= 100), this::printed);
        assertEquals(0, run("--version"));
        assertTrue(printed().startsWith("policy-reader "), this::printed);
    }

    private int run(String... args) {
        stdout.reset();
        stderr.reset();
        try (PrintStream o = new PrintStream(stdout, true, StandardCharsets.UTF_8);
                PrintStream e = new PrintStream(stderr, true, StandardCharsets.UTF_8)) {
            return PolicyReader.run(o, e, args);
        }
    }

    private String printed() {
        return stdout.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String complaints() {
        return stderr.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
