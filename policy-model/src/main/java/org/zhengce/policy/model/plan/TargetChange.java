// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * What became of one target from one plan to another (目标变动): 不低于20% has become 不低于22%, which is tightened.
 */
@Value.Immutable
@PolicyValue
public abstract class TargetChange {

    TargetChange() {}

    /** What the change is, in the order of the kinds; at least one. */
    public abstract List<TargetChangeKind> getKinds();

    /** The target before; absent if it is new. */
    public abstract Optional<Target> getBefore();

    /** The target after; absent if it is gone. */
    public abstract Optional<Target> getAfter();

    /** Its place among the targets before, from 1; there if and only if the target is. */
    public abstract Optional<Integer> getFrom();

    /** Its place among the targets after, from 1; there if and only if the target is. */
    public abstract Optional<Integer> getTo();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        ChangeSides.check(getBefore(), getAfter(), getFrom(), getTo());
        Set<TargetChangeKind> kinds = EnumSet.noneOf(TargetChangeKind.class);
        kinds.addAll(getKinds());
        boolean added = kinds.contains(TargetChangeKind.ADDED);
        boolean removed = kinds.contains(TargetChangeKind.REMOVED);
        if (kinds.isEmpty()
                || kinds.size() < getKinds().size()
                || added == getBefore().isPresent()
                || removed == getAfter().isPresent()
                || (added || removed) && kinds.size() > 1) {
            throw new InvalidValueException(
                    ProblemCode.TARGET_CHANGE_KINDS, said(TargetChangeKind::code), said(TargetChangeKind::label));
        }
    }

    private String said(Function<TargetChangeKind, String> word) {
        return getKinds().isEmpty() ? "-" : getKinds().stream().map(word).collect(Collectors.joining(", "));
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableTargetChange.Builder {
        Builder() {}
    }
}
