// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void defaultsAreAsDocumented() {
        assertEquals(
                "Limits{depth=64, text=1000000, entries=100000, input=20000000, problems=1000}",
                Limits.defaults().toString());
    }

    @Test
    void eachIsCopiedWithoutTouchingTheOthers() {
        Limits limits = Limits.defaults()
                .withDepth(1)
                .withText(2)
                .withEntries(3)
                .withInput(4)
                .withProblems(5);
        assertEquals("Limits{depth=1, text=2, entries=3, input=4, problems=5}", limits.toString());
        assertEquals(1, limits.getDepth());
        assertEquals(2, limits.getText());
        assertEquals(3, limits.getEntries());
        assertEquals(4, limits.getInput());
        assertEquals(5, limits.getProblems());
    }

    @Test
    void noneIsLessThanOneAndDepthIsBounded() {
        assertEquals(
                "Depth limit must be 1 to 500: 501",
                message(() -> Limits.defaults().withDepth(501)));
        assertEquals(
                "Depth limit must be 1 to 500: 0",
                message(() -> Limits.defaults().withDepth(0)));
        assertEquals(
                "Text limit must be 1 to 2147483647: -1",
                message(() -> Limits.defaults().withText(-1)));
        assertEquals(
                "Entries limit must be 1 to 2147483647: 0",
                message(() -> Limits.defaults().withEntries(0)));
        assertEquals(
                "Input limit must be 1 to 2147483647: 0",
                message(() -> Limits.defaults().withInput(0)));
        assertEquals(
                "Problems limit must be 1 to 2147483647: 0",
                message(() -> Limits.defaults().withProblems(0)));
    }

    private static String message(org.junit.jupiter.api.function.Executable change) {
        return assertThrows(IllegalArgumentException.class, change).getMessage();
    }
}
