// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCodeTest {

    private static final List<String> ARGUMENTS =
            IntStream.range(0, 10).mapToObj(i -> "⟦" + i + "⟧").collect(Collectors.toList());

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everySentenceFillsItsArguments(ProblemCode code) {
        for (String sentence : List.of(code.english(ARGUMENTS), code.chinese(ARGUMENTS))) {
            assertFalse(sentence.contains("{") || sentence.contains("}"), sentence);
        }
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void bothSentencesTakeTheSameArgumentsCountedFromNought(ProblemCode code) {
        List<Integer> english = used(code.english(ARGUMENTS));
        assertEquals(english, used(code.chinese(ARGUMENTS)));
        assertEquals(IntStream.range(0, english.size()).boxed().collect(Collectors.toList()), english);
        assertFalse(english.isEmpty());
    }

    private static List<Integer> used(String sentence) {
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < ARGUMENTS.size(); i++) {
            if (sentence.contains(ARGUMENTS.get(i))) {
                used.add(i);
            }
        }
        return used;
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void theChineseSentenceIsChineseAndTheEnglishOneIsNot(ProblemCode code) {
        List<String> none = List.of("", "", "");
        boolean generic = code == ProblemCode.INVALID_WORD || code == ProblemCode.INVALID_VALUE;
        assertTrue(generic || han(code.chinese(none)), code.chinese(none));
        assertFalse(han(code.english(none)), code.english(none));
    }

    private static boolean han(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    @Test
    void argumentsAreTakenAsTheyAre() {
        assertEquals("Key must be one of those of {0}: {1}", ProblemCode.UNKNOWN_KEY.english(List.of("{1}", "{0}")));
        assertEquals("Key must be one of those of : a", ProblemCode.UNKNOWN_KEY.english(List.of("a")));
    }
}
