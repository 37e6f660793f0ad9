// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;

/**
 * What one unit is to take of a total (分解权重): its weight, and between which limits its part must lie.
 *
 * <p>A weight means something beside the others only: 3 and 2, 0.6 and 0.4, or the two districts' output of last year come to
 * the same. Whoever apportions brings it; no document's weight is guessed.
 */
@Value.Immutable
@PolicyValue
public abstract class Share {

    Share() {}

    /** The unit (青岚区, 某产业链), or the year of a path over years (2024). */
    public abstract String getUnit();

    /** Its weight, at least 0; a unit of weight 0 gets no more than its lower limit. */
    public abstract Rational getWeight();

    /** The least that it must get (下限), at least 0, itself included. */
    public abstract Optional<Quantity> getLower();

    /** The most that it may get (上限), itself included. */
    public abstract Optional<Quantity> getUpper();

    /**
     * A weight without limits.
     *
     * @throws InvalidValueException if the weight is negative
     */
    public static Share of(String unit, Rational weight) {
        return builder().unit(unit).weight(weight).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A copy with a lower limit. */
    public abstract Share withLower(Quantity lower);

    /** A copy with an upper limit. */
    public abstract Share withUpper(Quantity upper);

    @Value.Check
    void check() {
        if (getWeight().signum() < 0) {
            throw new InvalidValueException(ProblemCode.SHARE_WEIGHT, getUnit(), getWeight());
        }
        refuseNegative(getLower());
        refuseNegative(getUpper());
        if (getLower().isPresent()
                && getUpper().isPresent()
                && getLower().get().compareAmount(getUpper().get()) > 0) {
            throw new InvalidValueException(
                    ProblemCode.SHARE_LIMITS,
                    getUnit(),
                    getLower().get(),
                    getUpper().get());
        }
    }

    private void refuseNegative(Optional<Quantity> limit) {
        if (limit.filter(l -> l.getValue().signum() < 0).isPresent()) {
            throw new InvalidValueException(ProblemCode.SHARE_LIMIT_NEGATIVE, getUnit(), limit.get());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableShare.Builder {
        Builder() {}
    }
}
