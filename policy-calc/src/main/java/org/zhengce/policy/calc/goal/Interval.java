// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.util.function.UnaryOperator;
import javax.annotation.Nullable;
import org.zhengce.policy.model.quantity.Rational;

/** All numbers between two ends, each of which may be included, excluded or absent. */
final class Interval {

    static final Interval ALL = new Interval(null, false, null, false);

    @Nullable
    private final Rational low;

    private final boolean lowIn;

    @Nullable
    private final Rational high;

    private final boolean highIn;

    Interval(@Nullable Rational low, boolean lowIn, @Nullable Rational high, boolean highIn) {
        this.low = low;
        this.lowIn = lowIn;
        this.high = high;
        this.highIn = highIn;
    }

    static Interval atLeast(Rational end) {
        return new Interval(end, true, null, false);
    }

    static Interval moreThan(Rational end) {
        return new Interval(end, false, null, false);
    }

    static Interval atMost(Rational end) {
        return new Interval(null, false, end, true);
    }

    static Interval lessThan(Rational end) {
        return new Interval(null, false, end, false);
    }

    static Interval between(Rational low, Rational high) {
        return new Interval(low, true, high, true);
    }

    @Nullable
    Rational low() {
        return low;
    }

    @Nullable
    Rational high() {
        return high;
    }

    boolean lowIn() {
        return lowIn;
    }

    boolean highIn() {
        return highIn;
    }

    boolean contains(Rational value) {
        return aboveLow(value) && belowHigh(value);
    }

    private boolean aboveLow(Rational value) {
        return low == null || value.compareTo(low) > 0 || (lowIn && value.equals(low));
    }

    private boolean belowHigh(Rational value) {
        return high == null || value.compareTo(high) < 0 || (highIn && value.equals(high));
    }

    /** Whether all from the first to the second value are in it; no second value is no end. */
    boolean containsAll(Rational from, @Nullable Rational to) {
        return contains(from) && (to == null ? high == null : contains(to));
    }

    /** Whether none from the first to the second value is in it; no second value is no end. */
    boolean excludesAll(Rational from, @Nullable Rational to) {
        return !belowHigh(from) || (to != null && !aboveLow(to));
    }

    /** The end that the value is nearer to; none if there are no ends. */
    @Nullable
    Rational nearest(Rational value) {
        if (low == null || high == null) {
            return low == null ? high : low;
        }
        return value.minus(low).compareTo(high.minus(value)) <= 0 ? low : high;
    }

    /** How far the value lies within, negative outside; none if there are no ends. */
    @Nullable
    Rational gap(Rational value) {
        Rational above = low == null ? null : value.minus(low);
        Rational below = high == null ? null : high.minus(value);
        if (above == null || below == null) {
            return above == null ? below : above;
        }
        return above.compareTo(below) <= 0 ? above : below;
    }

    /** The opposites of all numbers in it. */
    Interval negated() {
        Rational least = high == null ? null : high.negated();
        Rational most = low == null ? null : low.negated();
        return new Interval(least, /* lowIn= */ highIn, most, /* highIn= */ lowIn);
    }

    /** What a function that rises makes of all numbers in it. */
    Interval map(UnaryOperator<Rational> rising) {
        return new Interval(
                low == null ? null : rising.apply(low), lowIn, high == null ? null : rising.apply(high), highIn);
    }
}
