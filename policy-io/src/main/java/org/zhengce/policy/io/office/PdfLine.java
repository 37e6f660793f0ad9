// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A line of a page of a PDF, as it is printed. */
final class PdfLine {

    /** Shares of the size of the type. */
    private static final float SAME_LINE = 0.5f;

    private static final float GAP = 0.3f;
    private static final float ROOM = 1.8f;
    private static final float INDENT = 1.2f;
    private static final float COLUMN = 15;

    private static final Pattern SENTENCE_END = Pattern.compile("[。；：！？）]$");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[（(]?[一二三四五六七八九十]{1,3}[、）)]|第[一二三四五六七八九十百]{1,4}[编章节条]|[0-9]{1,2}[.．、])");

    final String text;
    final float y;
    final float start;
    final float end;
    final float size;

    private PdfLine(List<PdfGlyph> glyphs) {
        StringBuilder words = new StringBuilder();
        PdfGlyph before = null;
        for (PdfGlyph glyph : glyphs) {
            boolean apart = before != null && glyph.x - before.end() > GAP * glyph.size;
            boolean latin =
                    before != null && (ascii(before.text) && ascii(glyph.text) || glyph.x - before.end() > glyph.size);
            if (apart && latin && !glyph.text.trim().isEmpty()) {
                words.append(' ');
            }
            words.append(glyph.text);
            before = glyph.text.trim().isEmpty() ? before : glyph;
        }
        this.text = words.toString().trim();
        this.y = glyphs.get(0).y;
        PdfGlyph first = glyphs.stream()
                .filter(glyph -> !glyph.text.trim().isEmpty())
                .findFirst()
                .orElse(glyphs.get(0));
        this.start = first.x;
        this.end = glyphs.get(glyphs.size() - 1).end();
        this.size = first.size;
    }

    private static boolean ascii(String text) {
        return !text.isEmpty() && text.charAt(0) < 128;
    }

    /** The lines that characters make up, from top to bottom. */
    static List<PdfLine> of(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing((PdfGlyph glyph) -> glyph.y));
        List<PdfLine> lines = new ArrayList<>();
        List<PdfGlyph> line = new ArrayList<>();
        for (PdfGlyph glyph : sorted) {
            if (!line.isEmpty() && glyph.y - line.get(0).y > SAME_LINE * Math.max(glyph.size, line.get(0).size)) {
                add(lines, line);
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        add(lines, line);
        return lines;
    }

    /** Adds the line without the blanks at its ends; inner ones are among its characters. */
    private static void add(List<PdfLine> lines, List<PdfGlyph> glyphs) {
        glyphs.sort(Comparator.comparing((PdfGlyph glyph) -> glyph.x));
        int from = 0;
        int to = glyphs.size();
        while (from < to && glyphs.get(from).blank()) {
            from++;
        }
        while (from < to && glyphs.get(to - 1).blank()) {
            to--;
        }
        if (from < to) {
            lines.add(new PdfLine(glyphs.subList(from, to)));
        }
    }

    /** The right edge of the column that lines stand in; none where they are too short to make one. */
    static float right(List<PdfLine> lines) {
        float left = Float.MAX_VALUE;
        float right = 0;
        float size = 1;
        for (PdfLine line : lines) {
            left = Math.min(left, line.start);
            right = Math.max(right, line.end);
            size = Math.max(size, line.size);
        }
        return right - left < COLUMN * size ? Float.MAX_VALUE : right;
    }

    /** The lines joined where one reaches the right edge and the next begins at the left; paragraphs stand apart by the separator. */
    static String paragraphs(List<PdfLine> lines, String separator, float right) {
        float left = Float.MAX_VALUE;
        for (PdfLine line : lines) {
            left = Math.min(left, line.start);
        }
        StringBuilder text = new StringBuilder();
        PdfLine before = null;
        for (PdfLine line : lines) {
            if (before != null) {
                boolean same = Math.abs(before.size - line.size) < 1;
                boolean full = before.end > right - ROOM * before.size;
                boolean flush = line.start < left + INDENT * line.size;
                boolean begins = SENTENCE_END.matcher(before.text).find()
                        && NUMBERED.matcher(line.text).find();
                boolean words = ascii(before.text.substring(before.text.length() - 1)) && ascii(line.text);
                text.append(same && full && flush && !begins ? words ? " " : "" : separator);
            }
            text.append(line.text);
            before = line;
        }
        return text.toString();
    }
}
