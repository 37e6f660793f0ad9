// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.text.OutlineNumber;

/** Words are keys: a set of ten thousand of them must not become a list. */
class WordHashesTest {

    static List<List<?>> words() {
        return List.of(
                List.of(Rational.parse("1/3"), Rational.parse("2/3"), Rational.of(1), Rational.of(3)),
                List.of(Unit.of("元"), Unit.of("万元"), Unit.of("户"), Unit.of("%")),
                List.of(
                        DocumentNumber.parse("云政发〔2021〕3号"),
                        DocumentNumber.parse("云政发〔2021〕4号"),
                        DocumentNumber.parse("云政发〔2022〕3号"),
                        DocumentNumber.parse("青政发〔2021〕3号")),
                List.of(OutlineNumber.parse("一"), OutlineNumber.parse("二"), OutlineNumber.parse("二（一）")));
    }

    @ParameterizedTest
    @MethodSource("words")
    void different_words_have_hashes_of_their_own(List<?> words) {
        Set<Integer> hashes = new HashSet<>();
        words.forEach(word -> hashes.add(word.hashCode()));
        assertEquals(words.size(), hashes.size());
    }

    @ParameterizedTest
    @MethodSource("words")
    void a_word_is_the_key_that_its_text_names(List<?> words) {
        Set<Object> keys = new HashSet<>(words);
        assertEquals(true, keys.contains(read(words.get(1))));
    }

    private static Object read(Object word) {
        if (word instanceof Unit unit) {
            return Unit.of(unit.getSymbol());
        }
        return word instanceof Rational
                ? Rational.parse(word.toString())
                : word instanceof OutlineNumber
                        ? OutlineNumber.parse(word.toString())
                        : DocumentNumber.parse(word.toString());
    }
}
