// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PartialDate;

/**
 * What one year brings on a path over years (年度目标).
 */
@Value.Immutable
@PolicyValue
public abstract class YearStep {

    YearStep() {}

    /** The year. */
    public abstract PartialDate getYear();

    /** What this year adds; negative on a path that goes down. */
    public abstract Quantity getAmount();

    /** What has been reached at the year's end: the sum so far of a total, the level of a level. */
    public abstract Quantity getLevel();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableYearStep.Builder {
        Builder() {}
    }
}
