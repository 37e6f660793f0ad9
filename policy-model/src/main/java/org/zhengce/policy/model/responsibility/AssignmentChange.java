// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * What became of one assignment from one matrix to another (责任分工变动).
 */
@Value.Immutable
@PolicyValue
public abstract class AssignmentChange {

    AssignmentChange() {}

    /** The assignment before; absent if it is new. */
    public abstract Optional<Assignment> getBefore();

    /** The assignment after; absent if it is gone. */
    public abstract Optional<Assignment> getAfter();

    /** Its place among all before, from 1; there if and only if the assignment is. */
    public abstract Optional<Integer> getFrom();

    /** Its place among all after, from 1; there if and only if the assignment is. */
    public abstract Optional<Integer> getTo();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** What the change is above all: another role goes before another place, and that before anything else. */
    public AssignmentChangeKind kind() {
        if (!getBefore().isPresent()) {
            return AssignmentChangeKind.ADDED;
        }
        if (!getAfter().isPresent()) {
            return AssignmentChangeKind.REMOVED;
        }
        Assignment before = getBefore().get();
        Assignment after = getAfter().get();
        if (before.getRole() != after.getRole()) {
            return AssignmentChangeKind.ROLE_CHANGED;
        }
        return before.getPosition() != after.getPosition() || before.equals(after)
                ? AssignmentChangeKind.REORDERED
                : AssignmentChangeKind.RESTATED;
    }

    /** The same without the places in the text. */
    public AssignmentChange withoutQuotes() {
        return withBefore(getBefore().map(Assignment::withoutQuotes))
                .withAfter(getAfter().map(Assignment::withoutQuotes));
    }

    /** A copy with another assignment before. */
    public abstract AssignmentChange withBefore(Optional<? extends Assignment> before);

    /** A copy with another assignment after. */
    public abstract AssignmentChange withAfter(Optional<? extends Assignment> after);

    @Value.Check
    void check() {
        ChangedPlaces.check(getFrom(), getTo());
        if (getBefore().isPresent() != getFrom().isPresent() || getAfter().isPresent() != getTo().isPresent()) {
            throw new InvalidValueException(
                    ProblemCode.CHANGE_SIDES, ChangedPlaces.text(getFrom()), ChangedPlaces.text(getTo()));
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableAssignmentChange.Builder {
        Builder() {}
    }
}
