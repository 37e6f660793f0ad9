// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ProblemTest {

    private static Problem.Builder problem() {
        return Problem.builder().code(ProblemCode.UNKNOWN_KEY).addArguments("titel", "PolicyDocument");
    }

    @Test
    void theSentencesCarryTheArguments() {
        assertEquals(
                "Key must be one of those of PolicyDocument: titel",
                problem().build().english());
        assertEquals("PolicyDocument 没有这个键：titel", problem().build().chinese());
    }

    @Test
    void theTextBeginsWithWhateverPlaceIsKnown() {
        String sentence = "Key must be one of those of PolicyDocument: titel";
        assertEquals(sentence, problem().build().toString());
        assertEquals("/titel: " + sentence, problem().pointer("/titel").build().toString());
        assertEquals(
                "/titel (line 3, column 7): " + sentence,
                problem().pointer("/titel").line(3).column(7).build().toString());
        assertEquals(
                "line 3, column 7: " + sentence,
                problem().line(3).column(7).build().toString());
        assertEquals(
                "line 3, column 7: " + sentence,
                problem().pointer("").line(3).column(7).build().toString());
        assertEquals(sentence, problem().line(3).build().toString());
    }

    @Test
    void equalityIsOfCodeArgumentsAndPlace() {
        assertEquals(problem().offset(3).build(), problem().offset(3).build());
        assertNotEquals(problem().offset(3).build(), problem().offset(4).build());
    }
}
