// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * What a path expects of a period (路径点): 46.8万户 by the end of 2019.
 */
@Value.Immutable
@PolicyValue
public abstract class TrajectoryPoint {

    TrajectoryPoint() {}

    /** The period. */
    public abstract PlanPeriod getPeriod();

    /** The expected value, in the unit of the path; it says whether it was rounded, and how. */
    public abstract Rounded getExpected();

    /** Whether it was promised (start, milestone, target); otherwise it was put in between. */
    public abstract boolean isGiven();

    /** A point of parts. */
    public static TrajectoryPoint of(PlanPeriod period, Rounded expected, boolean given) {
        return builder().period(period).expected(expected).given(given).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableTrajectoryPoint.Builder {
        Builder() {}
    }
}
