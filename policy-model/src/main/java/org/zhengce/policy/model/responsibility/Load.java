// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.text.OutlineNumber;

/**
 * How the work of a plan lies on its parties (任务负荷).
 */
@Value.Immutable
@PolicyValue
public abstract class Load {

    Load() {}

    /** The day for which a registry was asked; absent where none was. */
    public abstract Optional<LocalDate> getDate();

    /** The parties in the order of first mention; named ones, collectives and vague ones each by themselves. */
    public abstract List<PartyLoad> getParties();

    /** The measures with a list that is left open (等), in the order of the text: others share them whom nobody names. */
    public abstract List<OutlineNumber> getOpenMeasures();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The loads of the bodies and persons that are named, or that a registry names (具体单位). */
    public List<PartyLoad> named() {
        return of(MentionKind.NAMED);
    }

    /** The loads of the collectives that were left whole (集体称谓). */
    public List<PartyLoad> collectives() {
        return of(MentionKind.COLLECTIVE);
    }

    /** The loads of no one in particular (模糊称谓). */
    public List<PartyLoad> vague() {
        return of(MentionKind.VAGUE);
    }

    private List<PartyLoad> of(MentionKind kind) {
        return getParties().stream().filter(load -> load.getKind() == kind).collect(Collectors.toList());
    }

    /** The load under a name: the party's own, or one that the text has for it by itself; the first if it is of several kinds. */
    public Optional<PartyLoad> party(String name) {
        return Optional.ofNullable(byName().get(name));
    }

    /** Made when it is first asked for, once for all threads; it is no part of the value. */
    @Value.Lazy
    Map<String, PartyLoad> byName() {
        Map<String, PartyLoad> index = new HashMap<>();
        for (PartyLoad load : getParties()) {
            index.putIfAbsent(load.getName(), load);
            load.getSpellings().forEach(spelling -> index.putIfAbsent(spelling, load));
        }
        return index;
    }

    /** How many assignments all parties have together. */
    public int assignments() {
        return getParties().stream().mapToInt(PartyLoad::getAssignments).sum();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableLoad.Builder {
        Builder() {}
    }
}
