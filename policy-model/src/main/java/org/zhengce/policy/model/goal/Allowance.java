// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * How far a word goes that the text leaves open (幅度): how much 左右 lets a value stray, by how much 明显高于 has to be higher.
 *
 * <p>It is an amount in the unit of what it applies to, or a part of that: 2 % of 60 % is 1.2 percentage points as a part, and 2
 * percentage points as an amount. No text gives it; whoever evaluates must.
 */
@Value.Immutable
@PolicyValue
public abstract class Allowance {

    Allowance() {}

    /** How much; not negative. */
    public abstract Quantity getQuantity();

    /** Whether it is a part of what it applies to; then the quantity is a ratio. */
    public abstract boolean isRelative();

    /**
     * An amount, {@code of(Quantity.of("0.5", "亿元"))}.
     *
     * @throws InvalidValueException if it is negative
     */
    public static Allowance of(Quantity amount) {
        return builder().quantity(amount).relative(false).build();
    }

    /**
     * A part of what it applies to, {@code relative(Quantity.of("2", "%"))}.
     *
     * @throws InvalidValueException if it is negative or no ratio
     */
    public static Allowance relative(Quantity part) {
        return builder().quantity(part).relative(true).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How much that is of a quantity, as an amount in base units; of a negative one as much as of its opposite.
     *
     * @throws org.zhengce.policy.model.quantity.UnitMismatchException if it is an amount in a unit that has nothing to do with
     *     the quantity's
     */
    public Rational amountOf(Quantity of) {
        if (isRelative()) {
            Rational amount = of.amount();
            return getQuantity().amount().times(amount.signum() < 0 ? amount.negated() : amount);
        }
        return of.times(Rational.ZERO).plus(getQuantity()).amount();
    }

    @Value.Check
    void check() {
        if (getQuantity().getValue().signum() < 0) {
            throw new InvalidValueException(ProblemCode.ALLOWANCE_NEGATIVE, getQuantity());
        }
        if (isRelative() && !getQuantity().getUnit().commensurable(Unit.ONE)) {
            throw new InvalidValueException(ProblemCode.ALLOWANCE_NOT_RATIO, getQuantity());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableAllowance.Builder {
        Builder() {}
    }
}
