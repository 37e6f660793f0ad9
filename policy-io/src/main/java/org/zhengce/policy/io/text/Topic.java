// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.BitSet;
import java.util.Optional;
import javax.annotation.Nullable;
import org.zhengce.policy.model.text.Quote;

/** What the clauses of a section have spoken of so far (话题承接), for those that leave it unsaid. */
final class Topic {

    private final Flow flow;

    /** The last indicator named, and where. */
    String name = "";

    /** What is counted in the last share, which later shares count too. */
    String numerator = "";

    /** The units for each of which the last figure held (每个区、县). */
    String each = "";

    @Nullable
    Quote place;

    private int from;
    private int to;
    private BitSet times = new BitSet();

    Topic(Body body) {
        this.flow = body.flow();
    }

    /** Notes a clause that has been read. */
    void clause(int start, int end, BitSet times) {
        from = start;
        to = end;
        this.times = times;
    }

    /** The words of the clause before. */
    String before() {
        return words(flow, from, to, times);
    }

    Optional<Quote> place() {
        return Optional.ofNullable(place);
    }

    /** The words between two indexes without the times among them. */
    static String words(Flow flow, int from, int to, BitSet times) {
        StringBuilder words = new StringBuilder();
        int i = from;
        while (i < to) {
            if (times.get(i)) {
                i = times.nextClearBit(i);
            } else {
                int stop = times.nextSetBit(i);
                int end = stop < 0 || stop > to ? to : stop;
                words.append(flow.words(i, end));
                i = end;
            }
        }
        return words.toString();
    }
}
