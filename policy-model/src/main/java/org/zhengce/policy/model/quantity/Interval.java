// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.quantity;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * All amounts between two ends (取值区间), each end within or without, or no end at all: what follows about a quantity that no
 * text states.
 *
 * <p>There is no empty interval: where two do not meet, {@link #intersection} is absent. Ends are numbers of the interval's unit.
 */
@Value.Immutable
@PolicyValue
public abstract class Interval {

    Interval() {}

    /** The lower end; absent where there is none. */
    public abstract Optional<Rational> getLow();

    /** Whether the lower end is within; false where there is none. */
    public abstract boolean isLowIncluded();

    /** The upper end; absent where there is none. */
    public abstract Optional<Rational> getHigh();

    /** Whether the upper end is within; false where there is none. */
    public abstract boolean isHighIncluded();

    /** The unit of both ends. */
    public abstract Unit getUnit();

    /** That amount and no other. */
    public static Interval exactly(Quantity value) {
        return between(value.getValue(), value.getValue(), value.getUnit());
    }

    /** That amount and all above it (不低于). */
    public static Interval atLeast(Quantity low) {
        return of(Optional.of(low.getValue()), true, Optional.empty(), false, low.getUnit());
    }

    /** All above that amount (超过). */
    public static Interval moreThan(Quantity low) {
        return of(Optional.of(low.getValue()), false, Optional.empty(), false, low.getUnit());
    }

    /** That amount and all below it (不超过). */
    public static Interval atMost(Quantity high) {
        return of(Optional.empty(), false, Optional.of(high.getValue()), true, high.getUnit());
    }

    /** All below that amount (低于). */
    public static Interval lessThan(Quantity high) {
        return of(Optional.empty(), false, Optional.of(high.getValue()), false, high.getUnit());
    }

    /**
     * From one number to another, both within.
     *
     * @throws IllegalArgumentException if the second is smaller
     */
    public static Interval between(Rational low, Rational high, Unit unit) {
        return of(Optional.of(low), true, Optional.of(high), true, unit);
    }

    /** Whatever there is in that unit. */
    public static Interval all(Unit unit) {
        return of(Optional.empty(), false, Optional.empty(), false, unit);
    }

    /**
     * An interval of its ends; an end that is absent is not within, whatever the flag says.
     *
     * @throws IllegalArgumentException if it ends below its start, or has one number for both ends and one of them without
     */
    public static Interval of(
            Optional<Rational> low, boolean lowIncluded, Optional<Rational> high, boolean highIncluded, Unit unit) {
        return builder()
                .low(low)
                .lowIncluded(lowIncluded && low.isPresent())
                .high(high)
                .highIncluded(highIncluded && high.isPresent())
                .unit(unit)
                .build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether it holds one amount only. */
    public boolean single() {
        return getLow().isPresent() && getLow().equals(getHigh());
    }

    /** Whether it has neither a lower nor an upper end. */
    public boolean unbounded() {
        return !getLow().isPresent() && !getHigh().isPresent();
    }

    /**
     * Whether the amount lies in it.
     *
     * @throws UnitMismatchException if the units have different bases
     */
    public boolean contains(Quantity amount) {
        return encloses(exactly(amount));
    }

    /**
     * Whether all of the other lies in it.
     *
     * @throws UnitMismatchException if the units have different bases
     */
    public boolean encloses(Interval other) {
        return intersection(other).filter(other.in(getUnit())::equals).isPresent();
    }

    /**
     * What lies in both, in this interval's unit; absent where they do not meet.
     *
     * @throws UnitMismatchException if the units have different bases
     */
    public Optional<Interval> intersection(Interval other) {
        Interval that = other.in(getUnit());
        boolean lowThere = laterLow(that);
        boolean highThere = earlierHigh(that);
        Optional<Rational> low = lowThere ? that.getLow() : getLow();
        boolean lowIncluded = lowThere ? that.isLowIncluded() : isLowIncluded();
        Optional<Rational> high = highThere ? that.getHigh() : getHigh();
        boolean highIncluded = highThere ? that.isHighIncluded() : isHighIncluded();
        return empty(low, lowIncluded, high, highIncluded)
                ? Optional.empty()
                : Optional.of(of(low, lowIncluded, high, highIncluded, getUnit()));
    }

    /** Whether the other begins later, so that its lower end is the narrower. */
    private boolean laterLow(Interval that) {
        if (!that.getLow().isPresent() || !getLow().isPresent()) {
            return that.getLow().isPresent();
        }
        int order = that.getLow().get().compareTo(getLow().get());
        return order > 0 || order == 0 && !that.isLowIncluded();
    }

    private boolean earlierHigh(Interval that) {
        if (!that.getHigh().isPresent() || !getHigh().isPresent()) {
            return that.getHigh().isPresent();
        }
        int order = that.getHigh().get().compareTo(getHigh().get());
        return order < 0 || order == 0 && !that.isHighIncluded();
    }

    private static boolean empty(
            Optional<Rational> low, boolean lowIncluded, Optional<Rational> high, boolean highIncluded) {
        if (!low.isPresent() || !high.isPresent()) {
            return false;
        }
        int order = low.get().compareTo(high.get());
        return order > 0 || order == 0 && !(lowIncluded && highIncluded);
    }

    /**
     * The same amounts in another unit: [0.5, 1] 亿元 is [5000, 10000] 万元.
     *
     * @throws UnitMismatchException if the units have different bases
     */
    public Interval in(Unit unit) {
        if (unit.equals(getUnit())) {
            return this;
        }
        if (!unit.commensurable(getUnit())) {
            throw new UnitMismatchException(unit, getUnit());
        }
        Rational factor = getUnit().magnitude().dividedBy(unit.magnitude());
        return of(getLow().map(factor::times), isLowIncluded(), getHigh().map(factor::times), isHighIncluded(), unit);
    }

    @Value.Check
    void check() {
        if (empty(getLow(), isLowIncluded(), getHigh(), isHighIncluded())) {
            throw new InvalidValueException(ProblemCode.INTERVAL_EMPTY, this);
        }
        if (isLowIncluded() && !getLow().isPresent()
                || isHighIncluded() && !getHigh().isPresent()) {
            throw new InvalidValueException(ProblemCode.INTERVAL_END, this);
        }
    }

    /** As mathematics writes it (ISO 80000-2, 2-7), with the unit: {@code [20, +∞) %}. */
    @Override
    public String toString() {
        return (isLowIncluded() ? "[" : "(")
                + getLow().map(Rational::toString).orElse("-∞")
                + ", "
                + getHigh().map(Rational::toString).orElse("+∞")
                + (isHighIncluded() ? "] " : ") ")
                + getUnit();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableInterval.Builder {
        Builder() {}
    }
}
