// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;

class RootsProperties {

    @Property
    void theRootOfAPowerIsTheNumber(
            @ForAll @BigRange(min = "-9999", max = "9999") BigDecimal number,
            @ForAll @IntRange(min = 1, max = 9) int degree) {
        Rational x = Rational.of(degree % 2 == 0 ? number.abs() : number);
        Rounded root = Roots.root(x.pow(degree), degree, new MathContext(3));
        assertEquals(Rounded.exact(x, new MathContext(3)), root);
    }

    @Property
    void downAndUpEncloseTheTrueRootWithinAUnitOfTheLastDigit(
            @ForAll @BigRange(min = "0.0001", max = "99999") @Scale(4) BigDecimal number,
            @ForAll @IntRange(min = 2, max = 9) int degree,
            @ForAll @IntRange(min = 1, max = 30) int digits) {
        Rational x = Rational.of(number);
        Rounded down = Roots.root(x, degree, new MathContext(digits, RoundingMode.DOWN));
        Rounded up = Roots.root(x, degree, new MathContext(digits, RoundingMode.UP));
        if (down.isExact()) {
            assertEquals(x, down.getValue().pow(degree));
            return;
        }
        assertTrue(down.getValue().pow(degree).compareTo(x) < 0);
        assertTrue(up.getValue().pow(degree).compareTo(x) > 0);
        BigDecimal low = down.getValue().toBigDecimal(new MathContext(digits, RoundingMode.UNNECESSARY));
        BigDecimal lastDigit = BigDecimal.ONE.movePointRight(low.precision() - low.scale() - digits);
        assertEquals(Rational.of(lastDigit), up.getValue().minus(down.getValue()));
    }

    @Property
    void everyRoundingIsOneOfTheNeighbours(
            @ForAll @BigRange(min = "0.0001", max = "99999") @Scale(4) BigDecimal number,
            @ForAll @IntRange(min = 2, max = 6) int degree,
            @ForAll RoundingMode rounding) {
        if (rounding == RoundingMode.UNNECESSARY) {
            return;
        }
        Rational x = Rational.of(number);
        Rational rounded = Roots.root(x, degree, new MathContext(6, rounding)).getValue();
        Rational fine =
                Roots.root(x, degree, new MathContext(40, RoundingMode.DOWN)).getValue();
        BigDecimal expected = fine.toBigDecimal(new MathContext(60)).add(BigDecimal.ONE.movePointLeft(45));
        if (!Roots.root(x, degree, new MathContext(6)).isExact()) {
            assertEquals(Rational.of(expected.round(new MathContext(6, rounding))), rounded);
        }
    }
}
