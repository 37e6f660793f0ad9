// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import javax.annotation.Nullable;
import org.zhengce.policy.model.quantity.Rational;

/** Reads the unit behind a numeral (计量单位识别), with the magnitude before it: 万户, 亿元, 个百分点. */
final class UnitReader {

    static final Lexicon UNITS = Lexicon.load("units.tsv");

    /** Where the unit ends, what it is, and whether a magnitude is part of it. */
    final int end;

    final String symbol;
    final String kind;
    final boolean carried;

    private UnitReader(int end, String symbol, String kind, boolean carried) {
        this.end = end;
        this.symbol = symbol;
        this.kind = kind;
        this.carried = carried;
    }

    /** The unit that follows a numeral; magnitudes after Arabic digits, and 万 and 亿 after Chinese ones, belong to it. */
    @Nullable
    static UnitReader measure(Flow flow, int to, Numeral numeral, int after) {
        if (!numeral.symbol().isEmpty()) {
            return new UnitReader(
                    numeral.end(), numeral.symbol(), numeral.symbol().equals("1") ? "one" : "percent", false);
        }
        for (int i = numeral.coefficientEnd(); i <= numeral.end(); i++) {
            int at = i == numeral.end() ? after : i;
            Lexicon.Entry unit = at < to ? UNITS.at(flow, at) : null;
            if (unit != null && at + unit.length() <= to && !name(flow, unit, at)) {
                boolean carried = i > numeral.coefficientEnd();
                String head = carried ? flow.words(numeral.coefficientEnd(), i) : "";
                String symbol = head + unit.word();
                return new UnitReader(
                        at + unit.length(),
                        symbol.equals("％") ? "%" : symbol,
                        unit.field(0),
                        carried || numeral.coefficientEnd() == numeral.end());
            }
        }
        return null;
    }

    /** Whether the unit is in truth the beginning of another word: 个性, 家庭, 人才, 年代. */
    private static boolean name(Flow flow, Lexicon.Entry unit, int at) {
        Lexicon.Entry longer = Masks.NAMES.at(flow, at);
        return longer != null && longer.length() > unit.length();
    }

    /** No unit at all: a magnitude or a fraction that a comparator or 级 touches. */
    @Nullable
    static UnitReader bare(Flow flow, int to, Numeral numeral, int i) {
        int end = numeral.end();
        boolean fraction = !numeral.value().integral()
                && numeral.value().compareTo(Rational.ONE) < 0
                && numeral.symbol().isEmpty()
                && !flow.toString().substring(i, end).contains(".");
        if (fraction && !numeral.chinese()) {
            return new UnitReader(end, "1", "one", true);
        }
        boolean magnitude = end > numeral.coefficientEnd();
        if (!magnitude) {
            return null;
        }
        String symbol = flow.words(numeral.coefficientEnd(), end);
        Lexicon.Entry after = end < to ? Cues.COMPARATORS.at(flow, end) : null;
        Lexicon.Entry before = Cues.PREDICATES.before(flow, i);
        boolean touched = Cues.comparator(after, "after")
                || Cues.comparator(Cues.COMPARATORS.before(flow, i), "before")
                || before != null
                        && !before.field(0).equals("block")
                        && !before.field(0).equals("adverb");
        boolean level = end < to && flow.charAt(end) == '级';
        boolean stops = end == to || "，。；、".indexOf(flow.charAt(end)) >= 0;
        return level || touched && (stops || after != null)
                ? new UnitReader(end, symbol, level ? "money" : "count", true)
                : null;
    }
}
