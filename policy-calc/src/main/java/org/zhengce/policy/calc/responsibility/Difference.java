// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
        Applied<OutlineNumber> rows = new Applied<>();
        for (RowChange change : difference.getMeasures()) {
            change.getFrom().ifPresent(place -> rows.taken.put(place, change.getMeasure()));
            change.getTo().ifPresent(place -> rows.placed.put(place, change.getMeasure()));
        }
        Applied<String> columns = new Applied<>();
        for (ColumnChange change : difference.getParties()) {
            change.getFrom().ifPresent(place -> columns.taken.put(place, change.getParty()));
            change.getTo().ifPresent(place -> columns.placed.put(place, change.getParty()));
        }
        Applied<Assignment> cells = new Applied<>();
        for (AssignmentChange change : difference.getAssignments()) {
            change.getFrom().ifPresent(place -> change.getBefore().ifPresent(cell -> cells.taken.put(place, cell)));
            change.getTo().ifPresent(place -> change.getAfter().ifPresent(cell -> cells.placed.put(place, cell)));
        }
        return ResponsibilityMatrix.builder()
                .addAllMeasures(rows.to(matrix.getMeasures(), OutlineNumber::toString))
                .addAllParties(columns.to(matrix.getParties(), party -> party))
                .addAllAssignments(cells.to(matrix.getAssignments(), Difference::text))
                .build();
    }

    private static String text(Assignment assignment) {
        return assignment.getMeasure().map(number -> number + "·").orElse("")
                + assignment.getParty().getText() + "·" + assignment.getRole().label() + "·" + assignment.getPosition();
    }

    /** What is taken from a list, and what is placed in it; the rest closes up in its order. */
    private static final class Applied<T> {

        private final Map<Integer, T> taken = new TreeMap<>();
        private final SortedMap<Integer, T> placed = new TreeMap<>();

        List<T> to(List<T> old, Function<T, String> text) {
            taken.forEach((place, element) -> {
                Optional<T> found = place <= old.size() ? Optional.of(old.get(place - 1)) : Optional.empty();
                if (!found.filter(element::equals).isPresent()) {
                    throw refusal(place, found.map(text).orElse("-"), text.apply(element));
                }
            });
            List<T> list = new ArrayList<>();
            for (int i = 0; i < old.size(); i++) {
                if (!taken.containsKey(i + 1)) {
                    place(list);
                    list.add(old.get(i));
                }
            }
            place(list);
            SortedMap<Integer, T> beyond = placed.tailMap(list.size() + 1);
            if (!beyond.isEmpty()) {
                throw refusal(beyond.firstKey(), "-", text.apply(beyond.get(beyond.firstKey())));
            }
            return list;
        }

        private void place(List<T> list) {
            for (T next = placed.get(list.size() + 1); next != null; next = placed.get(list.size() + 1)) {
                list.add(next);
            }
        }

        private static InvalidValueException refusal(int place, String found, String expected) {
            return new InvalidValueException(ProblemCode.DIFFERENCE_BASE, place, found, expected);
        }
    }
}
