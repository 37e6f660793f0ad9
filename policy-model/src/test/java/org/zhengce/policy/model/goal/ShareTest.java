// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;

class ShareTest {

    private static final Share SHARE = Share.of("青岚区", Rational.of(3));

    @Test
    void aShareHasNoLimitsUnlessTheyAreGiven() {
        assertEquals(Optional.empty(), SHARE.getLower());
        assertEquals(Optional.empty(), SHARE.getUpper());
        assertEquals(SHARE, Share.of("青岚区", Rational.parse("3.0")));
        assertNotEquals(SHARE, SHARE.withLower(Quantity.of("1", "亿元")));
    }

    @Test
    void aWeightMayBeNoughtAndNoLess() {
        assertEquals(Rational.ZERO, Share.of("青岚区", Rational.ZERO).getWeight());
        Refused.with("Weight must not be negative: 青岚区 -0.1", () -> Share.of("青岚区", Rational.parse("-0.1")));
    }

    @Test
    void limitsAreNotBelowNought() {
        Refused.with("Limit of a part must not be negative: 青岚区 -1 亿元", () -> SHARE.withLower(Quantity.of("-1", "亿元")));
        Refused.with("Limit of a part must not be negative: 青岚区 -1 亿元", () -> SHARE.withUpper(Quantity.of("-1", "亿元")));
        assertEquals(
                Quantity.of("0", "亿元"),
                SHARE.withUpper(Quantity.of("0", "亿元")).getUpper().get());
    }

    @Test
    void theLowerLimitIsNotAboveTheUpperInWhateverUnits() {
        Share limited = SHARE.withLower(Quantity.of("2", "亿元")).withUpper(Quantity.of("20000", "万元"));
        assertEquals(Quantity.of("2", "亿元"), limited.getLower().get());
        Refused.with(
                "Lower limit must not be above the upper: 青岚区 2 亿元 > 19999 万元",
                () -> limited.withUpper(Quantity.of("19999", "万元")));
        Refused.with("Units differ: 亿元/户", () -> limited.withUpper(Quantity.of("3", "户")));
    }
}
