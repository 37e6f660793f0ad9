// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.Locale;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.quantity.Comparator;

/**
 * Reads the words that touch a number (比较词、谓词): 力争提高到…, 不低于…, …以上.
 *
 * <p>It looks back over a few words only, as far as the lexicons know them. A comparator beats 达到: 达到…以上 is at least.
 */
final class Cues {

    static final Lexicon COMPARATORS = Lexicon.load("comparators.tsv");
    static final Lexicon PREDICATES = Lexicon.load("predicates.tsv");
    private static final int MOST = 6;
    private static final int DISTANCE = 40;

    private Cues() {}

    /** The comparator of a word, if that word stands before numbers or after them as asked. */
    static boolean comparator(@Nullable Lexicon.Entry entry, String position) {
        return entry != null && entry.field(0).equals(position);
    }

    static Comparator comparator(Lexicon.Entry entry) {
        return Comparator.valueOf(entry.field(1).toUpperCase(Locale.ROOT));
    }

    /** Looks back from the number, not beyond an index, and notes what its words say. */
    static void read(Flow flow, Amount amount, int limit) {
        int at = amount.from;
        boolean breaks = false;
        for (int n = 0; n < MOST && at > limit; n++) {
            if (at - 6 >= limit
                    && flow.has("年的", at - 2)
                    && Numerals.digit(flow, at - 3)
                    && Numerals.digit(flow, at - 6)) {
                at -= 6;
            }
            Lexicon.Entry word = PREDICATES.before(flow, at);
            Lexicon.Entry comparator = COMPARATORS.before(flow, at);
            if (!comparator(comparator, "before")) {
                comparator = null;
            }
            if (comparator != null && (word == null || comparator.length() >= word.length())) {
                if (amount.comparator == null || comparator(comparator) != Comparator.ABOUT) {
                    amount.comparator = amount.comparator == null ? comparator(comparator) : amount.comparator;
                }
                amount.predicate = true;
                breaks |= comparator.word().equals("突破");
                at -= comparator.length();
            } else if (word == null || word.field(0).equals("block") || at - word.length() < limit) {
                break;
            } else {
                note(amount, word);
                boolean dated = word.word().startsWith("年") && Numerals.digit(flow, at - word.length() - 1);
                if (dated && amount.change == ChangeKind.GROWTH_YEAR_ON_YEAR) {
                    amount.change = ChangeKind.GROWTH;
                }
                at -= dated ? word.length() - 1 : word.length();
                if (amount.start) {
                    break;
                }
            }
        }
        amount.cue = Math.max(at, limit);
        boolean object = amount.end < flow.length() && "，。；、：".indexOf(flow.charAt(amount.end)) < 0;
        if (breaks && at <= limit && amount.counts() && object) {
            amount.comparator = null;
            amount.predicate = false;
        }
        amount.listed = at > limit && flow.charAt(at - 1) == '等';
    }

    /** A comparator that the verb parts from its number: 至少建成一个, also of what follows it in the clause. */
    static void distant(Flow flow, Amount amount, int from) {
        if (amount.comparator != null || amount.predicate || amount.high != null) {
            return;
        }
        for (int i = amount.from - 2; i >= from && i > amount.from - DISTANCE; i--) {
            if (flow.has("至少", i) || flow.has("最少", i)) {
                amount.comparator = Comparator.AT_LEAST;
                return;
            }
            if (flow.has("至多", i) || flow.has("最多", i)) {
                amount.comparator = Comparator.AT_MOST;
                return;
            }
        }
    }

    private static void note(Amount amount, Lexicon.Entry word) {
        String role = word.field(0);
        String text = word.word();
        amount.cumulative |= text.contains("累计");
        amount.average |= text.contains("平均");
        amount.yearly |= text.contains("每年") || text.contains("年均") || text.startsWith("年新");
        amount.start |= role.equals("from");
        if (role.equals("arrive")) {
            amount.arrives = amount.arrives || amount.change == null;
            amount.predicate = true;
        }
        if (role.equals("change") && amount.change == null) {
            amount.predicate = true;
            amount.change = ChangeKind.valueOf(word.field(1).toUpperCase(Locale.ROOT));
        }
        boolean lastYear = text.contains("同比") || text.contains("上年") || text.contains("去年");
        if (lastYear && amount.change == ChangeKind.GROWTH) {
            amount.change = ChangeKind.GROWTH_YEAR_ON_YEAR;
        }
        if (!word.field(2).isEmpty() && amount.direction == null) {
            amount.direction = Direction.valueOf(word.field(2).toUpperCase(Locale.ROOT));
        }
    }
}
