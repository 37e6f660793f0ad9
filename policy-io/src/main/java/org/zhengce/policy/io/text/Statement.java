// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.annotation.Nullable;

/**
 * A clause with its amounts put in relation (语句分析): which one is a count, which the threshold of another, where a change
 * starts, and which words belong to which.
 */
final class Statement {

    /** An amount that is a figure of its own. */
    static final class Item {
        final Amount amount;
        int from;
        int to;

        @Nullable
        Amount threshold;

        @Nullable
        Amount baseline;

        /** The indicator, where a series gives it: A、B分别达到1和2. */
        String name = "";

        Item(Amount amount) {
            this.amount = amount;
        }
    }

    private static final String LINKS = "、和及与或并以";
    private static final Lexicon TOTALS = Lexicon.load("totals.tsv");
    private final Flow flow;
    private final BitSet glued;
    final int from;
    final int to;
    final List<Item> items = new ArrayList<>();

    private Statement(Flow flow, int from, int to, BitSet glued) {
        this.flow = flow;
        this.glued = glued;
        this.from = from;
        this.to = to;
    }

    /** Relates the amounts of the clause between two indexes. */
    static Statement of(Flow flow, int from, int to, List<Amount> amounts, BitSet glued) {
        Statement statement = new Statement(flow, from, to, glued);
        List<Amount> left = new ArrayList<>(amounts);
        List<Amount> thresholds = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            if (statement.threshold(left, i)) {
                thresholds.add(left.get(i));
            }
        }
        Amount start = null;
        for (Amount amount : left) {
            if (amount.start && statement.arrivesLater(left, amount)) {
                start = amount;
            } else if (!thresholds.contains(amount)) {
                Item item = new Item(amount);
                item.baseline = start;
                start = null;
                statement.items.add(item);
            }
        }
        statement.divide();
        for (Amount amount : thresholds) {
            statement.attach(amount);
        }
        return statement;
    }

    private boolean arrivesLater(List<Amount> all, Amount amount) {
        int next = all.indexOf(amount) + 1;
        return next < all.size() && all.get(next).from - amount.end < 12;
    }

    /** Whether an amount only describes what another one counts. */
    private boolean threshold(List<Amount> all, int i) {
        Amount x = all.get(i);
        if (x.counts() || x.relative() || x.is("double") || x.is("time") || x.is("rank")) {
            return false;
        }
        boolean describes = x.end < to && LINKS.indexOf(flow.charAt(x.end)) < 0;
        Amount before = i == 0 ? null : all.get(i - 1);
        Amount after = i + 1 < all.size() ? all.get(i + 1) : null;
        if (after != null && graded(x, after)) {
            return true;
        }
        boolean counted = before != null && before.counts() && !(before.end < x.cue && flow.charAt(before.end) == '、');
        int countEnd = before == null ? from : before.end;
        boolean total = counted && total(countEnd, x.from);
        if (describes && !total && (counted || after != null && after.counts() && !linked(x.end, after.cue))) {
            return x.comparator != null || x.level || counted;
        }
        if (counted && !total && x.comparator != null && !describes && !linked(countEnd, x.cue)) {
            return true;
        }
        if (!describes || x.comparator == null || x.level || after != null) {
            return false;
        }
        return flow.charAt(x.end) == '的' || !x.predicate && !IndicatorNames.verbal(flow.words(from, x.cue));
    }

    /** Whether an amount is the first of several things that describe what is counted: 培育年产值超100亿元、具备竞争力的企业2家. */
    private boolean graded(Amount x, Amount after) {
        boolean enumerates = x.comparator != null && x.end < to && flow.charAt(x.end) == '、';
        if (!enumerates || !after.counts() || after.predicate) {
            return false;
        }
        Lexicon.Entry verb = IndicatorNames.VERBS.at(flow, from);
        return verb != null
                && !verb.field(0).equals("noun")
                && flow.words(x.end, after.cue).contains("的");
    }

    /** Whether a word such as 总投资 stands between two indexes. */
    boolean total(int start, int end) {
        for (int i = start; i < end; i++) {
            if (TOTALS.at(flow, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a link stands at an index, outside brackets within words. */
    private boolean link(int i) {
        return LINKS.indexOf(flow.charAt(i)) >= 0 && !glued.get(i);
    }

    private boolean linked(int start, int end) {
        for (int i = start; i < end; i++) {
            if (link(i)) {
                return true;
            }
        }
        return false;
    }

    private void attach(Amount threshold) {
        Item nearest = null;
        for (Item item : items) {
            if (item.amount.counts()
                    && (nearest == null
                            || Math.abs(item.amount.from - threshold.from)
                                    < Math.abs(nearest.amount.from - threshold.from))) {
                nearest = item;
            }
        }
        if (nearest != null && nearest.threshold == null) {
            nearest.threshold = threshold;
        }
    }

    /** Gives each item the words around it: up to the link before the next one. */
    private void divide() {
        int begin = from;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            item.from = begin;
            int next = i + 1 < items.size() ? items.get(i + 1).amount.cue : to;
            int end = next;
            if (i + 1 < items.size()) {
                Amount mine = item.amount;
                boolean direct = mine.end < next && LINKS.indexOf(flow.charAt(mine.end)) >= 0;
                int link = -1;
                for (int k = mine.end; k < next; k++) {
                    if (link(k) && (link < 0 || !direct)) {
                        link = k;
                    }
                }
                end = link < 0 ? next : link;
            }
            item.to = Math.max(end, item.amount.end);
            begin = item.to;
        }
    }
}
