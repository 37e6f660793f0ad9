// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java runs on Java 8 syntax and prints what the README says; its Chinese twin says the same. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("zhengce.root", "../.."));
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

    @TempDir
    Path directory;

    @Test
    void theJavaRunsAndPrintsWhatIsWrittenBelowIt() throws Exception {
        List<String[]> blocks = blocks("README.md");
        int programs = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i)[0].equals("java")) {
                assertEquals(
                        "text", blocks.get(i + 1)[0], "A java block must be followed by a text block with its output");
                assertEquals(blocks.get(i + 1)[1], output("Readme" + i, blocks.get(i)[1]));
                programs++;
            }
        }
        assertTrue(programs > 0);
    }

    @Test
    void theChineseReadmeHasTheSameHeadingsAndTheSameBlocks() throws IOException {
        assertEquals(headings("README.md"), headings("README.zh-CN.md"));
        assertEquals(
                blocks("README.md").stream()
                        .map(block -> block[0] + "\n" + block[1])
                        .toList(),
                blocks("README.zh-CN.md").stream()
                        .map(block -> block[0] + "\n" + block[1])
                        .toList());
    }

    @Test
    void readmesKeepTheirLength() throws IOException {
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            long lines = Files.readString(ROOT.resolve(readme)).lines().count();
            assertTrue(lines >= 60 && lines <= 120, readme + " has " + lines + " lines");
        }
        for (String module : List.of("policy-model", "policy-calc", "policy-io", "examples", "examples/reader")) {
            Path readme = ROOT.resolve(module).resolve("README.md");
            assertTrue(Files.readString(readme).lines().count() <= 20, readme::toString);
        }
    }

    @Test
    void linksLeadToFilesThatExist() throws IOException {
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            Matcher link = Pattern.compile("\\]\\((?!https?:)([^)#]+)").matcher(Files.readString(ROOT.resolve(readme)));
            while (link.find()) {
                assertTrue(Files.exists(ROOT.resolve(link.group(1))), readme + " links to " + link.group(1));
            }
        }
    }

    private static List<Integer> headings(String readme) throws IOException {
        Matcher heading = Pattern.compile("(?m)^(#+) ")
                .matcher(BLOCK.matcher(Files.readString(ROOT.resolve(readme))).replaceAll(""));
        List<Integer> levels = new ArrayList<>();
        while (heading.find()) {
            levels.add(heading.group(1).length());
        }
        assertFalse(levels.isEmpty());
        return levels;
    }

    private static List<String[]> blocks(String readme) throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve(readme)));
        List<String[]> blocks = new ArrayList<>();
        while (block.find()) {
            blocks.add(new String[] {block.group(1), block.group(2)});
        }
        return blocks;
    }

    private String output(String name, String java) throws Exception {
        compile(name, java);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {directory.toUri().toURL()}, getClass().getClassLoader());
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new AssertionError("The README's program failed: " + e.getCause(), e.getCause());
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private void compile(String name, String java) throws IOException {
        StringBuilder source = new StringBuilder();
        java.lines()
                .filter(line -> line.startsWith("import "))
                .forEach(line -> source.append(line).append('\n'));
        source.append("public class ")
                .append(name)
                .append(" {\npublic static void main(String[] args) throws Exception {\n");
        java.lines()
                .filter(line -> !line.startsWith("import "))
                .forEach(line -> source.append(line).append('\n'));
        Path file = Files.writeString(directory.resolve(name + ".java"), source.append("}\n}\n"));
        StringWriter messages = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            Stream.of(
                                            "-d",
                                            directory.toString(),
                                            "--release",
                                            "8",
                                            "-Xlint:-options",
                                            "-proc:none",
                                            "-classpath",
                                            System.getProperty("java.class.path"))
                                    .toList(),
                            null,
                            files.getJavaFileObjects(file))
                    .call();
            assertTrue(compiled, messages::toString);
        }
    }
}
