// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Section;

class ResponsibilitiesTest {

    @Test
    void measuresStandAgainstPartiesInTheOrderOfTheText() {
        // 004, 二（一） and 二（二）, shortened
        Plan plan = Plan.builder()
                .addAllMeasures(measures("二（一）", "二（二）"))
                .addClauses(clause("二（一）", Role.RESPONSIBLE, "区科技工信局", "纺织产业园"))
                .addClauses(clause("二（一）", Role.SUPPORTING, "区财政局（区金融办）", "洪庆街办"))
                .addClauses(clause("二（二）", Role.RESPONSIBLE, "领导小组办公室", "区科技工信局"))
                .build();

        ResponsibilityMatrix matrix = Responsibilities.matrix(plan);

        assertEquals(numbers("二（一）", "二（二）"), matrix.getMeasures());
        assertEquals(List.of("区科技工信局", "纺织产业园", "区财政局（区金融办）", "洪庆街办", "领导小组办公室"), matrix.getParties());
        assertEquals(List.of(Role.RESPONSIBLE), matrix.roles(OutlineNumber.parse("二（一）"), "纺织产业园"));
        assertEquals(List.of(Role.SUPPORTING), matrix.roles(OutlineNumber.parse("二（一）"), "洪庆街办"));
        assertEquals(List.of(), matrix.roles(OutlineNumber.parse("二（二）"), "洪庆街办"));
        assertEquals(plan.assignments(), matrix.getAssignments());
    }

    @Test
    void aMeasureWithoutAnyoneIsARow() {
        Plan plan = Plan.builder()
                .addAllMeasures(measures("一", "二"))
                .addClauses(clause("二", Role.LEAD, "市工信局"))
                .build();

        assertEquals(numbers("一", "二"), Responsibilities.matrix(plan).getMeasures());
    }

    @Test
    void aSectionThatIsNoMeasureGetsItsRowAtItsPlaceInTheOutline() {
        Plan plan = Plan.builder()
                .addAllOutline(outline("一", "二", "二（一）", "三", "附件1"))
                .addAllMeasures(measures("二（一）", "三"))
                .addClauses(clause("附件1", Role.LEAD, "丙"))
                .addClauses(clause("二", Role.LEAD, "乙"))
                .addClauses(clause("一", Role.LEAD, "甲"))
                .build();

        assertEquals(
                numbers("一", "二", "二（一）", "三", "附件1"),
                Responsibilities.matrix(plan).getMeasures());
    }

    @Test
    void aNumberThatIsNotInTheOutlineComesLast() {
        Plan plan = Plan.builder()
                .addAllOutline(outline("一", "二"))
                .addAllMeasures(measures("一"))
                .addClauses(clause("九", Role.LEAD, "甲"))
                .addClauses(clause("八", Role.LEAD, "甲"))
                .addClauses(clause("二", Role.LEAD, "甲"))
                .build();

        assertEquals(numbers("一", "二", "九", "八"), Responsibilities.matrix(plan).getMeasures());
    }

    @Test
    void aPartyNamedTwiceForAMeasureKeepsBothRoles() {
        Plan plan = Plan.builder()
                .addAllMeasures(measures("一"))
                .addClauses(clause("一", Role.SUPPORTING, "市工信局"))
                .addClauses(clause("一", Role.LEAD, "市工信局"))
                .build();

        ResponsibilityMatrix matrix = Responsibilities.matrix(plan);

        assertEquals(List.of("市工信局"), matrix.getParties());
        assertEquals(List.of(Role.SUPPORTING, Role.LEAD), matrix.roles(OutlineNumber.parse("一"), "市工信局"));
        assertEquals(2, matrix.getAssignments().size());
    }

    @Test
    void collectivesAndOtherSpellingsAreColumnsOfTheirOwn() {
        Plan plan = Plan.builder()
                .addAllMeasures(measures("一"))
                .addClauses(clause("一", Role.RESPONSIBLE, "各区、县政府", "各区县政府", "各区政府"))
                .build();

        assertEquals(
                List.of("各区、县政府", "各区县政府", "各区政府"),
                Responsibilities.matrix(plan).getParties());
    }

    @Test
    void anEmptyPlanHasAnEmptyMatrix() {
        ResponsibilityMatrix matrix = Responsibilities.matrix(Plan.builder().build());

        assertTrue(matrix.getMeasures().isEmpty());
        assertTrue(matrix.getParties().isEmpty());
        assertTrue(matrix.getAssignments().isEmpty());
    }

    static List<OutlineNumber> numbers(String... numbers) {
        return Arrays.stream(numbers).map(OutlineNumber::parse).collect(Collectors.toList());
    }

    static List<Measure> measures(String... numbers) {
        return numbers(numbers).stream()
                .map(n -> Measure.builder().number(n).kind(MeasureKind.ACTION).build())
                .collect(Collectors.toList());
    }

    static List<Section> outline(String... numbers) {
        return numbers(numbers).stream()
                .map(n -> Section.builder()
                        .number(n)
                        .level(n.getSteps().size())
                        .quote(Quote.of(0, ""))
                        .build())
                .collect(Collectors.toList());
    }

    static ResponsibilityClause clause(String measure, Role role, String... parties) {
        return ResponsibilityClause.builder()
                .measure(OutlineNumber.parse(measure))
                .role(role)
                .source(AssignmentSource.CLAUSE)
                .addGroups(PartyGroup.builder()
                        .addAllParties(
                                Arrays.stream(parties).map(PartyMention::of).collect(Collectors.toList()))
                        .openEnded(false)
                        .build())
                .build();
    }
}
