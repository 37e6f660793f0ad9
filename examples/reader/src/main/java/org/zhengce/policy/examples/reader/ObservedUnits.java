// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengce.policy.calc.responsibility.Responsibilities;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.Party;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.AssignmentExpansion;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.Bearer;
import org.zhengce.policy.model.responsibility.Role;

/**
 * The units that a target goes over (每个区、县), as a registry has them on a day, under the names by which they were observed: a
 * body's own or one of its others, 望湖区 for 望湖区人民政府.
 */
final class ObservedUnits {

    private ObservedUnits() {}

    /** The units; none if the registry has no collective of that name. */
    static List<String> of(Scope scope, PartyRegistry registry, LocalDate day, List<Observation> observed) {
        Set<String> objects = observed.stream()
                .map(Observation::getObject)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Set<String> units = new LinkedHashSet<>();
        collective(scope, registry).ifPresent(term -> {
            for (Bearer bearer : bearers(term, registry, day)) {
                units.add(registry.find(bearer.getId())
                        .flatMap(party -> names(party).filter(objects::contains).findFirst())
                        .orElse(bearer.getName()));
            }
        });
        return List.copyOf(units);
    }

    private static Optional<String> collective(Scope scope, PartyRegistry registry) {
        return scope.getUnit().stream()
                .flatMap(unit -> Stream.of(unit, "各" + unit, "每个" + unit))
                .filter(term -> registry.collective(term).isPresent())
                .findFirst();
    }

    /** Whom the collective stands for on the day, bodies that took over included. */
    private static List<Bearer> bearers(String term, PartyRegistry registry, LocalDate day) {
        Assignment all = Assignment.builder()
                .party(PartyMention.builder()
                        .text(term)
                        .kind(MentionKind.COLLECTIVE)
                        .build())
                .role(Role.RESPONSIBLE)
                .position(1)
                .openEnded(false)
                .source(AssignmentSource.CLAUSE)
                .build();
        return Responsibilities.expansion(List.of(all), registry, day).getEntries().stream()
                .map(AssignmentExpansion::getBearers)
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<String> names(Party party) {
        return Stream.concat(Stream.of(party.getName()), party.getAliases().stream());
    }
}
