// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text whose lines do not show its paragraphs (连排文本): without a line break, or broken at a fixed width with markers in mid-line.
 *
 * <p>Such a text is one in which more markers of the outline stand behind a sentence than at the start of a line. It is cut before
 * those markers, and in its frame around the document number, behind the recipients and around the signature.
 */
final class Seams {

    private static final Set<Marker.Style> STYLES = EnumSet.of(
            Marker.Style.CHAPTER,
            Marker.Style.PART,
            Marker.Style.ARTICLE,
            Marker.Style.CJK,
            Marker.Style.CJK_BRACKETS,
            Marker.Style.ARABIC);
    private static final Set<Marker.Style> HEADS = EnumSet.of(Marker.Style.CHAPTER, Marker.Style.PART);
    private static final String BEHIND = "。；：！？）〕”》";
    private static final Pattern SIGNED = Pattern.compile("(?<=[。）：])([一-鿿]{3,24})"
            + "((?:[12][0-9]{3}|[一二][〇○零O一二三四五六七八九]{3})年[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日)(（此件[^）]{2,10}）)?");
    private static final Pattern PREAMBLE = Pattern.compile("为|根据|按照|近年|目录|第一章|一、|（[12][0-9]{3}");
    private static final int FEW = 3;
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_FRAME = 1500;
    private static final int LONGEST_NAMES = 200;
    private static final int LONGEST_TITLE = 80;

    private final String source;
    private final List<Line> lines;
    private final List<Line> cut = new ArrayList<>();
    private final Map<Marker.Style, Integer> last = new EnumMap<>(Marker.Style.class);
    private boolean outlined;

    private Seams(String source, List<Line> lines) {
        this.source = source;
        this.lines = lines;
    }

    /** The lines of [0, end) of the source as it is printed, or its paragraphs where the lines do not show them. */
    static List<Line> lines(String source, int end) {
        List<Line> lines = Line.of(source, end);
        Seams seams = new Seams(source, lines);
        return runOn(lines) ? seams.paragraphs() : seams.headed();
    }

    private static boolean runOn(List<Line> lines) {
        int inside = 0;
        int starts = 0;
        for (Line line : lines) {
            Flow flow = line.flow();
            starts += counted(flow, 0) ? 1 : 0;
            for (int i = 1; i < flow.length(); i++) {
                inside += BEHIND.indexOf(flow.charAt(i - 1)) >= 0 && counted(flow, i) ? 1 : 0;
            }
        }
        return inside >= FEW && inside > starts;
    }

    private static boolean counted(Flow flow, int index) {
        Marker marker = Marker.at(flow, index);
        return marker != null && STYLES.contains(marker.style()) && marker.style() != Marker.Style.ARABIC;
    }

    /** The lines as they are, but those that go on from one heading into the next cut there: 第一章 总则 第一条 …. */
    private List<Line> headed() {
        for (Line line : lines) {
            Marker above = Marker.at(line.flow(), 0);
            int seam = above != null && HEADS.contains(above.style()) ? below(line.flow(), above) : 0;
            if (seam == 0) {
                cut.add(line);
            } else {
                Flow flow = line.flow();
                cut.add(Line.of(source, line.start(), flow.offset(seam - 1) + 1, line.apart()));
                cut.add(Line.of(source, flow.offset(seam), line.end(), false));
            }
        }
        return cut;
    }

    /** Where a marker of a lower level follows a heading without a stop; 0 if none does. */
    private static int below(Flow flow, Marker above) {
        for (int i = above.end() + 2; i < Math.min(flow.length(), above.end() + LONGEST_HEADING); i++) {
            if ("。；，：".indexOf(flow.charAt(i - 1)) >= 0) {
                return 0;
            }
            Marker marker = Marker.at(flow, i);
            if (marker != null && marker.style() == Marker.Style.ARTICLE && marker.end() < flow.length()) {
                return i;
            }
        }
        return 0;
    }

    private List<Line> paragraphs() {
        int width = lines.stream().mapToInt(line -> line.flow().length()).max().orElse(0);
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean last = i + 1 == lines.size()
                    || line.closed()
                    || lines.get(i + 1).apart()
                    || line.flow().length() * 5 < width * 4;
            if (last) {
                cut(lines.get(first), line);
                first = i + 1;
            }
        }
        return cut;
    }

    private void cut(Line first, Line last) {
        Flow flow = Flow.of(source, first.start(), last.end());
        SortedSet<Integer> seams = new TreeSet<>();
        markers(flow, seams);
        if (!outlined) {
            frame(flow, seams.isEmpty() ? flow.length() : seams.first(), seams);
        }
        signature(flow, seams);
        outlined |= counted(flow, 0) || !seams.isEmpty() && counted(flow, seams.last());
        int from = 0;
        seams.add(flow.length());
        for (int seam : seams) {
            cut.add(Line.of(source, flow.offset(from), flow.offset(seam - 1) + 1, from == 0 && first.apart()));
            from = seam;
        }
    }

    /** Before markers behind a sentence, and before the first marker of a lower level behind a heading. */
    private void markers(Flow flow, SortedSet<Integer> seams) {
        Marker above = Marker.at(flow, 0);
        int at = 0;
        for (int i = 1; i < flow.length(); i++) {
            char before = flow.charAt(i - 1);
            Marker marker = BEHIND.indexOf(before) >= 0 || above != null && i - at <= LONGEST_HEADING
                    ? Marker.at(flow, i)
                    : null;
            if (marker == null || !STYLES.contains(marker.style())) {
                above = before == '。' ? null : above;
                continue;
            }
            boolean behind =
                    BEHIND.indexOf(before) >= 0 && (marker.style() != Marker.Style.ARABIC || words(flow, marker.end()));
            boolean heads = above != null
                    && i - at <= LONGEST_HEADING
                    && (marker.ordinal() == 1 || marker.ordinal() == last.getOrDefault(marker.style(), 0) + 1)
                    && marker.style().compareTo(above.style()) > 0
                    && marker.style() != Marker.Style.ARABIC;
            if (behind || heads) {
                seams.add(i);
                last.put(marker.style(), marker.ordinal());
                above = marker;
                at = i;
            }
        }
    }

    private static boolean words(Flow flow, int index) {
        return index < flow.length() && Character.isIdeographic(flow.charAt(index));
    }

    /** What the frame of a document shows before its first marker: number, recipients, signature, title of what is carried. */
    private static void frame(Flow flow, int to, SortedSet<Integer> seams) {
        String text = flow.toString().substring(0, Math.min(to, LONGEST_FRAME));
        int from = 0;
        DocumentNumbers.Hit number = DocumentNumbers.find(text, 0)
                .filter(hit -> hit.from() == 0 || Titles.title(text.substring(0, hit.from())))
                .orElse(null);
        if (number != null) {
            seams.add(number.from());
            seams.add(number.to());
            from = number.to();
        }
        int colon = text.indexOf('：', from);
        if (colon > from && colon - from < LONGEST_NAMES && text.lastIndexOf('。', colon) < from) {
            seams.add(colon + 1);
        }
        Matcher signed = SIGNED.matcher(text);
        while (signed.find()) {
            if (Organs.name(signed.group(1))) {
                seams.add(signed.start(1));
                seams.add(signed.end());
                seams.add(signed.end(2));
                title(text, signed.end(), seams);
            }
        }
        seams.remove(0);
        seams.remove(flow.length());
    }

    /** The signature right at the end of the text. */
    private static void signature(Flow flow, SortedSet<Integer> seams) {
        int from = Math.max(0, flow.length() - LONGEST_TITLE);
        Matcher signed =
                SIGNED.matcher(flow.toString()).region(from, flow.length()).useTransparentBounds(true);
        while (signed.find()) {
            if (signed.end() == flow.length() && Organs.name(signed.group(1))) {
                seams.add(signed.start(1));
                if (signed.end(2) < flow.length()) {
                    seams.add(signed.end(2));
                }
            }
        }
    }

    private static void title(String text, int from, SortedSet<Integer> seams) {
        for (int to = from + 8; to < Math.min(text.length(), from + LONGEST_TITLE); to++) {
            Matcher next = PREAMBLE.matcher(text).region(to, text.length());
            if (next.lookingAt() && Titles.title(text.substring(from, to))) {
                int remark = text.startsWith("（", to) ? text.indexOf('）', to) + 1 : 0;
                seams.add(remark > to ? remark : to);
                return;
            }
        }
    }
}
