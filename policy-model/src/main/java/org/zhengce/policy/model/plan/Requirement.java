// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.goal.Bound;

/**
 * What a rule demands of each unit (要求): how many of what.
 */
@Value.Immutable
@PolicyValue
public abstract class Requirement {

    Requirement() {}

    /** Of what (工作专班). */
    public abstract String getObject();

    /** How many or how much. */
    public abstract Bound getBound();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableRequirement.Builder {
        Builder() {}
    }
}
