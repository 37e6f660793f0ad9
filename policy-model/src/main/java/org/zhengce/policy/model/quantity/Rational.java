// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.apache.commons.numbers.fraction.BigFraction;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * An exact number (精确数): a whole number, a decimal or a fraction, always in lowest terms.
 *
 * <p>One third stays {@code 1/3} (33/100 fails "not less than 1/3"), and {@code 1.00} is {@code 1}. The canonical text is
 * a plain decimal where the number has one, otherwise a fraction: {@code 927.3}, {@code -2}, {@code 1/3}. There is no
 * exponent notation, and a text longer than {@link #MAX_LENGTH} characters is refused, so no input can ask for a number
 * that does not fit into memory.
 */
public final class Rational implements Comparable<Rational> {

    /** The longest text that {@link #parse} accepts, in characters. */
    public static final int MAX_LENGTH = 400;

    /** Nought. */
    public static final Rational ZERO = new Rational(BigFraction.ZERO);

    /** One. */
    public static final Rational ONE = new Rational(BigFraction.ONE);

    private static final Pattern TEXT = Pattern.compile("-?[0-9]+(\\.[0-9]+|/[0-9]+)?");
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private final BigFraction value;

    /** The sign goes to the numerator: the library leaves it where it was, and -1/3 may come as 1/-3. */
    private Rational(BigFraction value) {
        BigInteger denominator = value.getDenominator();
        this.value =
                denominator.signum() < 0 ? BigFraction.of(value.getNumerator().negate(), denominator.negate()) : value;
    }

    /** A whole number. */
    public static Rational of(long value) {
        return new Rational(BigFraction.of(value));
    }

    /**
     * A fraction.
     *
     * @throws ArithmeticException if the denominator is nought
     */
    public static Rational of(long numerator, long denominator) {
        return new Rational(BigFraction.of(numerator, denominator));
    }

    /** The exact value of a decimal, whatever its scale: {@code 1.00} is {@code 1}. */
    public static Rational of(BigDecimal value) {
        BigInteger unscaled = value.unscaledValue();
        return new Rational(
                value.scale() <= 0
                        ? BigFraction.of(unscaled.multiply(BigInteger.TEN.pow(-value.scale())))
                        : BigFraction.of(unscaled, BigInteger.TEN.pow(value.scale())));
    }

    /**
     * Reads what {@link #toString} writes, and the same number with more noughts ({@code 1.00}, {@code 2/4}).
     *
     * <p>A result of arithmetic may have a longer text than this takes.
     *
     * @throws IllegalArgumentException if the text is no such number, names the denominator nought, or is too long
     */
    public static Rational parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw refusal(text, ProblemCode.NUMBER_LENGTH, MAX_LENGTH, text.length());
        }
        if (!TEXT.matcher(text).matches()) {
            throw refusal(text, ProblemCode.NUMBER_FORM, text);
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(new BigDecimal(text));
        }
        BigInteger denominator = new BigInteger(text.substring(slash + 1));
        if (denominator.signum() == 0) {
            throw refusal(text, ProblemCode.ZERO_DENOMINATOR, text);
        }
        return new Rational(BigFraction.of(new BigInteger(text.substring(0, slash)), denominator));
    }

    private static InvalidValueException refusal(String text, ProblemCode code, Object... arguments) {
        return new InvalidValueException(Problem.of(code, arguments).withValue(text));
    }

    /** The numerator in lowest terms; it carries the sign. */
    public BigInteger getNumerator() {
        return value.getNumerator();
    }

    /** The denominator in lowest terms; always positive. */
    public BigInteger getDenominator() {
        return value.getDenominator();
    }

    /** Whether this is a whole number. */
    public boolean integral() {
        return getDenominator().equals(BigInteger.ONE);
    }

    /** -1, 0 or 1. */
    public int signum() {
        return value.signum();
    }

    /** The sum. */
    public Rational plus(Rational other) {
        return new Rational(value.add(other.value));
    }

    /** The difference. */
    public Rational minus(Rational other) {
        return new Rational(value.subtract(other.value));
    }

    /** The product. */
    public Rational times(Rational other) {
        return new Rational(value.multiply(other.value));
    }

    /**
     * The exact quotient.
     *
     * @throws ArithmeticException if the other number is nought
     */
    public Rational dividedBy(Rational other) {
        return new Rational(value.divide(other.value));
    }

    /**
     * The exact power with a whole exponent: 1.12 to the fifth is 1.7623416832; anything to the power of nought is 1.
     *
     * @throws ArithmeticException if nought is raised to a negative power
     */
    public Rational pow(int exponent) {
        return new Rational(value.pow(exponent));
    }

    /** This number with the opposite sign. */
    public Rational negated() {
        return new Rational(value.negate());
    }

    /** This number as a decimal, rounded by the given context where it has to be: 1/3 at four digits is 0.3333. */
    public BigDecimal toBigDecimal(MathContext context) {
        return new BigDecimal(getNumerator()).divide(new BigDecimal(getDenominator()), context);
    }

    @Override
    public int compareTo(Rational other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rational && value.equals(((Rational) other).value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The canonical text: a plain decimal where the number has one, otherwise numerator/denominator. */
    @Override
    public String toString() {
        BigInteger rest = getDenominator();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
            fives++;
        }
        if (!rest.equals(BigInteger.ONE)) {
            return getNumerator() + "/" + getDenominator();
        }
        return new BigDecimal(getNumerator())
                .divide(new BigDecimal(getDenominator()), Math.max(twos, fives), java.math.RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
