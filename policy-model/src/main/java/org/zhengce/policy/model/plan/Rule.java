// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

/**
 * A rule with its ground (规则): who is preferred, limited, exempted or obliged, on which condition.
 */
@Value.Immutable
@PolicyValue
public abstract class Rule {

    Rule() {}

    /** How strongly it binds. */
    public abstract Modality getModality();

    /** What it is about, as the reader of the document classes it (land_price). */
    public abstract Optional<String> getTopic();

    /** The conditions; all must hold. */
    public abstract List<Condition> getConditions();

    /** What it demands. */
    public abstract List<Requirement> getRequirements();

    /** What follows (仍按工业用地管理). */
    public abstract Optional<String> getEffect();

    /** Whom or what it governs (主要负责人). */
    public abstract Optional<String> getSubject();

    /** Of what each (产业链). */
    public abstract Optional<String> getEach();

    /** What it lists (弹性年期出让, 租赁). */
    public abstract List<String> getItems();

    /** The document it rests on. */
    public abstract Optional<String> getBasis();

    /** The section it stands in. */
    public abstract Optional<OutlineNumber> getSection();

    /** Its words. */
    public abstract Optional<Quote> getQuote();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same without the place in the text. */
    public Rule withoutQuotes() {
        return withQuote(Optional.empty());
    }

    /** A copy with another place in the text, or with none. */
    public abstract Rule withQuote(Optional<? extends Quote> quote);

    /** Builds values of this type. */
    public static final class Builder extends ImmutableRule.Builder {
        Builder() {}
    }
}
