// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

/** Where a section's heading stands in its line, and where the running text goes on. */
final class Headline {

    private static final int LONGEST = 40;
    private static final int LONGEST_BEFORE_COLON = 20;
    private static final int LONGEST_SENTENCE = 24;
    private static final String[] LABELS = {"（责任", "（牵头", "（主办", "（配合", "责任单位：", "牵头单位："};

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
        if (style == Marker.Style.IS) {
            heading &= length <= LONGEST_SENTENCE && !comma;
        }
        return heading && length > 0
                ? new Headline(flow, from, to, to < stop ? to : Math.min(stop + 1, flow.length()))
                : new Headline(flow, from, from, from);
    }

    private static int label(Flow flow, int from, int stop) {
        String words = flow.toString().substring(from, Math.min(stop + 1, flow.length()));
        int first = stop;
        for (String label : LABELS) {
            int at = words.indexOf(label);
            if (at > 0 || at == 0 && label.charAt(0) == '（') {
                first = Math.min(first, from + at);
            }
        }
        return first;
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
