// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

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
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** Runs a program as documentation shows it: imports and the statements of a main method whose parameter is {@code args}. */
public final class JavaProgram {

    private static final Predicate<String> IMPORT = line -> line.startsWith("import ");

    private final String java;

    private JavaProgram(String java) {
        this.java = java;
    }

    /** The program of these lines. */
    public static JavaProgram of(String java) {
        return new JavaProgram(java);
    }

    /** How many lines it has beside imports and empty ones. */
    public long length() {
        return java.lines().filter(IMPORT.negate().and(line -> !line.isBlank())).count();
    }

    /**
     * What it prints, compiled as Java 8 against the class path of the test.
     *
     * @param directory an empty directory, for the compiler
     * @throws AssertionError if it does not compile, or throws
     */
    public String output(Path directory, String... args) throws IOException, ReflectiveOperationException {
        compile(directory);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {directory.toUri().toURL()}, getClass().getClassLoader());
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            loader.loadClass("Program").getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw new AssertionError("The program failed: " + e.getCause(), e.getCause());
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private void compile(Path directory) throws IOException {
        String source =
                lines(IMPORT) + "public class Program {\npublic static void main(String[] args) throws Exception {\n"
                        + lines(IMPORT.negate()) + "}\n}\n";
        Path file = Files.writeString(directory.resolve("Program.java"), source);
        StringWriter messages = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    directory.toString(),
                    "--release",
                    "8",
                    "-Xlint:-options",
                    "-proc:none",
                    "-classpath",
                    System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            if (!compiled) {
                throw new AssertionError("The program does not compile:\n" + messages);
            }
        }
    }

    private String lines(Predicate<String> wanted) {
        return java.lines().filter(wanted).map(line -> line + "\n").collect(Collectors.joining());
    }
}
