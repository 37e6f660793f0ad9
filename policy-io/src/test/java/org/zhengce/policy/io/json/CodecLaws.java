// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.zhengce.policy.model.problem.Problem;

/** What holds of the reading of any JSON and YAML: a value that can be written and read again, or problems that lie within. */
final class CodecLaws {

    private CodecLaws() {}

    static void json(byte[] input, Class<?> root) {
        holds(
                () -> {
                    Object value = PolicyJson.read(input, root);
                    byte[] written = PolicyJson.writeBytes(value);
                    Object again = PolicyJson.read(written, root);
                    assertEquals(value, again);
                    assertArrayEquals(written, PolicyJson.writeBytes(again));
                    return value;
                },
                new String(input, StandardCharsets.UTF_8));
    }

    static void yaml(byte[] input, Class<?> root) {
        holds(
                () -> {
                    Object value = PolicyYaml.read(input, root);
                    byte[] written = PolicyYaml.writeBytes(value);
                    Object again = PolicyYaml.read(written, root);
                    assertEquals(value, again);
                    assertArrayEquals(written, PolicyYaml.writeBytes(again));
                    return value;
                },
                new String(input, StandardCharsets.UTF_8));
    }

    static void holds(Supplier<Object> reading, String text) {
        try {
            assertFalse(reading.get().toString().isEmpty());
        } catch (PolicyFormatException e) {
            assertFalse(e.getProblems().isEmpty());
            for (Problem problem : e.getProblems()) {
                assertTrue(problem.getOffset().orElse(0) <= text.length(), e::getMessage);
                assertTrue(problem.getLine().orElse(1) >= 1, e::getMessage);
                assertTrue(problem.getColumn().orElse(1) >= 1, e::getMessage);
                assertTrue(problem.toString().length() < 20_000, e::getMessage);
            }
        }
    }
}
