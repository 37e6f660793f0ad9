// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.text;

import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * Words of a source text and where they stand (原文引用): characters [start, end), counted in UTF-16 units.
 *
 * <p>Every figure can be traced to its words by it. The words are verbatim, line breaks included.
 */
@Value.Immutable
@PolicyValue
public abstract class Quote {

    Quote() {}

    /** Where the words begin; 0 is the first character of the text. */
    public abstract int getStart();

    /** Where they end; the character at this offset is not part of them. */
    public abstract int getEnd();

    /** The words themselves. */
    public abstract String getText();

    /** Words that begin at an offset. */
    public static Quote of(int start, String text) {
        return builder().start(start).end(start + text.length()).text(text).build();
    }

    /**
     * The words of a source between two offsets.
     *
     * @throws IndexOutOfBoundsException if the source has no such place
     */
    public static Quote from(CharSequence source, int start, int end) {
        return of(start, source.subSequence(start, end).toString());
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether the two have a character in common. */
    public boolean overlaps(Quote other) {
        return getStart() < other.getEnd() && other.getStart() < getEnd();
    }

    /** Whether the other lies within this one. */
    public boolean contains(Quote other) {
        return getStart() <= other.getStart() && other.getEnd() <= getEnd();
    }

    @Value.Check
    void check() {
        if (getStart() < 0) {
            throw new InvalidValueException(ProblemCode.QUOTE_START, getStart());
        }
        if ((long) getEnd() - getStart() != getText().length()) {
            throw new InvalidValueException(
                    ProblemCode.QUOTE_LENGTH, getStart(), getEnd(), getText().length());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableQuote.Builder {
        Builder() {}
    }
}
