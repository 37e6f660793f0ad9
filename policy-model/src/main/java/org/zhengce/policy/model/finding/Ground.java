// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.finding;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

/**
 * What a finding rests on (依据): a place in a document and its words.
 */
@Value.Immutable
@PolicyValue
public abstract class Ground {

    Ground() {}

    /** The document, by its number or title; absent where there is only one, and of a declared fact. */
    public abstract Optional<String> getDocument();

    /** The section. */
    public abstract Optional<OutlineNumber> getSection();

    /** The words, or what was understood of them where the plan has no places in a text. */
    public abstract String getText();

    /** The place. */
    public abstract Optional<Quote> getQuote();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableGround.Builder {
        Builder() {}
    }
}
