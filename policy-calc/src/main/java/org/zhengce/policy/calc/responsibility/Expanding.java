// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengce.policy.model.party.CollectiveTerm;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.Party;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.party.Person;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.AssignmentExpansion;
import org.zhengce.policy.model.responsibility.Bearer;
import org.zhengce.policy.model.responsibility.Expansion;
import org.zhengce.policy.model.responsibility.ExpansionOutcome;

/** Says whom assignments charge on a day; each mention is looked up once, however often it stands. */
final class Expanding {

    private final PartyRegistry registry;
    private final LocalDate day;
    private final Map<PartyMention, Found> known = new HashMap<>();

    private Expanding(PartyRegistry registry, LocalDate day) {
        this.registry = registry;
        this.day = day;
    }

    static Expansion of(List<Assignment> assignments, PartyRegistry registry, LocalDate day) {
        Expanding expanding = new Expanding(registry, day);
        Expansion.Builder expansion = Expansion.builder().date(day);
        for (Assignment assignment : assignments) {
            Found found = expanding.known.computeIfAbsent(assignment.getParty().withoutQuotes(), expanding::lookUp);
            expansion.addEntries(AssignmentExpansion.builder()
                    .assignment(assignment)
                    .outcome(found.outcome)
                    .addAllBearers(found.bearers)
                    .addAllCandidates(found.candidates)
                    .addAllAbsent(found.absent)
                    .build());
        }
        return expansion.build();
    }

    private Found lookUp(PartyMention mention) {
        if (mention.getKind() == MentionKind.VAGUE) {
            return new Found(ExpansionOutcome.VAGUE);
        }
        if (mention.getParty().isPresent()) {
            String id = mention.getParty().get();
            return registry.find(id)
                    .map(this::party)
                    .orElseGet(() -> registry.person(id)
                            .map(Expanding::person)
                            .orElseGet(() -> new Found(ExpansionOutcome.UNKNOWN_NAME)));
        }
        String text = mention.getText();
        boolean collective = mention.getKind() == MentionKind.COLLECTIVE;
        Optional<Found> term = registry.collective(text).map(this::collective);
        Optional<Found> name = collective && term.isPresent() ? term : name(text);
        return name.isPresent()
                ? name.get()
                : term.orElseGet(
                        () -> new Found(collective ? ExpansionOutcome.UNKNOWN_TERM : ExpansionOutcome.UNKNOWN_NAME));
    }

    /** Those of the name on the day and persons; if there are none, those that bore it before, with their successors. */
    private Optional<Found> name(String text) {
        List<Party> parties = registry.named(text, day);
        List<Person> persons = registry.persons(text);
        if (parties.isEmpty() && persons.isEmpty()) {
            parties = registry.named(text);
        }
        if (parties.size() + persons.size() > 1) {
            Found ambiguous = new Found(ExpansionOutcome.AMBIGUOUS);
            parties.forEach(party -> ambiguous.candidates.add(Bearer.of(party.getId(), party.getName())));
            persons.forEach(person -> ambiguous.candidates.add(Bearer.of(person.getId(), person.getName())));
            return Optional.of(ambiguous);
        }
        return parties.isEmpty()
                ? persons.stream().map(Expanding::person).findFirst()
                : Optional.of(party(parties.get(0)));
    }

    private static Found person(Person person) {
        Found found = new Found(ExpansionOutcome.RESOLVED);
        found.bearers.add(Bearer.of(person.getId(), person.getName()));
        return found;
    }

    private Found party(Party party) {
        return found(
                party.existedOn(day) ? ExpansionOutcome.RESOLVED : ExpansionOutcome.SUCCEEDED,
                Collections.singletonList(party.getId()));
    }

    private Found collective(CollectiveTerm collective) {
        return found(ExpansionOutcome.EXPANDED, collective.getMembers());
    }

    private Found found(ExpansionOutcome settled, List<String> ids) {
        Map<String, Set<String>> insteadOf = new LinkedHashMap<>();
        List<String> absent = new ArrayList<>();
        for (String id : ids) {
            Set<String> bearers = standing(id);
            if (bearers.isEmpty()) {
                absent.add(id);
            }
            for (String bearer : bearers) {
                Set<String> ended = insteadOf.computeIfAbsent(bearer, key -> new LinkedHashSet<>());
                if (!bearer.equals(id)) {
                    ended.add(id);
                }
            }
        }
        Found found = new Found(insteadOf.isEmpty() ? ExpansionOutcome.ABSENT : settled);
        found.absent.addAll(absent);
        insteadOf.forEach((id, ended) -> registry.find(id)
                .ifPresent(party -> found.bearers.add(Bearer.builder()
                        .id(id)
                        .name(party.getName())
                        .addAllInsteadOf(ended)
                        .build())));
        return found;
    }

    /** The body itself if it existed on the day, otherwise those that have its duties; each is visited once, so cycles end. */
    private Set<String> standing(String id) {
        Set<String> standing = new LinkedHashSet<>();
        Set<String> visited = new HashSet<>(Collections.singleton(id));
        Deque<String> open = new ArrayDeque<>(visited);
        while (!open.isEmpty()) {
            String next = open.remove();
            Optional<Party> party = registry.find(next);
            if (party.filter(body -> body.existedOn(day)).isPresent()) {
                standing.add(next);
            } else if (party.flatMap(Party::getValidTo).filter(day::isAfter).isPresent()) {
                registry.successors(next).stream()
                        .map(Party::getId)
                        .filter(visited::add)
                        .forEach(open::add);
            }
        }
        return standing;
    }

    private static final class Found {

        private final ExpansionOutcome outcome;
        private final List<Bearer> bearers = new ArrayList<>();
        private final List<Bearer> candidates = new ArrayList<>();
        private final List<String> absent = new ArrayList<>();

        Found(ExpansionOutcome outcome) {
            this.outcome = outcome;
        }
    }
}
