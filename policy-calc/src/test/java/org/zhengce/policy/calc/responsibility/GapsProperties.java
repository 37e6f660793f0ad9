// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.arbitraries.Anything;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.GapKind;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.ResponsibilityGap;
import org.zhengce.policy.model.responsibility.ResponsibilityGaps;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;

/** The laws of gaps. */
class GapsProperties {

    private static final Set<GapKind> MISSING = EnumSet.of(GapKind.NOBODY, GapKind.ONLY_VAGUE, GapKind.NO_LEAD);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aMeasureLacksWhatNoClauseOfItAroundItOrWithinItSays(@ForAll("plans") Plan plan) {
        ResponsibilityGaps gaps = Responsibilities.gaps(plan);
        boolean lead =
                plan.assignments().stream().anyMatch(a -> a.getMeasure().isPresent() && a.getRole() == Role.LEAD);

        assertEquals(lead, gaps.isLeadNamed());
        List<String> expected = new ArrayList<>();
        for (Measure measure : plan.getMeasures()) {
            OutlineNumber number = measure.getNumber();
            if (!said(plan, number, a -> true)) {
                expected.add(number + " " + GapKind.NOBODY);
            } else if (!said(plan, number, a -> a.getParty().getKind() != MentionKind.VAGUE)) {
                expected.add(number + " " + GapKind.ONLY_VAGUE);
            } else if (lead && !said(plan, number, a -> a.getRole() == Role.LEAD)) {
                expected.add(number + " " + GapKind.NO_LEAD);
            }
        }
        assertEquals(
                expected,
                gaps.getGaps().stream()
                        .filter(gap -> MISSING.contains(gap.getKind()))
                        .map(gap -> gap.getMeasure().orElseThrow() + " " + gap.getKind())
                        .collect(Collectors.toList()));
    }

    private static boolean said(Plan plan, OutlineNumber number, Predicate<Assignment> what) {
        return plan.assignments().stream()
                .filter(what)
                .anyMatch(a -> a.getMeasure()
                        .filter(other -> within(other, number) || within(number, other))
                        .isPresent());
    }

    private static boolean within(OutlineNumber inner, OutlineNumber outer) {
        List<String> steps = inner.getSteps();
        int depth = outer.getSteps().size();
        return depth <= steps.size() && steps.subList(0, depth).equals(outer.getSteps());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aPartyIsDoubledWhereItsAssignmentsSaySo(@ForAll("plans") Plan plan) {
        Set<String> expected = new HashSet<>();
        List<Assignment> all = plan.assignments();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Assignment one = all.get(i);
                Assignment other = all.get(j);
                if (one.getMeasure().equals(other.getMeasure())
                        && one.getParty()
                                .withoutQuotes()
                                .equals(other.getParty().withoutQuotes())
                        && one.getParty().getKind() != MentionKind.VAGUE) {
                    if (one.getRole() == other.getRole()) {
                        expected.add(GapKind.NAMED_TWICE + told(one) + one.getRole());
                    } else if (one.getRole() == Role.SUPPORTING || other.getRole() == Role.SUPPORTING) {
                        expected.add(GapKind.BOTH_ROLES + told(one));
                    }
                }
            }
        }

        List<ResponsibilityGap> doubled = Responsibilities.gaps(plan).getGaps().stream()
                .filter(gap -> !MISSING.contains(gap.getKind()))
                .collect(Collectors.toList());
        assertEquals(expected.size(), doubled.size());
        assertEquals(
                expected,
                doubled.stream()
                        .map(gap -> gap.getKind()
                                + told(gap.getAssignments().get(0))
                                + (gap.getKind() == GapKind.NAMED_TWICE
                                        ? gap.getAssignments().get(0).getRole().name()
                                        : ""))
                        .collect(Collectors.toSet()));
    }

    private static String told(Assignment assignment) {
        return assignment.getMeasure().map(OutlineNumber::toString).orElse("-")
                + assignment.getParty().getText();
    }

    @Property(tries = 300)
    void whatAGapRestsOnIsOfThePlan(@ForAll Plan plan) {
        for (ResponsibilityGap gap : Responsibilities.gaps(plan).getGaps()) {
            assertTrue(plan.assignments().containsAll(gap.getAssignments()), gap::toString);
            assertTrue(
                    gap.getAssignments().stream().allMatch(a -> a.getMeasure().equals(gap.getMeasure())),
                    gap::toString);
            assertEquals(MISSING.contains(gap.getKind()), gap.getParty().isEmpty());
        }
    }

    @Property(tries = 300)
    void whereEveryMeasureHasANamedLeadNothingIsMissing(@ForAll @Anything Plan plan) {
        Plan.Builder led = Plan.builder().addAllMeasures(plan.getMeasures()).addAllClauses(plan.getClauses());
        plan.getMeasures()
                .forEach(measure -> led.addClauses(
                        LoadTest.clause(Optional.of(measure.getNumber()), Role.LEAD, false, "云泽市发展改革委")));

        assertFalse(
                Responsibilities.gaps(led.build()).getGaps().stream().anyMatch(gap -> MISSING.contains(gap.getKind())));
    }

    /** Measures and clauses at addresses that contain each other. */
    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<String> address =
                Arbitraries.of("一", "二", "二（一）", "二（一）1", "二（一）2", "二（二）", "附件1", "附件1·二", "附件1·二（一）", "三");
        Arbitrary<ResponsibilityClause> clause = Combinators.combine(
                        address.map(OutlineNumber::parse).optional(0.9),
                        Arbitraries.of(Role.RESPONSIBLE, Role.RESPONSIBLE, Role.SUPPORTING, Role.LEAD),
                        Arbitraries.of("甲", "乙", "有关部门", "各区政府")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as((measure, role, parties) -> LoadTest.clause(measure, role, false, parties.toArray(new String[0])));
        return Combinators.combine(address.set().ofMaxSize(6), clause.list().ofMaxSize(7))
                .as((numbers, clauses) -> Plan.builder()
                        .addAllMeasures(ResponsibilitiesTest.measures(numbers.toArray(new String[0])))
                        .addAllClauses(clauses)
                        .build());
    }
}
