// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import javax.annotation.Nullable;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Rational;

/**
 * Finds the amounts in a stretch of text (数量识别): a numeral that a unit, %, 级, 倍, 分之 or a comparator touches.
 *
 * <p>Ranges come before minus signs: 1-2位 is one to two. Numerals in names, ordinals and dates are masked by {@link Masks}.
 */
final class Amounts {

    private static final String DASHES = "-—–－~～至到";
    private static final char COLON = '∶';
    private static final int NEAR = 14;
    private static final Lexicon DOUBLINGS = Lexicon.load("doublings.tsv");

    private final Flow flow;
    private final BitSet masked;
    private final int from;
    private final int to;
    private final List<Amount> found = new ArrayList<>();

    private Amounts(Flow flow, BitSet masked, int from, int to) {
        this.flow = flow;
        this.masked = masked;
        this.from = from;
        this.to = to;
    }

    /** The amounts between two indexes, in the order of the text. */
    static List<Amount> find(Flow flow, BitSet masked, int from, int to) {
        Amounts amounts = new Amounts(flow, masked, from, to);
        int i = from;
        while (i < to) {
            i = masked.get(i) ? i + 1 : amounts.step(i);
        }
        return amounts.found;
    }

    private int step(int i) {
        Lexicon.Entry doubling = DOUBLINGS.at(flow, i);
        if (doubling != null && i + doubling.length() <= to) {
            return doubling(i, doubling);
        }
        if (!Numerals.part(flow, i)) {
            return i + 1;
        }
        Numeral numeral = Numerals.at(flow, i);
        int end = numeral == null ? i + 1 : numeral.end();
        if (numeral == null || end > to || !free(i)) {
            while (end < to && Numerals.part(flow, end)) {
                end++;
            }
            return end;
        }
        Amount amount = proportion(i, numeral);
        if (amount == null) {
            amount = rank(i, numeral);
        }
        if (amount == null) {
            amount = amount(i, numeral);
        }
        if (amount == null) {
            return end;
        }
        found.add(amount);
        return Math.max(amount.end, end);
    }

    /** Doubling in words: 倍增 and 翻一番 are 2, 翻两番 is 4. */
    private int doubling(int i, Lexicon.Entry word) {
        int end = i + word.length();
        if (!word.field(0).isEmpty()) {
            Amount amount = new Amount(i, end, Rational.parse(word.field(0)), null, "倍", "double", true, false);
            Cues.read(flow, amount, limit());
            amount.predicate = true;
            amount.arrives = true;
            found.add(amount);
        }
        return end;
    }

    /** Whether a numeral can begin here: not inside a word of letters or another number, not an ordinal. */
    private boolean free(int i) {
        if (i == 0) {
            return true;
        }
        char c = flow.charAt(i - 1);
        boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
        return !letter && "第.数几/".indexOf(c) < 0 && !(Numerals.part(flow, i - 1) && i > from && !masked.get(i - 1));
    }

    /** 收入比缩小至2.5∶1: the first number by the second. A chain (三次产业比重为4∶38∶58) is three shares and none of these. */
    @Nullable
    private Amount proportion(int i, Numeral first) {
        int mark = first.end();
        boolean beside = mark + 1 < to && flow.charAt(mark) == COLON && (i == 0 || flow.charAt(i - 1) != COLON);
        if (!beside || flow.words(Math.max(from, i - NEAR), i).indexOf('比') < 0) {
            return null;
        }
        Numeral second = Numerals.digit(flow, mark + 1) ? Numerals.at(flow, mark + 1) : null;
        boolean pair = second != null
                && second.end() <= to
                && second.value().signum() > 0
                && !(second.end() < flow.length() && flow.charAt(second.end()) == COLON);
        if (!pair || second == null) {
            return null;
        }
        Amount amount =
                new Amount(i, second.end(), first.value().dividedBy(second.value()), null, "1", "one", false, false);
        Cues.read(flow, amount, limit());
        return amount;
    }

    /** 前三名, 前10位, 进入前三: at most that rank. */
    @Nullable
    private Amount rank(int i, Numeral numeral) {
        if (i == from || flow.charAt(i - 1) != '前' || !numeral.value().integral()) {
            return null;
        }
        int end = numeral.end();
        boolean unit = end < to && "名位".indexOf(flow.charAt(end)) >= 0;
        boolean closes =
                end == to || "，。；、".indexOf(flow.charAt(end)) >= 0 || flow.has("行列", end) || flow.has("强", end);
        if (!unit && !closes) {
            return null;
        }
        String symbol = unit ? flow.words(end, end + 1) : "位";
        Amount amount = new Amount(
                i - 1, unit ? end + 1 : end, numeral.value(), null, symbol, "rank", numeral.chinese(), false);
        Cues.read(flow, amount, limit());
        amount.comparator = Comparator.AT_MOST;
        amount.predicate = true;
        return amount;
    }

    @Nullable
    private Amount amount(int i, Numeral first) {
        int mark = first.end();
        boolean vague = false;
        UnitReader unit = UnitReader.measure(flow, to, first, mark);
        int dash = unit == null ? mark : unit.end;
        boolean after = dash + 1 < to && DASHES.indexOf(flow.charAt(dash)) >= 0;
        if (after) {
            int next = dash + 1;
            while (next < to && "—-".indexOf(flow.charAt(next)) >= 0) {
                next++;
            }
            Numeral second = next < to && Numerals.part(flow, next) ? Numerals.at(flow, next) : null;
            UnitReader theirs =
                    second == null || second.end() > to ? null : UnitReader.measure(flow, to, second, second.end());
            if (second != null && theirs != null && (unit == null || unit.kind.equals(theirs.kind))) {
                return range(i, first, second, unit, theirs);
            }
        }
        if (unit == null && mark < to && "余多".indexOf(flow.charAt(mark)) >= 0) {
            vague = true;
            unit = UnitReader.measure(flow, to, first, mark + 1);
        }
        if (unit == null) {
            unit = UnitReader.bare(flow, to, first, i);
        }
        return unit == null ? null : finish(i, first, null, unit, vague);
    }

    @Nullable
    private Amount range(int i, Numeral first, Numeral second, @Nullable UnitReader mine, UnitReader theirs) {
        Rational low = first.coefficient();
        if (mine == null || !mine.symbol.equals(theirs.symbol)) {
            Rational scale = second.value().signum() == 0 ? Rational.ONE : magnitude(second, theirs);
            low = (mine == null ? first.value() : first.coefficient().times(magnitude(first, mine)));
            boolean carried = mine == null && low.compareTo(second.coefficient()) <= 0;
            low = carried ? first.value() : low.dividedBy(scale);
        }
        return second.coefficient().compareTo(low) < 0
                ? null
                : finish(i, first, Arrays.asList(low, second.coefficient()), theirs, false);
    }

    private static Rational magnitude(Numeral numeral, UnitReader unit) {
        return unit.carried
                ? numeral.value().dividedBy(numeral.coefficient().signum() == 0 ? Rational.ONE : numeral.coefficient())
                : Rational.ONE;
    }

    @Nullable
    private Amount finish(int i, Numeral first, @Nullable List<Rational> range, UnitReader unit, boolean vague) {
        int end = unit.end;
        boolean level = end < to && flow.charAt(end) == '级' && unit.kind.equals("money");
        Comparator comparator = null;
        if (level) {
            end++;
        }
        Lexicon.Entry word = end < to ? Cues.COMPARATORS.at(flow, end) : null;
        if (word != null
                && Cues.comparator(word, "after")
                && end + word.length() <= to
                && !(word.word().equals("内") && !unit.kind.equals("time"))) {
            comparator = Cues.comparator(word);
            end += word.length();
        }
        if (!level && end < to && flow.charAt(end) == '级' && unit.kind.equals("money")) {
            level = true;
            end++;
        }
        Rational low = range == null ? first.coefficient() : range.get(0);
        Rational high = range == null ? null : range.get(1);
        String symbol = level && unit.symbol.endsWith("亿") ? unit.symbol + "元" : unit.symbol;
        Amount amount = new Amount(i, end, low, high, symbol, unit.kind, first.chinese() && !first.bare(), level);
        Cues.read(flow, amount, limit());
        amount.bare = first.bare();
        amount.comparator = comparator != null ? comparator : amount.comparator;
        if (vague && amount.comparator == null) {
            amount.comparator = Comparator.MORE_THAN;
        }
        return amount;
    }

    private int limit() {
        return found.isEmpty() ? from : Math.max(from, found.get(found.size() - 1).end);
    }
}
