// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole texts of an invented city and all that is read from them, one finding a line. Each text holds the forms of one concept, the
 * usual ones and those that look like them and are not.
 *
 * <p>A line that changes is a change of what users get: read the difference before {@code -Dzhengce.golden=write} writes the
 * files anew.
 */
class ReadingGoldenTest {

    private static final Path DIRECTORY =
            Path.of(System.getProperty("zhengce.root", ".."), "policy-io", "src", "test", "resources", "reading");

    @ParameterizedTest
    @ValueSource(strings = {"frame", "outline", "charge", "figures", "times", "duties", "notice"})
    void what_is_read_is_what_was_read(String name) throws IOException {
        String text = Files.readString(DIRECTORY.resolve(name + ".txt"));
        String listed = Listing.of(PolicyText.read(text));
        Path file = DIRECTORY.resolve(name + ".out");
        if ("write".equals(System.getProperty("zhengce.golden"))) {
            Files.writeString(file, listed);
        }
        assertEquals(Files.readString(file), listed);
    }
}
