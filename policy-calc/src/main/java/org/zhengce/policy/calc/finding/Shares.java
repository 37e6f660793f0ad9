// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.zhengce.policy.calc.quantity.Intervals;
import org.zhengce.policy.calc.quantity.Roots;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.Unstated;

/**
 * Shares that rest on one another: s = N/D.
 *
 * <p>A share that goes from s₀ to s₁ has N grow s₁/s₀ times as much as D, and the rest (1 − s₁)/(1 − s₀) times. Two shares s and t of
 * one N in D and E have E/D = s/t; if E is declared a part of D, t cannot be below s. A share of a declared part cannot be above
 * 100 %, and shares of parts that are declared disjoint cannot come to more ({@link DisjointShares}).
 */
final class Shares implements Check {

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Set<String> parts = new HashSet<>();
        for (IndicatorRelation relation : inquiry.relations(RelationKind.PART_OF)) {
            parts.add(
                    within(inquiry, relation.getSubject(), relation.getObjects().get(0)));
        }
        for (Claim claim : shares(inquiry)) {
            change(inquiry, claim).ifPresent(to);
            beyond(inquiry, claim, parts).ifPresent(to);
        }
        byNumerator(inquiry).values().forEach(wholes -> wholes(wholes, parts, to));
    }

    private static List<Claim> shares(Inquiry inquiry) {
        List<Claim> shares = new ArrayList<>();
        for (List<Claim> group : inquiry.groups()) {
            for (Claim claim : group) {
                if (claim.kind() == ChangeKind.SHARE
                        && claim.plain()
                        && share(claim).isPresent()) {
                    shares.add(claim);
                }
            }
        }
        return shares;
    }

    /** The shares of one numerator at one time and place, by their whole. */
    static SortedMap<String, SortedMap<String, List<Claim>>> byNumerator(Inquiry inquiry) {
        SortedMap<String, SortedMap<String, List<Claim>>> byNumerator = new TreeMap<>();
        for (Claim claim : shares(inquiry)) {
            Optional<String> numerator = claim.target().getIndicator().getNumerator();
            Optional<String> whole = claim.target().getIndicator().getDenominator();
            if (numerator.isPresent() && whole.isPresent()) {
                byNumerator
                        .computeIfAbsent(inquiry.name(numerator.get()) + when(claim), unused -> new TreeMap<>())
                        .computeIfAbsent(inquiry.name(whole.get()), unused -> new ArrayList<>())
                        .add(claim);
            }
        }
        return byNumerator;
    }

    private static String within(Inquiry inquiry, String part, String whole) {
        return inquiry.name(part) + "⊂" + inquiry.name(whole);
    }

    /** The figure as a ratio, whatever the comparator, of shares that are no differences in points. */
    static Optional<Rational> share(Claim claim) {
        return claim.figure()
                .filter(figure -> figure.getUnit().commensurable(Unit.ONE)
                        && figure.getValue().signum() > 0)
                .map(Quantity::amount);
    }

    /** The time and the area; figures without a time are of one only within one document. */
    static String when(Claim claim) {
        boolean timeless = claim.target().getHorizon() instanceof Unstated;
        String time = claim.year()
                .map(String::valueOf)
                .orElseGet(() -> claim.target().getHorizon().toString());
        return "|" + time + "|" + claim.area()
                + (timeless ? "|" + claim.source().place() : "");
    }

    /** From one share to another. */
    private static Optional<Finding> change(Inquiry inquiry, Claim claim) {
        Optional<Rational> before = claim.target()
                .getBaseline()
                .flatMap(Baseline::getValue)
                .filter(value -> value.getUnit().commensurable(Unit.ONE)
                        && value.getValue().signum() > 0)
                .map(Quantity::amount);
        Rational after = share(claim).get();
        Optional<String> numerator = claim.target().getIndicator().getNumerator();
        Optional<String> denominator = claim.target().getIndicator().getDenominator();
        if (!before.isPresent() || before.get().equals(after) || !numerator.isPresent() || !denominator.isPresent()) {
            return Optional.empty();
        }
        Draft draft = new Draft(CheckRule.SHARES, claim.indicator()).ground(claim);
        String part = numerator.get();
        String whole = denominator.get();
        Rational ratio = after.dividedBy(before.get());
        String figures = Figures.percent(after) + "/" + Figures.percent(before.get()) + " " + Figures.result(ratio);
        draft.step(
                figures + ", the factor by which " + part + " must outgrow " + whole,
                figures + "：" + part + "期末与期初之比，须为" + whole + "期末与期初之比的 " + Figures.decimal(ratio) + " 倍");
        rest(draft, before.get(), after);
        years(inquiry, claim).ifPresent(n -> {
            Rounded yearly = Roots.root(ratio, n, Figures.SIX);
            String rate = (yearly.isExact() ? "" : "≈ ") + Figures.rate(yearly.getValue());
            String root = "(" + Figures.percent(after) + "/" + Figures.percent(before.get()) + ")^(1/" + n + ") − 1 "
                    + (yearly.isExact() ? "= " : "") + rate;
            draft.step(root + " a year over " + Figures.years(n), root + "，即" + n + "年间年均");
        });
        claim.interval().ifPresent(interval -> draft.interval(scaled(interval.in(Unit.ONE), before.get())));
        String rate = Figures.percent(ratio.minus(Rational.ONE));
        boolean up = ratio.compareTo(Rational.ONE) > 0;
        String percent = up ? rate : Figures.percent(Rational.ONE.minus(ratio));
        return Optional.of(draft.conclude(
                Verdict.CONSISTENT,
                "At these figures " + part + " must " + (up ? "outgrow " : "fall behind ") + whole + " by " + percent
                        + " in all",
                "按所列数字，" + part + "的增长须累计" + (up ? "快于" : "慢于") + whole + " " + percent));
    }

    private static Interval scaled(Interval share, Rational before) {
        return Intervals.scaled(share, Rational.ONE.dividedBy(before));
    }

    private static void rest(Draft draft, Rational before, Rational after) {
        Rational left = Rational.ONE.minus(before);
        Rational kept = Rational.ONE.minus(after);
        if (left.signum() > 0 && kept.signum() > 0) {
            String figures =
                    Figures.percent(kept) + "/" + Figures.percent(left) + " " + Figures.result(kept.dividedBy(left));
            draft.step("The rest, likewise: " + figures, "其余部分同理：" + figures);
        }
    }

    private static Optional<Integer> years(Inquiry inquiry, Claim claim) {
        Optional<Integer> said =
                claim.target().getBaseline().flatMap(Baseline::getDate).map(PartialDate::getYear);
        Optional<Integer> from = said.isPresent()
                ? said
                : inquiry.baseline(claim.indicator()).flatMap(Baseline::getDate).map(PartialDate::getYear);
        return from.flatMap(start -> claim.year().map(end -> end - start)).filter(n -> n > 0 && n <= Growth.LONGEST);
    }

    /** A share of a declared part that lies above the whole; of what is no part it may. */
    private static Optional<Finding> beyond(Inquiry inquiry, Claim claim, Set<String> parts) {
        Optional<Interval> share = claim.interval().map(interval -> interval.in(Unit.ONE));
        Interval possible = Interval.between(Rational.ZERO, Rational.ONE, Unit.ONE);
        if (!share.isPresent() || share.get().intersection(possible).isPresent()) {
            return Optional.empty();
        }
        Optional<String> part = claim.target().getIndicator().getNumerator();
        Optional<String> whole = claim.target().getIndicator().getDenominator();
        boolean declared =
                part.isPresent() && whole.isPresent() && parts.contains(within(inquiry, part.get(), whole.get()));
        if (!declared) {
            return Optional.empty();
        }
        Draft draft = new Draft(CheckRule.SHARES, claim.indicator()).ground(claim);
        draft.assume(part.get() + " is a part of " + whole.get(), part.get() + "是" + whole.get() + "的一部分");
        return Optional.of(draft.conclude(
                Verdict.CONFLICT,
                "The share of a part cannot be "
                        + Figures.english(claim.interval().get()),
                "部分占整体的比重不可能" + Figures.chinese(claim.interval().get())));
    }

    /** Shares of one numerator in several wholes. */
    private static void wholes(SortedMap<String, List<Claim>> wholes, Set<String> parts, Consumer<Finding> to) {
        Optional<Map.Entry<String, List<Claim>>> before = Optional.empty();
        for (Map.Entry<String, List<Claim>> entry : wholes.entrySet()) {
            before.ifPresent(last -> {
                Claim one = last.getValue().get(0);
                Claim other = entry.getValue().get(0);
                boolean larger = share(one).get().compareTo(share(other).get()) >= 0;
                to.accept(
                        larger
                                ? ratio(one, last.getKey(), other, entry.getKey(), parts)
                                : ratio(other, entry.getKey(), one, last.getKey(), parts));
            });
            before = Optional.of(entry);
        }
    }

    /** Of the larger share's whole and the smaller one's. */
    private static Finding ratio(Claim large, String small, Claim little, String big, Set<String> parts) {
        Draft draft = new Draft(
                        CheckRule.SHARES,
                        large.target().getIndicator().getNumerator().get())
                .ground(large)
                .ground(little);
        Rational ratio = share(large).get().dividedBy(share(little).get());
        String figures = Figures.percent(share(large).get()) + "/"
                + Figures.percent(share(little).get()) + " " + Figures.result(ratio);
        draft.step(figures + " = " + big + "/" + small, figures + "，即" + big + "与" + small + "之比");
        boolean declared = parts.contains(big + "⊂" + small);
        boolean apart = large.interval().isPresent()
                && little.interval().isPresent()
                && above(large.interval().get(), little.interval().get());
        if (declared) {
            draft.assume(big + " is a part of " + small, big + "是" + small + "的一部分");
        }
        if (declared && apart) {
            return draft.conclude(
                    Verdict.CONFLICT,
                    "What is " + Figures.english(large.interval().get()) + " of " + small + " cannot be "
                            + Figures.english(little.interval().get()) + " of a part of it",
                    "占" + small + "的比重" + Figures.chinese(large.interval().get()) + "，则占其一部分" + big + "的比重不可能"
                            + Figures.chinese(little.interval().get()));
        }
        draft.caveat(
                "The figures are floors or approximate, so the ratio is that at the figures only",
                "所列数字为下限或约数，比值仅按所列数字计算");
        return draft.conclude(
                Verdict.UNDERDETERMINED,
                "At these figures " + big + " is " + Figures.decimal(ratio) + " times " + small,
                "按所列数字，" + big + "为" + small + "的 " + Figures.decimal(ratio) + " 倍");
    }

    private static boolean above(Interval upper, Interval lower) {
        return upper.getLow().isPresent()
                && lower.getHigh().isPresent()
                && !upper.intersection(Interval.of(
                                Optional.empty(), false, lower.getHigh(), lower.isHighIncluded(), lower.getUnit()))
                        .isPresent();
    }
}
