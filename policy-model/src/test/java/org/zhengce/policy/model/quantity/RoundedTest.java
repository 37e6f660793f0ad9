// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;

class RoundedTest {

    private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_EVEN);

    @Test
    void carriesTheContextItWasGiven() {
        Rounded rate = Rounded.rounded(Rational.parse("0.1487"), FOUR);
        assertEquals(FOUR, rate.context());
        assertEquals(4, rate.getPrecision());
        assertEquals(RoundingMode.HALF_EVEN, rate.getRounding());
        assertFalse(rate.isExact());
    }

    @Test
    void anExactValueIsAnotherThanARoundedOne() {
        Rounded exact = Rounded.exact(Rational.parse("1/3"), FOUR);
        assertTrue(exact.isExact());
        assertEquals(Rational.parse("1/3"), exact.getValue());
        assertNotEquals(Rounded.rounded(Rational.parse("1/3"), FOUR), exact);
    }

    @Test
    void aRoundedValueSaysToHowManyDigits() {
        Refused.with(
                "Rounded value must say to how many digits: 0.5",
                () -> Rounded.rounded(Rational.parse("0.5"), MathContext.UNLIMITED));
        assertEquals(
                MathContext.UNLIMITED,
                Rounded.exact(Rational.ONE, MathContext.UNLIMITED).context());
    }

    @Test
    void thereAreNoFewerDigitsThanNone() {
        Refused.with(
                "Precision must not be negative: -1",
                () -> Rounded.builder()
                        .value(Rational.ONE)
                        .exact(true)
                        .precision(-1)
                        .rounding(RoundingMode.HALF_UP)
                        .build());
    }
}
