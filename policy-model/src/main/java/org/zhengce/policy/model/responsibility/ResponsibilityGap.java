// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

/**
 * Something missing or doubled in who answers for one measure (责任缺口), with the words that it rests on.
 */
@Value.Immutable
@PolicyValue
public abstract class ResponsibilityGap {

    ResponsibilityGap() {}

    /** What it is. */
    public abstract GapKind getKind();

    /** The measure; absent where a party is doubled for the plan as a whole. */
    public abstract Optional<OutlineNumber> getMeasure();

    /** The party that is doubled, by the first name that the text has for it; absent where someone is missing. */
    public abstract Optional<String> getParty();

    /** The assignments it rests on, as the text has them; none where there is nobody. */
    public abstract List<Assignment> getAssignments();

    /** The places it rests on: the measure's heading, then the clauses. */
    public abstract List<Quote> getQuotes();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same without the places in the text. */
    public ResponsibilityGap withoutQuotes() {
        return withQuotes(Collections.emptyList())
                .withAssignments(
                        getAssignments().stream().map(Assignment::withoutQuotes).collect(Collectors.toList()));
    }

    /** A copy that rests on other assignments. */
    public abstract ResponsibilityGap withAssignments(Iterable<? extends Assignment> assignments);

    /** A copy that rests on other places. */
    public abstract ResponsibilityGap withQuotes(Iterable<? extends Quote> quotes);

    /** Builds values of this type. */
    public static final class Builder extends ImmutableResponsibilityGap.Builder {
        Builder() {}
    }
}
