// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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
    void argumentsAreCountedFromNoughtAndNoneIsForNothing(ProblemCode code) {
        SortedSet<Integer> used = new TreeSet<>(used(code.english(ARGUMENTS)));
        used.addAll(used(code.chinese(ARGUMENTS)));
        assertEquals(IntStream.range(0, used.size()).boxed().collect(Collectors.toList()), List.copyOf(used));
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void wherePartedTheCodeOfATermGoesToTheEnglishAndItsLabelToTheChineseSentence(ProblemCode code) {
        List<Integer> english = used(code.english(ARGUMENTS));
        List<Integer> chinese = used(code.chinese(ARGUMENTS));
        if (code == ProblemCode.MALFORMED) {
            assertEquals(List.of(), chinese, "a parser's own words are English");
        } else if (!chinese.isEmpty()) {
            for (int argument : english) {
                assertTrue(chinese.contains(argument) || chinese.contains(argument + 1), code.english(ARGUMENTS));
            }
        } else {
            assertEquals(List.of(), english);
        }
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
        List<String> none = List.of();
        assertTrue(han(code.chinese(none)), code.chinese(none));
        assertFalse(code.chinese(none).matches("(?s).*[A-Za-z]+ [a-z]+ .*"), code.chinese(none));
        String withoutExamples = code.english(none).replaceAll("市政办发〔2023〕31号|附件1·二（一）2|二（三）", "");
        assertFalse(han(withoutExamples), code.english(none));
    }

    private static boolean han(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    @Test
    void aTailIsLeftOutWhereItsArgumentIsNotGiven() {
        List<String> array = List.of("string", "文本", "array", "数组");
        assertEquals("Value must be string, not array", ProblemCode.WRONG_KIND.english(array));
        assertEquals("此处应为文本，而不是数组", ProblemCode.WRONG_KIND.chinese(array));
        List<String> number = List.of("string", "文本", "number", "数字", "20");
        assertEquals("Value must be string, not number: 20", ProblemCode.WRONG_KIND.english(number));
        assertEquals("此处应为文本，而不是数字：20", ProblemCode.WRONG_KIND.chinese(number));
        List<String> target = List.of("multiple", "倍数", "亿元", "工业增加值");
        assertEquals("Target of multiple must be a ratio: 亿元 (工业增加值)", ProblemCode.TARGET_NOT_RATIO.english(target));
        assertEquals("“倍数”目标的单位须为比率：亿元（工业增加值）", ProblemCode.TARGET_NOT_RATIO.chinese(target));
    }

    @Test
    void argumentsAreTakenAsTheyAre() {
        assertEquals("Key must be one of those of {0}: {1}", ProblemCode.UNKNOWN_KEY.english(List.of("{1}", "{0}")));
        assertEquals("Key must be one of those of : a", ProblemCode.UNKNOWN_KEY.english(List.of("a")));
    }
}
