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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.time.During;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * A sum over a period against its years: C over n years is C/n on average, and Σaᵢ in C for the amounts of the years.
 *
 * <p>With all years said, or each year alike, Σaᵢ that does not meet C is a conflict, one that lies within C implies it. With
 * some of the years said, what is left is (C − Σaᵢ) over the other years; amounts of a year are taken not to be negative. A figure
 * of a single year is an amount of that year, not a stock, if it is an increment or a sum, adds up over years, or is what the
 * government commits itself to.
 */
final class CumulativeAndAnnual implements Check {

    private static final Set<ChangeKind> FLOWS =
            EnumSet.of(ChangeKind.CUMULATIVE, ChangeKind.INCREMENT_GROSS, ChangeKind.INCREMENT_NET);

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Map<String, List<String>> parts = new HashMap<>();
        for (IndicatorRelation relation : inquiry.relations(RelationKind.PART_OF)) {
            parts.computeIfAbsent(inquiry.name(relation.getObjects().get(0)), unused -> new ArrayList<>())
                    .add(relation.getSubject());
        }
        for (List<Claim> group : inquiry.groups()) {
            Map<List<Integer>, List<Claim>> sums = new TreeMap<>(
                    Comparator.<List<Integer>>comparingInt(span -> span.get(0)).thenComparing(span -> span.get(1)));
            for (Claim claim : group) {
                period(claim)
                        .filter(period -> amount(claim) && claim.kind() == ChangeKind.CUMULATIVE && period.years() > 1)
                        .ifPresent(period -> sums.computeIfAbsent(
                                        Arrays.asList(
                                                period.getFrom().getYear(),
                                                period.getTo().getYear()),
                                        unused -> new ArrayList<>())
                                .add(claim));
            }
            if (!sums.isEmpty()) {
                Years years = new Years(group);
                String name = inquiry.name(group.get(0).indicator());
                List<Claim> of = new ArrayList<>();
                parts.getOrDefault(name, Collections.emptyList()).stream()
                        .distinct()
                        .sorted()
                        .forEach(part -> of.addAll(inquiry.of(part)));
                NavigableMap<Integer, List<Claim>> partial = new Years(of).single;
                sums.forEach((span, claims) -> Joint.of(claims)
                        .ifPresent(sum -> to.accept(
                                new PeriodSum(group.get(0).indicator(), sum, span.get(0), span.get(1), years, partial)
                                        .finding())));
            }
        }
    }

    private static boolean amount(Claim claim) {
        return claim.plain() && !claim.down() && claim.interval().isPresent() && !claim.ratio();
    }

    private static Optional<PlanPeriod> period(Claim claim) {
        return claim.target().getHorizon() instanceof During
                ? Optional.of(((During) claim.target().getHorizon()).getPeriod())
                : Optional.empty();
    }

    private static boolean flow(Claim claim) {
        return FLOWS.contains(claim.kind())
                || claim.kind() == ChangeKind.LEVEL
                        && (claim.target().getIndicator().getAggregation() == Aggregation.ADDITIVE
                                || claim.target().getNature() == Nature.COMMITMENT);
    }

    /** The amounts of single years, and those of each year. */
    static final class Years {

        final NavigableMap<Integer, List<Claim>> single = new TreeMap<>();
        final NavigableMap<Integer, List<Claim>> each = new TreeMap<>();

        Years(List<Claim> claims) {
            for (Claim claim : claims) {
                if (amount(claim) && flow(claim)) {
                    claim.singleYear()
                            .ifPresent(year -> single.computeIfAbsent(year, unused -> new ArrayList<>())
                                    .add(claim));
                    if (claim.target().getHorizon() instanceof EachYear) {
                        each.computeIfAbsent(claim.year().orElse(Integer.MAX_VALUE), unused -> new ArrayList<>())
                                .add(claim);
                    }
                }
            }
        }
    }
}
