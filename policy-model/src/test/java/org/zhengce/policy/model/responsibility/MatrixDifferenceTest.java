// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

class MatrixDifferenceTest {

    private static final OutlineNumber ONE = OutlineNumber.parse("一");

    private static Assignment assignment(Role role, int position, boolean open) {
        return Assignment.builder()
                .measure(ONE)
                .party(PartyMention.of("市财政局").withQuote(Optional.of(Quote.of(3, "市财政局"))))
                .role(role)
                .position(position)
                .openEnded(open)
                .source(AssignmentSource.CLAUSE)
                .build();
    }

    private static AssignmentChange change(Assignment before, Assignment after) {
        return AssignmentChange.builder()
                .before(before)
                .after(after)
                .from(1)
                .to(2)
                .build();
    }

    @Test
    void aChangeIsAboveAllAnotherRoleThenAnotherPlaceThenAnythingElse() {
        Assignment before = assignment(Role.RESPONSIBLE, 1, false);
        assertEquals(
                AssignmentChangeKind.ADDED,
                AssignmentChange.builder().after(before).to(1).build().kind());
        assertEquals(
                AssignmentChangeKind.REMOVED,
                AssignmentChange.builder().before(before).from(1).build().kind());
        assertEquals(
                AssignmentChangeKind.ROLE_CHANGED,
                change(before, assignment(Role.LEAD, 2, true)).kind());
        assertEquals(
                AssignmentChangeKind.REORDERED,
                change(before, assignment(Role.RESPONSIBLE, 2, true)).kind());
        assertEquals(AssignmentChangeKind.REORDERED, change(before, before).kind());
        assertEquals(
                AssignmentChangeKind.RESTATED,
                change(before, assignment(Role.RESPONSIBLE, 1, true)).kind());
    }

    @Test
    void aChangeIsSomewhere() {
        String rule = "Change must have a place before or after, counted from 1: ";
        Refused.with(rule + "before -, after -", RowChange.builder().measure(ONE)::build);
        Refused.with(
                rule + "before 0, after 3",
                ColumnChange.builder().party("市财政局").from(0).to(3)::build);
        Refused.with(
                rule + "before 1, after 0",
                RowChange.builder().measure(ONE).from(1).to(0)::build);
        Refused.with(rule + "before -, after -", AssignmentChange.builder()::build);
    }

    @Test
    void aChangeHasAnAssignmentWhereItHasAPlace() {
        String rule = "Change must have an assignment for each of its places and no other: ";
        Refused.with(rule + "before 1, after -", AssignmentChange.builder().from(1)::build);
        Refused.with(
                rule + "before 1, after -",
                AssignmentChange.builder()
                        .before(assignment(Role.LEAD, 1, false))
                        .after(assignment(Role.LEAD, 1, false))
                        .from(1)::build);
    }

    @Test
    void aDifferenceNamesAPlaceOnce() {
        String rule = "Difference must not name a place twice: 2";
        RowChange row = RowChange.builder().measure(ONE).from(2).build();
        RowChange newRow = RowChange.builder().measure(ONE).to(2).build();
        ColumnChange column = ColumnChange.builder().party("市财政局").from(2).build();
        ColumnChange newColumn = ColumnChange.builder().party("市财政局").to(2).build();
        AssignmentChange gone = AssignmentChange.builder()
                .before(assignment(Role.LEAD, 1, false))
                .from(2)
                .build();
        AssignmentChange added = AssignmentChange.builder()
                .after(assignment(Role.LEAD, 1, false))
                .to(2)
                .build();
        Refused.with(rule, MatrixDifference.builder().addMeasures(row, row)::build);
        Refused.with(rule, MatrixDifference.builder().addMeasures(newRow, newRow)::build);
        Refused.with(rule, MatrixDifference.builder().addParties(column, column)::build);
        Refused.with(rule, MatrixDifference.builder().addParties(newColumn, newColumn)::build);
        Refused.with(rule, MatrixDifference.builder().addAssignments(gone, gone)::build);
        Refused.with(rule, MatrixDifference.builder().addAssignments(added, added)::build);
        MatrixDifference both = MatrixDifference.builder()
                .addMeasures(row, newRow)
                .addParties(column, newColumn)
                .addAssignments(gone, added)
                .build();
        assertEquals(List.of(gone), both.changes(AssignmentChangeKind.REMOVED));
        assertFalse(both.empty());
    }

    @Test
    void itIsEmptyIfNothingChanges() {
        assertTrue(MatrixDifference.builder().build().empty());
        assertFalse(MatrixDifference.builder()
                .addMeasures(RowChange.builder().measure(ONE).to(1).build())
                .build()
                .empty());
        assertFalse(MatrixDifference.builder()
                .addParties(ColumnChange.builder().party("市财政局").to(1).build())
                .build()
                .empty());
    }

    @Test
    void withoutQuotesBothSidesAreBare() {
        MatrixDifference bare = MatrixDifference.builder()
                .addAssignments(change(assignment(Role.LEAD, 1, false), assignment(Role.LEAD, 2, false)))
                .build()
                .withoutQuotes();

        AssignmentChange change = bare.getAssignments().get(0);
        assertEquals(
                Optional.of(assignment(Role.LEAD, 1, false).withParty(PartyMention.of("市财政局"))), change.getBefore());
        assertEquals(
                Optional.of(assignment(Role.LEAD, 2, false).withParty(PartyMention.of("市财政局"))), change.getAfter());
    }
}
