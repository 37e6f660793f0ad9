// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.arbitraries.Anything;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;
import org.zhengce.policy.model.arbitraries.Realistic;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.AssignmentChange;
import org.zhengce.policy.model.responsibility.AssignmentChangeKind;
import org.zhengce.policy.model.responsibility.MatrixDifference;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.responsibility.Role;

/** The laws of differences. */
class DifferenceProperties {

    @Property
    void aMatrixDoesNotDifferFromItself(@ForAll @Anything(listsUpTo = 8) ResponsibilityMatrix matrix) {
        assertTrue(Responsibilities.difference(matrix, matrix).empty());
    }

    @Property
    void appliedToTheOneItGivesTheOther(
            @ForAll @Anything(listsUpTo = 8) ResponsibilityMatrix before,
            @ForAll @Anything(listsUpTo = 8) ResponsibilityMatrix after) {
        assertEquals(after, Responsibilities.apply(Responsibilities.difference(before, after), before));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void appliedToOneOfAKindItGivesTheOther(@ForAll("pairs") List<ResponsibilityMatrix> pair) {
        MatrixDifference difference = Responsibilities.difference(pair.get(0), pair.get(1));

        assertEquals(pair.get(1), Responsibilities.apply(difference, pair.get(0)));
        assertEquals(pair.get(0).equals(pair.get(1)), difference.empty());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsNewOneWayIsGoneTheOther(@ForAll("pairs") List<ResponsibilityMatrix> pair) {
        MatrixDifference there = Responsibilities.difference(pair.get(0), pair.get(1));
        MatrixDifference back = Responsibilities.difference(pair.get(1), pair.get(0));

        assertEquals(
                there.changes(AssignmentChangeKind.ADDED).size(),
                back.changes(AssignmentChangeKind.REMOVED).size());
        assertEquals(
                there.changes(AssignmentChangeKind.ROLE_CHANGED).size(),
                back.changes(AssignmentChangeKind.ROLE_CHANGED).size());
        assertEquals(
                pair.get(1).getAssignments().size()
                        - pair.get(0).getAssignments().size(),
                there.changes(AssignmentChangeKind.ADDED).size()
                        - there.changes(AssignmentChangeKind.REMOVED).size());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingIsNewThatCouldBeAChangeOfSomethingGone(@ForAll("pairs") List<ResponsibilityMatrix> pair) {
        MatrixDifference difference = Responsibilities.difference(pair.get(0), pair.get(1));

        Map<Object, Integer> gone = new HashMap<>();
        difference
                .changes(AssignmentChangeKind.REMOVED)
                .forEach(change -> change.getBefore().ifPresent(cell -> gone.put(key(cell), 1)));
        for (AssignmentChange change : difference.changes(AssignmentChangeKind.ADDED)) {
            change.getAfter().ifPresent(cell -> assertTrue(!gone.containsKey(key(cell)), difference::toString));
        }
        for (AssignmentChange change : difference.getAssignments()) {
            if (change.getBefore().isPresent() && change.getAfter().isPresent()) {
                assertEquals(
                        key(change.getBefore().get()), key(change.getAfter().get()));
            }
        }
    }

    private static Object key(Assignment assignment) {
        return List.of(assignment.getMeasure(), assignment.getParty().getText());
    }

    @Property
    void aShuffledMatrixOnlyHasReorderedAssignments(
            @ForAll @Realistic(listsUpTo = 6) ResponsibilityMatrix matrix, @ForAll long seed) {
        List<Assignment> shuffled = new ArrayList<>(matrix.getAssignments());
        Collections.shuffle(shuffled, new Random(seed));
        ResponsibilityMatrix other = matrix.withAssignments(shuffled);

        MatrixDifference difference = Responsibilities.difference(matrix, other);

        assertTrue(difference.getAssignments().stream()
                .allMatch(change -> change.kind() == AssignmentChangeKind.REORDERED));
        assertTrue(difference.getMeasures().isEmpty() && difference.getParties().isEmpty());
        assertTrue(difference.getAssignments().size() <= Math.max(0, shuffled.size() - 1));
    }

    @Property
    void oneThatMovesIsTheOnlyChange(@ForAll @Realistic(listsUpTo = 6) ResponsibilityMatrix matrix, @ForAll long seed) {
        List<Assignment> cells = new ArrayList<>(matrix.getAssignments());
        if (cells.isEmpty()) {
            return;
        }
        Random random = new Random(seed);
        cells.add(random.nextInt(cells.size()), cells.remove(random.nextInt(cells.size())));

        assertTrue(Responsibilities.difference(matrix, matrix.withAssignments(cells))
                        .getAssignments()
                        .size()
                <= 1);
    }

    /** A matrix, and the same after a few changes; few names, so that many cells are doubled. */
    @Provide
    Arbitrary<List<ResponsibilityMatrix>> pairs() {
        Arbitrary<ResponsibilityMatrix> matrices = PolicyArbitraries.realistic()
                .withListsUpTo(4)
                .values(ResponsibilityMatrix.class)
                .map(matrix -> ResponsibilityMatrix.builder()
                        .addAllMeasures(matrix.getMeasures())
                        .addAllParties(matrix.getParties())
                        .addAllAssignments(matrix.getAssignments().stream()
                                .map(cell -> cell.withParty(PartyMention.of(cell.getPosition() % 2 == 0 ? "甲" : "乙")))
                                .collect(Collectors.toList()))
                        .build());
        Arbitrary<List<Integer>> edits =
                Arbitraries.integers().between(0, 999).list().ofMaxSize(5);
        return Combinators.combine(matrices, edits).as((matrix, places) -> List.of(matrix, edited(matrix, places)));
    }

    private static ResponsibilityMatrix edited(ResponsibilityMatrix matrix, List<Integer> edits) {
        List<Assignment> cells = new ArrayList<>(matrix.getAssignments());
        for (int edit : edits) {
            if (cells.isEmpty()) {
                break;
            }
            int place = edit / 5 % cells.size();
            Assignment cell = cells.get(place);
            switch (edit % 5) {
                case 0 -> cells.remove(place);
                case 1 -> cells.add(cell);
                case 2 -> cells.set(place, copy(cell, edit % 2 == 0 ? Role.LEAD : Role.SUPPORTING, cell.getPosition()));
                case 3 -> cells.set(place, copy(cell, cell.getRole(), cell.getPosition() + 1));
                default -> cells.add(0, cells.remove(place));
            }
        }
        List<String> parties = new ArrayList<>(matrix.getParties());
        Collections.reverse(parties);
        return ResponsibilityMatrix.builder()
                .addAllMeasures(
                        matrix.getMeasures().subList(0, matrix.getMeasures().size() / 2))
                .addAllParties(edits.isEmpty() ? matrix.getParties() : parties)
                .addAllAssignments(cells)
                .build();
    }

    private static Assignment copy(Assignment cell, Role role, int position) {
        return Assignment.builder()
                .measure(cell.getMeasure())
                .party(cell.getParty())
                .role(role)
                .position(position)
                .openEnded(cell.isOpenEnded())
                .source(cell.getSource())
                .build();
    }
}
