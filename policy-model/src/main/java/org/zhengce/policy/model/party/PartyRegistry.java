// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.party;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * The bodies that a host knows (机构名录): configuration, never part of the library, because names and districts change.
 */
@Value.Immutable
@PolicyValue
public abstract class PartyRegistry {

    PartyRegistry() {}

    /** The parties. */
    public abstract List<Party> getParties();

    /** The persons. */
    public abstract List<Person> getPersons();

    /** The collectives. */
    public abstract List<CollectiveTerm> getCollectives();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The party with this id. */
    public Optional<Party> find(String id) {
        return getParties().stream().filter(p -> p.getId().equals(id)).findFirst();
    }

    /** The parties that bore this name or alias on a day; more than one if the registry is ambiguous. */
    public List<Party> named(String name, LocalDate day) {
        return getParties().stream()
                .filter(p -> p.existedOn(day))
                .filter(p -> p.getName().equals(name) || p.getAliases().contains(name))
                .collect(Collectors.toList());
    }

    @Value.Check
    void check() {
        Set<String> ids = new HashSet<>();
        getParties().forEach(p -> unique(ids, p.getId()));
        Set<String> parties = new HashSet<>(ids);
        getPersons().forEach(p -> unique(ids, p.getId()));
        getCollectives()
                .forEach(c -> c.getMembers().forEach(member -> {
                    if (!parties.contains(member)) {
                        throw new InvalidValueException(ProblemCode.COLLECTIVE_MEMBER, c.getTerm(), member);
                    }
                }));
    }

    private static void unique(Set<String> ids, String id) {
        if (!ids.add(id)) {
            throw new InvalidValueException(ProblemCode.REGISTRY_ID, id);
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutablePartyRegistry.Builder {
        Builder() {}
    }
}
