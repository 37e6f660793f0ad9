// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.arbitraries.Anything;
import org.zhengce.policy.model.arbitraries.Realistic;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.Party;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.AssignmentExpansion;
import org.zhengce.policy.model.responsibility.Bearer;
import org.zhengce.policy.model.responsibility.Expansion;
import org.zhengce.policy.model.responsibility.ExpansionOutcome;

/** The laws of expansion. */
class ExpansionProperties {

    @Property(tries = 300)
    void collapsingGivesBackTheAssignmentsExactly(
            @ForAll @Anything Plan plan, @ForAll @Anything PartyRegistry registry, @ForAll("days") LocalDate day) {
        assertEquals(
                plan.assignments(),
                Responsibilities.expansion(plan, registry, day).collapsed());
    }

    @Property(tries = 500)
    void everyBearerExistedOnTheDayAndStandsOnce(
            @ForAll @Realistic(listsUpTo = 10) PartyRegistry registry,
            @ForAll("assignments") List<Assignment> assignments,
            @ForAll("days") LocalDate day) {
        for (AssignmentExpansion entry :
                Responsibilities.expansion(assignments, registry, day).getEntries()) {
            Set<String> ids = new HashSet<>();
            for (Bearer bearer : entry.getBearers()) {
                assertTrue(ids.add(bearer.getId()), entry::toString);
                assertTrue(
                        registry.find(bearer.getId())
                                .filter(party ->
                                        party.existedOn(day) && party.getName().equals(bearer.getName()))
                                .isPresent(),
                        entry::toString);
            }
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theBearersOfACollectiveAreItsMembersOfTheDayAndSuccessorsOfTheOthers(
            @ForAll("histories") PartyRegistry registry, @ForAll("days") LocalDate day) {
        AssignmentExpansion entry = Responsibilities.expansion(
                        List.of(Registers.assignment(MentionKind.COLLECTIVE, "各部门")), registry, day)
                .getEntries()
                .get(0);

        Set<String> expected = new HashSet<>();
        Set<String> absent = new HashSet<>();
        for (Party member : registry.getParties()) {
            Set<String> standing = new HashSet<>();
            follow(registry, member, day, standing, new HashSet<>());
            expected.addAll(standing);
            if (standing.isEmpty()) {
                absent.add(member.getId());
            }
        }
        assertEquals(expected, entry.getBearers().stream().map(Bearer::getId).collect(Collectors.toSet()));
        assertEquals(absent, new HashSet<>(entry.getAbsent()));
        assertEquals(expected.isEmpty() ? ExpansionOutcome.ABSENT : ExpansionOutcome.EXPANDED, entry.getOutcome());
    }

    /** The same by recursion over both declarations of a succession. */
    private static void follow(
            PartyRegistry registry, Party party, LocalDate day, Set<String> standing, Set<String> seen) {
        if (!seen.add(party.getId())) {
            return;
        }
        if (party.existedOn(day)) {
            standing.add(party.getId());
        } else if (party.getValidTo().isPresent() && party.getValidTo().get().isBefore(day)) {
            registry.getParties().stream()
                    .filter(other -> party.getSuccessors().contains(other.getId())
                            || other.getPredecessors().contains(party.getId()))
                    .forEach(other -> follow(registry, other, day, standing, seen));
        }
    }

    @Property(tries = 500)
    void whatIsNotSettledStaysAsItStands(
            @ForAll @Realistic(listsUpTo = 10) PartyRegistry registry,
            @ForAll("assignments") List<Assignment> assignments,
            @ForAll("days") LocalDate day) {
        Expansion expansion = Responsibilities.expansion(assignments, registry, day);

        for (AssignmentExpansion entry : expansion.getEntries()) {
            if (!entry.getOutcome().settled()) {
                assertEquals(List.of(entry.getAssignment()), entry.assignments());
            }
            if (entry.getAssignment().getParty().getKind() == MentionKind.VAGUE) {
                assertEquals(ExpansionOutcome.VAGUE, entry.getOutcome());
            }
        }
        assertEquals(
                expansion.getEntries().stream()
                        .mapToInt(entry -> Math.max(1, entry.getBearers().size()))
                        .sum(),
                expansion.assignments().size());
    }

    @Property(tries = 500)
    void expandingTwiceIsExpandingOnce(
            @ForAll @Realistic(listsUpTo = 10) PartyRegistry registry,
            @ForAll("assignments") List<Assignment> assignments,
            @ForAll("days") LocalDate day) {
        List<Assignment> once =
                Responsibilities.expansion(assignments, registry, day).assignments();

        assertEquals(once, Responsibilities.expansion(once, registry, day).assignments());
    }

    @Property(tries = 300)
    void theOrderOfTheRegistryDoesNotMatterToWhoIsMeant(
            @ForAll @Realistic(listsUpTo = 10) PartyRegistry registry,
            @ForAll("assignments") List<Assignment> assignments,
            @ForAll("days") LocalDate day) {
        List<Party> reversed = new ArrayList<>(registry.getParties());
        Collections.reverse(reversed);
        PartyRegistry other = PartyRegistry.builder()
                .addAllParties(reversed)
                .addAllPersons(registry.getPersons())
                .addAllCollectives(registry.getCollectives())
                .build();

        assertEquals(meant(assignments, registry, day), meant(assignments, other, day));
    }

    private static List<Object> meant(List<Assignment> assignments, PartyRegistry registry, LocalDate day) {
        return Responsibilities.expansion(assignments, registry, day).getEntries().stream()
                .map(entry -> List.of(
                        entry.getOutcome(),
                        entry.getBearers().stream().map(Bearer::getId).collect(Collectors.toSet()),
                        entry.getCandidates().stream().map(Bearer::getId).collect(Collectors.toSet()),
                        Set.copyOf(entry.getAbsent())))
                .collect(Collectors.toList());
    }

    @Provide
    Arbitrary<List<Assignment>> assignments() {
        return Arbitraries.defaultFor(Plan.class).map(Plan::assignments);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5000).map(LocalDate.of(2018, 1, 1)::plusDays);
    }

    /** Registries of one collective whose members follow each other in any way, circles included. */
    @Provide
    Arbitrary<PartyRegistry> histories() {
        Arbitrary<Set<Integer>> others =
                Arbitraries.integers().between(0, 6).set().ofMaxSize(2);
        Arbitrary<Life> life = Combinators.combine(
                        Arbitraries.integers().between(-90, 120).optional(0.7),
                        Arbitraries.integers().between(0, 90).optional(0.8),
                        others,
                        others)
                .as(Life::new);
        return life.list().ofMinSize(1).ofMaxSize(6).map(ExpansionProperties::registry);
    }

    /** The months of a body's beginning and how many there were, and the places of its successors and predecessors. */
    record Life(Optional<Integer> from, Optional<Integer> months, Set<Integer> after, Set<Integer> before) {}

    private static PartyRegistry registry(List<Life> lives) {
        PartyRegistry.Builder registry = PartyRegistry.builder();
        String[] ids = new String[lives.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = "p" + i;
            Life life = lives.get(i);
            LocalDate start = LocalDate.of(2020, 1, 1).plusMonths(life.from().orElse(0));
            registry.addParties(Registers.party(ids[i], "单位" + i)
                    .validFrom(life.from().map(month -> start))
                    .validTo(life.months().map(start::plusMonths))
                    .addAllSuccessors(life.after().stream().map(n -> "p" + n).collect(Collectors.toList()))
                    .addAllPredecessors(life.before().stream().map(n -> "p" + n).collect(Collectors.toList()))
                    .build());
        }
        return registry.addCollectives(Registers.term("各部门", ids)).build();
    }
}
