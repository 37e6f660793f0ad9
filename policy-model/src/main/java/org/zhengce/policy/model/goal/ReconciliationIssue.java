// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * One thing that is wrong between a child target and its parent (分解问题), and with which child.
 */
@Value.Immutable
@PolicyValue
public abstract class ReconciliationIssue {

    ReconciliationIssue() {}

    /** What is wrong. */
    public abstract ReconciliationFlaw getFlaw();

    /** The place of the child among the children, 0 for the first; absent if it is the parent's. */
    public abstract Optional<Integer> getChild();

    /** A flaw of the child at that place, 0 for the first. */
    public static ReconciliationIssue of(ReconciliationFlaw flaw, int child) {
        return builder().flaw(flaw).child(child).build();
    }

    /** A flaw of the parent. */
    public static ReconciliationIssue ofParent(ReconciliationFlaw flaw) {
        return builder().flaw(flaw).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableReconciliationIssue.Builder {
        Builder() {}
    }
}
