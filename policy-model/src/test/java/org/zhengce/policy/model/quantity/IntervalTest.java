// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;

class IntervalTest {

    private static final Unit YI = Unit.parse("亿元");
    private static final Quantity ONE = Quantity.of("1", "亿元");
    private static final Quantity TWO = Quantity.of("2", "亿元");

    @Test
    void isWrittenAsInMathematics() {
        assertEquals("[1, +∞) 亿元", Interval.atLeast(ONE).toString());
        assertEquals("(1, +∞) 亿元", Interval.moreThan(ONE).toString());
        assertEquals("(-∞, 1] 亿元", Interval.atMost(ONE).toString());
        assertEquals("(-∞, 1) 亿元", Interval.lessThan(ONE).toString());
        assertEquals("[1, 1] 亿元", Interval.exactly(ONE).toString());
        assertEquals("(-∞, +∞) 亿元", Interval.all(YI).toString());
    }

    @Test
    void anEndIsWithinOrWithout() {
        assertTrue(Interval.atLeast(ONE).contains(ONE));
        assertFalse(Interval.moreThan(ONE).contains(ONE));
        assertTrue(Interval.atMost(ONE).contains(ONE));
        assertFalse(Interval.lessThan(ONE).contains(ONE));
        assertTrue(Interval.between(Rational.ONE, Rational.of(2), YI).contains(Quantity.of("15000", "万元")));
    }

    @Test
    void theIntersectionTakesTheNarrowerEndOfEach() {
        assertEquals(
                Optional.of(Interval.of(Optional.of(Rational.ONE), false, Optional.of(Rational.of(2)), true, YI)),
                Interval.moreThan(ONE).intersection(Interval.atMost(TWO)));
        assertEquals(Optional.of(Interval.moreThan(ONE)), Interval.atLeast(ONE).intersection(Interval.moreThan(ONE)));
        assertEquals(Optional.of(Interval.lessThan(ONE)), Interval.atMost(ONE).intersection(Interval.lessThan(ONE)));
        assertEquals(Optional.of(Interval.exactly(ONE)), Interval.atLeast(ONE).intersection(Interval.atMost(ONE)));
        assertEquals(Optional.empty(), Interval.moreThan(ONE).intersection(Interval.atMost(ONE)));
        assertEquals(Optional.empty(), Interval.atLeast(TWO).intersection(Interval.atMost(ONE)));
    }

    @Test
    void oneInAnotherUnitIsTheSameAmounts() {
        assertEquals(
                "[5000, 10000) 万元",
                Interval.of(Optional.of(Rational.of(1, 2)), true, Optional.of(Rational.ONE), false, YI)
                        .in(Unit.parse("万元"))
                        .toString());
        UnitMismatchException refusal = assertThrows(
                UnitMismatchException.class, () -> Interval.atLeast(ONE).in(Unit.parse("户")));
        assertEquals("Units differ: 户/亿元", refusal.getMessage());
    }

    @Test
    void knowsWhetherItIsOneAmountOrAll() {
        assertTrue(Interval.exactly(ONE).single());
        assertFalse(Interval.atLeast(ONE).single());
        assertFalse(Interval.all(YI).single());
        assertTrue(Interval.all(YI).unbounded());
        assertFalse(Interval.atLeast(ONE).unbounded());
        assertFalse(Interval.atMost(ONE).unbounded());
    }

    @Test
    void holdsAnAmount() {
        Refused.with(
                "Interval must hold an amount: [2, 1] 亿元", () -> Interval.between(Rational.of(2), Rational.ONE, YI));
        Refused.with(
                "Interval must hold an amount: [1, 1) 亿元",
                () -> Interval.of(Optional.of(Rational.ONE), true, Optional.of(Rational.ONE), false, YI));
    }

    @Test
    void includesNoEndThatItDoesNotHave() {
        Refused.with(
                "Interval must not include an end that it does not have: [-∞, +∞) 亿元",
                () -> Interval.builder()
                        .lowIncluded(true)
                        .highIncluded(false)
                        .unit(YI)
                        .build());
        assertEquals(Interval.all(YI), Interval.of(Optional.empty(), true, Optional.empty(), true, YI));
    }
}
