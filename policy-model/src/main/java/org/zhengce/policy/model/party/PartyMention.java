// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.party;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.text.Quote;

/**
 * Someone as a text names them (单位称谓). The mention is primary; whom it means is optional and comes from a registry.
 *
 * <p>Collectives stay whole: 各区、县政府 is one mention. Line breaks within the name are removed here and kept in the quote.
 */
@Value.Immutable
@PolicyValue
public abstract class PartyMention {

    PartyMention() {}

    /** The name as written, without line breaks; not blank. */
    public abstract String getText();

    /** How far it names someone. */
    public abstract MentionKind getKind();

    /** The id of the {@link Party} or {@link Person} that it was resolved to. */
    public abstract Optional<String> getParty();

    /** Where it stands. */
    public abstract Optional<Quote> getQuote();

    /** One body by its name. */
    public static PartyMention of(String text) {
        return builder().text(text).kind(MentionKind.NAMED).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same without the place in the text. */
    public PartyMention withoutQuotes() {
        return withQuote(Optional.empty());
    }

    /** A copy with another place in the text, or with none. */
    public abstract PartyMention withQuote(Optional<? extends Quote> quote);

    /** A copy that is resolved to a party or person. */
    public abstract PartyMention withParty(String party);

    @Value.Check
    void check() {
        if (getText().trim().isEmpty()) {
            throw new InvalidValueException(ProblemCode.PARTY_NAME, getText());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutablePartyMention.Builder {
        Builder() {}
    }
}
