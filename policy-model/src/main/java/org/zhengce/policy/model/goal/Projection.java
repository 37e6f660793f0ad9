// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * What a series comes to in a later period if it goes on (趋势预测), or why nobody can say.
 *
 * <p>It is arithmetic on what was observed and no forecast of what will be.
 */
@Value.Immutable
@PolicyValue
public abstract class Projection {

    Projection() {}

    /** How it was taken further. */
    public abstract ProjectionRule getRule();

    /** The period it was taken to. */
    public abstract PlanPeriod getPeriod();

    /** The value; it says whether it was rounded, and how. */
    public abstract Optional<Rounded> getValue();

    /** The unit of the value, that of the last observation. */
    public abstract Optional<Unit> getUnit();

    /** The observations that the value rests on, in order of their periods; each says whether it is provisional. */
    public abstract List<Observation> getObservations();

    /** Why there is no value; there if and only if there is none. */
    public abstract Optional<ProjectionReason> getReason();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (getValue().isPresent() != getUnit().isPresent()
                || getValue().isPresent() == getReason().isPresent()) {
            throw new InvalidValueException(
                    ProblemCode.PROJECTION_REASON, getRule().getMethod());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableProjection.Builder {
        Builder() {}
    }
}
