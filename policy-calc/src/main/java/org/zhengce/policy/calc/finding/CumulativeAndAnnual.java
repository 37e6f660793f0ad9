// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.Horizon;

/**
 * A sum over a period against its years: C over n years is C/n on average, and Σaᵢ in C for the amounts of the years.
 *
 * <p>With all years said, or each year alike, Σaᵢ that does not meet C is a conflict, one that lies within C implies it. With
 * some of the years said, what is left is (C − Σaᵢ) over the other years; amounts of a year are taken not to be negative, but
 * those of a net increment may be. An average over years of which only the last is named is of a span that no one knows, and is
 * left out. A figure
 * of a single year is an amount of that year, not a stock, if it is an increment or a sum, adds up over years, or is what the
 * government commits itself to.
 */
final class CumulativeAndAnnual implements Check {

    private static final Set<ChangeKind> SUMS =
            EnumSet.of(ChangeKind.CUMULATIVE, ChangeKind.INCREMENT_GROSS, ChangeKind.INCREMENT_NET);

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Map<String, List<String>> parts = new HashMap<>();
        for (IndicatorRelation relation : inquiry.relations(RelationKind.PART_OF)) {
            parts.computeIfAbsent(inquiry.name(relation.getObjects().get(0)), unused -> new ArrayList<>())
                    .add(relation.getSubject());
        }
        for (List<Claim> group : inquiry.groups()) {
            List<Claim> of = new ArrayList<>();
            parts.getOrDefault(inquiry.name(group.get(0).indicator()), Collections.emptyList()).stream()
                    .distinct()
                    .sorted()
                    .forEach(part -> of.addAll(inquiry.of(part)));
            for (ChangeKind kind : SUMS) {
                sums(group, of, kind, to);
            }
        }
    }

    private static void sums(List<Claim> group, List<Claim> parts, ChangeKind kind, Consumer<Finding> to) {
        Map<List<Integer>, List<Claim>> sums = new TreeMap<>(
                Comparator.<List<Integer>>comparingInt(span -> span.get(0)).thenComparing(span -> span.get(1)));
        for (Claim claim : group) {
            claim.years()
                    .filter(n -> n > 1 && amount(claim) && claim.kind() == kind)
                    .ifPresent(n -> sums.computeIfAbsent(
                                    Arrays.asList(
                                            claim.year().get() - n + 1,
                                            claim.year().get()),
                                    unused -> new ArrayList<>())
                            .add(claim));
        }
        if (!sums.isEmpty()) {
            Years years = new Years(group, kind);
            Years partial = new Years(parts, kind);
            String indicator = group.get(0).indicator();
            sums.forEach((span, claims) -> Joint.of(claims)
                    .flatMap(sum ->
                            new PeriodSum(indicator, sum, span.get(0), span.get(1), kind).finding(years, partial))
                    .ifPresent(to));
        }
    }

    private static boolean amount(Claim claim) {
        return claim.plain() && !claim.down() && claim.interval().isPresent() && !claim.ratio();
    }

    /** Whether a figure is an amount of its year that goes into sums of that kind. */
    private static boolean flow(Claim claim, ChangeKind kind) {
        switch (claim.kind()) {
            case CUMULATIVE:
            case INCREMENT_GROSS:
                return kind != ChangeKind.INCREMENT_NET;
            case INCREMENT_NET:
                return kind == ChangeKind.INCREMENT_NET;
            case LEVEL:
                return kind == ChangeKind.CUMULATIVE
                        && (claim.target().getIndicator().getAggregation() == Aggregation.ADDITIVE
                                || claim.target().getNature() == Nature.COMMITMENT);
            default:
                return false;
        }
    }

    /** The amounts of single years, and those of each year. */
    static final class Years {

        private static final int OPEN = Integer.MAX_VALUE;

        final NavigableMap<Integer, List<Claim>> single = new TreeMap<>();
        final NavigableMap<Integer, List<Claim>> each = new TreeMap<>();

        Years(List<Claim> claims, ChangeKind kind) {
            for (Claim claim : claims) {
                if (amount(claim) && flow(claim, kind)) {
                    claim.singleYear()
                            .ifPresent(year -> single.computeIfAbsent(year, unused -> new ArrayList<>())
                                    .add(claim));
                    Horizon horizon = claim.target().getHorizon();
                    if (horizon instanceof EachYear && !((EachYear) horizon).isAverage()) {
                        each.computeIfAbsent(claim.year().orElse(OPEN), unused -> new ArrayList<>())
                                .add(claim);
                    }
                }
            }
        }

        /** What one of those documents says of each year up to that one: it then holds in each year of their period, too. */
        List<Claim> alike(int to, Set<Source> sources) {
            List<Claim> all = new ArrayList<>();
            each.tailMap(to, true).values().forEach(all::addAll);
            all.removeIf(claim -> !sources.contains(claim.source()));
            return all;
        }
    }
}
