// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengce.policy.calc.responsibility.Registers.DAY;
import static org.zhengce.policy.calc.responsibility.Registers.numbers;
import static org.zhengce.policy.calc.responsibility.Registers.party;
import static org.zhengce.policy.calc.responsibility.Registers.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.ExpansionOutcome;
import org.zhengce.policy.model.responsibility.Load;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.PartyLoad;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;

class LoadTest {

    private static final String[] TEN = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    /** A clause whose collectives and vague parties are known by their first character. */
    static ResponsibilityClause clause(String measure, Role role, String... parties) {
        return clause(Optional.of(OutlineNumber.parse(measure)), role, false, parties);
    }

    static ResponsibilityClause clause(Optional<OutlineNumber> measure, Role role, boolean open, String... parties) {
        PartyGroup.Builder group = PartyGroup.builder().openEnded(open);
        for (String text : parties) {
            MentionKind kind = text.startsWith("各")
                    ? MentionKind.COLLECTIVE
                    : text.startsWith("有关") ? MentionKind.VAGUE : MentionKind.NAMED;
            group.addParties(Registers.mention(kind, text));
        }
        return ResponsibilityClause.builder()
                .measure(measure)
                .role(role)
                .source(AssignmentSource.CLAUSE)
                .addGroups(group.build())
                .build();
    }

    private static PartyLoad load(Load load, String name) {
        return load.party(name).orElseThrow();
    }

    /** 003 as far as its collectives go (DOMAIN C21): 三、四、五 charge 各区政府, the other seven 各区县政府; every list is open. */
    static Plan collectives() {
        Plan.Builder plan = Plan.builder().addAllMeasures(ResponsibilitiesTest.measures(TEN));
        for (String number : TEN) {
            String governments = List.of("三", "四", "五").contains(number) ? "各区政府" : "各区县政府";
            plan.addClauses(
                    clause(Optional.of(OutlineNumber.parse(number)), Role.RESPONSIBLE, true, "市工信局", governments));
        }
        return plan.build();
    }

    @Test
    void districtsAreChargedInThreeOfTenMeasuresAndDistrictsWithCountiesInSeven() {
        Load load = Responsibilities.load(collectives());

        assertEquals(numbers("三", "四", "五"), load(load, "各区政府").getResponsible());
        assertEquals(
                numbers("一", "二", "六", "七", "八", "九", "十"), load(load, "各区县政府").getResponsible());
        assertEquals(20, load.assignments());
        assertEquals(numbers(TEN), load.getOpenMeasures());
        assertEquals(10, load(load, "市工信局").getOpenEnded());
    }

    @Test
    void bothCountiesHaveNoDutyInThreeOfTenMeasures() {
        Load load = Responsibilities.load(collectives(), Registers.city(), DAY);

        assertEquals(10, load(load, "灞桥区政府").getResponsible().size());
        assertEquals(7, load(load, "蓝田县政府").getResponsible().size());
        assertEquals(7, load(load, "周至县政府").getExpanded());
        assertEquals(10 + 3 * 11 + 7 * 13, load.assignments());
        assertEquals(List.of("各区县政府", "各区政府"), load(load, "灞桥区政府").getCollectives());
        assertEquals(numbers(TEN).size(), load(load, "灞桥区政府").getOnlyExpanded().size());
        assertEquals(List.of(), load(load, "灞桥区政府").getSpellings());
        assertEquals(Optional.of(DAY), load.getDate());
    }

    @Test
    void theDepartmentsOfTheChainRegisterAreThoseOfItsMeasure() {
        // DOMAIN C19: 004, 二（一） and annex 2, whose table spells one of them out
        PartyRegistry registry = Registers.of(
                party("gx", "区科技工信局").build(),
                party("fz", "纺织产业园管理办", "纺织产业园").build(),
                party("hq", "洪庆新城管理办").build());
        Plan plan = Plan.builder()
                .addClauses(clause("二（一）", Role.RESPONSIBLE, "区科技工信局", "纺织产业园", "洪庆新城管理办"))
                .addClauses(clause("附件2", Role.RESPONSIBLE, "洪庆新城管理办"))
                .addClauses(clause("附件2", Role.RESPONSIBLE, "区科技工信局", "纺织产业园管理办"))
                .build();

        Load load = Responsibilities.load(plan, registry, LocalDate.of(2021, 12, 14));

        assertEquals(3, load.getParties().size());
        load.getParties().forEach(party -> assertEquals(numbers("二（一）", "附件2"), party.getResponsible()));
        assertEquals(4, Responsibilities.load(plan).getParties().size());
    }

    @Test
    void rolesAreCountedApartAndMeasuresOnceForEach() {
        Plan plan = Plan.builder()
                .addAllMeasures(ResponsibilitiesTest.measures("一", "二", "三"))
                .addClauses(clause("二", Role.LEAD, "甲"))
                .addClauses(clause("一", Role.LEAD, "甲"))
                .addClauses(clause("一", Role.RESPONSIBLE, "甲", "乙", "甲"))
                .addClauses(clause("三", Role.SUPPORTING, "甲"))
                .addClauses(clause(Optional.empty(), Role.RESPONSIBLE, true, "甲"))
                .build();

        PartyLoad load = load(Responsibilities.load(plan), "甲");

        assertEquals(numbers("二", "一"), load.measures(Role.LEAD));
        assertEquals(numbers("一"), load.measures(Role.RESPONSIBLE));
        assertEquals(numbers("三"), load.measures(Role.SUPPORTING));
        assertEquals(numbers("二", "一", "三"), load.measures());
        assertEquals(6, load.getAssignments());
        assertEquals(1, load.getForPlan());
        assertEquals(1, load.getOpenEnded());
        assertEquals(0, load.getExpanded());
        assertEquals(List.of("甲"), load.getSpellings());
        assertEquals(Optional.empty(), load.getId());
        assertEquals(Optional.empty(), load.getUnsettled());
        assertEquals(List.of(), Responsibilities.load(plan).getOpenMeasures());
    }

    @Test
    void namedPartiesCollectivesAndVagueOnesAreKeptApart() {
        Plan plan = Plan.builder()
                .addClauses(clause("一", Role.RESPONSIBLE, "市工信局", "各区政府", "有关部门"))
                .build();

        Load load = Responsibilities.load(plan);

        assertEquals(List.of("市工信局"), names(load.named()));
        assertEquals(List.of("各区政府"), names(load.collectives()));
        assertEquals(List.of("有关部门"), names(load.vague()));
    }

    @Test
    void oneNameAsABodyAndAsACollectiveHasTwoLoads() {
        Plan plan = Plan.builder()
                .addClauses(clause("一", Role.LEAD, "各区政府"))
                .addClauses(ResponsibilitiesTest.clause("二", Role.LEAD, "各区政府"))
                .build();

        assertEquals(
                List.of(MentionKind.COLLECTIVE, MentionKind.NAMED),
                Responsibilities.load(plan).getParties().stream()
                        .map(PartyLoad::getKind)
                        .collect(Collectors.toList()));
    }

    @Test
    void spellingsOfOnePartyComeTogetherAndSayHowMuchCameByCollectives() {
        PartyRegistry registry = PartyRegistry.builder()
                .addParties(party("a", "市工业和信息化局", "市工信局").build())
                .addCollectives(term("各部门", "a"))
                .build();
        Plan plan = Plan.builder()
                .addClauses(clause("一", Role.LEAD, "市工信局"))
                .addClauses(clause("一", Role.RESPONSIBLE, "各部门"))
                .addClauses(clause("二", Role.SUPPORTING, "市工业和信息化局", "有关单位"))
                .addClauses(clause("三", Role.SUPPORTING, "各部门", "市数据局"))
                .build();

        Load load = Responsibilities.load(plan, registry, DAY);
        PartyLoad bureau = load(load, "市工信局");

        assertEquals(Optional.of("a"), bureau.getId());
        assertEquals("市工业和信息化局", bureau.getName());
        assertEquals(MentionKind.NAMED, bureau.getKind());
        assertEquals(List.of("市工信局", "市工业和信息化局"), bureau.getSpellings());
        assertEquals(List.of("各部门"), bureau.getCollectives());
        assertEquals(4, bureau.getAssignments());
        assertEquals(2, bureau.getExpanded());
        assertEquals(numbers("三"), bureau.getOnlyExpanded());
        assertEquals(
                Optional.of(ExpansionOutcome.UNKNOWN_NAME), load(load, "市数据局").getUnsettled());
        assertEquals(Optional.of(ExpansionOutcome.VAGUE), load(load, "有关单位").getUnsettled());
        assertEquals(3, load.getParties().size());
    }

    @Test
    void anEmptyPlanHasNoLoad() {
        Load load = Responsibilities.load(Plan.builder().build());

        assertEquals(List.of(), load.getParties());
        assertEquals(0, load.assignments());
        assertEquals(Optional.empty(), load.party("市工信局"));
    }

    private static List<String> names(List<PartyLoad> loads) {
        return loads.stream().map(PartyLoad::getName).collect(Collectors.toList());
    }
}
