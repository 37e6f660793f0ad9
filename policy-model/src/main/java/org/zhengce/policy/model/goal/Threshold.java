// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * What a unit must pass to be counted (门槛): 年产值超10亿元.
 */
@Value.Immutable
@PolicyValue
public abstract class Threshold {

    Threshold() {}

    /** The indicator that is held to it. */
    public abstract String getIndicator();

    /** The bound. */
    public abstract Bound getBound();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableThreshold.Builder {
        Builder() {}
    }
}
