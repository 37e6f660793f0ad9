// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;

/** A type with {@code parse} is a word: its text says all of it, and nothing else is read as it. */
class WordProperties {

    private static final List<Class<?>> WORDS = PolicyArbitraries.types().stream()
            .filter(type -> Arrays.stream(type.getDeclaredMethods())
                    .anyMatch(m -> m.getName().equals("parse")))
            .collect(Collectors.toList());

    @Provide
    Arbitrary<Object> words() {
        return Arbitraries.of(WORDS).flatMap(type -> PolicyArbitraries.of(type).map(word -> (Object) word));
    }

    @Example
    void theWordsAreThese() {
        assertEquals(
                Set.of("Rational", "Unit", "PartialDate", "PlanPeriod", "OutlineNumber", "DocumentNumber"),
                WORDS.stream().map(Class::getSimpleName).collect(Collectors.toSet()));
    }

    @Property
    void parseReadsWhatToStringWrites(@ForAll("words") Object word) throws ReflectiveOperationException {
        Object again = parse(word.getClass(), word.toString());
        assertEquals(word, again);
        assertEquals(word.hashCode(), again.hashCode());
        assertEquals(word.toString(), again.toString());
    }

    @Property(tries = 300)
    void aBlankAroundAWordIsRefused(@ForAll("words") Object word) {
        for (String text : List.of(" " + word, word + " ", word + "\n")) {
            InvocationTargetException refused =
                    assertThrows(InvocationTargetException.class, () -> parse(word.getClass(), text));
            assertEquals(true, refused.getCause() instanceof IllegalArgumentException);
        }
    }

    private static Object parse(Class<?> type, String text) throws ReflectiveOperationException {
        Method parse = type.getMethod("parse", String.class);
        return parse.invoke(null, text);
    }
}
