// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import javax.annotation.Nullable;

/** An outline marker (层次序数): 一、 （三） 1. （2） ① 一是 —— 第二章 附件1. */
final class Marker {

    /** How markers are written, the outermost first. */
    enum Style {
        ANNEX,
        CHAPTER,
        PART,
        ARTICLE,
        HEADING,
        CJK,
        CJK_BRACKETS,
        ARABIC,
        ARABIC_BRACKETS,
        CIRCLED,
        IS,
        BULLET;

        /** Whether such markers count: 一、 does, —— does not. */
        boolean counts() {
            return this != HEADING && this != BULLET;
        }
    }

    private static final String CJK = "〇零一二三四五六七八九十百";
    private static final String STOPS = "、.．﹒·";

    private final Style style;
    private final int ordinal;
    private final int end;
    private final String step;

    private Marker(Style style, int ordinal, int end, String step) {
        this.style = style;
        this.ordinal = ordinal;
        this.end = end;
        this.step = step;
    }

    static Marker heading(int end) {
        return new Marker(Style.HEADING, 0, end, "");
    }

    static Marker annex(int ordinal, int end) {
        return new Marker(Style.ANNEX, ordinal, end, ordinal == 0 ? "附件" : "附件" + ordinal);
    }

    /** The same as it stands in a text of its own that begins with it. */
    Marker from(int start) {
        return start == 0 ? this : new Marker(style, ordinal, end - start, step);
    }

    Style style() {
        return style;
    }

    /** The number it stands for; 0 where it has none. */
    int ordinal() {
        return ordinal;
    }

    /** The index in the line at which the marker ends. */
    int end() {
        return end;
    }

    /** The step of an outline address that it stands for. */
    String step() {
        return step;
    }

    /** The marker that begins at an index of a line, or null. */
    @Nullable
    static Marker at(Flow line, int from) {
        if (from >= line.length()) {
            return null;
        }
        char c = line.charAt(from);
        if (c == '（') {
            return bracketed(line, from);
        }
        if (c >= '①' && c <= '⑳') {
            return new Marker(Style.CIRCLED, c - '①' + 1, from + 1, String.valueOf(c));
        }
        if (c == '第') {
            return ordinalUnit(line, from);
        }
        if (c == '—' || c == '－' || c == '-' || c == '─' || c == '―') {
            return bullet(line, from, c);
        }
        int stop = run(line, from, CJK);
        if (stop > from && stop < line.length() && stop - from <= 5) {
            String number = line.subSequence(from, stop).toString();
            if (STOPS.indexOf(line.charAt(stop)) >= 0) {
                return new Marker(Style.CJK, cjk(number), stop + 1, number);
            }
            if (line.charAt(stop) == '是' && stop + 1 < line.length()) {
                return new Marker(Style.IS, cjk(number), stop + 1, number + "是");
            }
        }
        return arabic(line, from);
    }

    @Nullable
    private static Marker arabic(Flow line, int from) {
        int stop = run(line, from, "0123456789");
        if (stop == from || stop - from > 3 || stop >= line.length() || line.charAt(from) == '0') {
            return null;
        }
        boolean stopped = STOPS.indexOf(line.charAt(stop)) >= 0;
        boolean decimal = stop + 1 < line.length() && Character.isDigit(line.charAt(stop + 1));
        if (!stopped || decimal) {
            return null;
        }
        String number = line.subSequence(from, stop).toString();
        return new Marker(Style.ARABIC, Integer.parseInt(number), stop + 1, number);
    }

    @Nullable
    private static Marker bracketed(Flow line, int from) {
        int stop = run(line, from + 1, CJK);
        boolean cjk = stop > from + 1;
        if (!cjk) {
            stop = run(line, from + 1, "0123456789");
        }
        if (stop == from + 1 || stop >= line.length() || line.charAt(stop) != '）' || stop - from > 5) {
            return null;
        }
        String number = line.subSequence(from + 1, stop).toString();
        if (!cjk && (number.length() > 3 || number.charAt(0) == '0')) {
            return null;
        }
        return new Marker(
                cjk ? Style.CJK_BRACKETS : Style.ARABIC_BRACKETS,
                cjk ? cjk(number) : Integer.parseInt(number),
                stop + 1,
                "（" + number + "）");
    }

    @Nullable
    private static Marker ordinalUnit(Flow line, int from) {
        int stop = run(line, from + 1, CJK);
        if (stop == from + 1 || stop >= line.length() || stop - from > 6) {
            return null;
        }
        String number = line.subSequence(from + 1, stop).toString();
        Style style;
        switch (line.charAt(stop)) {
            case '编':
            case '章':
                style = Style.CHAPTER;
                break;
            case '节':
                style = Style.PART;
                break;
            case '条':
                style = Style.ARTICLE;
                break;
            default:
                return null;
        }
        return new Marker(style, cjk(number), stop + 1, "第" + number + line.charAt(stop));
    }

    @Nullable
    private static Marker bullet(Flow line, int from, char dash) {
        int stop = from;
        while (stop < line.length() && line.charAt(stop) == dash && stop - from < 4) {
            stop++;
        }
        boolean pair = stop - from >= 2;
        return pair && stop < line.length() ? new Marker(Style.BULLET, 0, stop, "") : null;
    }

    private static int run(Flow line, int from, String characters) {
        int stop = from;
        while (stop < line.length() && characters.indexOf(line.charAt(stop)) >= 0 && stop - from < 8) {
            stop++;
        }
        return stop;
    }

    /** A small number in either script, as outlines, dates and counts have it: 12, 十二, 两. */
    static int number(String text) {
        char first = text.charAt(0);
        return first >= '0' && first <= '9' ? Integer.parseInt(text) : first == '两' ? 2 : cjk(text);
    }

    /** The ordinal of a numeral up to 999, as outlines have them: 二十二 is 22. */
    static int cjk(String number) {
        int total = 0;
        int digit = 0;
        for (char c : number.toCharArray()) {
            if (c == '百' || c == '十') {
                total += Math.max(digit, 1) * (c == '百' ? 100 : 10);
                digit = 0;
            } else {
                digit = Math.max("零一二三四五六七八九".indexOf(c), 0);
            }
        }
        return total + digit;
    }
}
