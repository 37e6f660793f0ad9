// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.quantity.Quantity;

/**
 * A target held against those it was broken down into (目标分解核对): their sum, the difference, and what does not go together.
 */
@Value.Immutable
@PolicyValue
public abstract class Reconciliation {

    Reconciliation() {}

    /** The target from above. */
    public abstract Target getParent();

    /** The targets it was broken down into, in the order given. */
    public abstract List<Target> getChildren();

    /** The sum of the figures that can be added, in the parent's unit; absent if the parent has no figure. */
    public abstract Optional<Quantity> getSum();

    /** The sum less the parent's figure, in its unit; absent if the parent has no figure. */
    public abstract Optional<Quantity> getDifference();

    /** Whether the children make up what the parent demands. */
    public abstract Coverage getCoverage();

    /** What is wrong, the parent's own first, then child by child. */
    public abstract List<ReconciliationIssue> getIssues();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The target that an issue is about. */
    public Target target(ReconciliationIssue issue) {
        return issue.getChild().map(getChildren()::get).orElse(getParent());
    }

    /** Whether nothing is wrong and the children promise at least what the parent demands. */
    public boolean sound() {
        return getIssues().isEmpty() && (getCoverage() == Coverage.EXACT || getCoverage() == Coverage.BEYOND);
    }

    /** The same without the places in the text. */
    public Reconciliation withoutQuotes() {
        return withParent(getParent().withoutQuotes())
                .withChildren(getChildren().stream().map(Target::withoutQuotes).collect(Collectors.toList()));
    }

    /** A copy with another parent. */
    abstract Reconciliation withParent(Target parent);

    /** A copy with other children. */
    abstract Reconciliation withChildren(Iterable<? extends Target> children);

    /** Builds values of this type. */
    public static final class Builder extends ImmutableReconciliation.Builder {
        Builder() {}
    }
}
