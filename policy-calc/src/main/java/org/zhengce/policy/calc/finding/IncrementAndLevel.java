// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.PartialDate;

/**
 * What is added to an amount each year or over a period, against the level it leads to: V = B + n·d − what goes.
 *
 * <p>Without the base B the answer is the line B(n): the base from which the increments alone arrive at the level. With it, they
 * conflict if B + n·d does not meet the level; what goes is nought of a net increment and anything of a gross one. An increment
 * of one earlier year is a pace: how long it would take, and how many times as fast it has to be.
 */
final class IncrementAndLevel implements Check {

    private static final Set<ChangeKind> ADDED = EnumSet.of(ChangeKind.INCREMENT_GROSS, ChangeKind.INCREMENT_NET);

    private static final int UNKNOWN = Integer.MIN_VALUE;

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Map<String, List<String>> adders = new HashMap<>();
        for (IndicatorRelation relation : inquiry.relations(RelationKind.INCREMENT_OF)) {
            adders.computeIfAbsent(inquiry.name(relation.getObjects().get(0)), unused -> new ArrayList<>())
                    .add(relation.getSubject());
        }
        for (List<Claim> group : inquiry.groups()) {
            Sorted sorted = new Sorted(inquiry, group);
            String name = inquiry.name(group.get(0).indicator());
            adders.getOrDefault(name, Collections.emptyList()).stream()
                    .distinct()
                    .sorted()
                    .forEach(adder -> sorted.addAll(inquiry.of(adder)));
            sorted.findings(to);
        }
    }

    /** The levels of one indicator by year, and what is added to it by the year it leads to. */
    private static final class Sorted {

        private final Inquiry inquiry;
        private final Known known;
        private final String indicator;
        private final String area;
        private final NavigableMap<Integer, List<Claim>> levels = new TreeMap<>();
        private final Map<Integer, List<Claim>> yearly = new HashMap<>();
        private final Map<Integer, NavigableMap<Integer, List<Claim>>> totals = new HashMap<>();
        private final NavigableMap<Integer, List<Claim>> single = new TreeMap<>();

        Sorted(Inquiry inquiry, List<Claim> group) {
            this.inquiry = inquiry;
            this.indicator = group.get(0).indicator();
            this.area = group.stream().map(Claim::area).max(String::compareTo).get();
            for (Claim claim : group) {
                if (amount(claim) && claim.kind() == ChangeKind.LEVEL) {
                    claim.endYear()
                            .ifPresent(year -> levels.computeIfAbsent(year, unused -> new ArrayList<>())
                                    .add(claim));
                } else if (amount(claim) && ADDED.contains(claim.kind())) {
                    add(claim);
                }
            }
            this.known = new Known(inquiry, group, levels);
        }

        private static boolean amount(Claim claim) {
            return claim.plain()
                    && !claim.down()
                    && claim.interval().isPresent()
                    && !claim.ratio()
                    && !claim.target().getChange().getPeerGroup().isPresent();
        }

        /** Claims on what is declared to be added, whatever they call it. */
        void addAll(List<Claim> claims) {
            for (Claim claim : claims) {
                boolean here =
                        claim.area().isEmpty() || area.isEmpty() || claim.area().equals(area);
                if (here && amount(claim)) {
                    add(claim);
                }
            }
        }

        private void add(Claim claim) {
            int to = claim.year().orElse(UNKNOWN);
            if (claim.target().getHorizon() instanceof EachYear) {
                yearly.computeIfAbsent(to, unused -> new ArrayList<>()).add(claim);
            } else if (to != UNKNOWN) {
                int from = claim.years()
                        .map(n -> to - n)
                        .orElseGet(() -> start(claim, to).orElse(UNKNOWN));
                totals.computeIfAbsent(to, unused -> new TreeMap<>())
                        .computeIfAbsent(from, unused -> new ArrayList<>())
                        .add(claim);
                claim.singleYear()
                        .ifPresent(year -> single.computeIfAbsent(year, unused -> new ArrayList<>())
                                .add(claim));
            }
        }

        /** The year from whose end on it is counted: what the claim says, or what is declared of the amount. */
        private Optional<Integer> start(Claim claim, int to) {
            Optional<Baseline> said =
                    claim.target().getBaseline().filter(base -> base.getDate().isPresent());
            return (said.isPresent() ? said : inquiry.baseline(indicator))
                    .flatMap(Baseline::getDate)
                    .map(PartialDate::getYear)
                    .filter(year -> year < to && to - year <= Growth.LONGEST);
        }

        void findings(Consumer<Finding> to) {
            levels.forEach((year, claims) -> {
                Optional<Joint> level = Joint.of(claims);
                if (level.isPresent() && !leads(level.get(), year, to)) {
                    pace(level.get(), year, to);
                }
            });
        }

        /** What leads to the level of a year; whether there is any. */
        private boolean leads(Joint level, int year, Consumer<Finding> to) {
            List<Claim> each = new ArrayList<>(yearly.getOrDefault(year, Collections.emptyList()));
            each.addAll(yearly.getOrDefault(UNKNOWN, Collections.emptyList()));
            Map<Integer, List<Claim>> byStart = new TreeMap<>();
            for (Claim claim : each) {
                byStart.computeIfAbsent(start(claim, year).orElse(UNKNOWN), unused -> new ArrayList<>())
                        .add(claim);
            }
            byStart.forEach((from, claims) -> cases(level, year, from, claims, true, to));
            NavigableMap<Integer, List<Claim>> sums = totals.getOrDefault(year, Collections.emptyNavigableMap());
            sums.forEach((from, claims) -> cases(level, year, from, claims, false, to));
            return !byStart.isEmpty() || !sums.isEmpty();
        }

        private void cases(Joint level, int year, int from, List<Claim> claims, boolean each, Consumer<Finding> to) {
            for (boolean net : new boolean[] {true, false}) {
                List<Claim> alike = new ArrayList<>(claims);
                alike.removeIf(claim -> (claim.kind() == ChangeKind.INCREMENT_NET) != net);
                Optional<Integer> base = Optional.of(from).filter(start -> start != UNKNOWN);
                Joint.of(alike)
                        .filter(added -> comparable(added, level))
                        .flatMap(added -> new Increase(indicator, level, added, net, each, base.map(b -> year - b))
                                .finding(known, base))
                        .ifPresent(to);
            }
        }

        private void pace(Joint level, int year, Consumer<Finding> to) {
            Map.Entry<Integer, List<Claim>> before = single.lowerEntry(year);
            if (before != null && year - before.getKey() <= Growth.LONGEST) {
                Optional<Integer> base = inquiry.baseline(indicator)
                        .flatMap(Baseline::getDate)
                        .map(PartialDate::getYear)
                        .filter(start -> start >= before.getKey() && start < year);
                Joint.of(before.getValue())
                        .filter(added -> comparable(added, level))
                        .flatMap(added -> new Pace(indicator, level, added, before.getKey(), year).finding(known, base))
                        .ifPresent(to);
            }
        }

        private static boolean comparable(Joint added, Joint level) {
            return added.interval().getUnit().commensurable(level.interval().getUnit());
        }
    }
}
