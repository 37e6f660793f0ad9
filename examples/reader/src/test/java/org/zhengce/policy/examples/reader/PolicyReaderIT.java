// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengce.policy.io.text.PolicyText;

/** Runs the jar as users do. */
class PolicyReaderIT {

    @TempDir
    Path directory;

    @Test
    void theJarPrintsTheSampleInUtf8WhateverTheCharsetOfTheMachine() throws IOException, InterruptedException {
        assertEquals(0, run("-Dfile.encoding=GBK", "-jar", jar()));
        assertEquals(Format.SUMMARY.write(PolicyText.read(PolicyReader.sample()), Context.none()), printed());
    }

    @Test
    void theJarWritesEveryFormat() throws IOException, InterruptedException {
        for (Format format : Format.values()) {
            assertEquals(0, run("-jar", jar(), "--format", format.toString()));
            if (format == Format.CORPUS) {
                assertEquals('【', printed().charAt(0));
            } else {
                assertEquals(format.write(PolicyText.read(PolicyReader.sample()), Context.none()), printed());
            }
        }
    }

    /** All that it takes to read them is in the jar, and their libraries say nothing of their own. */
    @Test
    void theJarReadsOfficeFiles() throws IOException, InterruptedException {
        Path text = Files.writeString(directory.resolve("plan.txt"), OfficeFiles.TEXT);
        assertEquals(0, run("-jar", jar(), text.toString()));
        String read = printed();
        for (Path file :
                List.of(OfficeFiles.html(directory), OfficeFiles.docx(directory), OfficeFiles.pdf(directory))) {
            assertEquals(0, run("-jar", jar(), file.toString()), () -> file + ": " + errors());
            assertEquals(read, printed(), file.toString());
            assertEquals("", errors(), file.toString());
        }
    }

    /** The line of the README, which people paste. */
    @Test
    void theJarReadsTheFilesThatShipWithIt() throws IOException, InterruptedException {
        String line = Files.readAllLines(Path.of("README.md")).stream()
                .filter(l -> l.contains("--registry"))
                .findFirst()
                .orElseThrow();
        List<String> args = new ArrayList<>(List.of("-jar", jar()));
        args.addAll(List.of(line.substring(line.indexOf("--registry")).split(" ")));
        assertEquals(0, run(args.toArray(new String[0])));
        assertEquals(
                Files.readString(Path.of("src/test/resources/org/zhengce/policy/examples/reader/sample-context.txt")),
                printed());
    }

    @Test
    void theJarKnowsItsVersion() throws IOException, InterruptedException {
        assertEquals(0, run("-jar", jar(), "--version"));
        assertEquals(
                "policy-reader " + System.getProperty("policy-reader.version"),
                printed().strip());
    }

    @Test
    void theExitStatusReachesTheShell() throws IOException, InterruptedException {
        assertEquals(1, run("-jar", jar(), directory.resolve("missing.txt").toString()));
        assertEquals(2, run("-jar", jar(), "--nonsense"));
    }

    private static String jar() {
        return System.getProperty("policy-reader.jar");
    }

    private int run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectOutput(directory.resolve("out").toFile())
                .redirectError(directory.resolve("err").toFile())
                .start()
                .waitFor();
    }

    private String printed() throws IOException {
        return Files.readString(directory.resolve("out"), StandardCharsets.UTF_8);
    }

    private String errors() {
        try {
            return Files.readString(directory.resolve("err"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
