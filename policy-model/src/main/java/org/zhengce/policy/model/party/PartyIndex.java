// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/** What a registry is asked for, by id, name and term; made once for each registry, in time linear in its entries. */
final class PartyIndex {

    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Map<String, List<Person>> personsNamed = new HashMap<>();
    private final Map<String, Set<String>> successors = new HashMap<>();
    private final Map<String, CollectiveTerm> collectives = new HashMap<>();

    PartyIndex(PartyRegistry registry) {
        BiConsumer<String, String> names = (name, id) ->
                named.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(id);
        for (Party party : registry.getParties()) {
            parties.put(party.getId(), party);
            names.accept(party.getName(), party.getId());
            party.getAliases().forEach(alias -> names.accept(alias, party.getId()));
            party.getSuccessors().forEach(id -> succeed(party.getId(), id));
        }
        for (Party party : registry.getParties()) {
            party.getPredecessors().forEach(id -> succeed(id, party.getId()));
        }
        for (Person person : registry.getPersons()) {
            persons.put(person.getId(), person);
            personsNamed
                    .computeIfAbsent(person.getName(), key -> new ArrayList<>())
                    .add(person);
        }
        Map<String, Set<String>> members = new LinkedHashMap<>();
        for (CollectiveTerm collective : registry.getCollectives()) {
            members.computeIfAbsent(collective.getTerm(), key -> new LinkedHashSet<>())
                    .addAll(collective.getMembers());
        }
        members.forEach((term, ids) -> collectives.put(
                term, CollectiveTerm.builder().term(term).addAllMembers(ids).build()));
    }

    private void succeed(String before, String after) {
        successors.computeIfAbsent(before, key -> new LinkedHashSet<>()).add(after);
    }

    Optional<Party> party(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    Optional<Person> person(String id) {
        return Optional.ofNullable(persons.get(id));
    }

    List<Party> named(String name) {
        return all(named.get(name));
    }

    List<Party> named(String name, LocalDate day) {
        return named(name).stream().filter(party -> party.existedOn(day)).collect(Collectors.toList());
    }

    List<Person> persons(String name) {
        return Collections.unmodifiableList(personsNamed.getOrDefault(name, Collections.emptyList()));
    }

    List<Party> successors(String id) {
        return all(successors.get(id));
    }

    Optional<CollectiveTerm> collective(String term) {
        return Optional.ofNullable(collectives.get(term));
    }

    /** Those of the ids that the registry has. */
    private List<Party> all(@Nullable Set<String> ids) {
        List<Party> all = new ArrayList<>();
        if (ids != null) {
            for (String id : ids) {
                party(id).ifPresent(all::add);
            }
        }
        return all;
    }
}
