// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.text;

import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * A passage outside all sections (正文以外的部分), kept so that nothing of the text is lost.
 */
@Value.Immutable
@PolicyValue
public abstract class Passage {

    Passage() {}

    /** What it is. */
    public abstract PassageKind getKind();

    /** Its words, blanks and line breaks included. */
    public abstract Quote getQuote();

    /** A passage of a kind. */
    public static Passage of(PassageKind kind, Quote quote) {
        return builder().kind(kind).quote(quote).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutablePassage.Builder {
        Builder() {}
    }
}
