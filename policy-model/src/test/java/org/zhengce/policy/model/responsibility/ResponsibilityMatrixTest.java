// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.text.OutlineNumber;

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
}
