// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.List;

/** A line of the source with something on it; blank lines are only gaps between lines. */
final class Line {

    private final int start;
    private final int end;
    private final Flow flow;
    private final boolean apart;

    private Line(int start, int end, Flow flow, boolean apart) {
        this.start = start;
        this.end = end;
        this.flow = flow;
        this.apart = apart;
    }

    /** The lines that are not blank in [0, end) of the source. */
    static List<Line> of(String source, int end) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        boolean apart = true;
        while (at < end) {
            int stop = at;
            while (stop < end && !breaks(source.charAt(stop))) {
                stop++;
            }
            Flow flow = Flow.of(source, unhashed(source, at, stop), stop);
            if (flow.length() > 0) {
                lines.add(new Line(flow.offset(0), flow.offset(flow.length()), flow, apart));
            }
            apart = flow.length() == 0;
            at = stop < end && source.charAt(stop) == '\r' && stop + 1 < end && source.charAt(stop + 1) == '\n'
                    ? stop + 2
                    : stop + 1;
        }
        return lines;
    }

    /** Where the line begins behind the # with which plain text marks headings. */
    private static int unhashed(String source, int from, int to) {
        int at = from;
        while (at < to && (source.charAt(at) == '#' || at > from && source.charAt(at) == ' ')) {
            at++;
        }
        return at > from && at < to ? at : from;
    }

    /** A stretch of the source as one line. */
    static Line of(String source, int start, int end, boolean apart) {
        return new Line(start, end, Flow.of(source, start, end), apart);
    }

    /** The index of the line in which an offset lies, or of the last one before it. */
    static int at(List<Line> lines, int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines.get(middle).start <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static boolean breaks(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The offset of the first character that is no blank. */
    int start() {
        return start;
    }

    /** The offset after the last character that is no blank. */
    int end() {
        return end;
    }

    /** The line as it reads. */
    Flow flow() {
        return flow;
    }

    /** The line as it reads, as text. */
    String text() {
        return flow.toString();
    }

    /** Whether a blank line, or nothing, stands before it. */
    boolean apart() {
        return apart;
    }

    /** Whether the line ends a sentence, so that the next one is no continuation of it. */
    boolean closed() {
        char last = flow.charAt(flow.length() - 1);
        return "。！？；：”》）".indexOf(last) >= 0;
    }
}
