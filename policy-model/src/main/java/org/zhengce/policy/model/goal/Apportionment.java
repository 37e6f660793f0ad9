// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;

/**
 * A total and what each unit gets of it (目标分解结果); the parts sum to the total exactly.
 */
@Value.Immutable
@PolicyValue
public abstract class Apportionment {

    Apportionment() {}

    /** The total. */
    public abstract Quantity getTotal();

    /** How many digits behind the point a part may have, in the total's unit; absent of exact parts, which nothing rounds. */
    public abstract Optional<Integer> getScale();

    /** The parts, in the order that the shares were given in. */
    public abstract List<Part> getParts();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The part of a unit, if it has one. */
    public Optional<Part> part(String unit) {
        return getParts().stream()
                .filter(part -> part.getShare().getUnit().equals(unit))
                .findFirst();
    }

    @Value.Check
    void check() {
        Rational sum = Rational.ZERO;
        for (Part part : getParts()) {
            sum = sum.plus(
                    part.getAmount().getUnit().equals(getTotal().getUnit())
                            ? part.getAmount().getValue()
                            : inUnitOfTotal(part.getAmount()));
        }
        if (!sum.equals(getTotal().getValue())) {
            throw new InvalidValueException(
                    ProblemCode.APPORTIONMENT_SUM, Quantity.of(sum, getTotal().getUnit()), getTotal());
        }
    }

    private Rational inUnitOfTotal(Quantity amount) {
        return Quantity.of(Rational.ZERO, getTotal().getUnit()).plus(amount).getValue();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableApportionment.Builder {
        Builder() {}
    }
}
