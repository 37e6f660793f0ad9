// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where results go: a file for each input, named after it. A file of an earlier run is replaced; one that is written half is
 * never left.
 */
final class Outputs {

    private Outputs() {}

    /** The file for an input: {@code 000.txt} gives {@code 000.jsonl}. */
    static Path file(Path directory, String input, Format format) {
        Path name = Path.of(input).getFileName();
        String base = name == null ? "output" : name.toString();
        int dot = base.lastIndexOf('.');
        return directory.resolve((dot > 0 ? base.substring(0, dot) : base) + "." + format.extension());
    }

    /** Why the results of these inputs must not be written there; absent if they may. */
    static Optional<String> objection(Path directory, List<String> inputs, Format format) {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            return Optional.of("--out must be a directory: " + directory);
        }
        Map<Path, String> taken = new LinkedHashMap<>();
        for (String input : inputs) {
            Path file = file(directory, input, format);
            String other = taken.putIfAbsent(file, input);
            if (other != null) {
                return Optional.of("two inputs have one output, so nothing was written: " + other + " and " + input
                        + " both give " + file);
            }
        }
        for (Map.Entry<Path, String> entry : taken.entrySet()) {
            for (String input : inputs) {
                if (same(entry.getKey(), Path.of(input))) {
                    return Optional.of("the output of " + entry.getValue() + " would replace the input " + input
                            + ", so nothing was written: choose another --out");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    /** Writes the text beside the file first and moves it there when it is whole. */
    static void write(Path file, String text) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null || Files.isDirectory(file)) {
            throw new IOException(file + " is a directory");
        }
        Files.createDirectories(directory);
        Path part = directory.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.writeString(
                    part,
                    text,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
