// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;

class RootsTest {

    /** The rates of DOMAIN C1 and C2; the others from the CRC tables of square and cube roots. */
    @ParameterizedTest
    @CsvSource({
        "2, 5, 5, HALF_UP, 1.1487",
        "2, 4, 5, HALF_UP, 1.1892",
        "2, 6, 5, HALF_UP, 1.1225",
        "200/107, 5, 5, HALF_UP, 1.1333",
        "2, 2, 10, HALF_UP, 1.414213562",
        "2, 2, 10, UP, 1.414213563",
        "10, 3, 7, HALF_EVEN, 2.154435",
        "-10, 3, 7, FLOOR, -2.154435",
        "-10, 3, 4, FLOOR, -2.155",
        "-10, 3, 4, CEILING, -2.154",
        "-10, 3, 4, UP, -2.155",
        "-10, 3, 4, DOWN, -2.154",
        "1/2, 2, 3, HALF_UP, 0.707",
        "2/1000000000000000000000, 3, 3, HALF_UP, 0.000000126",
        "2000000000000000000000, 3, 3, HALF_UP, 12600000"
    })
    void aRootWithoutEndIsRoundedAsAsked(Rational x, int degree, int digits, RoundingMode rounding, Rational root) {
        MathContext context = new MathContext(digits, rounding);
        assertEquals(Rounded.rounded(root, context), Roots.root(x, degree, context));
    }

    @ParameterizedTest
    @CsvSource({"1/9, 2, 1/3", "4, 2, 2", "0, 7, 0", "0.5, 1, 0.5", "-27/8, 3, -1.5", "1.7623416832, 5, 1.12"})
    void aRootThatIsAFractionIsExactWhateverTheContext(Rational x, int degree, Rational root) {
        assertEquals(Rounded.exact(root, MathContext.UNLIMITED), Roots.root(x, degree, MathContext.UNLIMITED));
        MathContext one = new MathContext(1);
        assertEquals(Rounded.exact(root, one), Roots.root(x, degree, one));
    }

    @Test
    void aRootWithoutEndNeedsAContextThatRounds() {
        ArithmeticException refusal =
                assertThrows(ArithmeticException.class, () -> Roots.root(Rational.of(2), 2, MathContext.UNLIMITED));
        assertEquals("Root must be rounded: degree 2 of 2", refusal.getMessage());
        assertThrows(
                ArithmeticException.class,
                () -> Roots.root(Rational.of(2), 2, new MathContext(5, RoundingMode.UNNECESSARY)));
    }

    @Test
    void whatHasNoRootIsRefused() {
        refused("Degree of a root must be at least 1: 0", Rational.ONE, 0);
        refused("Root of an even degree must be of no negative number: 2 of -4", Rational.of(-4), 2);
    }

    private static void refused(String message, Rational x, int degree) {
        InvalidValueException refusal =
                assertThrows(InvalidValueException.class, () -> Roots.root(x, degree, MathContext.DECIMAL64));
        assertEquals(message, refusal.getMessage());
    }
}
