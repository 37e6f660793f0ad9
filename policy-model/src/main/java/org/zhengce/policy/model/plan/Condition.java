// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.goal.Threshold;

/**
 * On what a rule depends (条件): words, and the threshold if they have a number.
 */
@Value.Immutable
@PolicyValue
public abstract class Condition {

    Condition() {}

    /** The words. */
    public abstract String getText();

    /** The number they set. */
    public abstract Optional<Threshold> getThreshold();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableCondition.Builder {
        Builder() {}
    }
}
