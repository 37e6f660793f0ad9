// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

/**
 * Who answers for a measure, as one clause says it (责任条款): 责任单位：市工信局、市财政局等，各区县政府.
 */
@Value.Immutable
@PolicyValue
public abstract class ResponsibilityClause {

    ResponsibilityClause() {}

    /** The measure or section it stands with; absent where it charges someone with the plan as a whole. */
    public abstract Optional<OutlineNumber> getMeasure();

    /** The role of all parties in it. */
    public abstract Role getRole();

    /** Where it was read. */
    public abstract AssignmentSource getSource();

    /** The label as printed (责任单位). */
    public abstract Optional<String> getLabel();

    /** The groups in their order; at least one party in all. */
    public abstract List<PartyGroup> getGroups();

    /** Its words. */
    public abstract Optional<Quote> getQuote();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The clause party by party, positions counted from 1 through all groups. */
    public List<Assignment> assignments() {
        List<Assignment> assignments = new ArrayList<>();
        for (PartyGroup group : getGroups()) {
            for (PartyMention party : group.getParties()) {
                assignments.add(Assignment.builder()
                        .measure(getMeasure())
                        .party(party)
                        .role(getRole())
                        .position(assignments.size() + 1)
                        .openEnded(group.isOpenEnded())
                        .source(getSource())
                        .build());
            }
        }
        return assignments;
    }

    /** The same without the places in the text. */
    public ResponsibilityClause withoutQuotes() {
        return withGroups(getGroups().stream()
                        .map(group -> PartyGroup.builder()
                                .addAllParties(group.getParties().stream()
                                        .map(PartyMention::withoutQuotes)
                                        .collect(Collectors.toList()))
                                .openEnded(group.isOpenEnded())
                                .build())
                        .collect(Collectors.toList()))
                .withQuote(Optional.empty());
    }

    /** A copy with another place in the text, or with none. */
    public abstract ResponsibilityClause withQuote(Optional<? extends Quote> quote);

    /** A copy with other groups. */
    public abstract ResponsibilityClause withGroups(Iterable<? extends PartyGroup> groups);

    @Value.Check
    void check() {
        if (getGroups().stream().allMatch(group -> group.getParties().isEmpty())) {
            throw getMeasure()
                    .map(measure -> new InvalidValueException(ProblemCode.CLAUSE_WITHOUT_PARTY, measure))
                    .orElseGet(() -> new InvalidValueException(ProblemCode.PLAN_CLAUSE_WITHOUT_PARTY));
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableResponsibilityClause.Builder {
        Builder() {}
    }
}
