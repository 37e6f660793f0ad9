// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.BitSet;

/**
 * Marks what is not to be read for figures (排除范围): titles, names in quotation marks, document numbers, dates, outline numbers,
 * the years that a figure is taken over (近三年), responsibility clauses in brackets, and words such as 千方百计.
 */
final class Masks {

    static final Lexicon NAMES = Lexicon.load("figure-names.tsv");
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_CLAUSE = 600;
    private static final String YEAR = "(?:[12][0-9]{3}|[一二][〇○零O0一二三四五六七八九]{3})";
    static final Search DATES = new Search(
            "0A一二（",
            "0A一二三四五六七八九十〇○零年月时:：号",
            YEAR + "(?=[-—–~～至到]{1,2}" + YEAR + ")|" + YEAR
                    + "年度?(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}时[0-9]{1,2}分"
                    + "|[0-9]{1,4}[:：][0-9]{1,2}|（[0-9一二三四五六七八九十]{1,3}）|[0-9A-Za-z]{0,6}[0-9]{1,6}号|[0-9]{1,4}年代");
    static final Search PERIOD = new Search("“近", "“[〇-鿿]{3,4}”期|(?<![接将])近[0-9一二两三四五六七八九十]{1,2}(?:年|个月)");
    static final Search CLAUSE = new Search(
            "（[【〔",
            "[（\\[【〔](?=[^）\\]】〕]{0,12}(?:责任|牵头|配合|负责|落实单位|完成时限|主办|协办|实施单位)"
                    + "|[^（）\\[\\]【】〔〕。%]{4,300}(?:负责|牵头|配合|落实)[）\\]】〕])");

    static final Search WITHIN =
            new Search("（", "（(?![以下含不详见同共均如即试指约]|[一二三四五六七八九十]{1,3}）)[一-鿿、A-Za-z]{1,6}）(?=[一-鿿])(?![的等和与及、])");

    private Masks() {}

    /** The indexes of the flow that hold no figures. */
    static BitSet of(Flow flow) {
        BitSet masked = new BitSet(flow.length());
        enclosed(flow, masked, '《', '》', LONGEST_CLAUSE);
        enclosed(flow, masked, '〔', '〕', LONGEST_NAME);
        enclosed(flow, masked, '“', '”', LONGEST_NAME);
        enclosed(flow, masked, '‘', '’', LONGEST_NAME);
        DATES.each(flow.toString(), 0, date -> masked.set(date.start(), date.end()));
        PERIOD.each(flow.toString(), 0, period -> masked.set(period.start(), period.end()));
        CLAUSE.each(flow.toString(), 0, clause -> masked.set(clause.start(), close(flow, clause.start())));
        for (int i = 0; i < flow.length(); i++) {
            if (Numerals.part(flow, i) && (i == 0 || !Numerals.part(flow, i - 1))) {
                Lexicon.Entry name = NAMES.at(flow, i);
                if (name != null && !decimal(flow, i, name)) {
                    masked.set(i, i + name.length());
                }
            }
        }
        return masked;
    }

    /** The brackets that stand within a word and part no clauses: 退（免）税, 县（市、区）人民政府, 乡镇（街道）敬老院. */
    static BitSet withinWords(Flow flow) {
        BitSet glued = new BitSet();
        WITHIN.each(flow.toString(), 1, bracket -> {
            glued.set(bracket.start(), bracket.end());
        });
        return glued;
    }

    /** Whether the word is the start of a decimal: 一点 of 一点五倍. */
    private static boolean decimal(Flow flow, int from, Lexicon.Entry name) {
        Numeral numeral = name.word().endsWith("点") ? Numerals.at(flow, from) : null;
        return numeral != null && numeral.end() > from + name.length();
    }

    private static int close(Flow flow, int from) {
        int end = Math.min(flow.length(), from + LONGEST_CLAUSE);
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = flow.charAt(i);
            if (Parties.OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (Parties.CLOSING.indexOf(c) >= 0) {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return from + 1;
    }

    /** Marks what stands between a mark and the next closing one; a mark that nothing closes nearby marks nothing. */
    private static void enclosed(Flow flow, BitSet masked, char open, char close, int longest) {
        int from = -1;
        for (int i = 0; i < flow.length(); i++) {
            char c = flow.charAt(i);
            if (c == open) {
                from = i;
            } else if (c == close && from >= 0) {
                if (i - from <= longest) {
                    masked.set(from, i + 1);
                }
                from = -1;
            }
        }
    }
}
