// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.quantity;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * Arithmetic on intervals (区间运算): what is known of a sum, a product or a ratio of two quantities of which only intervals are.
 *
 * <p>Each result holds all values that the operation can take on amounts of its operands, and no other, as if the operands
 * had nothing to do with each other. Ends stay exact, within or without.
 */
public final class Intervals {

    private Intervals() {}

    /**
     * All sums, in the first interval's unit.
     *
     * @throws org.zhengce.policy.model.quantity.UnitMismatchException if the units have different bases
     */
    public static Interval sum(Interval one, Interval other) {
        Interval that = other.in(one.getUnit());
        return of(low(one).plus(low(that)), high(one).plus(high(that)), one.getUnit());
    }

    /**
     * All differences, in the first interval's unit.
     *
     * @throws org.zhengce.policy.model.quantity.UnitMismatchException if the units have different bases
     */
    public static Interval difference(Interval one, Interval other) {
        return sum(one, scaled(other, Rational.of(-1)));
    }

    /** All amounts so many times, in the same unit: thirteen times [5, +∞) 万平方米 is [65, +∞). */
    public static Interval scaled(Interval interval, Rational factor) {
        if (factor.signum() == 0) {
            return Interval.between(Rational.ZERO, Rational.ZERO, interval.getUnit());
        }
        End low = low(interval).times(factor);
        End high = high(interval).times(factor);
        return factor.signum() > 0 ? of(low, high, interval.getUnit()) : of(high, low, interval.getUnit());
    }

    /** All products of the numbers of two intervals, with the unit that the caller knows them to have. */
    public static Interval product(Interval one, Interval other, Unit unit) {
        return hull(
                Stream.of(low(one), high(one))
                        .flatMap(a -> Stream.of(low(other), high(other)).map(a::times)),
                unit);
    }

    /**
     * All quotients of the numbers of two intervals, with the unit that the caller knows them to have.
     *
     * <p>A divisor that can be nought is none: where nought is an end of the second interval it is left out, where it lies
     * within nothing is known of the quotient, and the result is {@link Interval#all}; absent if nought is all there is.
     */
    public static Optional<Interval> quotient(Interval one, Interval other, Unit unit) {
        End low = low(other);
        End high = high(other);
        int from = low.signum();
        int to = high.signum();
        if (from == 0 && to == 0) {
            return Optional.empty();
        }
        if (from < 0 && to > 0) {
            return Optional.of(Interval.all(unit));
        }
        End smallest = to > 0 ? high.inverse(1) : high.inverse(-1);
        End largest = to > 0 ? low.inverse(1) : low.inverse(-1);
        return Optional.of(product(one, of(smallest, largest, Unit.ONE), unit));
    }

    /**
     * All powers of the numbers, which must not be negative: growth factors over so many years.
     *
     * @throws ArithmeticException if the exponent is negative
     */
    public static Interval power(Interval interval, int exponent) {
        if (exponent < 0) {
            throw new ArithmeticException("Exponent must not be negative: " + exponent);
        }
        Interval power = Interval.between(Rational.ONE, Rational.ONE, interval.getUnit());
        for (int i = 0; i < exponent; i++) {
            power = product(power, interval, interval.getUnit());
        }
        return power;
    }

    private static Interval hull(Stream<End> ends, Unit unit) {
        End[] all = ends.toArray(End[]::new);
        End low = Stream.of(all).min(End.FROM_BELOW).get();
        End high = Stream.of(all).max(End.FROM_ABOVE).get();
        return of(low, high, unit);
    }

    private static Interval of(End low, End high, Unit unit) {
        return Interval.of(
                Optional.ofNullable(low.value), low.included, Optional.ofNullable(high.value), high.included, unit);
    }

    private static End low(Interval interval) {
        return new End(interval.getLow().orElse(null), -1, interval.isLowIncluded());
    }

    private static End high(Interval interval) {
        return new End(interval.getHigh().orElse(null), 1, interval.isHighIncluded());
    }

    /** An end: a number, within or without, or an infinity of a sign. */
    private static final class End {

        /** By value; of two alike the one within begins earlier. */
        static final Comparator<End> FROM_BELOW = (a, b) -> {
            int order = a.compare(b);
            return order != 0 ? order : Boolean.compare(b.included, a.included);
        };

        /** By value; of two alike the one within ends later. */
        static final Comparator<End> FROM_ABOVE = (a, b) -> {
            int order = a.compare(b);
            return order != 0 ? order : Boolean.compare(a.included, b.included);
        };

        @Nullable
        final Rational value;

        final int infinity;
        final boolean included;

        End(@Nullable Rational value, int infinity, boolean included) {
            this.value = value;
            this.infinity = infinity;
            this.included = included;
        }

        int signum() {
            return value == null ? infinity : value.signum();
        }

        End plus(End other) {
            return value == null || other.value == null
                    ? new End(null, infinity, false)
                    : new End(value.plus(other.value), 0, included && other.included);
        }

        End times(Rational factor) {
            return value == null
                    ? new End(null, infinity * factor.signum(), false)
                    : new End(value.times(factor), 0, included);
        }

        /** Nought times anything is nought, and reached if nought is. */
        End times(End other) {
            int sign = signum() * other.signum();
            if (sign == 0) {
                boolean reached = signum() == 0 && included || other.signum() == 0 && other.included;
                return new End(Rational.ZERO, 0, reached);
            }
            return value == null || other.value == null
                    ? new End(null, sign, false)
                    : new End(value.times(other.value), 0, included && other.included);
        }

        /** Of an end of numbers of that sign. */
        End inverse(int sign) {
            if (value == null) {
                return new End(Rational.ZERO, 0, false);
            }
            return value.signum() == 0
                    ? new End(null, sign, false)
                    : new End(Rational.ONE.dividedBy(value), 0, included);
        }

        private int compare(End other) {
            if (value == null || other.value == null) {
                return Integer.compare(value == null ? infinity : 0, other.value == null ? other.infinity : 0);
            }
            return value.compareTo(other.value);
        }
    }
}
