// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zhengce.policy.model.arbitraries.Anything;
import org.zhengce.policy.model.arbitraries.Realistic;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.Load;
import org.zhengce.policy.model.responsibility.PartyLoad;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;

/** The laws of the load. */
class LoadProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    @Property(tries = 300)
    void theLoadsTogetherHaveAsManyAssignmentsAsThePlan(@ForAll @Anything Plan plan) {
        assertEquals(plan.assignments().size(), Responsibilities.load(plan).assignments());
    }

    @Property(tries = 300)
    void theLoadsTogetherHaveAsManyAssignmentsAsTheExpansion(
            @ForAll Plan plan, @ForAll @Realistic(listsUpTo = 6) PartyRegistry registry) {
        assertEquals(
                Responsibilities.expansion(plan, registry, DAY).assignments().size(),
                Responsibilities.load(plan, registry, DAY).assignments());
    }

    @Property(tries = 300)
    void aLoadIsWhatThePlanSaysOfThatParty(@ForAll @Realistic(listsUpTo = 5) Plan plan) {
        for (PartyLoad load : Responsibilities.load(plan).getParties()) {
            List<Assignment> own = plan.assignments().stream()
                    .filter(a -> a.getParty().getText().equals(load.getName())
                            && a.getParty().getKind() == load.getKind())
                    .collect(Collectors.toList());
            assertEquals(own.size(), load.getAssignments());
            assertEquals(own.stream().filter(Assignment::isOpenEnded).count(), load.getOpenEnded());
            assertEquals(own.stream().filter(a -> a.getMeasure().isEmpty()).count(), load.getForPlan());
            for (Role role : Role.values()) {
                Set<OutlineNumber> measures = new LinkedHashSet<>();
                own.stream()
                        .filter(a -> a.getRole() == role)
                        .forEach(a -> a.getMeasure().ifPresent(measures::add));
                assertEquals(new ArrayList<>(measures), load.measures(role));
            }
        }
    }

    @Property(tries = 300)
    void theOrderOfTheClausesDoesNotMatterToAnyLoad(
            @ForAll Plan plan, @ForAll @Realistic(listsUpTo = 6) PartyRegistry registry, @ForAll long seed) {
        List<ResponsibilityClause> shuffled = new ArrayList<>(plan.getClauses());
        Collections.shuffle(shuffled, new Random(seed));
        Plan other = Plan.builder()
                .addAllMeasures(plan.getMeasures())
                .addAllClauses(shuffled)
                .build();

        assertEquals(
                unordered(Responsibilities.load(plan, registry, DAY)),
                unordered(Responsibilities.load(other, registry, DAY)));
    }

    private static Set<List<Object>> unordered(Load load) {
        return load.getParties().stream()
                .map(party -> List.<Object>of(
                        party.getId(),
                        party.getName(),
                        party.getKind(),
                        Set.copyOf(party.getSpellings()),
                        Set.copyOf(party.getLead()),
                        Set.copyOf(party.getResponsible()),
                        Set.copyOf(party.getSupporting()),
                        Set.copyOf(party.getOnlyExpanded()),
                        party.getExpanded(),
                        party.getAssignments()))
                .collect(Collectors.toSet());
    }

    @Property(tries = 300)
    void aSilentRegistryLeavesEveryLoadAsItIs(@ForAll Plan plan) {
        Load asked = Responsibilities.load(plan, PartyRegistry.builder().build(), DAY);

        assertTrue(asked.getParties().stream()
                .allMatch(party -> party.getUnsettled().isPresent()));
        assertEquals(unordered(Responsibilities.load(plan)), unordered(asked));
        assertEquals(
                Responsibilities.load(plan).getParties().size(),
                asked.getParties().size());
    }

    @Property(tries = 300)
    void everyPartyOfTheRegistryHasOneLoadAtMost(
            @ForAll Plan plan, @ForAll @Realistic(listsUpTo = 6) PartyRegistry registry) {
        List<String> ids = new ArrayList<>();
        for (PartyLoad load : Responsibilities.load(plan, registry, DAY).getParties()) {
            load.getId().ifPresent(ids::add);
            assertTrue(load.getExpanded() <= load.getAssignments());
            assertTrue(new HashSet<>(load.measures()).containsAll(load.getOnlyExpanded()));
        }
        assertEquals(new HashSet<>(ids).size(), ids.size());
    }
}
