// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;

/** Rational numbers are an ordered field with a canonical text. */
class RationalProperties {

    @Provide
    Arbitrary<Rational> numbers() {
        return PolicyArbitraries.of(Rational.class);
    }

    @Property(tries = 300)
    void additionIsAnAbelianGroup(
            @ForAll("numbers") Rational a, @ForAll("numbers") Rational b, @ForAll("numbers") Rational c) {
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
        assertEquals(a, a.plus(Rational.ZERO));
        assertEquals(Rational.ZERO, a.plus(a.negated()));
        assertEquals(a.minus(b), a.plus(b.negated()));
    }

    @Property(tries = 300)
    void multiplicationIsAnAbelianGroupWithoutNought(
            @ForAll("numbers") Rational a, @ForAll("numbers") Rational b, @ForAll("numbers") Rational c) {
        assertEquals(a.times(b), b.times(a));
        assertEquals(a.times(b).times(c), a.times(b.times(c)));
        assertEquals(a, a.times(Rational.ONE));
        Assume.that(b.signum() != 0);
        assertEquals(Rational.ONE, b.dividedBy(b));
        assertEquals(a, a.times(b).dividedBy(b));
    }

    @Property(tries = 300)
    void multiplicationDistributesOverAddition(
            @ForAll("numbers") Rational a, @ForAll("numbers") Rational b, @ForAll("numbers") Rational c) {
        assertEquals(a.times(b.plus(c)), a.times(b).plus(a.times(c)));
    }

    @Property(tries = 300)
    void theOrderIsThatOfCrossMultiplication(@ForAll("numbers") Rational a, @ForAll("numbers") Rational b) {
        int crossed = a.getNumerator()
                .multiply(b.getDenominator())
                .compareTo(b.getNumerator().multiply(a.getDenominator()));
        assertEquals(crossed, Integer.signum(a.compareTo(b)));
        assertEquals(a.minus(b).signum(), crossed);
        assertEquals(a.equals(b), crossed == 0);
    }

    @Property(tries = 300)
    void theTextIsCanonical(@ForAll("numbers") Rational number, @ForAll("numbers") Rational divisor) {
        Rational a = divisor.signum() == 0 ? number : number.dividedBy(divisor);
        String text = a.toString();
        Assume.that(text.length() <= Rational.MAX_LENGTH);
        assertEquals(a, Rational.parse(text));
        assertTrue(text.matches("0|-?(?:[1-9][0-9]*|(?:0|[1-9][0-9]*)\\.[0-9]*[1-9]|[1-9][0-9]*/[1-9][0-9]*)"), text);
        assertEquals(text.contains("/"), !decimal(a.getDenominator()), text);
        assertEquals(BigInteger.ONE, a.getNumerator().gcd(a.getDenominator()));
    }

    private static boolean decimal(BigInteger denominator) {
        return BigInteger.TEN.pow(denominator.bitLength()).mod(denominator).signum() == 0;
    }
}
