// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.time.PeriodUnit;

/**
 * What has to be done from here on to reach a target in time (倒排进度): so much each year, quarter or month, and the growth that
 * this is.
 */
@Value.Immutable
@PolicyValue
public abstract class RequiredPace {

    RequiredPace() {}

    /** The target, with its words. */
    public abstract Target getTarget();

    /** Whether there is a pace. */
    public abstract PaceState getState();

    /** What is missing, if it is not measurable. */
    public abstract Optional<AttainmentReason> getReason();

    /** The last day that was observed; of a sum of which nothing was observed, the day before it starts. */
    public abstract Optional<LocalDate> getFrom();

    /** The last day of the horizon. */
    public abstract Optional<LocalDate> getDeadline();

    /** What has been reached by the last day: the level, or the sum so far. */
    public abstract Optional<Quantity> getReached();

    /** What is to be reached, in the same unit: a growth target comes as the level that it leads to. */
    public abstract Optional<Quantity> getGoal();

    /** Whether the goal has to be exceeded, not only reached (超过). */
    public abstract boolean isExceeding();

    /** The steps that time is counted in. */
    public abstract PeriodUnit getStep();

    /** How many steps are left, in whole months: 5/2 years are 30 months. A month that has begun does not count. */
    public abstract Optional<Rational> getSteps();

    /** Goal less reached: negative if the way is down. */
    public abstract Optional<Quantity> getRemaining();

    /** What remains by the steps left, exact. */
    public abstract Optional<Quantity> getPace();

    /**
     * The growth per step that leads there, as a ratio: 0.1487 for 14.87 %. Absent for sums and ranks, and where one of the two
     * levels is not positive.
     */
    public abstract Optional<Rounded> getGrowth();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableRequiredPace.Builder {
        Builder() {}
    }
}
