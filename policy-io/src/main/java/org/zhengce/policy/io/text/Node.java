// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Section;

/** A section while the outline is being built: its place in the tree and in the text. */
final class Node {

    private final Marker marker;
    private final int level;
    private final int start;
    private final Quote printed;
    private final Optional<Quote> heading;
    private final int bodyStart;
    private final Optional<OutlineNumber> number;

    @Nullable
    private final Node parent;

    private final List<Node> children = new ArrayList<>();
    private int end;

    /**
     * A section.
     *
     * @param printed marker and heading, or the marker alone
     * @param heading the heading alone
     * @param bodyStart the offset in the source at which the running text begins
     */
    Node(
            Marker marker,
            int level,
            Quote printed,
            Optional<Quote> heading,
            int bodyStart,
            Optional<OutlineNumber> number,
            @Nullable Node parent) {
        this.marker = marker;
        this.level = level;
        this.start = printed.getStart();
        this.end = start;
        this.printed = printed;
        this.heading = heading;
        this.bodyStart = bodyStart;
        this.number = number;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void end(int offset) {
        this.end = offset;
    }

    Marker marker() {
        return marker;
    }

    int level() {
        return level;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int bodyStart() {
        return bodyStart;
    }

    Optional<OutlineNumber> number() {
        return number;
    }

    Optional<Node> parent() {
        return Optional.ofNullable(parent);
    }

    List<Node> children() {
        return children;
    }

    /** Marker and heading as printed. */
    Quote printed() {
        return printed;
    }

    /** The heading without blanks. */
    Optional<String> heading() {
        return heading.map(h -> compact(h.getText()));
    }

    /** Whether this is 一是 or —— rather than a section of its own. */
    boolean item() {
        return marker.style() == Marker.Style.IS || marker.style() == Marker.Style.BULLET;
    }

    /** The nearest node from here outwards that passes; empty if none does. */
    Optional<Node> nearest(java.util.function.Predicate<Node> test) {
        for (Node node = this; node != null; node = node.parent) {
            if (test.test(node)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    Section section(String source) {
        return Section.builder()
                .number(number)
                .marker(marker.style() == Marker.Style.HEADING ? Optional.empty() : Optional.of(markerText()))
                .level(level)
                .heading(heading())
                .quote(Quote.from(source, start, end))
                .build();
    }

    private String markerText() {
        String words = compact(printed.getText());
        return words.substring(0, Math.min(marker.end(), words.length()));
    }

    /** The section's own text without the tables in it, in as many pieces as they leave. */
    List<Body> bodies(String source, List<Tables.Found> tables) {
        List<Body> bodies = new ArrayList<>();
        int from = start;
        for (Tables.Found table : tables) {
            bodies.add(body(Flow.of(source, from, table.start())));
            from = table.end();
        }
        bodies.add(body(Flow.of(source, from, Math.max(from, end))));
        return bodies;
    }

    private Body body(Flow flow) {
        int start = Math.min(flow.index(bodyStart), flow.length());
        return new Body(flow, sentence(flow, start) ? marker.end() : start, level, item(), number, heading());
    }

    /** Whether the heading is the section's one sentence, before its clause or the end, and so its text as well. */
    private boolean sentence(Flow flow, int start) {
        boolean ends = heading.isPresent() && start > marker.end() && flow.charAt(start - 1) == '。';
        return ends && (start == flow.length() || Parties.OPENING.indexOf(flow.charAt(start)) >= 0);
    }

    private static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (!Flow.blank(c)) {
                compact.append(c);
            }
        }
        return compact.toString();
    }
}
