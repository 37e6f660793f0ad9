// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

/**
 * A document that another names (引用): 《…的意见》（市政办发〔2021〕43号）.
 */
@Value.Immutable
@PolicyValue
public abstract class Citation {

    Citation() {}

    /** The title, without the outer brackets. */
    public abstract String getTitle();

    /** Its number, if given. */
    public abstract Optional<DocumentNumber> getNumber();

    /** Its issuing body, if given. */
    public abstract Optional<String> getIssuer();

    /** How the documents stand to each other. */
    public abstract CitationRelation getRelation();

    /** The section it is named in. */
    public abstract Optional<OutlineNumber> getSection();

    /** Its words. */
    public abstract Optional<Quote> getQuote();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The title as it is compared (标题比对形式): without blanks and title marks, and without its issuing body where it begins with it. */
    public String bareTitle() {
        return BareTitle.of(getTitle(), getIssuer().orElse(""));
    }

    /** The same without the place in the text. */
    public Citation withoutQuotes() {
        return withQuote(Optional.empty());
    }

    /** A copy with another place in the text, or with none. */
    public abstract Citation withQuote(Optional<? extends Quote> quote);

    /** Builds values of this type. */
    public static final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
