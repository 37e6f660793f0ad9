// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.Refused;

class RationalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0", "-0, 0", "0.00, 0", "1.00, 1", "007, 7", "100, 100", "927.3, 927.3", "-2, -2", "0.50, 0.5",
        "1/3, 1/3", "-1/3, -1/3", "2/6, 1/3", "2/4, 0.5", "1/8, 0.125", "1/40, 0.025", "7/7, 1", "0/5, 0",
                "2000/3, 2000/3"
    })
    void theCanonicalTextIsADecimalWhereThereIsOne(String text, String canonical) {
        assertEquals(canonical, Rational.parse(text).toString());
    }

    @Test
    void thirtyThreePercentIsLessThanAThird() {
        assertTrue(Rational.parse("0.33").compareTo(Rational.parse("1/3")) < 0);
        assertTrue(Rational.parse("0.3333333333").compareTo(Rational.parse("1/3")) < 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " 1", "+1", "1.", ".5", "1e9", "1E9", "1,000", "１", "三", "1/-2", "1/2/3", "1/2.5", "0x1", "--1"
            })
    void whatIsNoPlainNumberIsRefused(String text) {
        Refused.with(
                "Number must be a plain decimal or a fraction such as 927.3 or 1/3: " + text,
                () -> Rational.parse(text));
    }

    @Test
    void aDenominatorOfNoughtIsRefused() {
        Refused.with("Number must not have the denominator 0: 1/00", () -> Rational.parse("1/00"));
        assertThrows(ArithmeticException.class, () -> Rational.of(1, 0));
    }

    @Test
    void aTextOf400CharactersIsReadAndNoneLonger() {
        assertEquals("9".repeat(400), Rational.parse("9".repeat(400)).toString());
        Refused.with(
                "Number must not be longer than 400 characters: 401",
                () -> Rational.parse("9".repeat(Rational.MAX_LENGTH + 1)));
    }

    @Test
    void numbersAreMadeOfLongsAndDecimals() {
        assertEquals(Rational.parse("-1/3"), Rational.of(1, -3));
        assertEquals("-1/3", Rational.of(1, -3).toString());
        assertEquals("-0.5", Rational.ONE.dividedBy(Rational.of(-2)).toString());
        assertEquals(
                Rational.parse("9223372036854775808"),
                Rational.of(Long.MIN_VALUE).negated());
        assertEquals(Rational.of(1000), Rational.of(new BigDecimal("1E+3")));
        assertEquals(Rational.of(1, 8), Rational.of(new BigDecimal("0.12500")));
        assertEquals(Rational.of(0), Rational.ZERO);
        assertEquals(Rational.of(1), Rational.ONE);
    }

    @Test
    void arithmeticIsExact() {
        Rational third = Rational.of(1, 3);
        assertEquals(Rational.ONE, third.plus(third).plus(third));
        assertEquals(Rational.of(1, 6), Rational.of(1, 2).minus(third));
        assertEquals(Rational.of(1, 9), third.times(third));
        assertEquals(Rational.of(50, 48), Rational.of(50).dividedBy(Rational.of(48)));
        assertThrows(ArithmeticException.class, () -> third.dividedBy(Rational.ZERO));
    }

    @Test
    void partsAreInLowestTermsAndTheNumeratorCarriesTheSign() {
        Rational number = Rational.of(10, -4);
        assertEquals(BigInteger.valueOf(-5), number.getNumerator());
        assertEquals(BigInteger.TWO, number.getDenominator());
        assertEquals(-1, number.signum());
        assertEquals(0, Rational.ZERO.signum());
        assertFalse(number.integral());
        assertTrue(Rational.of(8, 4).integral());
    }

    @Test
    void roundingIsLeftToTheContext() {
        assertEquals(new BigDecimal("0.3333"), Rational.of(1, 3).toBigDecimal(new MathContext(4)));
        assertThrows(ArithmeticException.class, () -> Rational.of(1, 3).toBigDecimal(MathContext.UNLIMITED));
    }

    @Test
    void equalNumbersAreEqualHoweverTheyWereWritten() {
        assertEquals(Rational.parse("0.5"), Rational.of(2, 4));
        assertEquals(Rational.parse("0.5").hashCode(), Rational.of(2, 4).hashCode());
        assertNotEquals(Rational.parse("0.5"), Rational.of(1, 3));
        assertNotEquals(Rational.ONE, (Object) "1");
    }

    @Test
    void twelvePercentForFiveYearsIsTheExactPower() {
        assertEquals("1.7623416832", Rational.parse("1.12").pow(5).toString());
        assertEquals("6.25", Rational.parse("2/5").pow(-2).toString());
        assertEquals("-1/27", Rational.parse("-1/3").pow(3).toString());
        assertEquals(Rational.ONE, Rational.ZERO.pow(0));
        assertThrows(ArithmeticException.class, () -> Rational.ZERO.pow(-1));
    }
}
