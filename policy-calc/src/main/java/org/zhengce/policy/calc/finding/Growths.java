// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Unit;

/** The levels and growths of one indicator in one area, by year. */
final class Growths {

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final Inquiry inquiry;
    private final String indicator;
    private final SortedMap<Integer, List<Claim>> levels = new TreeMap<>();
    private final Known known;
    private final SortedMap<Integer, Spans> ending = new TreeMap<>();
    private final Map<Integer, Optional<Joint>> singles = new HashMap<>();

    Growths(Inquiry inquiry, List<Claim> group) {
        this.inquiry = inquiry;
        this.indicator = group.get(0).indicator();
        for (Claim claim : group) {
            boolean amount = claim.kind() == ChangeKind.LEVEL
                    && claim.plain()
                    && claim.interval().isPresent()
                    && !claim.ratio()
                    && !claim.target().getChange().getPeerGroup().isPresent();
            if (amount && claim.endYear().isPresent()) {
                levels.computeIfAbsent(claim.endYear().get(), unused -> new ArrayList<>())
                        .add(claim);
            }
            Growth.of(claim, inquiry)
                    .ifPresent(growth -> ending.computeIfAbsent(growth.to(), unused -> new Spans())
                            .add(growth));
        }
        this.known = new Known(inquiry, group, levels);
    }

    String indicator() {
        return indicator;
    }

    /** The years by whose end something grows. */
    Set<Integer> years() {
        return ending.keySet();
    }

    /** The growths that end in a year. */
    Spans ending(int year) {
        return ending.getOrDefault(year, Spans.NONE);
    }

    /** What the levels of a year leave. */
    Optional<Joint> level(int year) {
        return Joint.of(levels.getOrDefault(year, Collections.emptyList()));
    }

    /** What is left of the factor of each year or of the whole, by claims of one form. */
    Optional<Joint> factor(List<Growth> growths) {
        return Joint.of(claims(growths), claim -> growth(claim).factor());
    }

    /** The growth over the year before, of the claims that say it. */
    Optional<Joint> single(int year) {
        return singles.computeIfAbsent(year, unused -> factor(ending(year).single));
    }

    /** What is left of the factor of a whole span, by averages and totals alike. */
    Optional<Joint> span(int from, int to) {
        List<Growth> all = new ArrayList<>(ending(to).averages(Optional.of(from)));
        all.addAll(ending(to).totals(Optional.of(from)));
        return Joint.of(claims(all), claim -> growth(claim).over(to - from));
    }

    private static List<Claim> claims(List<Growth> growths) {
        return growths.stream().map(Growth::claim).collect(Collectors.toList());
    }

    Growth growth(Claim claim) {
        return Growth.of(claim, inquiry).get();
    }

    /** What is known of the indicator at the end of a year; the draft gets what it comes from. */
    Optional<Interval> known(int year, Unit unit, Draft draft) {
        return known.of(year, unit, draft);
    }

    /** Growths that end in one year, by the year they are counted from. */
    static final class Spans {

        private static final Spans NONE = new Spans();

        private final SortedMap<Integer, List<Growth>> averages = new TreeMap<>();
        private final SortedMap<Integer, List<Growth>> totals = new TreeMap<>();
        private final List<Growth> single = new ArrayList<>();

        private void add(Growth growth) {
            if (growth.form() == Growth.Form.SINGLE) {
                single.add(growth);
            }
            (growth.form() == Growth.Form.YEARLY ? averages : totals)
                    .computeIfAbsent(growth.from().orElse(UNKNOWN), unused -> new ArrayList<>())
                    .add(growth);
        }

        /** The base years, the unknown one included. */
        List<Optional<Integer>> bases() {
            Set<Integer> keys = new TreeSet<>(averages.keySet());
            keys.addAll(totals.keySet());
            return keys.stream()
                    .map(key -> Optional.of(key).filter(year -> year != UNKNOWN))
                    .collect(Collectors.toList());
        }

        /** The base year that the totals state, if it is one and the yearly growths name none: both are taken from it. */
        Optional<Integer> onlyTotal() {
            boolean one = totals.size() == 1 && averages.size() == 1 && averages.containsKey(UNKNOWN);
            return one ? Optional.of(totals.firstKey()).filter(year -> year != UNKNOWN) : Optional.empty();
        }

        List<Growth> averages(Optional<Integer> from) {
            return averages.getOrDefault(from.orElse(UNKNOWN), Collections.emptyList());
        }

        List<Growth> totals(Optional<Integer> from) {
            return totals.getOrDefault(from.orElse(UNKNOWN), Collections.emptyList());
        }
    }
}
