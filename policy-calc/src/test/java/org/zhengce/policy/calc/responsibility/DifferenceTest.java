// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.AssignmentChange;
import org.zhengce.policy.model.responsibility.AssignmentChangeKind;
import org.zhengce.policy.model.responsibility.ColumnChange;
import org.zhengce.policy.model.responsibility.MatrixDifference;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.responsibility.RowChange;
import org.zhengce.policy.model.text.OutlineNumber;

class DifferenceTest {

    private static final ResponsibilityMatrix BEFORE = matrix(
            List.of("一", "二"),
            ResponsibilitiesTest.clause("一", Role.RESPONSIBLE, "甲", "乙"),
            ResponsibilitiesTest.clause("二", Role.RESPONSIBLE, "甲"),
            ResponsibilitiesTest.clause("二", Role.SUPPORTING, "丙"));

    private static ResponsibilityMatrix matrix(List<String> measures, ResponsibilityClause... clauses) {
        return Responsibilities.matrix(Plan.builder()
                .addAllMeasures(ResponsibilitiesTest.measures(measures.toArray(new String[0])))
                .addClauses(clauses)
                .build());
    }

    private static MatrixDifference difference(ResponsibilityMatrix after) {
        MatrixDifference difference = Responsibilities.difference(BEFORE, after);
        assertEquals(after, Responsibilities.apply(difference, BEFORE));
        return difference;
    }

    private static List<String> told(MatrixDifference difference) {
        return difference.getAssignments().stream().map(DifferenceTest::told).collect(Collectors.toList());
    }

    private static String told(AssignmentChange change) {
        return change.kind().label() + " "
                + change.getAfter()
                        .or(change::getBefore)
                        .orElseThrow()
                        .getParty()
                        .getText() + " "
                + change.getFrom().map(String::valueOf).orElse("-") + ">"
                + change.getTo().map(String::valueOf).orElse("-");
    }

    @Test
    void aMatrixDoesNotDifferFromItself() {
        assertTrue(Responsibilities.difference(BEFORE, BEFORE).empty());
    }

    @Test
    void whatIsNewAndWhatIsGoneIsTold() {
        MatrixDifference difference = difference(matrix(
                List.of("一", "三"),
                ResponsibilitiesTest.clause("一", Role.RESPONSIBLE, "甲", "乙"),
                ResponsibilitiesTest.clause("三", Role.LEAD, "丁")));

        assertEquals(
                List.of(
                        RowChange.builder()
                                .measure(OutlineNumber.parse("二"))
                                .from(2)
                                .build(),
                        RowChange.builder()
                                .measure(OutlineNumber.parse("三"))
                                .to(2)
                                .build()),
                difference.getMeasures());
        assertEquals(
                List.of(
                        ColumnChange.builder().party("丙").from(3).build(),
                        ColumnChange.builder().party("丁").to(3).build()),
                difference.getParties());
        assertEquals(List.of("取消 甲 3>-", "取消 丙 4>-", "新增 丁 ->3"), told(difference));
        assertEquals(1, difference.changes(AssignmentChangeKind.ADDED).size());
        assertEquals(2, difference.changes(AssignmentChangeKind.REMOVED).size());
    }

    @Test
    void anotherRoleIsTold() {
        MatrixDifference difference = difference(matrix(
                List.of("一", "二"),
                ResponsibilitiesTest.clause("一", Role.LEAD, "甲"),
                ResponsibilitiesTest.clause("一", Role.RESPONSIBLE, "乙"),
                ResponsibilitiesTest.clause("二", Role.RESPONSIBLE, "甲"),
                ResponsibilitiesTest.clause("二", Role.SUPPORTING, "丙")));

        assertEquals(List.of("角色调整 甲 1>1", "排序调整 乙 2>2"), told(difference));
        assertEquals(
                Optional.of(Role.RESPONSIBLE),
                difference.getAssignments().get(0).getBefore().map(a -> a.getRole()));
    }

    @Test
    void anotherOrderInAListIsTold() {
        MatrixDifference difference = difference(matrix(
                List.of("一", "二"),
                ResponsibilitiesTest.clause("一", Role.RESPONSIBLE, "乙", "甲"),
                ResponsibilitiesTest.clause("二", Role.RESPONSIBLE, "甲"),
                ResponsibilitiesTest.clause("二", Role.SUPPORTING, "丙")));

        assertEquals(List.of("排序调整 甲 1>2", "排序调整 乙 2>1"), told(difference));
        assertEquals(List.of(ColumnChange.builder().party("甲").from(1).to(2).build()), difference.getParties());
    }

    @Test
    void anOpenListIsARestatement() {
        ResponsibilityMatrix open = matrix(
                List.of("一", "二"),
                LoadTest.clause(Optional.of(OutlineNumber.parse("一")), Role.RESPONSIBLE, true, "甲", "乙"),
                ResponsibilitiesTest.clause("二", Role.RESPONSIBLE, "甲"),
                ResponsibilitiesTest.clause("二", Role.SUPPORTING, "丙"));

        assertEquals(List.of("表述调整 甲 1>1", "表述调整 乙 2>2"), told(difference(open)));
    }

    @Test
    void asManyEqualAssignmentsAsPossibleStay() {
        MatrixDifference difference = difference(matrix(
                List.of("一", "二"),
                ResponsibilitiesTest.clause("二", Role.SUPPORTING, "丙"),
                ResponsibilitiesTest.clause("一", Role.RESPONSIBLE, "甲", "乙"),
                ResponsibilitiesTest.clause("二", Role.RESPONSIBLE, "甲")));

        assertEquals(List.of("排序调整 丙 4>1"), told(difference));
    }

    @Test
    void doubledAssignmentsPairInTheirOrder() {
        ResponsibilityMatrix twice = matrix(
                List.of("一", "二"),
                ResponsibilitiesTest.clause("一", Role.RESPONSIBLE, "甲", "乙"),
                ResponsibilitiesTest.clause("二", Role.RESPONSIBLE, "甲"),
                ResponsibilitiesTest.clause("二", Role.RESPONSIBLE, "甲"),
                ResponsibilitiesTest.clause("二", Role.SUPPORTING, "丙"));

        assertEquals(List.of("新增 甲 ->4"), told(difference(twice)));
        assertEquals(BEFORE, Responsibilities.apply(Responsibilities.difference(twice, BEFORE), twice));
    }

    @Test
    void aDifferenceIsRefusedByAnotherMatrix() {
        MatrixDifference gone = MatrixDifference.builder()
                .addParties(ColumnChange.builder().party("市财政局").from(2).build())
                .build();
        ResponsibilityMatrix other = matrix(List.of("一"), ResponsibilitiesTest.clause("一", Role.LEAD, "市工信局", "市数据局"));
        Refused.with(
                "Difference must be applied to the matrix that it was taken from: place 2 has 市数据局, not 市财政局",
                () -> Responsibilities.apply(gone, other));
        Refused.with(
                "Difference must be applied to the matrix that it was taken from: place 2 has -, not 市财政局",
                () -> Responsibilities.apply(gone, matrix(List.of())));
        MatrixDifference row = MatrixDifference.builder()
                .addMeasures(RowChange.builder()
                        .measure(OutlineNumber.parse("三"))
                        .to(5)
                        .build())
                .build();
        Refused.with(
                "Difference must be applied to the matrix that it was taken from: place 5 has -, not 三",
                () -> Responsibilities.apply(row, other));
        Refused.with(
                "Difference must be applied to the matrix that it was taken from: place 1 has 一·市工信局·牵头单位·1, not 一·甲·责任单位·1",
                () -> Responsibilities.apply(
                        Responsibilities.difference(
                                matrix(List.of("一"), ResponsibilitiesTest.clause("一", Role.RESPONSIBLE, "甲")),
                                matrix(List.of("一"), ResponsibilitiesTest.clause("一", Role.LEAD, "甲"))),
                        other));
    }

    @Test
    void aHundredThousandAssignmentsAreComparedAtOnce() {
        List<String> parties = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            parties.add("单位" + i);
        }
        ResponsibilityMatrix before = matrix(
                List.of("一"), ResponsibilitiesTest.clause("一", Role.RESPONSIBLE, parties.toArray(new String[0])));
        Collections.reverse(parties);
        ResponsibilityMatrix after = matrix(
                List.of("一"), ResponsibilitiesTest.clause("一", Role.RESPONSIBLE, parties.toArray(new String[0])));

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(after, Responsibilities.apply(Responsibilities.difference(before, after), before)));
    }
}
