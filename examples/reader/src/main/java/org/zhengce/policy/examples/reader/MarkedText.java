// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.text.Passage;
import org.zhengce.policy.model.text.Section;

/**
 * The text of a document with its marks where they stand (原文): sections and what lies outside them in the order of the source, each
 * mark around just its words, in pieces where marks cross.
 */
final class MarkedText {

    private static final int DEEPEST = 6;

    /** What ends a heading and belongs to it. */
    private static final String STOPS = "。：；:;";

    /** A stretch of the source: a section, or what stands outside the sections. */
    private record Piece(int start, String text, Optional<Section> section) {}

    private final Html html;
    private final List<Mark> marks;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int next;

    private MarkedText(Html html, List<Mark> marks) {
        this.html = html;
        this.marks = marks;
    }

    /** Writes the text of a plan; the marks are numbered as they come. */
    static void write(Html html, Plan plan, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        for (Section section : plan.getOutline()) {
            pieces.add(
                    new Piece(section.getQuote().getStart(), section.getQuote().getText(), Optional.of(section)));
        }
        for (Passage passage : plan.getResidue()) {
            pieces.add(
                    new Piece(passage.getQuote().getStart(), passage.getQuote().getText(), Optional.empty()));
        }
        pieces.sort(Comparator.comparingInt(Piece::start));
        MarkedText text = new MarkedText(html, marks);
        for (int i = 0; i < pieces.size(); i++) {
            text.piece(pieces.get(i), i);
        }
    }

    private void piece(Piece piece, int place) {
        int heading =
                piece.section().map(section -> heading(section, piece.text())).orElse(0);
        int level = piece.section().map(Section::getLevel).orElse(0);
        html.open("div", "class", piece.section().isPresent() ? "section" : "outside", "id", "t" + place);
        if (heading > 0) {
            html.open("h" + Math.min(DEEPEST, 3 + Math.max(0, level - 1)));
            run(piece.start(), piece.text(), 0, heading);
            html.close();
        }
        int from = begin(piece.text(), heading);
        int to = end(piece.text(), from);
        if (to > from) {
            html.open("div", "class", "prose");
            run(piece.start(), piece.text(), from, to);
            html.close();
        }
        html.close().line();
    }

    /** Where marker and heading end in the text of a section; nought if it has no heading. */
    private static int heading(Section section, String text) {
        String words = section.getMarker().orElse("") + section.getHeading().orElse("");
        if (!section.getHeading().isPresent()) {
            return 0;
        }
        int matched = 0;
        int i = 0;
        while (i < text.length() && matched < words.length()) {
            boolean blank = Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
            matched += blank ? 0 : 1;
            i++;
        }
        return i < text.length() && STOPS.indexOf(text.charAt(i)) >= 0 ? i + 1 : i;
    }

    /** The index from one on at which something stands, and from one backwards. */
    private static int begin(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String text, int from) {
        int at = text.length();
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Writes a stretch of a piece; no mark stays open over its end. */
    private void run(int start, String text, int from, int to) {
        List<Integer> again = new ArrayList<>();
        int at = from;
        reopen(start + from);
        while (at < to) {
            int stop = to;
            if (next < marks.size()) {
                stop = Math.min(stop, Math.max(at, marks.get(next).start() - start));
            }
            for (int mark : open) {
                stop = Math.min(stop, Math.max(at, marks.get(mark).end() - start));
            }
            html.text(text.substring(at, stop));
            at = stop;
            close(start + at);
            while (at < to && next < marks.size() && marks.get(next).start() - start <= at) {
                open(next, false);
                next++;
            }
        }
        for (int mark : open) {
            again.add(mark);
            html.close();
        }
        open.clear();
        for (int i = again.size() - 1; i >= 0; i--) {
            if (marks.get(again.get(i)).end() > start + to) {
                carried.add(again.get(i));
            }
        }
    }

    private final List<Integer> carried = new ArrayList<>();

    /** Takes up what the last stretch broke off. */
    private void reopen(int at) {
        for (int mark : carried) {
            if (marks.get(mark).end() > at) {
                open(mark, true);
            }
        }
        carried.clear();
    }

    /** Closes what ends here, and takes up again what had to be closed with it. */
    private void close(int at) {
        Deque<Integer> over = new ArrayDeque<>();
        int ends =
                (int) open.stream().filter(mark -> marks.get(mark).end() <= at).count();
        while (ends > 0) {
            int mark = open.pop();
            html.close();
            if (marks.get(mark).end() <= at) {
                ends--;
            } else {
                over.push(mark);
            }
        }
        over.forEach(mark -> open(mark, true));
    }

    private void open(int mark, boolean again) {
        Mark words = marks.get(mark);
        String label = words.kind().label() + "：" + words.says();
        if (again) {
            html.open("mark", "class", words.kind().code(), "data-mark", String.valueOf(mark), "title", label);
        } else {
            html.open(
                    "mark",
                    "class",
                    words.kind().code(),
                    "id",
                    "m" + mark,
                    "data-mark",
                    String.valueOf(mark),
                    "title",
                    label,
                    "tabindex",
                    mark == 0 ? "0" : "-1");
        }
        open.push(mark);
    }
}
