// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * A value that is promised for a period (分阶段目标): 到2023年达到60万户. The start of a path is one, too, and so is its end.
 */
@Value.Immutable
@PolicyValue
public abstract class Milestone {

    Milestone() {}

    /** The period; of a stock only its end counts, of a cumulative sum it begins with the first day. */
    public abstract PlanPeriod getPeriod();

    /** The value with its unit. */
    public abstract Quantity getValue();

    /** A value for a period. */
    public static Milestone of(PlanPeriod period, Quantity value) {
        return builder().period(period).value(value).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
