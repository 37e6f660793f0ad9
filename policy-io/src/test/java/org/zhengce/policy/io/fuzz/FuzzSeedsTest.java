// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengce.policy.io.json.JsonFuzz;
import org.zhengce.policy.io.json.YamlFuzz;
import org.zhengce.policy.io.text.TextFuzz;

/** The fuzzer runs in a profile of its own; here its seeds go the same way once. */
class FuzzSeedsTest {

    @Test
    void every_seed_keeps_the_laws() {
        JsonFuzz.seeds().forEach(JsonFuzz::fuzzerTestOneInput);
        YamlFuzz.seeds().forEach(YamlFuzz::fuzzerTestOneInput);
        TextFuzz.seeds().forEach(TextFuzz::fuzzerTestOneInput);
    }

    @Test
    void the_empty_input_keeps_them_too() {
        JsonFuzz.fuzzerTestOneInput(new byte[0]);
        YamlFuzz.fuzzerTestOneInput(new byte[0]);
        TextFuzz.fuzzerTestOneInput(new byte[0]);
    }

    @Test
    void seeds_and_words_are_written_for_the_fuzzer(@TempDir Path folder) throws IOException {
        FuzzSeeds.main(new String[] {folder.toString()});
        assertEquals('{', Files.readAllBytes(folder.resolve("json/seeds/0"))[1]);
        assertTrue(Files.readString(folder.resolve("text/words.dict")).contains("\"\\xE7\\xAD\\x89\"\n"), "等");
    }
}
