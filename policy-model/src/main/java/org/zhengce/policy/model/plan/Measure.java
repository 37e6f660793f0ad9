// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

/**
 * A measure of a plan (措施): a numbered undertaking that someone can be made responsible for.
 */
@Value.Immutable
@PolicyValue
public abstract class Measure {

    Measure() {}

    /** Its address, by which all else refers to it. */
    public abstract OutlineNumber getNumber();

    /** Its heading. */
    public abstract Optional<String> getHeading();

    /** Task, safeguard or measure. */
    public abstract MeasureKind getKind();

    /** Marker and heading in the text; the body is the section's. */
    public abstract Optional<Quote> getQuote();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same without the place in the text. */
    public Measure withoutQuotes() {
        return withQuote(Optional.empty());
    }

    /** A copy with another place in the text, or with none. */
    public abstract Measure withQuote(Optional<? extends Quote> quote);

    /** Builds values of this type. */
    public static final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
