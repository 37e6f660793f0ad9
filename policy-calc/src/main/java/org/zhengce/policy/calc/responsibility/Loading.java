// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.Load;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.PartyLoad;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;

/** Counts what parties have to answer for. */
final class Loading {

    private final Charge first;
    private final Set<String> spellings = new LinkedHashSet<>();
    private final Set<String> collectives = new LinkedHashSet<>();
    private final Map<Role, Set<OutlineNumber>> measures = new LinkedHashMap<>();
    private final Set<OutlineNumber> direct = new LinkedHashSet<>();
    private final Set<OutlineNumber> byCollective = new LinkedHashSet<>();
    private int assignments;
    private int forPlan;
    private int expanded;
    private int openEnded;

    private Loading(Charge first) {
        this.first = first;
    }

    static Load.Builder of(Plan plan, List<Charge> charges) {
        Map<String, Loading> parties = new LinkedHashMap<>();
        for (Charge charge : charges) {
            parties.computeIfAbsent(charge.key(), key -> new Loading(charge)).add(charge);
        }
        Set<OutlineNumber> open = new LinkedHashSet<>();
        for (ResponsibilityClause clause : plan.getClauses()) {
            if (clause.getGroups().stream().anyMatch(PartyGroup::isOpenEnded)) {
                clause.getMeasure().ifPresent(open::add);
            }
        }
        return Load.builder()
                .addAllParties(parties.values().stream().map(Loading::load).collect(Collectors.toList()))
                .addAllOpenMeasures(open);
    }

    private void add(Charge charge) {
        Assignment assignment = charge.assignment;
        Optional<OutlineNumber> measure = assignment.getMeasure();
        (charge.expanded ? collectives : spellings).add(assignment.getParty().getText());
        measure.ifPresent(measures.computeIfAbsent(assignment.getRole(), key -> new LinkedHashSet<>())::add);
        measure.ifPresent((charge.expanded ? byCollective : direct)::add);
        assignments++;
        forPlan += measure.isPresent() ? 0 : 1;
        expanded += charge.expanded ? 1 : 0;
        openEnded += assignment.isOpenEnded() ? 1 : 0;
    }

    private PartyLoad load() {
        byCollective.removeAll(direct);
        return PartyLoad.builder()
                .name(first.name)
                .kind(first.kind)
                .id(first.id)
                .unsettled(first.unsettled)
                .addAllSpellings(spellings)
                .addAllCollectives(collectives)
                .addAllLead(measures(Role.LEAD))
                .addAllResponsible(measures(Role.RESPONSIBLE))
                .addAllSupporting(measures(Role.SUPPORTING))
                .addAllOnlyExpanded(byCollective)
                .assignments(assignments)
                .forPlan(forPlan)
                .expanded(expanded)
                .openEnded(openEnded)
                .build();
    }

    private Set<OutlineNumber> measures(Role role) {
        return measures.getOrDefault(role, new LinkedHashSet<>());
    }
}
