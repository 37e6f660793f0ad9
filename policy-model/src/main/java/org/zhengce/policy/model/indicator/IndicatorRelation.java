// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import java.util.List;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * How one indicator follows from others (指标关系), declared because texts do not say it: A is part of B; A is B divided by C.
 */
@Value.Immutable
@PolicyValue
public abstract class IndicatorRelation {

    IndicatorRelation() {}

    /** The kind of relation. */
    public abstract RelationKind getKind();

    /** The name of the indicator that is explained. */
    public abstract String getSubject();

    /** The names of those it is explained by: one for a part, two for a quotient. */
    public abstract List<String> getObjects();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        int needed = getKind() == RelationKind.PART_OF ? 1 : 2;
        if (getObjects().size() != needed) {
            throw new InvalidValueException(ProblemCode.RELATION_OBJECTS, getKind(), needed, getObjects());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableIndicatorRelation.Builder {
        Builder() {}
    }
}
