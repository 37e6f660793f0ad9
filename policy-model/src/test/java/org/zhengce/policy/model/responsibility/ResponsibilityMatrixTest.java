// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

class ResponsibilityMatrixTest {

    private static final OutlineNumber ONE = OutlineNumber.parse("二（一）");
    private static final OutlineNumber TWO = OutlineNumber.parse("二（二）");

    private static Assignment assignment(OutlineNumber measure, String party, Role role) {
        return Assignment.builder()
                .measure(measure)
                .party(PartyMention.of(party))
                .role(role)
                .position(1)
                .openEnded(false)
                .source(AssignmentSource.CLAUSE)
                .build();
    }

    private static final ResponsibilityMatrix MATRIX = ResponsibilityMatrix.builder()
            .addMeasures(ONE, TWO)
            .addParties("区科技工信局", "区财政局")
            .addAssignments(
                    assignment(ONE, "区科技工信局", Role.RESPONSIBLE),
                    assignment(ONE, "区财政局", Role.SUPPORTING),
                    assignment(TWO, "区财政局", Role.SUPPORTING),
                    assignment(TWO, "区财政局", Role.RESPONSIBLE),
                    assignment(TWO, "区财政局", Role.SUPPORTING))
            .build();

    @Test
    void aCellHasTheRolesOfItsPartyForItsMeasure() {
        assertEquals(List.of(Role.RESPONSIBLE), MATRIX.roles(ONE, "区科技工信局"));
        assertEquals(List.of(Role.SUPPORTING), MATRIX.roles(ONE, "区财政局"));
    }

    @Test
    void aPartyMayHaveTwoRolesAndEachCountsOnce() {
        assertEquals(List.of(Role.SUPPORTING, Role.RESPONSIBLE), MATRIX.roles(TWO, "区财政局"));
    }

    @Test
    void aCellOfWhichNothingIsSaidIsEmpty() {
        assertEquals(List.of(), MATRIX.roles(TWO, "区科技工信局"));
        assertEquals(List.of(), MATRIX.roles(OutlineNumber.parse("三"), "区财政局"));
    }

    @Test
    void rowsColumnsAndCellsHaveTheirAssignments() {
        List<Assignment> all = MATRIX.getAssignments();
        assertEquals(all.subList(0, 2), MATRIX.assignments(ONE));
        assertEquals(all.subList(1, 5), MATRIX.assignments("区财政局"));
        assertEquals(all.subList(2, 5), MATRIX.assignments(TWO, "区财政局"));
        assertEquals(List.of(), MATRIX.assignments(OutlineNumber.parse("三")));
        assertEquals(List.of(), MATRIX.assignments("市财政局"));
        assertEquals(List.of(), MATRIX.assignments(OutlineNumber.parse("三"), "区财政局"));
    }

    @Test
    void anAssignmentOfThePlanAsAWholeIsInItsColumnOnly() {
        Assignment whole = Assignment.builder()
                .party(PartyMention.of("市工信局"))
                .role(Role.LEAD)
                .position(1)
                .openEnded(false)
                .source(AssignmentSource.NARRATIVE)
                .build();
        ResponsibilityMatrix matrix = MATRIX.withAssignments(List.of(whole));
        assertEquals(List.of(whole), matrix.assignments("市工信局"));
        assertEquals(List.of(), matrix.assignments(ONE));
    }

    @Test
    void whatItIsAskedDoesNotChangeAMatrix() {
        ResponsibilityMatrix asked = ResponsibilityMatrix.builder()
                .addAllMeasures(MATRIX.getMeasures())
                .addAllParties(MATRIX.getParties())
                .addAllAssignments(MATRIX.getAssignments())
                .build();
        String before = asked.toString();
        int hash = asked.hashCode();
        List<Assignment> row = asked.assignments(ONE);
        assertThrows(UnsupportedOperationException.class, () -> row.remove(0));
        assertEquals(before, asked.toString());
        assertEquals(hash, asked.hashCode());
        assertEquals(MATRIX, asked);
    }

    @Test
    void withoutQuotesTheCellsAreTheSame() {
        PartyMention mention = PartyMention.of("区财政局").withQuote(Optional.of(Quote.of(4, "区财政局")));
        ResponsibilityMatrix quoted = MATRIX.withAssignments(
                List.of(assignment(ONE, "区财政局", Role.LEAD).withParty(mention)));
        assertEquals(MATRIX.withAssignments(List.of(assignment(ONE, "区财政局", Role.LEAD))), quoted.withoutQuotes());
    }
}
