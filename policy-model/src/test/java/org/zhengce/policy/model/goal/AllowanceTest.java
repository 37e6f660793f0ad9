// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;

class AllowanceTest {

    @Test
    void anAmountIsThatAmountOfWhateverItAppliesTo() {
        Allowance half = Allowance.of(Quantity.of("5000", "万元"));
        assertEquals(Rational.of(50_000_000), half.amountOf(Quantity.of("20", "亿元")));
        assertEquals(
                Rational.of(2, 100),
                Allowance.of(Quantity.of("2", "%")).amountOf(Quantity.of("60", "%")),
                "two points of sixty per cent");
    }

    @Test
    void aPartIsAPartOfIt() {
        Allowance part = Allowance.relative(Quantity.of("2", "%"));
        assertEquals(Rational.of(12, 1000), part.amountOf(Quantity.of("60", "%")));
        assertEquals(Rational.of(40_000_000), part.amountOf(Quantity.of("-20", "亿元")));
    }

    @Test
    void anAmountInAnotherKindOfUnitDoesNotApply() {
        Refused.with(
                "Units differ: 户/亿元", () -> Allowance.of(Quantity.of("1", "亿元")).amountOf(Quantity.of("1", "户")));
    }

    @Test
    void lessThanNothingIsRefused() {
        Refused.with("Allowance must not be negative: -1 亿元", () -> Allowance.of(Quantity.of("-1", "亿元")));
        assertEquals("0 亿元", Allowance.of(Quantity.of("0", "亿元")).getQuantity().toString());
    }

    @Test
    void aPartIsARatio() {
        Refused.with("Relative allowance must be a ratio: 1 亿元", () -> Allowance.relative(Quantity.of("1", "亿元")));
    }

    @Test
    void anAmountAndAPartAreTwoThings() {
        Quantity two = Quantity.of("2", "%");
        assertNotEquals(Allowance.of(two), Allowance.relative(two));
        assertEquals(Allowance.of(two), Allowance.of(two));
    }
}
