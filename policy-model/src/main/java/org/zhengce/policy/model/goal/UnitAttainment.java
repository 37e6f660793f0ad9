// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;

/**
 * How far one unit has come (单元达成情况), of a target that goes over each of them or counts those that pass: 云泽区 in 各区县.
 */
@Value.Immutable
@PolicyValue
public abstract class UnitAttainment {

    UnitAttainment() {}

    /** The unit, by the name that its observations have. */
    public abstract String getUnit();

    /** Whether it meets the bound, or passes the threshold if that is what counts. */
    public abstract Outcome getOutcome();

    /** Why. */
    public abstract AttainmentReason getReason();

    /** What was measured of it. */
    public abstract Optional<Quantity> getMeasured();

    /** How far that lies within the bound, negative outside; see {@link Attainment#getGap}. */
    public abstract Optional<Quantity> getGap();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (getReason().outcome() != getOutcome()) {
            throw new InvalidValueException(ProblemCode.ATTAINMENT_REASON, getReason(), getOutcome());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableUnitAttainment.Builder {
        Builder() {}
    }
}
