// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The golden files of format version 1: write, compare, read, write again.
 *
 * <p>They are what stands in the databases of hosts. A file that differs means that the format changed: raise the version, keep
 * these files and add new ones. Only before the first release, or after adding an optional property to {@link Samples}, does
 * {@code -Dzhengce.golden=write} write them anew.
 */
class GoldenFilesTest {

    static List<Object> samples() {
        return List.of(
                Samples.document(),
                Samples.plan(),
                Samples.registry(),
                Samples.observation(),
                Samples.observations(),
                Samples.calendar(),
                Samples.facts());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void jsonIsAsItWas(Object value) throws IOException {
        Class<?> type = Shape.ofValue(value).type();
        check(type.getSimpleName() + ".json", PolicyJson.write(value));
        Object read = PolicyJson.read(golden(type.getSimpleName() + ".json"), type);
        assertEquals(value, read);
        assertEquals(PolicyJson.write(value), PolicyJson.write(read));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void yamlIsAsItWas(Object value) throws IOException {
        Class<?> type = Shape.ofValue(value).type();
        check(type.getSimpleName() + ".yaml", PolicyYaml.write(value));
        Object read = PolicyYaml.read(golden(type.getSimpleName() + ".yaml"), type);
        assertEquals(value, read);
        assertEquals(PolicyYaml.write(value), PolicyYaml.write(read));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void jsonAndYamlHoldTheSameValue(Object value) throws IOException {
        Class<?> type = Shape.ofValue(value).type();
        assertEquals(
                PolicyJson.read(golden(type.getSimpleName() + ".json"), type),
                PolicyYaml.read(golden(type.getSimpleName() + ".yaml"), type));
    }

    private static void check(String name, String text) throws IOException {
        if (Golden.WRITE) {
            Files.createDirectories(Golden.directory());
            Files.writeString(Golden.directory().resolve(name), text + "\n");
        }
        assertEquals(golden(name), text);
    }

    /** A file ends with a line break, as files do; what the codec writes does not. */
    private static String golden(String name) throws IOException {
        Path file = Golden.directory().resolve(name);
        return Files.readString(file).replaceFirst("\n\\z", "");
    }
}
