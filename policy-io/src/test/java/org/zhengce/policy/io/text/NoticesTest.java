// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.problem.ProblemCode;

class NoticesTest {

    @ParameterizedTest
    @CsvSource({"39, 𠮷, 39", "38, 𠮷, 40", "40, 市, 40", "39, 市, 40"})
    void aLongValueIsCutBetweenCharactersOnly(int before, String character, int kept) {
        String text = "云".repeat(before) + character;
        Notices notices = new Notices();
        notices.add(ProblemCode.UNREAD_PASSAGE, 0, text);
        String expected = text.length() <= 40 ? text : text.substring(0, kept) + "…";
        assertEquals(List.of(expected), notices.located(text).get(0).getArguments());
    }
}
