// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Shares out what a series of numbers has in common (分别): of A、B分别下降15%、20% the second number falls too, and is B's.
 */
final class Series {

    /** What the name of an indicator ends with; a part of a series without it shares the last part's. */
    private static final String ENDS = "率数额值量入重比费积度产资本区元税程润收";

    private Series() {}

    /** Gives counts without a thing the unit at the end of their series: 6个、22个、32个工作日以内. */
    static List<Amount> units(Flow flow, List<Amount> amounts) {
        List<Amount> shared = new ArrayList<>(amounts);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Amount one = shared.get(i);
            Amount next = shared.get(i + 1);
            boolean direct =
                    one.unit.equals("个") && next.from == one.end + 1 && "、和与".indexOf(flow.charAt(one.end)) >= 0;
            if (direct && next.unit.startsWith("个") && next.unit.length() > 1) {
                shared.set(i, one.in(next));
            }
        }
        return shared;
    }

    /** Completes the items of a clause that are bare numbers behind another one. */
    static void share(Flow flow, Statement statement, int from, BitSet times) {
        List<Statement.Item> items = statement.items;
        for (int first = 0; first < items.size(); ) {
            int end = first + 1;
            while (end < items.size() && bare(flow, items.get(end), items.get(first))) {
                follow(items.get(first).amount, items.get(end).amount);
                end++;
            }
            Amount head = items.get(first).amount;
            if (end - first > 1 && flow.words(head.cue, head.from).contains("分别")) {
                name(flow, items.subList(first, end), Math.max(from, items.get(first).from), times);
            }
            first = end;
        }
    }

    /** Whether nothing but a link stands before the number and the units are of one kind. */
    private static boolean bare(Flow flow, Statement.Item item, Statement.Item first) {
        String words = flow.words(item.from, item.amount.from);
        return (words.isEmpty() || words.length() == 1 && "、和及与".contains(words))
                && (item.amount.kind.equals(first.amount.kind)
                        || flow.words(first.amount.cue, first.amount.from).contains("分别"))
                && first.amount.predicate;
    }

    private static void follow(Amount first, Amount amount) {
        amount.predicate = true;
        amount.arrives = first.arrives;
        amount.change = amount.change == null ? first.change : amount.change;
        amount.direction = amount.direction == null ? first.direction : amount.direction;
        amount.comparator = amount.comparator == null ? first.comparator : amount.comparator;
    }

    private static void name(Flow flow, List<Statement.Item> items, int from, BitSet times) {
        String words = IndicatorNames.bare(Topic.words(flow, from, items.get(0).amount.cue, times), false);
        String[] parts = words.split("[、和与]", -1);
        if (parts.length != items.size()) {
            return;
        }
        for (int i = 0; i < parts.length; i++) {
            boolean whole = i + 1 == parts.length
                    || parts[i].length() > 1 && ENDS.indexOf(parts[i].charAt(parts[i].length() - 1)) >= 0;
            items.get(i).name = whole ? parts[i] : words;
        }
    }
}
