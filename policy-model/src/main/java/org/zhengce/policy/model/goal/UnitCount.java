// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * How many units there are of which a text says "each" or "on average" (单元数): thirteen 区、县, fifteen 全国副省级城市.
 */
@Value.Immutable
@PolicyValue
public abstract class UnitCount {

    UnitCount() {}

    /** The unit as the text names it. */
    public abstract String getUnit();

    /** How many there are, not negative. */
    public abstract int getCount();

    /** So many of that unit. */
    public static UnitCount of(String unit, int count) {
        return builder().unit(unit).count(count).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (getCount() < 0) {
            throw new InvalidValueException(ProblemCode.UNIT_COUNT, getUnit(), getCount());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableUnitCount.Builder {
        Builder() {}
    }
}
