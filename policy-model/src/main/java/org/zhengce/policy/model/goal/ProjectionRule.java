// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.time.PeriodUnit;

/**
 * How a series is to be taken further (预测办法): the method, what the values are, the periods they go by, whether provisional
 * values count.
 */
@Value.Immutable
@PolicyValue
public abstract class ProjectionRule {

    ProjectionRule() {}

    /** The method. */
    public abstract ProjectionMethod getMethod();

    /** What the values are values of. */
    public abstract Reckoning getReckoning();

    /** The periods from one value to the next. */
    public abstract PeriodUnit getStep();

    /** Whether provisional values (快报数) count where there is no final one. */
    public abstract boolean isProvisional();

    /** A rule of parts. */
    public static ProjectionRule of(
            ProjectionMethod method, Reckoning reckoning, PeriodUnit step, boolean provisional) {
        return builder()
                .method(method)
                .reckoning(reckoning)
                .step(step)
                .provisional(provisional)
                .build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same by another method. */
    public abstract ProjectionRule withMethod(ProjectionMethod method);

    /** Builds values of this type. */
    public static final class Builder extends ImmutableProjectionRule.Builder {
        Builder() {}
    }
}
