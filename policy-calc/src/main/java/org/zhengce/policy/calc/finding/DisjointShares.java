// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.zhengce.policy.calc.quantity.Intervals;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * The shares of parts that have nothing in common in one whole: Σsᵢ ≤ 100 %.
 *
 * <p>What is disjoint is declared, each part with each other; parts of which that is not declared are left out. What the floors
 * leave of 100 % is left for all the rest.
 */
final class DisjointShares implements Check {

    private static final Interval POSSIBLE = Interval.between(Rational.ZERO, Rational.ONE, Unit.ONE);

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Set<String> apart = new HashSet<>();
        for (IndicatorRelation relation : inquiry.relations(RelationKind.DISJOINT)) {
            String one = inquiry.name(relation.getSubject());
            String other = inquiry.name(relation.getObjects().get(0));
            apart.add(one + "∥" + other);
            apart.add(other + "∥" + one);
        }
        if (apart.isEmpty()) {
            return;
        }
        SortedMap<String, SortedMap<String, List<Claim>>> byWhole = new TreeMap<>();
        for (List<Claim> group : inquiry.groups()) {
            for (Claim claim : group) {
                Indicator indicator = claim.target().getIndicator();
                boolean ratio = claim.kind() == ChangeKind.SHARE && claim.plain() && claim.ratio();
                if (ratio && indicator.getDenominator().isPresent()) {
                    String part = inquiry.name(indicator.getNumerator().orElse(indicator.getName()));
                    byWhole.computeIfAbsent(
                                    inquiry.name(indicator.getDenominator().get()) + Shares.when(claim),
                                    unused -> new TreeMap<>())
                            .computeIfAbsent(part, unused -> new ArrayList<>())
                            .add(claim);
                }
            }
        }
        byWhole.values().forEach(parts -> whole(parts, apart, to));
    }

    private static void whole(SortedMap<String, List<Claim>> parts, Set<String> apart, Consumer<Finding> to) {
        SortedMap<String, Joint> chosen = new TreeMap<>();
        parts.forEach((part, claims) -> {
            Optional<Joint> joint = Joint.of(claims)
                    .filter(that -> that.interval()
                            .getLow()
                            .filter(low -> low.signum() > 0)
                            .isPresent());
            if (joint.isPresent() && chosen.keySet().stream().allMatch(one -> apart.contains(one + "∥" + part))) {
                chosen.put(part, joint.get());
            }
        });
        if (chosen.size() > 1) {
            to.accept(sum(chosen));
        }
    }

    private static Finding sum(SortedMap<String, Joint> shares) {
        Claim first = shares.values().iterator().next().claims().iterator().next();
        Draft draft = new Draft(
                CheckRule.SHARES, first.target().getIndicator().getDenominator().get());
        Interval sum = Interval.exactly(Quantity.of(Rational.ZERO, Unit.ONE));
        List<String> lows = new ArrayList<>();
        for (Joint joint : shares.values()) {
            joint.claims().forEach(draft::ground);
            Interval share = joint.interval().in(Unit.ONE);
            sum = Intervals.sum(
                    sum, Interval.of(share.getLow(), share.isLowIncluded(), Optional.empty(), false, Unit.ONE));
            lows.add(Figures.percent(share.getLow().get()));
        }
        Set<String> chosen = shares.keySet();
        draft.assume(String.join(", ", chosen) + " have nothing in common", String.join("、", chosen) + "互不重叠");
        Rational low = sum.getLow().get();
        String figures = String.join(" + ", lows) + " = " + Figures.percent(low);
        draft.step(figures, figures);
        if (!sum.intersection(POSSIBLE).isPresent()) {
            return draft.conclude(
                    Verdict.CONFLICT,
                    "Parts that have nothing in common come to more than the whole",
                    "互不重叠的各部分比重之和超过整体");
        }
        String left = Figures.percent(Rational.ONE.minus(low));
        return low.equals(Rational.ONE)
                ? draft.conclude(Verdict.TIGHT, "The floors come to exactly 100 %", "各部分比重下限之和恰为 100 %，无余量")
                : draft.conclude(
                        Verdict.CONSISTENT,
                        "All can hold; at most " + left + " is left for the rest",
                        "可以同时成立，其余部分至多占 " + left);
    }
}
