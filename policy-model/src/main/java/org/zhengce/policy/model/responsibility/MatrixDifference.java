// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * What leads from one responsibility matrix to another (责任分工变动): rows, columns and assignments that are new, gone, changed or
 * elsewhere. What is not in it stays, in its order.
 */
@Value.Immutable
@PolicyValue
public abstract class MatrixDifference {

    MatrixDifference() {}

    /** The rows. */
    public abstract List<RowChange> getMeasures();

    /** The columns. */
    public abstract List<ColumnChange> getParties();

    /** The assignments: what was there before in its order, then what is new. */
    public abstract List<AssignmentChange> getAssignments();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether the two matrices are equal. */
    public boolean empty() {
        return getMeasures().isEmpty()
                && getParties().isEmpty()
                && getAssignments().isEmpty();
    }

    /** The changed assignments of one kind. */
    public List<AssignmentChange> changes(AssignmentChangeKind kind) {
        return getAssignments().stream().filter(change -> change.kind() == kind).collect(Collectors.toList());
    }

    /** The same without the places in the text. */
    public MatrixDifference withoutQuotes() {
        return withAssignments(
                getAssignments().stream().map(AssignmentChange::withoutQuotes).collect(Collectors.toList()));
    }

    /** A copy with other changes of assignments. */
    public abstract MatrixDifference withAssignments(Iterable<? extends AssignmentChange> assignments);

    @Value.Check
    void check() {
        ChangedPlaces.unique(getMeasures(), RowChange::getFrom);
        ChangedPlaces.unique(getMeasures(), RowChange::getTo);
        ChangedPlaces.unique(getParties(), ColumnChange::getFrom);
        ChangedPlaces.unique(getParties(), ColumnChange::getTo);
        ChangedPlaces.unique(getAssignments(), AssignmentChange::getFrom);
        ChangedPlaces.unique(getAssignments(), AssignmentChange::getTo);
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableMatrixDifference.Builder {
        Builder() {}
    }
}
