// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.text.OutlineNumber;

/**
 * How much one party has to answer for (单位任务量): which measures, in which role, and by which of its names.
 *
 * <p>Measures count once for each role, however often the party is named; assignments count as often as they are made.
 */
@Value.Immutable
@PolicyValue
public abstract class PartyLoad {

    PartyLoad() {}

    /** The name: as the text has it, or of a party that a registry knows its full name there. */
    public abstract String getName();

    /** Whether it is one body, a collective that was left whole, or no one in particular. */
    public abstract MentionKind getKind();

    /** The id of the party or person in the registry; absent where none was asked, or it did not settle who it is. */
    public abstract Optional<String> getId();

    /** Why the registry did not settle who it is; absent where it did, or none was asked. */
    public abstract Optional<ExpansionOutcome> getUnsettled();

    /** The names under which the text charges it by itself (文中称谓), in the order of the text. */
    public abstract List<String> getSpellings();

    /** The collectives by which the text charges it (所属集体称谓), in the order of the text. */
    public abstract List<String> getCollectives();

    /** The measures that it leads (牵头), in the order of the text. */
    public abstract List<OutlineNumber> getLead();

    /** The measures that it is responsible for (责任). */
    public abstract List<OutlineNumber> getResponsible();

    /** The measures that it supports (配合). */
    public abstract List<OutlineNumber> getSupporting();

    /** The measures that it has by collectives only (仅因展开). */
    public abstract List<OutlineNumber> getOnlyExpanded();

    /** How many assignments it has, those of the plan as a whole included. */
    public abstract int getAssignments();

    /** How many of them are of the plan as a whole, and so of no measure. */
    public abstract int getForPlan();

    /** How many of them come by the expansion of a collective. */
    public abstract int getExpanded();

    /** How many of them stand in a list that is left open (等). */
    public abstract int getOpenEnded();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The measures that it answers for in a role. */
    public List<OutlineNumber> measures(Role role) {
        switch (role) {
            case LEAD:
                return getLead();
            case RESPONSIBLE:
                return getResponsible();
            default:
                return getSupporting();
        }
    }

    /** The measures that it answers for in any role, each once: those that it leads, is responsible for, supports. */
    public List<OutlineNumber> measures() {
        Set<OutlineNumber> measures = new LinkedHashSet<>(getLead());
        measures.addAll(getResponsible());
        measures.addAll(getSupporting());
        return new ArrayList<>(measures);
    }

    @Value.Check
    void check() {
        for (int part : new int[] {getForPlan(), getExpanded(), getOpenEnded()}) {
            if (part < 0 || part > getAssignments()) {
                throw new InvalidValueException(ProblemCode.LOAD_COUNT, getName(), part, getAssignments());
            }
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutablePartyLoad.Builder {
        Builder() {}
    }
}
