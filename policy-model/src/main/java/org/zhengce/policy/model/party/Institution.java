// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.party;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

/**
 * A body that a plan sets up or charges (工作机构): a leading group, its office, a task force.
 */
@Value.Immutable
@PolicyValue
public abstract class Institution {

    Institution() {}

    /** The name as written. */
    public abstract String getName();

    /** The short names that the text defines (以下简称). */
    public abstract List<String> getAliases();

    /** What sort of body it is. */
    public abstract InstitutionKind getKind();

    /** Who heads it, a post as a rule (区政府主要领导). */
    public abstract Optional<String> getHead();

    /** Who belongs to it. */
    public abstract List<String> getMembers();

    /** Whether the list of members is left open (等). */
    public abstract boolean isOpenEnded();

    /** What it is to do. */
    public abstract Optional<String> getDuty();

    /** Of what there is one each (每条产业链). */
    public abstract Optional<String> getEach();

    /** The section that says so. */
    public abstract Optional<OutlineNumber> getSection();

    /** Where it says so. */
    public abstract Optional<Quote> getQuote();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same without the place in the text. */
    public Institution withoutQuotes() {
        return withQuote(Optional.empty());
    }

    /** A copy with another place in the text, or with none. */
    public abstract Institution withQuote(Optional<? extends Quote> quote);

    /** Builds values of this type. */
    public static final class Builder extends ImmutableInstitution.Builder {
        Builder() {}
    }
}
