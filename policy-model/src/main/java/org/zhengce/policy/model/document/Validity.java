// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.text.Quote;

/**
 * From when to when a document is in force (施行与有效期). What it does not say is unknown, never "for ever".
 */
@Value.Immutable
@PolicyValue
public abstract class Validity {

    Validity() {}

    /** The first day in force, if known. */
    public abstract Optional<LocalDate> getFrom();

    /** The last day in force, if stated. */
    public abstract Optional<LocalDate> getTo();

    /** How it begins, in words (自发布之日起). */
    public abstract Optional<String> getCommencement();

    /** How long it lasts, in words (有效期3年), where that and not a day is stated. */
    public abstract Optional<String> getDuration();

    /** Its words. */
    public abstract Optional<Quote> getQuote();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same without the place in the text. */
    public Validity withoutQuotes() {
        return withQuote(Optional.empty());
    }

    /** A copy with another place in the text, or with none. */
    public abstract Validity withQuote(Optional<? extends Quote> quote);

    @Value.Check
    void check() {
        if (getFrom().isPresent()
                && getTo().isPresent()
                && getTo().get().isBefore(getFrom().get())) {
            throw new InvalidValueException(
                    ProblemCode.VALIDITY_ORDER, getFrom().get(), getTo().get());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableValidity.Builder {
        Builder() {}
    }
}
