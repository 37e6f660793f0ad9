// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.zhengce.policy.calc.quantity.Intervals;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * An average over P units against a total: P·A = T where the total is of the same indicator or declared its sum; P·A ≤ T where it is
 * declared the whole (PART_OF), or, with a threshold t that each of the A passes, P·A·t ≤ T (COUNTED_IN).
 *
 * <p>Two floors set no limit to P; without a declared P the answer is the line.
 */
final class AverageAndTotal implements Check {

    private static final Unit COUNT = Unit.of("个");

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Links units = new Links(inquiry, RelationKind.UNIT_OF);
        Links parts = new Links(inquiry, RelationKind.PART_OF);
        Links counted = new Links(inquiry, RelationKind.COUNTED_IN);
        for (String indicator : Links.indicators(inquiry)) {
            Map<String, List<Claim>> groups = new TreeMap<>();
            for (Claim claim : Setting.select(
                    inquiry.of(indicator),
                    claim -> claim.quantifier() == Quantifier.AVERAGE_PER && Links.amount(claim))) {
                String unit = claim.target().getScope().getUnit().get();
                String threshold = claim.target().getScope().getThreshold() + " "
                        + claim.target().getScope().getCondition();
                groups.computeIfAbsent(unit + " " + claim.kind() + threshold, unused -> new ArrayList<>())
                        .add(claim);
            }
            for (List<Claim> means : groups.values()) {
                Set<Finding> found = new LinkedHashSet<>();
                boolean plain = !means.get(0).target().getScope().getThreshold().isPresent()
                        && !means.get(0).target().getScope().getCondition().isPresent();
                Set<String> sums = new TreeSet<>(units.objects(indicator));
                if (plain
                        && sums.isEmpty()
                        && parts.objects(indicator).isEmpty()
                        && counted.objects(indicator).isEmpty()) {
                    sums.add(indicator);
                }
                sums.forEach(total -> new Case(inquiry, means, indicator, total, RelationKind.UNIT_OF).findings(found));
                parts.objects(indicator)
                        .forEach(total ->
                                new Case(inquiry, means, indicator, total, RelationKind.PART_OF).findings(found));
                if (Tier.floor(means.get(0)).isPresent()) {
                    counted.objects(indicator)
                            .forEach(total -> new Case(inquiry, means, indicator, total, RelationKind.COUNTED_IN)
                                    .findings(found));
                }
                found.forEach(to);
            }
        }
    }

    /** The averages of one indicator over one kind of unit, against one total. */
    private static final class Case {

        private final String indicator;
        private final String total;
        private final RelationKind kind;
        private final String unit;
        private final Optional<Rational> p;
        private final Optional<Interval> threshold;
        private final Map<String, List<Claim>> roles = new LinkedHashMap<>();

        Case(Inquiry inquiry, List<Claim> means, String indicator, String total, RelationKind kind) {
            Claim first = means.get(0);
            this.indicator = indicator;
            this.total = total;
            this.kind = kind;
            this.unit = first.target().getScope().getUnit().get();
            this.p = inquiry.units(unit).filter(count -> count > 0).map(Rational::of);
            this.threshold = kind == RelationKind.COUNTED_IN ? Tier.floor(first) : Optional.empty();
            roles.put("mean", means);
            roles.put(
                    "total",
                    Setting.select(
                            inquiry.of(total),
                            claim -> claim.plain()
                                    && claim.kind() == first.kind()
                                    && Links.amount(claim)
                                    && (declared() || Links.sumsUp(claim))));
        }

        private boolean declared() {
            return !total.equals(indicator);
        }

        void findings(Set<Finding> to) {
            for (Setting setting : Setting.of(roles, Setting::exactly)) {
                setting.held("mean")
                        .flatMap(mean -> finding(mean, setting.held("total")))
                        .ifPresent(to::add);
            }
        }

        /** What one unit contributes: the average, or the floor of all that the average counts. */
        private Optional<Interval> one(Held mean) {
            if (!threshold.isPresent()) {
                return Optional.of(mean.interval());
            }
            Interval each = threshold.get();
            Interval number = mean.interval();
            if (!number.getLow().filter(low -> low.signum() > 0).isPresent()
                    || each.getLow().get().signum() <= 0) {
                return Optional.empty();
            }
            Rational count = number.getLow().get().times(number.getUnit().magnitude());
            Quantity low = Quantity.of(count.times(each.getLow().get()), each.getUnit());
            return Optional.of(
                    number.isLowIncluded() && each.isLowIncluded() ? Interval.atLeast(low) : Interval.moreThan(low));
        }

        private Optional<Finding> finding(Held mean, Optional<Held> anyTotal) {
            Optional<Interval> contributed = one(mean);
            if (!contributed.isPresent()) {
                return Optional.empty();
            }
            Interval one = contributed.get();
            Optional<Held> all = anyTotal.filter(held -> held.unit().commensurable(one.getUnit()));
            if (!all.isPresent() && (!p.isPresent() || kind != RelationKind.UNIT_OF && !declared())) {
                return Optional.empty();
            }
            boolean open = kind != RelationKind.UNIT_OF && !one.getLow().isPresent();
            if (!all.isPresent() && open) {
                return Optional.empty();
            }
            Draft draft = new Draft(CheckRule.AVERAGE_AND_TOTAL, indicator);
            Held[] grounds = all.isPresent() ? new Held[] {mean, all.get()} : new Held[] {mean};
            Held.ground(draft, grounds);
            if (declared()) {
                Links.declared(draft, kind, indicator, total);
            } else {
                draft.assume("The total is the sum over all " + unit, "总量等于各" + unit + "之和");
            }
            if (threshold.isPresent()) {
                draft.step(
                        Figures.english(mean.interval()) + " per unit, each " + Figures.english(threshold.get()) + ": "
                                + Figures.english(one) + " per unit",
                        "平均每个" + unit + Figures.chinese(mean.interval()) + "，每个" + Figures.chinese(threshold.get())
                                + "：平均每个" + unit + Figures.chinese(one));
            }
            return Optional.of(
                    p.isPresent() ? counted(draft, p.get(), one, all, grounds) : line(draft, one, all.get()));
        }

        /** With P units. */
        private Finding counted(Draft draft, Rational count, Interval one, Optional<Held> all, Held... grounds) {
            draft.assume("There are " + count + " " + unit + ", as declared", "已声明" + unit + "共 " + count + " 个");
            Interval exact = Intervals.scaled(all.isPresent() ? one.in(all.get().unit()) : one, count);
            Interval sum = kind == RelationKind.UNIT_OF ? exact : floor(exact);
            draft.step(
                    count + " " + unit + ", on average " + Figures.english(one) + ": together "
                            + Figures.english(exact),
                    unit + "共 " + count + " 个，平均每个" + Figures.chinese(one) + "，合计" + Figures.chinese(exact));
            draft.interval(sum);
            if (!all.isPresent()) {
                return draft.conclude(
                        Verdict.CONSISTENT,
                        "The " + count + " " + unit + " together: " + Figures.english(sum),
                        count + " 个" + unit + "合计" + Figures.chinese(sum));
            }
            Interval whole = all.get().interval();
            Optional<Interval> both = sum.intersection(whole);
            if (!both.isPresent()) {
                return Held.contradiction(
                        draft,
                        "The average over " + count + " " + unit + " makes " + Figures.english(sum)
                                + ", the total is to be " + Figures.english(whole),
                        count + " 个" + unit + "按平均要求合计" + Figures.chinese(sum) + "，与总量要求（" + Figures.chinese(whole)
                                + "）不能同时成立",
                        grounds);
            }
            draft.interval(both.get());
            if (whole.encloses(sum)) {
                return draft.conclude(
                        Verdict.DOMINATED,
                        "The total follows from the average over " + count + " " + unit + ", and can never bind",
                        "总量要求已被 " + count + " 个" + unit + "的平均要求涵盖，不起约束作用");
            }
            if (kind == RelationKind.UNIT_OF && sum.encloses(whole)) {
                return draft.conclude(
                        Verdict.DOMINATED,
                        "The average follows from the total of " + count + " " + unit + ", and can never bind",
                        "平均要求已被 " + count + " 个" + unit + "的总量要求涵盖，不起约束作用");
            }
            if (both.get().single()) {
                return draft.conclude(
                        Verdict.TIGHT,
                        "Average and total leave nothing to spare: " + Figures.english(both.get()),
                        "平均要求与总量要求之间没有余量，合计只能" + Figures.chinese(both.get()));
            }
            sum.getLow()
                    .filter(low -> low.signum() > 0)
                    .ifPresent(low -> whole.getLow()
                            .filter(goal -> goal.signum() > 0)
                            .ifPresent(goal -> draft.step(
                                    Figures.decimal(low) + " / " + Figures.decimal(goal) + " "
                                            + Figures.equal(Figures.percent(low.dividedBy(goal))) + " of the total",
                                    "占总量要求 " + Figures.say(Quantity.of(goal, whole.getUnit())) + " 的 "
                                            + Figures.percent(low.dividedBy(goal)))));
            return draft.conclude(Verdict.CONSISTENT, "Average and total can both hold", "平均要求与总量要求可以同时成立");
        }

        private static Interval floor(Interval interval) {
            return Interval.of(
                    interval.getLow(), interval.isLowIncluded(), Optional.empty(), false, interval.getUnit());
        }

        /** Without P: which P both allow. */
        private Finding line(Draft draft, Interval one, Held all) {
            Interval whole = all.interval().in(one.getUnit());
            String given = ", and the number of " + unit + " is not declared";
            String missing = "，文中未给出" + unit + "的个数";
            one.getLow()
                    .filter(low -> low.signum() > 0)
                    .ifPresent(low -> draft.step(
                            "P " + unit + ": together "
                                    + (one.isLowIncluded() ? "at least " : "more than ")
                                    + Figures.decimal(Quantity.of(low, one.getUnit()))
                                    + " × P",
                            "设" + unit + "共 P 个，合计" + (one.isLowIncluded() ? "不低于 " : "超过 ")
                                    + Figures.decimal(Quantity.of(low, one.getUnit())) + " × P"));
            Optional<Rational> most = ratio(whole.getHigh(), one.getLow()).map(Tier::floor);
            if (most.isPresent()) {
                draft.interval(Interval.between(Rational.ZERO, most.get(), COUNT));
                return draft.conclude(
                        Verdict.UNDERDETERMINED,
                        "Both can hold with at most " + most.get() + " " + unit + given,
                        unit + "不超过 " + most.get() + " 个时方可同时成立" + missing);
            }
            Optional<Rational> least = kind == RelationKind.UNIT_OF
                    ? ratio(whole.getLow(), one.getHigh()).map(Tier::ceiling)
                    : Optional.empty();
            if (least.isPresent()) {
                draft.interval(Interval.atLeast(Quantity.of(least.get(), COUNT)));
                return draft.conclude(
                        Verdict.UNDERDETERMINED,
                        "Both can hold with at least " + least.get() + " " + unit + given,
                        unit + "不少于 " + least.get() + " 个时方可同时成立" + missing);
            }
            ratio(whole.getLow(), one.getLow())
                    .map(Tier::floor)
                    .ifPresent(figure -> draft.step(
                            "Only if both figures were exact would " + unit + " be at most " + figure,
                            "仅当两项均为确数时，" + unit + "才不超过 " + figure + " 个"));
            return draft.conclude(
                    Verdict.UNDERDETERMINED,
                    "No upper limit on the number of " + unit + " follows" + given,
                    "由此推不出" + unit + "个数的上限" + missing);
        }

        private static Optional<Rational> ratio(Optional<Rational> one, Optional<Rational> other) {
            return one.filter(a -> a.signum() > 0)
                    .flatMap(a -> other.filter(b -> b.signum() > 0).map(a::dividedBy));
        }
    }
}
