// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.zhengce.policy.io.json.JsonFuzz;
import org.zhengce.policy.io.json.YamlFuzz;
import org.zhengce.policy.io.text.TextFuzz;

/** Writes what the fuzzer starts from, as it asks for it: for each target a folder of inputs and a dictionary. */
public final class FuzzSeeds {

    private FuzzSeeds() {}

    /** The one argument is the folder to write to. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        write(folder.resolve("json"), JsonFuzz.seeds(), JsonFuzz.words());
        write(folder.resolve("yaml"), YamlFuzz.seeds(), YamlFuzz.words());
        write(folder.resolve("text"), TextFuzz.seeds(), TextFuzz.words());
    }

    private static void write(Path folder, List<byte[]> seeds, Set<String> words) throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        Files.createDirectories(folder.resolve("seeds"));
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seeds").resolve(Integer.toString(i)), seeds.get(i));
        }
        StringBuilder dictionary = new StringBuilder();
        words.forEach(word -> dictionary.append(entry(word)).append('\n'));
        Files.writeString(folder.resolve("words.dict"), dictionary);
    }

    /** A word between quotes, every byte as an escape. */
    private static String entry(String word) {
        StringBuilder entry = new StringBuilder("\"");
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            entry.append(String.format("\\x%02X", b));
        }
        return entry.append('"').toString();
    }
}
