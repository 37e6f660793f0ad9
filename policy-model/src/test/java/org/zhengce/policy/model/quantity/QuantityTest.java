// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.Refused;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "2500, 亿元, 250000000000",
        "20, %, 0.2",
        "1/3, 1, 1/3",
        "2, 倍, 2",
        "0.5, 个百分点, 0.5",
        "3, 亩, 2000",
        "8, 万户, 80000"
    })
    void theAmountIsInBaseUnits(String value, String unit, String amount) {
        assertEquals(Rational.parse(amount), Quantity.of(value, unit).amount());
    }

    @Test
    void quantitiesOfOneAmountCompareAlikeButAreNotEqual() {
        Quantity short1 = Quantity.of("1", "万户");
        Quantity long1 = Quantity.of("10000", "户");
        assertEquals(0, short1.compareAmount(long1));
        assertNotEquals(short1, long1);
        assertTrue(Quantity.of("19.4", "%").compareAmount(Quantity.of("1/5", "1")) < 0);
    }

    @Test
    void sumsAndDifferencesAreInTheUnitOfTheFirst() {
        Quantity fund = Quantity.of("1", "亿元");
        assertEquals(Quantity.of("1.05", "亿元"), fund.plus(Quantity.of("500", "万元")));
        assertEquals(Quantity.of("0.95", "亿元"), fund.minus(Quantity.of("500", "万元")));
        assertEquals(Quantity.of("10500", "万元"), Quantity.of("500", "万元").plus(fund));
        assertEquals(Quantity.of("1/3", "亿元"), fund.times(Rational.of(1, 3)));
    }

    @Test
    void incommensurableUnitsAreAMismatchWithBothSides() {
        Quantity firms = Quantity.of("3000", "户");
        Quantity houses = Quantity.of("150", "家");
        assertThrows(UnitMismatchException.class, () -> firms.compareAmount(houses));
        assertThrows(UnitMismatchException.class, () -> firms.minus(houses));
        UnitMismatchException mismatch = assertThrows(UnitMismatchException.class, () -> firms.plus(houses));
        assertEquals(Unit.of("户"), mismatch.left());
        assertEquals(Unit.of("家"), mismatch.right());
    }

    @Test
    void textsThatCannotBeReadAreRefused() {
        Refused.with(
                "Number must be a plain decimal or a fraction such as 927.3 or 1/3: 三", () -> Quantity.of("三", "户"));
        Refused.with("Unit must be 1 to 40 characters without white space: \"\"", () -> Quantity.of("3", ""));
    }

    @Test
    void theTextIsNumberAndUnit() {
        assertEquals("2500 亿元", Quantity.of("2500.0", "亿元").toString());
    }

    @Test
    void equalityIsOfNumberAndUnit() {
        assertEquals(Quantity.of("1.00", "%"), Quantity.of(Rational.ONE, Unit.PERCENT));
        assertEquals(
                Quantity.of("1.00", "%").hashCode(),
                Quantity.of(Rational.ONE, Unit.PERCENT).hashCode());
        assertNotEquals(Quantity.of("1", "%"), Quantity.of("1", "‰"));
    }
}
