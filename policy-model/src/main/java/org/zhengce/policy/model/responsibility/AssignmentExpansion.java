// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * One assignment and whom it charges on a day (责任展开): 各区县政府 and the thirteen governments that a registry has for it.
 *
 * <p>The assignment stays as the text has it. Where the registry does not settle who is meant, there are no bearers, and the
 * outcome says why.
 */
@Value.Immutable
@PolicyValue
public abstract class AssignmentExpansion {

    AssignmentExpansion() {}

    /** The assignment as the text has it. */
    public abstract Assignment getAssignment();

    /** What the registry says of its party. */
    public abstract ExpansionOutcome getOutcome();

    /** Whom it charges, nobody twice, in the order of the registry's list; none unless the outcome is settled. */
    public abstract List<Bearer> getBearers();

    /** Whom an ambiguous name may mean; at least two then, otherwise none. */
    public abstract List<Bearer> getCandidates();

    /** The ids of those meant that did not exist on the day and have no successor that did (当日不存续且无承接). */
    public abstract List<String> getAbsent();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The assignment once for each bearer, with the bearer's name and id and the place in the text of the mention; as it
     * stands if there are none. Role, position and open list are those of the assignment: an open list adds nobody.
     */
    public List<Assignment> assignments() {
        if (getBearers().isEmpty()) {
            return Collections.singletonList(getAssignment());
        }
        return getBearers().stream().map(this::of).collect(Collectors.toList());
    }

    private Assignment of(Bearer bearer) {
        return getAssignment()
                .withParty(PartyMention.builder()
                        .text(bearer.getName())
                        .kind(MentionKind.NAMED)
                        .party(bearer.getId())
                        .quote(getAssignment().getParty().getQuote())
                        .build());
    }

    /** The same without the place in the text. */
    public AssignmentExpansion withoutQuotes() {
        return withAssignment(getAssignment().withoutQuotes());
    }

    /** A copy for another assignment. */
    public abstract AssignmentExpansion withAssignment(Assignment assignment);

    @Value.Check
    void check() {
        int candidates = getCandidates().size();
        if (getOutcome().settled() == getBearers().isEmpty()
                || (getOutcome() == ExpansionOutcome.AMBIGUOUS ? candidates < 2 : candidates > 0)) {
            throw new InvalidValueException(
                    ProblemCode.EXPANSION_BEARERS, getOutcome(), getBearers().size(), candidates);
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableAssignmentExpansion.Builder {
        Builder() {}
    }
}
