// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.responsibility.LoadTest.clause;
import static org.zhengce.policy.calc.responsibility.Registers.DAY;
import static org.zhengce.policy.calc.responsibility.Registers.party;
import static org.zhengce.policy.calc.responsibility.Registers.term;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.GapKind;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.ResponsibilityGap;
import org.zhengce.policy.model.responsibility.ResponsibilityGaps;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

class GapsTest {

    private static Plan.Builder plan(String... measures) {
        return Plan.builder().addAllMeasures(ResponsibilitiesTest.measures(measures));
    }

    private static List<String> found(ResponsibilityGaps gaps) {
        return gaps.getGaps().stream()
                .map(gap -> gap.getMeasure().map(OutlineNumber::toString).orElse("方案")
                        + gap.getParty().map(party -> " " + party).orElse("")
                        + " " + gap.getKind().label())
                .collect(Collectors.toList());
    }

    @Test
    void aPlanThatNamesNoLeadAtAllHasNoMeasureWithoutOne() {
        // 001 and 003 name 责任单位 only
        ResponsibilityGaps gaps = Responsibilities.gaps(LoadTest.collectives());

        assertFalse(gaps.isLeadNamed());
        assertEquals(List.of(), gaps.getGaps());
        assertEquals(Optional.empty(), gaps.getDate());
    }

    @Test
    void aLeadOfThePlanAsAWholeIsNoLeadOfAMeasure() {
        ResponsibilityGaps gaps = Responsibilities.gaps(plan("一")
                .addClauses(clause(Optional.empty(), Role.LEAD, false, "市工信局"))
                .addClauses(clause("一", Role.RESPONSIBLE, "市财政局"))
                .build());

        assertFalse(gaps.isLeadNamed());
        assertEquals(List.of(), found(gaps));
    }

    @Test
    void aMeasureLacksWhatIsGravestOfAll() {
        ResponsibilityGaps gaps = Responsibilities.gaps(plan("一", "二", "三", "四")
                .addClauses(clause("一", Role.LEAD, "市工信局"))
                .addClauses(clause("二", Role.RESPONSIBLE, "市工信局"))
                .addClauses(clause("三", Role.RESPONSIBLE, "有关部门"))
                .addClauses(clause(Optional.empty(), Role.RESPONSIBLE, false, "市工信局"))
                .build());

        assertTrue(gaps.isLeadNamed());
        assertEquals(List.of("二 无牵头单位", "三 仅有模糊称谓", "四 无责任主体"), found(gaps));
        assertEquals(1, gaps.gaps(GapKind.NO_LEAD).get(0).getAssignments().size());
        assertEquals(List.of(), gaps.gaps(GapKind.NOBODY).get(0).getAssignments());
    }

    @Test
    void aVaguePartyInTheLeadDoesNotMakeUpForAName() {
        ResponsibilityGaps gaps = Responsibilities.gaps(
                plan("一").addClauses(clause("一", Role.LEAD, "有关部门")).build());

        assertEquals(List.of("一 仅有模糊称谓"), found(gaps));
    }

    @Test
    void aSectionChargesWhatItContainsAndAPartChargesItsMeasure() {
        ResponsibilityGaps gaps = Responsibilities.gaps(plan("二（一）", "二（二）", "三（一）", "三（二）")
                .addClauses(clause("二", Role.LEAD, "市工信局"))
                .addClauses(clause("三（一）2", Role.RESPONSIBLE, "市财政局"))
                .build());

        assertEquals(List.of("三（一） 无牵头单位", "三（二） 无责任主体"), found(gaps));
    }

    @Test
    void aPartyIsDoubledThatIsResponsibleOrLeadsAndSupports() {
        ResponsibilityGaps gaps = Responsibilities.gaps(plan("一", "二", "三")
                .addClauses(clause("一", Role.RESPONSIBLE, "甲", "乙"))
                .addClauses(clause("一", Role.SUPPORTING, "丙", "甲"))
                .addClauses(clause("二", Role.LEAD, "甲"))
                .addClauses(clause("二", Role.SUPPORTING, "甲"))
                .addClauses(clause("三", Role.LEAD, "甲"))
                .addClauses(clause("三", Role.RESPONSIBLE, "甲", "有关部门", "有关部门"))
                .build());

        assertEquals(List.of("一 无牵头单位", "一 甲 既负责又配合", "二 甲 既负责又配合"), found(gaps));
    }

    @Test
    void aPartyIsDoubledThatIsNamedTwiceInOneRole() {
        ResponsibilityGaps gaps = Responsibilities.gaps(plan("一")
                .addClauses(clause("一", Role.RESPONSIBLE, "甲", "乙", "甲"))
                .addClauses(clause("一", Role.SUPPORTING, "甲"))
                .addClauses(clause(Optional.empty(), Role.LEAD, false, "甲", "甲"))
                .build());

        assertEquals(List.of("一 甲 既负责又配合", "一 甲 重复列名", "方案 甲 重复列名"), found(gaps));
        assertEquals(3, gaps.getGaps().get(0).getAssignments().size());
        assertEquals(2, gaps.getGaps().get(1).getAssignments().size());
    }

    @Test
    void byARegistryOtherNamesAndCollectivesAreTheSameParty() {
        PartyRegistry registry = PartyRegistry.builder()
                .addParties(
                        party("a", "灞桥区人民政府", "灞桥区政府").build(),
                        party("b", "未央区政府").build())
                .addCollectives(term("各区政府", "a", "b"))
                .build();
        Plan plan = plan("一")
                .addClauses(clause("一", Role.RESPONSIBLE, "各区政府"))
                .addClauses(clause("一", Role.SUPPORTING, "灞桥区政府", "灞桥区人民政府"))
                .build();

        ResponsibilityGaps gaps = Responsibilities.gaps(plan, registry, DAY);

        assertEquals(List.of(), found(Responsibilities.gaps(plan)));
        assertEquals(List.of("一 灞桥区人民政府 既负责又配合", "一 灞桥区人民政府 重复列名"), found(gaps));
        assertEquals(
                List.of("各区政府", "灞桥区政府", "灞桥区人民政府"),
                Registers.texts(gaps.getGaps().get(0).getAssignments()));
        assertEquals(Optional.of(DAY), gaps.getDate());
    }

    @Test
    void aGapCanBeTracedToHeadingClauseAndMention() {
        Plan plan = Plan.builder()
                .addMeasures(Measure.builder()
                        .number(OutlineNumber.parse("一"))
                        .kind(MeasureKind.ACTION)
                        .quote(Quote.of(0, "一、清淤"))
                        .build())
                .addClauses(quoted(Role.RESPONSIBLE, 10))
                .addClauses(quoted(Role.SUPPORTING, 30))
                .addClauses(clause("二", Role.LEAD, "乙"))
                .build();

        ResponsibilityGaps gaps = Responsibilities.gaps(plan);
        ResponsibilityGap lead = gaps.gaps(GapKind.NO_LEAD).get(0);
        ResponsibilityGap roles = gaps.gaps(GapKind.BOTH_ROLES).get(0);

        assertEquals(List.of(Quote.of(0, "一、清淤"), Quote.of(10, "单位：甲"), Quote.of(30, "单位：甲")), lead.getQuotes());
        assertEquals(List.of(Quote.of(0, "一、清淤"), Quote.of(13, "甲"), Quote.of(33, "甲")), roles.getQuotes());
        assertEquals(plan.assignments().subList(0, 2), roles.getAssignments());
    }

    private static ResponsibilityClause quoted(Role role, int at) {
        return ResponsibilityClause.builder()
                .measure(OutlineNumber.parse("一"))
                .role(role)
                .source(AssignmentSource.CLAUSE)
                .quote(Quote.of(at, "单位：甲"))
                .addGroups(PartyGroup.builder()
                        .openEnded(false)
                        .addParties(PartyMention.builder()
                                .text("甲")
                                .kind(MentionKind.NAMED)
                                .quote(Quote.of(at + 3, "甲"))
                                .build())
                        .build())
                .build();
    }
}
