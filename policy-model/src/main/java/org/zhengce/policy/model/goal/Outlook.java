// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * Whether a bound will be met if the trend goes on, and when (预期完成情况).
 */
@Value.Immutable
@PolicyValue
public abstract class Outlook {

    Outlook() {}

    /** What is to be met. */
    public abstract NumericBound getBound();

    /** What the trend comes to in the period by which it is to be met. */
    public abstract Projection getProjection();

    /** Met, not met, or unknown. */
    public abstract OutlookVerdict getVerdict();

    /**
     * The first period that meets the bound, from the last observation on; absent if none of the next 600 does, or the trend
     * ends before (year on year does where the year before has a gap).
     */
    public abstract Optional<PlanPeriod> getWhen();

    /** Why the verdict is unknown; there if and only if it is. */
    public abstract Optional<ProjectionReason> getReason();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if ((getVerdict() == OutlookVerdict.UNKNOWN) != getReason().isPresent()) {
            throw new InvalidValueException(ProblemCode.UNKNOWN_WITHOUT_REASON, getVerdict());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableOutlook.Builder {
        Builder() {}
    }
}
