// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;

/**
 * Roots of exact numbers (开方), which growth rates over several years are made of.
 */
public final class Roots {

    /** Digits beyond those asked for, so that a digit appended for what was cut off decides every rounding. */
    private static final int GUARD = 2;

    private Roots() {}

    /**
     * The root of a number (方根), exact where it is a fraction and correctly rounded to the context where it is not.
     *
     * <p>Formula: the r with rⁿ = x and the sign of x. {@code root(2, 5, 6 digits)} is 1.14870, {@code root(1/9, 2, any)} is
     * exactly 1/3.
     *
     * <ul>
     *   <li>An even root of a negative number is refused; an odd one is negative.
     *   <li>The root of nought is nought, and the first root is the number itself.
     *   <li>A root without end under {@link MathContext#UNLIMITED} or {@link RoundingMode#UNNECESSARY} is an {@link
     *       ArithmeticException}, as it is for {@link BigDecimal}.
     * </ul>
     *
     * @throws InvalidValueException if the degree is below 1, or the number negative and the degree even
     */
    public static Rounded root(Rational x, int degree, MathContext context) {
        if (degree < 1) {
            throw new InvalidValueException(ProblemCode.ROOT_DEGREE, degree);
        }
        if (x.signum() < 0) {
            if (degree % 2 == 0) {
                throw new InvalidValueException(ProblemCode.ROOT_OF_NEGATIVE, degree, x);
            }
            Rounded positive = root(x.negated(), degree, mirrored(context));
            Rational value = positive.getValue().negated();
            return positive.isExact() ? Rounded.exact(value, context) : Rounded.rounded(value, context);
        }
        BigInteger numerator = floorRoot(x.getNumerator(), degree);
        BigInteger denominator = floorRoot(x.getDenominator(), degree);
        if (numerator.pow(degree).equals(x.getNumerator())
                && denominator.pow(degree).equals(x.getDenominator())) {
            return Rounded.exact(
                    Rational.of(new BigDecimal(numerator)).dividedBy(Rational.of(new BigDecimal(denominator))),
                    context);
        }
        if (context.getPrecision() == 0 || context.getRoundingMode() == RoundingMode.UNNECESSARY) {
            throw new ArithmeticException("Root must be rounded: degree " + degree + " of " + x);
        }
        return Rounded.rounded(Rational.of(rounded(x, degree, context)), context);
    }

    /** For a root that has no end of digits. */
    private static BigDecimal rounded(Rational x, int degree, MathContext context) {
        int integerDigits = (digits(x.getNumerator()) - digits(x.getDenominator())) / degree;
        int scale = context.getPrecision() + GUARD - integerDigits;
        BigInteger scaled = scale >= 0
                ? x.getNumerator().multiply(BigInteger.TEN.pow(scale * degree)).divide(x.getDenominator())
                : x.getNumerator().divide(x.getDenominator().multiply(BigInteger.TEN.pow(-scale * degree)));
        BigInteger cut = floorRoot(scaled, degree).multiply(BigInteger.TEN).add(BigInteger.ONE);
        return new BigDecimal(cut, scale + 1).round(context);
    }

    private static int digits(BigInteger number) {
        return new BigDecimal(number).precision();
    }

    /**
     * The largest whole number whose power does not exceed this one, by Newton's method from above; it starts from the root of
     * the leading half of the digits, without which a root of degree 240 takes hundreds of rounds.
     */
    private static BigInteger floorRoot(BigInteger number, int degree) {
        if (degree == 1 || number.signum() == 0) {
            return number;
        }
        BigInteger n = BigInteger.valueOf(degree);
        BigInteger lower = BigInteger.valueOf(degree - 1L);
        int half = number.bitLength() / degree / 2;
        BigInteger root = half == 0
                ? BigInteger.ONE.shiftLeft(number.bitLength() / degree + 1)
                : floorRoot(number.shiftRight(half * degree), degree)
                        .add(BigInteger.ONE)
                        .shiftLeft(half);
        while (true) {
            BigInteger next = root.multiply(lower)
                    .add(number.divide(root.pow(degree - 1)))
                    .divide(n);
            if (next.compareTo(root) >= 0) {
                return root;
            }
            root = next;
        }
    }

    /** The context that rounds a number as this one rounds its negative. */
    private static MathContext mirrored(MathContext context) {
        switch (context.getRoundingMode()) {
            case CEILING:
                return new MathContext(context.getPrecision(), RoundingMode.FLOOR);
            case FLOOR:
                return new MathContext(context.getPrecision(), RoundingMode.CEILING);
            default:
                return context;
        }
    }
}
