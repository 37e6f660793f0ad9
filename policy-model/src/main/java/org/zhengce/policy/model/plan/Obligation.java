// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.Cadence;

/**
 * What someone has to do again and again (周期性义务): 每周四向领导小组办公室报送工作动态.
 */
@Value.Immutable
@PolicyValue
public abstract class Obligation {

    Obligation() {}

    /** What kind of act. */
    public abstract ObligationKind getKind();

    /** The act in the words of the text. */
    public abstract String getAct();

    /** How often. */
    public abstract Cadence getCadence();

    /** Who owes it; absent where the text names no one. */
    public abstract Optional<PartyMention> getActor();

    /** To whom. */
    public abstract Optional<PartyMention> getRecipient();

    /** What is delivered (工作动态). */
    public abstract Optional<String> getProduct();

    /** By whose help (第三方机构). */
    public abstract Optional<String> getThrough();

    /** What is looked at, of an appraisal. */
    public abstract List<String> getSubjects();

    /** The section it stands in. */
    public abstract Optional<OutlineNumber> getSection();

    /** Its words. */
    public abstract Optional<Quote> getQuote();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same without the places in the text. */
    public Obligation withoutQuotes() {
        return withQuote(Optional.empty())
                .withActor(getActor().map(PartyMention::withoutQuotes))
                .withRecipient(getRecipient().map(PartyMention::withoutQuotes));
    }

    /** A copy with another place in the text, or with none. */
    public abstract Obligation withQuote(Optional<? extends Quote> quote);

    /** A copy owed by another, or by no one named. */
    public abstract Obligation withActor(Optional<? extends PartyMention> actor);

    /** A copy owed to another, or to no one named. */
    public abstract Obligation withRecipient(Optional<? extends PartyMention> recipient);

    /** Builds values of this type. */
    public static final class Builder extends ImmutableObligation.Builder {
        Builder() {}
    }
}
