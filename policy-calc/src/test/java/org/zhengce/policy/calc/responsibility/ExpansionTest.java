// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.zhengce.policy.calc.responsibility.Registers.DAY;
import static org.zhengce.policy.calc.responsibility.Registers.party;
import static org.zhengce.policy.calc.responsibility.Registers.term;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.party.Person;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.AssignmentExpansion;
import org.zhengce.policy.model.responsibility.Bearer;
import org.zhengce.policy.model.responsibility.Expansion;
import org.zhengce.policy.model.responsibility.ExpansionOutcome;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

class ExpansionTest {

    private static final LocalDate REFORM = LocalDate.of(2019, 2, 1);

    /** DOMAIN §5: 市工信委 (000, 002) became 市工信局 (001, 003). */
    private static final PartyRegistry REFORMED = Registers.of(
            party("w", "市工业和信息化委员会", "市工信委").validTo(REFORM.minusDays(1)).build(),
            party("j", "市工业和信息化局", "市工信局")
                    .validFrom(REFORM)
                    .addPredecessors("w")
                    .build());

    private static AssignmentExpansion one(MentionKind kind, String text, PartyRegistry registry, LocalDate day) {
        return one(Registers.assignment(kind, text), registry, day);
    }

    private static AssignmentExpansion one(Assignment assignment, PartyRegistry registry, LocalDate day) {
        Expansion expansion = Responsibilities.expansion(List.of(assignment), registry, day);
        assertEquals(day, expansion.getDate());
        assertEquals(List.of(assignment), expansion.collapsed());
        return expansion.getEntries().get(0);
    }

    private static List<String> ids(List<Bearer> bearers) {
        return bearers.stream().map(Bearer::getId).collect(Collectors.toList());
    }

    @Test
    void districtsAndCountiesAreThirteenAndDistrictsAloneEleven() {
        AssignmentExpansion all = one(MentionKind.COLLECTIVE, "各区县政府", Registers.city(), DAY);
        AssignmentExpansion districts = one(MentionKind.COLLECTIVE, "各区政府", Registers.city(), DAY);

        assertEquals(ExpansionOutcome.EXPANDED, all.getOutcome());
        assertEquals(13, all.assignments().size());
        assertEquals(Registers.DISTRICTS, ids(districts.getBearers()));
        List<String> counties = new ArrayList<>(ids(all.getBearers()));
        counties.removeAll(Registers.DISTRICTS);
        assertEquals(Registers.COUNTIES, counties);
    }

    @Test
    void anExpandedAssignmentKeepsAllButItsParty() {
        Assignment assignment = Registers.assignment("三", Role.SUPPORTING, 7)
                .withParty(PartyMention.builder()
                        .text("各区政府")
                        .kind(MentionKind.COLLECTIVE)
                        .quote(Quote.of(40, "各区政府"))
                        .build());

        Assignment last = one(assignment, Registers.city(), DAY).assignments().get(10);

        assertEquals(
                assignment.withParty(PartyMention.builder()
                        .text("鄠邑区政府")
                        .kind(MentionKind.NAMED)
                        .party("鄠邑区政府")
                        .quote(Quote.of(40, "各区政府"))
                        .build()),
                last);
    }

    @Test
    void aNameIsResolvedOnTheDay() {
        AssignmentExpansion bureau = one(MentionKind.NAMED, "市工信局", REFORMED, REFORM);

        assertEquals(ExpansionOutcome.RESOLVED, bureau.getOutcome());
        assertEquals(List.of(Bearer.of("j", "市工业和信息化局")), bureau.getBearers());
    }

    @Test
    void theSuccessorAnswersForABodyThatHasEnded() {
        AssignmentExpansion before = one(MentionKind.NAMED, "市工信委", REFORMED, REFORM.minusDays(1));
        AssignmentExpansion after = one(MentionKind.NAMED, "市工信委", REFORMED, REFORM);

        assertEquals(ExpansionOutcome.RESOLVED, before.getOutcome());
        assertEquals(List.of("w"), ids(before.getBearers()));
        assertEquals(ExpansionOutcome.SUCCEEDED, after.getOutcome());
        assertEquals(
                List.of(Bearer.builder()
                        .id("j")
                        .name("市工业和信息化局")
                        .addInsteadOf("w")
                        .build()),
                after.getBearers());
    }

    @Test
    void aBodyThatHasNotBegunHasNobodyInItsPlace() {
        AssignmentExpansion early = one(MentionKind.NAMED, "市工信局", REFORMED, REFORM.minusDays(1));

        assertEquals(ExpansionOutcome.ABSENT, early.getOutcome());
        assertEquals(List.of("j"), early.getAbsent());
        assertEquals(List.of(early.getAssignment()), early.assignments());
    }

    @Test
    void successionGoesOverStepsAndMayPartAndMeet() {
        // a -> b -> (c, d); e -> d; f has ended without successor
        PartyRegistry registry = PartyRegistry.builder()
                .addParties(
                        party("a", "甲")
                                .validTo(LocalDate.of(2001, 1, 1))
                                .addSuccessors("b")
                                .build(),
                        party("b", "乙")
                                .validTo(LocalDate.of(2002, 1, 1))
                                .addSuccessors("c", "gone")
                                .build(),
                        party("c", "丙").validFrom(LocalDate.of(2002, 1, 2)).build(),
                        party("d", "丁").addPredecessors("b", "e").build(),
                        party("e", "戊").validTo(LocalDate.of(2003, 1, 1)).build(),
                        party("f", "己").validTo(LocalDate.of(2003, 1, 1)).build())
                .addCollectives(term("各单位", "a", "d", "e", "f"))
                .build();

        AssignmentExpansion all = one(MentionKind.COLLECTIVE, "各单位", registry, DAY);

        assertEquals(
                List.of(
                        Bearer.builder().id("c").name("丙").addInsteadOf("a").build(),
                        Bearer.builder()
                                .id("d")
                                .name("丁")
                                .addInsteadOf("a", "e")
                                .build()),
                all.getBearers());
        assertEquals(List.of("f"), all.getAbsent());
        assertEquals(
                List.of("b", "d", "e", "f"),
                ids(one(MentionKind.COLLECTIVE, "各单位", registry, LocalDate.of(2001, 6, 1))
                        .getBearers()));
    }

    @Test
    void aCircleOfSuccessionsEnds() {
        PartyRegistry registry = Registers.of(
                party("a", "甲").validTo(REFORM).addSuccessors("b").build(),
                party("b", "乙").validTo(REFORM).addSuccessors("a", "b").build());

        AssignmentExpansion circle = one(MentionKind.NAMED, "甲", registry, DAY);

        assertEquals(ExpansionOutcome.ABSENT, circle.getOutcome());
        assertEquals(List.of("a"), circle.getAbsent());
    }

    @Test
    void whatTheRegistryLacksStaysAndIsReported() {
        PartyRegistry registry = Registers.city();

        AssignmentExpansion collective = one(MentionKind.COLLECTIVE, "各开发区管委会", registry, DAY);
        AssignmentExpansion name = one(MentionKind.NAMED, "市商务局", registry, DAY);

        assertEquals(ExpansionOutcome.UNKNOWN_TERM, collective.getOutcome());
        assertEquals(List.of(collective.getAssignment()), collective.assignments());
        assertEquals(ExpansionOutcome.UNKNOWN_NAME, name.getOutcome());
        assertEquals(List.of(name.getAssignment()), name.assignments());
    }

    @Test
    void anAmbiguousNameStaysWithItsCandidates() {
        PartyRegistry registry = PartyRegistry.builder()
                .addParties(
                        party("a", "市资源规划局", "资源规划局").build(),
                        party("b", "灞桥资源规划分局", "资源规划局").build(),
                        party("c", "林知远").build())
                .addPersons(Person.builder().id("n").name("林知远").build())
                .build();

        AssignmentExpansion bureau = one(MentionKind.NAMED, "资源规划局", registry, DAY);

        assertEquals(ExpansionOutcome.AMBIGUOUS, bureau.getOutcome());
        assertEquals(List.of(Bearer.of("a", "市资源规划局"), Bearer.of("b", "灞桥资源规划分局")), bureau.getCandidates());
        assertEquals(List.of(bureau.getAssignment()), bureau.assignments());
        assertEquals(
                List.of("c", "n"),
                ids(one(MentionKind.NAMED, "林知远", registry, DAY).getCandidates()));
    }

    @Test
    void aNameThatTwoBoreInTurnIsThatOfTheDay() {
        PartyRegistry registry = Registers.of(
                party("old", "市数据局").validTo(REFORM).build(),
                party("new", "市数据局").validFrom(REFORM.plusDays(1)).build());

        assertEquals(
                List.of("old"),
                ids(one(MentionKind.NAMED, "市数据局", registry, REFORM).getBearers()));
        assertEquals(
                List.of("new"),
                ids(one(MentionKind.NAMED, "市数据局", registry, REFORM.plusDays(1)).getBearers()));
    }

    @Test
    void aPersonIsFoundByNameAndById() {
        PartyRegistry registry = PartyRegistry.builder()
                .addPersons(Person.builder().id("n1").name("徐超").post("副区长").build())
                .build();
        Assignment byId = Registers.assignment(MentionKind.NAMED, "链长")
                .withParty(PartyMention.of("链长").withParty("n1"));

        assertEquals(
                List.of(Bearer.of("n1", "徐超")),
                one(MentionKind.NAMED, "徐超", registry, DAY).getBearers());
        assertEquals(List.of(Bearer.of("n1", "徐超")), one(byId, registry, DAY).getBearers());
    }

    @Test
    void aResolvedMentionGoesByItsIdAndNotByItsWords() {
        Assignment resolved = Registers.assignment(MentionKind.NAMED, "市工信局")
                .withParty(PartyMention.of("市工信局").withParty("w"));
        Assignment stale = resolved.withParty(PartyMention.of("市工信局").withParty("x"));

        assertEquals(
                List.of("w"), ids(one(resolved, REFORMED, REFORM.minusDays(1)).getBearers()));
        assertEquals(ExpansionOutcome.SUCCEEDED, one(resolved, REFORMED, REFORM).getOutcome());
        assertEquals(ExpansionOutcome.UNKNOWN_NAME, one(stale, REFORMED, REFORM).getOutcome());
    }

    @Test
    void theRegistryKnowsBetterThanTheReaderWhatIsACollective() {
        PartyRegistry registry = PartyRegistry.builder()
                .addParties(party("a", "西咸新区管委会").build())
                .addParties(party("b", "各界联合会").build())
                .addParties(party("c", "链办").build())
                .addCollectives(term("国家级开发区", "a"), term("链办", "a", "b"))
                .build();

        assertEquals(
                ExpansionOutcome.EXPANDED,
                one(MentionKind.NAMED, "国家级开发区", registry, DAY).getOutcome());
        assertEquals(
                ExpansionOutcome.RESOLVED,
                one(MentionKind.COLLECTIVE, "各界联合会", registry, DAY).getOutcome());
        assertEquals(
                List.of("c"), ids(one(MentionKind.NAMED, "链办", registry, DAY).getBearers()));
        assertEquals(
                List.of("a", "b"),
                ids(one(MentionKind.COLLECTIVE, "链办", registry, DAY).getBearers()));
    }

    @Test
    void aVagueTermIsNeverExpanded() {
        PartyRegistry registry = PartyRegistry.builder()
                .addParties(party("a", "市级有关部门").build())
                .addCollectives(term("市级有关部门", "a"))
                .build();

        AssignmentExpansion vague = one(MentionKind.VAGUE, "市级有关部门", registry, DAY);

        assertEquals(ExpansionOutcome.VAGUE, vague.getOutcome());
        assertEquals(
                List.of(vague),
                Responsibilities.expansion(List.of(vague.getAssignment()), registry, DAY)
                        .unsettled());
    }

    @Test
    void theMatrixAfterExpansionHasAColumnForEachBearer() {
        Plan plan = Plan.builder()
                .addAllMeasures(ResponsibilitiesTest.measures("一", "二"))
                .addClauses(LoadTest.clause("一", Role.RESPONSIBLE, "市商务局", "各区县政府"))
                .addClauses(LoadTest.clause("二", Role.LEAD, "周至县政府"))
                .build();

        ResponsibilityMatrix matrix = Responsibilities.matrix(plan, Registers.city(), DAY);

        assertEquals(14, matrix.getParties().size());
        assertEquals("市商务局", matrix.getParties().get(0));
        assertEquals(Registers.numbers("一", "二"), matrix.getMeasures());
        assertEquals(List.of(Role.RESPONSIBLE), matrix.roles(OutlineNumber.parse("一"), "周至县政府"));
        assertEquals(List.of(Role.LEAD), matrix.roles(OutlineNumber.parse("二"), "周至县政府"));
        assertEquals(
                Optional.of("周至县政府"),
                matrix.assignments(OutlineNumber.parse("一"), "周至县政府")
                        .get(0)
                        .getParty()
                        .getParty());
    }

    @Test
    void aHundredThousandAssignmentsAndTenThousandPartiesAreExpandedAtOnce() {
        PartyRegistry.Builder registry = PartyRegistry.builder();
        for (int i = 0; i < 10_000; i++) {
            registry.addParties(party("p" + i, "单位" + i).build());
        }
        PartyRegistry known = registry.build();
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            assignments.add(Registers.assignment(MentionKind.NAMED, "单位" + i % 10_000));
        }

        Expansion expansion = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Responsibilities.expansion(assignments, known, DAY));

        assertEquals(100_000, expansion.assignments().size());
        assertEquals(List.of(), expansion.unsettled());
    }
}
