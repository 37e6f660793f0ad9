// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

/**
 * Finds the sections of a text by their markers (层次序数).
 *
 * <p>A marker counts at the start of a line if its number begins a sequence or goes on with one; 一是 also within a line.
 * Levels follow from which styles are open, since texts leave styles out. An annex starts again at the outermost level.
 */
final class Outline {

    private static final Lexicon HEADINGS = Lexicon.load("headings.tsv");
    private static final int LONGEST_HEADING = 40;
    private static final int LARGEST_GAP = 3;

    /** Below the title of a report: where and when it was given. */
    private static final Pattern SPOKEN = Pattern.compile("[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日在.*会议上");

    /** Styles that are markers by themselves, so that the first of them may be missing. */
    private static final Set<Marker.Style> CHAPTERS = EnumSet.of(Marker.Style.CHAPTER, Marker.Style.PART);

    /** The widest line of a text that is broken at a fixed width. */
    private static final int WIDEST = 70;

    private final String source;
    private final List<Line> lines;
    private final Notices notices;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();
    private final Map<Marker.Style, Integer> last = new EnumMap<>(Marker.Style.class);
    private final Map<String, Integer> addresses = new HashMap<>();
    private final boolean unnumbered;
    private final int width;
    private int lastSecond = -1;

    private Outline(String source, List<Line> lines, Notices notices) {
        this.source = source;
        this.lines = lines;
        this.width = lines.stream().mapToInt(line -> line.flow().length()).max().orElse(0);
        this.notices = notices;
        boolean numbered = false;
        for (Line line : lines) {
            Marker marker = Marker.at(line.flow(), 0);
            numbered |= marker != null && marker.style() == Marker.Style.CJK && marker.ordinal() == 1;
        }
        this.unnumbered = !numbered;
    }

    /** The sections of the lines in the order of the text; each ends where the next begins, the last at the end. */
    static List<Node> of(String source, List<Line> lines, int end, Notices notices) {
        Outline outline = new Outline(source, lines, notices);
        for (int i = 0; i < lines.size(); i++) {
            outline.line(i);
        }
        List<Node> nodes = outline.nodes;
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).end(i + 1 < nodes.size() ? nodes.get(i + 1).start() : end);
        }
        return nodes;
    }

    private void line(int i) {
        Line line = lines.get(i);
        Flow flow = line.flow();
        Marker marker = annex(i);
        if (marker == null && unnumbered) {
            marker = heading(flow);
        }
        lastSecond = flow.toString().lastIndexOf("二是");
        if (marker == null) {
            marker = Marker.at(flow, 0);
            if (marker != null && !fits(marker, 0, i)) {
                marker = null;
            }
        }
        if (marker != null) {
            add(marker, flow, 0, i);
        }
        for (int at = flow.toString().indexOf("是", 2);
                at >= 0;
                at = flow.toString().indexOf("是", at + 1)) {
            inline(flow, at, i);
        }
    }

    /** 一是 within a line: after the end of a sentence, in sequence, and 一是 itself only if a 二是 follows. */
    private void inline(Flow flow, int is, int i) {
        int from = is;
        while (from > 0 && "一二三四五六七八九十".indexOf(flow.charAt(from - 1)) >= 0 && is - from < 3) {
            from--;
        }
        if (from == is || from == 0 || "。：；，".indexOf(flow.charAt(from - 1)) < 0) {
            return;
        }
        Marker marker = Marker.at(flow, from);
        if (marker != null && marker.style() == Marker.Style.IS && fits(marker, from, i)) {
            add(marker, flow, from, i);
        }
    }

    private boolean fits(Marker marker, int from, int i) {
        if (!marker.style().counts()) {
            String text = lines.get(i).text();
            return text.length() > 6
                    && !(nodes.isEmpty() && SPOKEN.matcher(text).find());
        }
        if (marker.style() == Marker.Style.IS && marker.ordinal() == 1) {
            return followed(from, i);
        }
        int before = last.getOrDefault(marker.style(), 0);
        if (before == 0
                && marker.ordinal() > 1
                && CHAPTERS.contains(marker.style())
                && marker.ordinal() <= LARGEST_GAP) {
            return lines.get(i).text().length() <= LONGEST_HEADING;
        }
        if (marker.ordinal() == 1 || marker.ordinal() == before + 1) {
            return marker.style() != Marker.Style.ARABIC || !listed(i);
        }
        return before > 0
                && marker.ordinal() > before
                && marker.ordinal() <= before + LARGEST_GAP
                && marker.style() != Marker.Style.IS;
    }

    /** Whether 二是 stands further on in this line or begins one of the next few. */
    private boolean followed(int from, int i) {
        boolean followed = lastSecond > from;
        for (int k = i + 1; k < Math.min(i + 6, lines.size()); k++) {
            followed |= lines.get(k).text().startsWith("二是");
        }
        return followed;
    }

    /** Whether the line belongs to a list of annexes: short, and under a line that begins with 附件：. */
    private boolean listed(int i) {
        for (int k = i; k >= 0 && k > i - 12; k--) {
            String text = lines.get(k).text();
            if (text.startsWith("附件：") || text.startsWith("附：")) {
                return true;
            }
            if (text.length() > 60 || text.endsWith("。")) {
                return false;
            }
        }
        return false;
    }

    @Nullable
    private Marker annex(int i) {
        String text = lines.get(i).text();
        if (!text.startsWith("附件") || text.length() > 6 || nodes.isEmpty()) {
            return null;
        }
        String rest = text.substring(2).replace("：", "");
        int ordinal = rest.isEmpty() ? 0 : Marker.cjk(rest);
        if (!rest.isEmpty() && rest.chars().allMatch(c -> c >= '0' && c <= '9')) {
            ordinal = Integer.parseInt(rest);
        } else if (!rest.isEmpty() && ordinal == 0) {
            return null;
        }
        return ordinal < 1000 ? Marker.annex(ordinal, text.length()) : null;
    }

    @Nullable
    private static Marker heading(Flow flow) {
        Lexicon.Entry word = HEADINGS.at(flow, 0);
        boolean ends = word != null && (flow.length() == word.length() || flow.charAt(word.length()) == '：');
        return word != null && ends ? Marker.heading(0) : null;
    }

    private void add(Marker marker, Flow flow, int from, int i) {
        Marker.Style style = marker.style();
        if (style == Marker.Style.ANNEX) {
            open.clear();
            last.clear();
        }
        while (!open.isEmpty() && open.get(open.size() - 1).marker().style().compareTo(style) >= 0) {
            open.remove(open.size() - 1);
        }
        Node parent = open.isEmpty() ? null : open.get(open.size() - 1);
        int level = parent == null ? (style == Marker.Style.ANNEX ? 0 : 1) : parent.level() + 1;
        if (style.counts()) {
            int before = last.getOrDefault(style, 0);
            if (before > 0 && marker.ordinal() > before + 1) {
                notices.add(ProblemCode.NUMBERING_GAP, flow.offset(from), marker.step(), String.valueOf(before));
            }
            last.put(style, marker.ordinal());
        }
        int markerEnd = style == Marker.Style.HEADING ? 0 : marker.end();
        Headline headline =
                style == Marker.Style.ANNEX ? annexHeadline(i) : Headline.of(headed(flow, from, i), markerEnd, style);
        boolean printed = headline.to() > headline.from() && style != Marker.Style.ANNEX;
        Flow print = printed ? headline.flow() : flow;
        int printedEnd = printed ? headline.to() : marker.end();
        Optional<Quote> heading = headline.to() > headline.from()
                ? Optional.of(headline.flow().quote(headline.from(), headline.to()))
                : Optional.empty();
        Node node = new Node(
                marker.from(from),
                level,
                print.quote(from, Math.max(printedEnd, from + 1)),
                heading,
                headline.flow().offset(headline.next()),
                address(marker, parent, flow.offset(from)),
                parent);
        nodes.add(node);
        if (!node.item()) {
            open.add(node);
        }
    }

    /** The line with the marker, and the next one where the marker stands alone or the heading is broken at the end of the line. */
    private Flow headed(Flow flow, int from, int i) {
        Marker marker = Marker.at(flow, from);
        if (marker == null
                || from > 0
                || i + 1 >= lines.size()
                || Marker.at(lines.get(i + 1).flow(), 0) != null) {
            return flow;
        }
        boolean alone = marker.end() == flow.length();
        char last = flow.charAt(flow.length() - 1);
        boolean stopped = flow.toString().indexOf('。') >= 0 || flow.toString().indexOf('：') >= 0;
        boolean full = flow.length() * 10 >= width * 9 && width <= WIDEST;
        boolean broken = !stopped
                && (last == '、' || last == '，' || full)
                && !lines.get(i + 1).apart();
        return alone || broken
                ? Flow.of(source, lines.get(i).start(), lines.get(i + 1).end())
                : flow;
    }

    /** The title of an annex stands on the line below its label. */
    private Headline annexHeadline(int i) {
        if (i + 1 < lines.size()
                && lines.get(i + 1).text().length() <= LONGEST_HEADING
                && Marker.at(lines.get(i + 1).flow(), 0) == null) {
            Flow flow = lines.get(i + 1).flow();
            return new Headline(flow, 0, flow.length(), flow.length());
        }
        Flow flow = lines.get(i).flow();
        return new Headline(flow, flow.length(), flow.length(), flow.length());
    }

    private Optional<OutlineNumber> address(Marker marker, @Nullable Node parent, int offset) {
        if (marker.step().isEmpty()) {
            return Optional.empty();
        }
        Optional<OutlineNumber> above = parent == null
                ? Optional.empty()
                : parent.nearest(n -> n.number().isPresent()).flatMap(Node::number);
        if (above.isPresent() && above.get().getSteps().size() > 8) {
            return Optional.empty();
        }
        OutlineNumber number = above.map(n -> n.child(marker.step())).orElseGet(() -> OutlineNumber.of(marker.step()));
        int count = addresses.merge(number.toString(), 1, Integer::sum);
        if (count == 1) {
            return Optional.of(number);
        }
        notices.add(ProblemCode.REPEATED_NUMBER, offset, number.toString());
        if (count > 999) {
            return Optional.empty();
        }
        String step = marker.step() + "#" + count;
        return Optional.of(above.map(n -> n.child(step)).orElseGet(() -> OutlineNumber.of(step)));
    }
}
