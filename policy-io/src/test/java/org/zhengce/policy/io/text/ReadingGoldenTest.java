// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole texts of an invented city and all that is read from them, one finding a line. Each text holds the forms of one concept, the
 * usual ones and those that look like them and are not.
 *
 * <p>A line that changes is a change of what users get: read the difference before {@code -Dzhengce.golden=write} writes the
 * files anew.
 */
class ReadingGoldenTest {

    static final List<String> NAMES =
            List.of("frame", "outline", "charge", "figures", "times", "names", "duties", "notice", "web", "plain");

    private static final Path DIRECTORY =
            Path.of(System.getProperty("zhengce.root", ".."), "policy-io", "src", "test", "resources", "reading");

    @ParameterizedTest
    @FieldSource("NAMES")
    void what_is_read_is_what_was_read(String name) throws IOException {
        check(name + ".out", Listing.of(read(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"frame", "charge", "figures", "duties"})
    void annotations_are_what_they_were(String name) throws IOException {
        check(name + ".jsonl", Annotations.write(read(name)));
    }

    private static Reading read(String name) throws IOException {
        return PolicyText.read(Files.readString(DIRECTORY.resolve(name + ".txt")));
    }

    private static void check(String name, String text) throws IOException {
        Path file = DIRECTORY.resolve(name);
        if ("write".equals(System.getProperty("zhengce.golden"))) {
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text);
    }
}
