// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

/** Where a section's heading stands in its line, and where the running text goes on. */
final class Headline {

    private static final int LONGEST = 40;
    private static final int LONGEST_BEFORE_COLON = 20;
    private static final int LONGEST_SENTENCE = 24;
    private static final int LONGEST_CLAUSE = 120;

    /** The longest title of an article: 第三条 适用范围。 What follows other articles is their text. */
    private static final int LONGEST_TITLE = 10;

    private final Flow flow;
    private final int from;
    private final int to;
    private final int next;

    Headline(Flow flow, int from, int to, int next) {
        this.flow = flow;
        this.from = from;
        this.to = to;
        this.next = next;
    }

    /**
     * The heading after a marker: up to the first full stop or colon if that comes soon, or the whole of a short line.
     *
     * <p>A colon ends a heading only where nothing is counted or enumerated before it, and the one sentence of an item is
     * its text, not its heading, unless it is short.
     */
    static Headline of(Flow flow, int from, Marker.Style style) {
        int stop = from;
        while (stop < flow.length() && "。：；！？".indexOf(flow.charAt(stop)) < 0) {
            stop++;
        }
        int to = Math.min(stop, label(flow, from, stop));
        int length = to - from;
        boolean comma = has(flow, from, to, "，");
        boolean heading;
        if (stop == flow.length() || to < stop) {
            heading = length <= (style == Marker.Style.IS || style == Marker.Style.BULLET ? LONGEST_SENTENCE : LONGEST);
        } else if (flow.charAt(stop) == '。') {
            heading = stop + 1 == flow.length() ? length <= LONGEST_SENTENCE && !comma : length <= LONGEST;
        } else {
            heading = flow.charAt(stop) == '：'
                    && length <= LONGEST_BEFORE_COLON
                    && !comma
                    && !has(flow, from, to, "0123456789");
        }
        if (style == Marker.Style.ARTICLE) {
            boolean titled = stop == flow.length()
                    || flow.charAt(stop) == '。' && stop + 1 < flow.length()
                    || flow.charAt(stop) == '：' && !has(flow, from, to, "下列以应得可须");
            heading = titled && length <= LONGEST_TITLE && !comma;
        }
        if (style == Marker.Style.IS) {
            heading &= length <= LONGEST_SENTENCE && !comma;
        }
        Lexicon.Entry known = heading ? null : Measures.chapter(flow, from);
        if (known != null) {
            return new Headline(flow, from, from + known.length(), from + known.length());
        }
        return heading && length > 0
                ? new Headline(flow, from, to, to < stop ? to : Math.min(stop + 1, flow.length()))
                : new Headline(flow, from, from, from);
    }

    /** Where a clause begins in the sentence: a bracket with a label or with bodies in it, or a label of its own. */
    private static int label(Flow flow, int from, int stop) {
        int end = Math.min(stop, from + LONGEST_CLAUSE);
        for (int i = from; i < end; i++) {
            boolean bracket = Parties.OPENING.indexOf(flow.charAt(i)) >= 0;
            if (bracket && Clauses.labels(flow, i + 1) || i > from && Clauses.labels(flow, i)) {
                return i;
            }
        }
        int open = closed(flow, from, stop);
        return open > from && Clauses.bodies(flow, open + 1, stop - 1) ? open : stop;
    }

    /** Where the bracket opens that closes right before an index; the index itself if none does. */
    private static int closed(Flow flow, int from, int to) {
        for (int i = Math.max(from, to - LONGEST_CLAUSE); i < to; i++) {
            if (Parties.OPENING.indexOf(flow.charAt(i)) >= 0 && Parties.close(flow, i, to - i) == to - 1) {
                return i;
            }
        }
        return to;
    }

    private static boolean has(Flow flow, int from, int to, String characters) {
        for (int i = from; i < to; i++) {
            if (characters.indexOf(flow.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    Flow flow() {
        return flow;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Where the running text begins. */
    int next() {
        return next;
    }
}
