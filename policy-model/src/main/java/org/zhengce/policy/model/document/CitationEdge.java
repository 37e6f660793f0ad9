// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * One document cites another (引用关系).
 */
@Value.Immutable
@PolicyValue
public abstract class CitationEdge {

    CitationEdge() {}

    /** The place of the citing document among the nodes, from 1. */
    public abstract int getFrom();

    /** The place of the cited document among the nodes, from 1. */
    public abstract int getTo();

    /** The citation as the text has it. */
    public abstract Citation getCitation();

    /** Whether the cited document is younger than the one that cites it, where it cannot be (引用时间倒置). */
    public abstract boolean isMisdated();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same without the place in the text. */
    public CitationEdge withoutQuotes() {
        return withCitation(getCitation().withoutQuotes());
    }

    /** A copy with another citation. */
    public abstract CitationEdge withCitation(Citation citation);

    /** Builds values of this type. */
    public static final class Builder extends ImmutableCitationEdge.Builder {
        Builder() {}
    }
}
