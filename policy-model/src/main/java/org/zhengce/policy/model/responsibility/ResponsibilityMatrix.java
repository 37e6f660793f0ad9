// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.text.OutlineNumber;

/**
 * Measures against parties (责任矩阵): a row per measure, a column per party, the roles in between.
 */
@Value.Immutable
@PolicyValue
public abstract class ResponsibilityMatrix {

    ResponsibilityMatrix() {}

    /** The rows, in the order of the plan; measures without anyone included. */
    public abstract List<OutlineNumber> getMeasures();

    /** The columns, in the order of first mention. */
    public abstract List<String> getParties();

    /** The filled cells in the order of the text, and what charges someone with the plan as a whole. */
    public abstract List<Assignment> getAssignments();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The assignments of a measure (措施责任), in the order of the text. */
    public List<Assignment> assignments(OutlineNumber measure) {
        return index().row(measure);
    }

    /** The assignments of a party (单位任务), by its name as the matrix has it, what charges it with the plan as a whole included. */
    public List<Assignment> assignments(String party) {
        return index().column(party);
    }

    /** The assignments of a party for a measure: one as a rule, none if the text says nothing. */
    public List<Assignment> assignments(OutlineNumber measure, String party) {
        return index().cell(measure, party);
    }

    /** The roles of a party for a measure; more than one if the text says so, empty if it says nothing. */
    public List<Role> roles(OutlineNumber measure, String party) {
        return assignments(measure, party).stream()
                .map(Assignment::getRole)
                .distinct()
                .collect(Collectors.toList());
    }

    /** The same without the places in the text. */
    public ResponsibilityMatrix withoutQuotes() {
        return withAssignments(
                getAssignments().stream().map(Assignment::withoutQuotes).collect(Collectors.toList()));
    }

    /** A copy with other assignments in its cells. */
    public abstract ResponsibilityMatrix withAssignments(Iterable<? extends Assignment> assignments);

    /** Made when it is first asked for, once for all threads; it is no part of the value. */
    @Value.Lazy
    MatrixIndex index() {
        return new MatrixIndex(getAssignments());
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableResponsibilityMatrix.Builder {
        Builder() {}
    }
}
