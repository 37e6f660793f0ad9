// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.quantity;

import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * An exact number with its unit as the document writes it (数量): 2500 亿元, 20 %, 1/3.
 *
 * <p>Equality is of the words: 1 万户 and 10000 户 are different quantities of the same amount, and
 * {@link #compareAmount} finds them alike.
 */
@Value.Immutable
@PolicyValue
public abstract class Quantity {

    Quantity() {}

    /** The number in front of the unit. */
    public abstract Rational getValue();

    /** The unit as written. */
    public abstract Unit getUnit();

    /** A quantity of parts. */
    public static Quantity of(Rational value, Unit unit) {
        return builder().value(value).unit(unit).build();
    }

    /**
     * A quantity from texts, {@code of("19.4", "%")} for instance.
     *
     * @throws IllegalArgumentException if either is no number or no unit
     */
    public static Quantity of(String value, String unit) {
        return of(Rational.parse(value), Unit.parse(unit));
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The amount in base units: 250000000000 for 2500 亿元, 1/5 for 20 %. */
    public Rational amount() {
        return getValue().times(getUnit().magnitude());
    }

    /**
     * Compares the amounts, whatever units they are written in.
     *
     * @throws UnitMismatchException if the units have different bases
     */
    public int compareAmount(Quantity other) {
        return getUnit().equals(other.getUnit())
                ? getValue().compareTo(other.getValue())
                : amount().compareTo(commensurable(other).amount());
    }

    /**
     * The sum, in this quantity's unit.
     *
     * @throws UnitMismatchException if the units have different bases
     */
    public Quantity plus(Quantity other) {
        Rational added = getUnit().equals(other.getUnit())
                ? other.getValue()
                : commensurable(other).amount().dividedBy(getUnit().magnitude());
        return of(getValue().plus(added), getUnit());
    }

    /**
     * The difference, in this quantity's unit.
     *
     * @throws UnitMismatchException if the units have different bases
     */
    public Quantity minus(Quantity other) {
        return plus(other.times(Rational.of(-1)));
    }

    /** This quantity so many times, in the same unit. */
    public Quantity times(Rational factor) {
        return of(getValue().times(factor), getUnit());
    }

    private Quantity commensurable(Quantity other) {
        if (!getUnit().commensurable(other.getUnit())) {
            throw new UnitMismatchException(getUnit(), other.getUnit());
        }
        return other;
    }

    /** The number and the unit with a space between them: {@code 2500 亿元}. */
    @Override
    public String toString() {
        return getValue() + " " + getUnit();
    }

    /** Builds quantities. */
    public static final class Builder extends ImmutableQuantity.Builder {
        Builder() {}
    }
}
