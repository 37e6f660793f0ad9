// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import java.util.List;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * Documents each of which rests on each other by one citation or several (循环引用).
 */
@Value.Immutable
@PolicyValue
public abstract class CitationCycle {

    CitationCycle() {}

    /** Their places among the nodes, from 1; the first is the smallest, and in a plain circle each cites the next. */
    public abstract List<Integer> getNodes();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableCitationCycle.Builder {
        Builder() {}
    }
}
