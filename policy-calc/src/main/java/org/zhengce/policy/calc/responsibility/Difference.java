// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zhengce.policy.calc.sequence.Alignment;
import org.zhengce.policy.calc.sequence.Patch;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.AssignmentChange;
import org.zhengce.policy.model.responsibility.ColumnChange;
import org.zhengce.policy.model.responsibility.MatrixDifference;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.responsibility.RowChange;
import org.zhengce.policy.model.text.OutlineNumber;

/** Takes the difference of two matrices, and applies it. */
final class Difference {

    /** An assignment is the same one if all but its place in the text is, or its role, or at least measure and party. */
    private static final List<Function<Assignment, Object>> IDENTITIES = Collections.unmodifiableList(Arrays.asList(
            Assignment::withoutQuotes,
            a -> Arrays.asList(a.getMeasure(), a.getParty().getText(), a.getRole()),
            a -> Arrays.asList(a.getMeasure(), a.getParty().getText())));

    private Difference() {}

    static MatrixDifference of(ResponsibilityMatrix before, ResponsibilityMatrix after) {
        MatrixDifference.Builder difference = MatrixDifference.builder();
        List<OutlineNumber> rows = before.getMeasures();
        List<OutlineNumber> newRows = after.getMeasures();
        Alignment.changes(
                rows,
                newRows,
                Collections.emptyList(),
                (from, to) -> difference.addMeasures(RowChange.builder()
                        .measure(from > 0 ? rows.get(from - 1) : newRows.get(to - 1))
                        .from(place(from))
                        .to(place(to))
                        .build()));
        List<String> columns = before.getParties();
        List<String> newColumns = after.getParties();
        Alignment.changes(
                columns,
                newColumns,
                Collections.emptyList(),
                (from, to) -> difference.addParties(ColumnChange.builder()
                        .party(from > 0 ? columns.get(from - 1) : newColumns.get(to - 1))
                        .from(place(from))
                        .to(place(to))
                        .build()));
        List<Assignment> cells = before.getAssignments();
        List<Assignment> newCells = after.getAssignments();
        Alignment.changes(
                cells,
                newCells,
                IDENTITIES,
                (from, to) -> difference.addAssignments(AssignmentChange.builder()
                        .before(place(from).map(place -> cells.get(place - 1)))
                        .after(place(to).map(place -> newCells.get(place - 1)))
                        .from(place(from))
                        .to(place(to))
                        .build()));
        return difference.build();
    }

    private static Optional<Integer> place(int place) {
        return place > 0 ? Optional.of(place) : Optional.empty();
    }

    static ResponsibilityMatrix apply(MatrixDifference difference, ResponsibilityMatrix matrix) {
        Patch<OutlineNumber> rows = new Patch<>();
        for (RowChange change : difference.getMeasures()) {
            change.getFrom().ifPresent(place -> rows.take(place, change.getMeasure()));
            change.getTo().ifPresent(place -> rows.put(place, change.getMeasure()));
        }
        Patch<String> columns = new Patch<>();
        for (ColumnChange change : difference.getParties()) {
            change.getFrom().ifPresent(place -> columns.take(place, change.getParty()));
            change.getTo().ifPresent(place -> columns.put(place, change.getParty()));
        }
        Patch<Assignment> cells = new Patch<>();
        for (AssignmentChange change : difference.getAssignments()) {
            change.getFrom().ifPresent(place -> change.getBefore().ifPresent(cell -> cells.take(place, cell)));
            change.getTo().ifPresent(place -> change.getAfter().ifPresent(cell -> cells.put(place, cell)));
        }
        return ResponsibilityMatrix.builder()
                .addAllMeasures(rows.to(matrix.getMeasures(), refusal(OutlineNumber::toString)))
                .addAllParties(columns.to(matrix.getParties(), refusal(party -> party)))
                .addAllAssignments(cells.to(matrix.getAssignments(), refusal(Difference::text)))
                .build();
    }

    private static <T> Patch.Refusal<T> refusal(Function<T, String> text) {
        return (place, found, expected) -> new InvalidValueException(
                ProblemCode.DIFFERENCE_BASE, place, found.map(text).orElse("-"), text.apply(expected));
    }

    private static String text(Assignment assignment) {
        return assignment.getMeasure().map(number -> number + "·").orElse("")
                + assignment.getParty().getText() + "·" + assignment.getRole().label() + "·" + assignment.getPosition();
    }
}
