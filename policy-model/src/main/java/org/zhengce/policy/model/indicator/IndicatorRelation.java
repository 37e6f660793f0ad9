// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;

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

    /** The names of those it is explained by: two for a quotient, otherwise one. */
    public abstract List<String> getObjects();

    /** The threshold of {@link RelationKind#SHARE_ABOVE}, in the unit of the mean; no other has one. */
    public abstract Optional<Quantity> getThreshold();

    /**
     * A relation without a threshold.
     *
     * @throws IllegalArgumentException if the number of objects is not that of the kind
     */
    public static IndicatorRelation of(RelationKind kind, String subject, String... objects) {
        return builder().kind(kind).subject(subject).addObjects(objects).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        int needed = getKind().objects();
        if (getObjects().size() != needed) {
            throw new InvalidValueException(ProblemCode.RELATION_OBJECTS, getKind(), needed, getObjects());
        }
        if (getThreshold().isPresent() != (getKind() == RelationKind.SHARE_ABOVE)) {
            throw new InvalidValueException(
                    ProblemCode.RELATION_THRESHOLD,
                    getKind(),
                    getThreshold().map(Quantity::toString).orElse("-"));
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableIndicatorRelation.Builder {
        Builder() {}
    }
}
