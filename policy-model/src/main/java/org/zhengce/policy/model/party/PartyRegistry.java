// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.party;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        return index().party(id);
    }

    /** The person (责任人) with this id. */
    public Optional<Person> person(String id) {
        return index().person(id);
    }

    /** The parties that bore this name or alias on a day; more than one if the registry is ambiguous. */
    public List<Party> named(String name, LocalDate day) {
        return index().named(name, day);
    }

    /** The parties that bear or bore this name or alias, whenever that was, in the order of the registry. */
    public List<Party> named(String name) {
        return index().named(name);
    }

    /** The persons (责任人) of this name. */
    public List<Person> persons(String name) {
        return index().persons(name);
    }

    /**
     * The bodies that took over the duties of the one with this id (承接单位): those that it names as its successors, then
     * those that name it as their predecessor. Ids that the registry lacks are left out.
     */
    public List<Party> successors(String id) {
        return index().successors(id);
    }

    /**
     * Whom a collective (集体称谓) stands for. A registry may list a term in several entries, one member each for instance:
     * they are taken together, no member twice.
     */
    public Optional<CollectiveTerm> collective(String term) {
        return index().collective(term);
    }

    /** Made when it is first asked for, once for all threads; it is no part of the value. */
    @Value.Lazy
    PartyIndex index() {
        return new PartyIndex(this);
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
