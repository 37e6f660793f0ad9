// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;

/**
 * The round trips of {@link RoundTripProperties} for each object type by itself: a few values in every build, and as many as
 * {@code -Dzhengce.tries=10000} says before a release. A value that fails is in the message.
 */
class EveryTypeRoundTripTest {

    private static final int TRIES = Integer.getInteger("zhengce.tries", 5);

    /** Whatever is neither a word nor a family's common type: all that can be a root. */
    static Stream<Class<?>> types() {
        return PolicyArbitraries.types().stream()
                .filter(type -> Shape.of(type) instanceof ObjectShape)
                .sorted(Comparator.comparing(Class::getName));
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_same_value_and_the_same_text_come_back(Class<?> type) {
        JqwikSession.run(
                () -> PolicyArbitraries.of(type).sampleStream().limit(TRIES).forEach(value -> check(value, type)));
    }

    private static void check(Object value, Class<?> type) {
        String json = PolicyJson.write(value);
        Object read = PolicyJson.read(json.getBytes(StandardCharsets.UTF_8), type);
        assertEquals(value, read);
        assertEquals(json, PolicyJson.write(read));
        String yaml = PolicyYaml.write(value);
        read = PolicyYaml.read(yaml.getBytes(StandardCharsets.UTF_8), type);
        assertEquals(value, read);
        assertEquals(yaml, PolicyYaml.write(read));
    }
}
