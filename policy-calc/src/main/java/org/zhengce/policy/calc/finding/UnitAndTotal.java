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
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * What each of n units must reach against what all must reach: T = Σ xᵢ with each xᵢ in E, so T in n·E.
 *
 * <p>Where some of the units are counted as passing a higher floor, the sum of floors rises by as much, the higher tiers counting
 * among the lower ones, which is the least there can be. Without a declared n the answer is how many units the two leave.
 */
final class UnitAndTotal implements Check {

    private static final Unit COUNT = Unit.of("个");

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Links units = new Links(inquiry, RelationKind.UNIT_OF);
        Links counted = new Links(inquiry, RelationKind.COUNTED_IN);
        for (String indicator : Links.indicators(inquiry)) {
            List<Claim> each = Setting.select(
                    inquiry.of(indicator), claim -> claim.quantifier() == Quantifier.EACH && Links.amount(claim));
            if (each.isEmpty()) {
                continue;
            }
            Map<String, List<Claim>> groups = new TreeMap<>();
            for (Claim claim : each) {
                if (!claim.target().getScope().getThreshold().isPresent()) {
                    groups.computeIfAbsent(unit(claim) + " " + claim.kind(), unused -> new ArrayList<>())
                            .add(claim);
                }
            }
            Set<String> totals = new TreeSet<>(units.objects(indicator));
            totals.add(indicator);
            for (List<Claim> group : groups.values()) {
                Set<Finding> found = new LinkedHashSet<>();
                for (String total : totals) {
                    boolean declared = !total.equals(indicator);
                    if (declared || totals.size() == 1 && group.stream().allMatch(Links::sumsUp)) {
                        new Group(inquiry, indicator, total, group, counted).findings(found);
                    }
                }
                found.forEach(to);
            }
        }
    }

    /** The unit, with the condition on which one belongs; it is under this name that its number must be declared. */
    private static String unit(Claim claim) {
        Scope scope = claim.target().getScope();
        String unit = scope.getUnit().orElse("");
        return scope.getCondition()
                        .filter(condition -> !unit.contains(condition))
                        .orElse("")
                + unit;
    }

    /** The claims on each unit of one kind, against the claims on one total. */
    private static final class Group {

        private final Inquiry inquiry;
        private final String indicator;
        private final String total;
        private final String unit;
        private final Optional<Rational> n;
        private final Map<String, List<Claim>> roles = new LinkedHashMap<>();
        private final Links counted;
        private final Set<String> tierRoles;

        Group(Inquiry inquiry, String indicator, String total, List<Claim> each, Links counted) {
            this.inquiry = inquiry;
            this.indicator = indicator;
            this.total = total;
            this.unit = unit(each.get(0));
            this.n = inquiry.units(unit).filter(count -> count > 0).map(Rational::of);
            roles.put("each", each);
            roles.put(
                    "total",
                    Setting.select(
                            inquiry.of(total),
                            claim ->
                                    claim.plain() && claim.kind() == each.get(0).kind() && Links.amount(claim)));
            Set<String> tiers = new TreeSet<>(counted.subjects(indicator));
            tiers.addAll(counted.subjects(total));
            this.counted = counted;
            this.tierRoles = Tier.roles(inquiry, tiers, roles);
        }

        void findings(Set<Finding> to) {
            for (Setting setting : Setting.of(roles, Setting::exactly)) {
                Optional<Held> each = setting.held("each");
                if (!each.isPresent()) {
                    continue;
                }
                Optional<Held> all = setting.held("total")
                        .filter(held -> held.unit().commensurable(each.get().unit()));
                Draft draft = new Draft(CheckRule.UNIT_AND_TOTAL, all.isPresent() ? total : indicator);
                if (!total.equals(indicator)) {
                    Links.declared(draft, RelationKind.UNIT_OF, indicator, total);
                } else if (all.isPresent()) {
                    draft.assume("The total is the sum over all " + unit, "总量等于各" + unit + "之和");
                }
                if (n.isPresent()) {
                    draft.assume(
                            "There are " + n.get() + " " + unit + ", as declared",
                            "已声明" + unit + "共 " + n.get() + " 个");
                    to.add(new Case(draft, setting, each.get(), all).finding(n.get()));
                } else if (all.isPresent()) {
                    line(draft, each.get(), all.get()).ifPresent(to::add);
                }
            }
        }

        /** Without the number of units: how many there can be, or from how many on their floors cover the total. */
        private Optional<Finding> line(Draft draft, Held each, Held all) {
            Interval one = each.interval();
            Interval sum = all.interval().in(one.getUnit());
            Optional<Rational> floor = one.getLow().filter(low -> low.signum() > 0);
            Optional<Rational> most = floor.flatMap(low ->
                    sum.getHigh().filter(high -> high.signum() > 0).map(high -> Tier.floor(high.dividedBy(low))));
            Optional<Rational> least = one.getHigh()
                    .filter(high -> high.signum() > 0)
                    .flatMap(high ->
                            sum.getLow().filter(low -> low.signum() > 0).map(low -> Tier.ceiling(low.dividedBy(high))));
            Held.ground(draft, each, all);
            String given = ", which is not declared";
            String missing = "，文中未给出" + unit + "的个数";
            if (most.isPresent()) {
                draft.interval(Interval.between(Rational.ZERO, most.get(), COUNT));
                return Optional.of(draft.conclude(
                        Verdict.UNDERDETERMINED,
                        "Both can hold with at most " + most.get() + " " + unit + given,
                        unit + "不超过 " + most.get() + " 个时方可同时成立" + missing));
            }
            if (least.isPresent()) {
                draft.interval(Interval.atLeast(Quantity.of(least.get(), COUNT)));
                return Optional.of(draft.conclude(
                        Verdict.UNDERDETERMINED,
                        "Both can hold with at least " + least.get() + " " + unit + given,
                        unit + "不少于 " + least.get() + " 个时方可同时成立" + missing));
            }
            return floor.flatMap(low -> sum.getLow()
                    .filter(whole -> whole.compareTo(low) > 0)
                    .map(whole -> {
                        cover(draft, whole.dividedBy(low));
                        return draft.conclude(
                                Verdict.UNDERDETERMINED,
                                "How much of the total the floors make up depends on the number of " + unit + given,
                                "各单元下限合计占总量的多少取决于" + unit + "的个数" + missing);
                    }));
        }

        private void cover(Draft draft, Rational times) {
            Rational needed = Tier.ceiling(times);
            draft.step(
                    "The floors alone cover the total from " + needed + " " + unit + " on",
                    unit + "达到 " + needed + " 个时，仅凭各单元下限即可满足总量要求");
        }

        /** With the number of units. */
        private final class Case {

            private final Draft draft;
            private final Held each;
            private final Optional<Held> all;
            private final Unit measure;
            private final List<Tier> tiers;
            private Held[] grounds;

            Case(Draft draft, Setting setting, Held each, Optional<Held> all) {
                this.draft = draft;
                this.each = each;
                this.all = all;
                this.measure = all.map(Held::unit).orElse(each.unit());
                this.tiers = Tier.of(inquiry, setting, tierRoles, measure);
                Rational floor = each.interval().in(measure).getLow().orElse(Rational.ZERO);
                tiers.removeIf(tier -> tier.floor().compareTo(floor) <= 0);
                List<Held> held = new ArrayList<>();
                held.add(each);
                all.ifPresent(held::add);
                tiers.forEach(tier -> held.add(tier.held()));
                this.grounds = held.toArray(new Held[0]);
                Held.ground(draft, grounds);
            }

            Finding finding(Rational count) {
                Interval one = each.interval().in(measure);
                Interval sum = Intervals.scaled(one, count);
                draft.step(
                        count + " " + unit + ", each " + Figures.english(one) + ": together " + Figures.english(sum),
                        unit + "共 " + count + " 个，每个" + Figures.chinese(one) + "，合计" + Figures.chinese(sum));
                if (!tiers.isEmpty()) {
                    Tier.Sum least = Tier.nested(tiers, measure);
                    for (Tier tier : tiers) {
                        String of = counted.declares(tier.name(), indicator) ? indicator : total;
                        Links.declared(draft, RelationKind.COUNTED_IN, tier.name(), of);
                        if (!one.intersection(tier.interval(measure)).isPresent()) {
                            return Held.contradiction(
                                    draft,
                                    tier.count() + " units are to have " + Figures.english(tier.interval(measure))
                                            + ", but each may only have " + Figures.english(one),
                                    tier.count() + " 个单元须" + Figures.chinese(tier.interval(measure)) + "，而每个" + unit
                                            + "要求" + Figures.chinese(one) + "，不能同时成立",
                                    grounds);
                        }
                    }
                    if (least.units().compareTo(count) > 0) {
                        return Held.contradiction(
                                draft,
                                least.units() + " units are to pass a floor, but there are only " + count + " " + unit,
                                "须达到门槛的单元至少 " + least.units() + " 个，而" + unit + "只有 " + count + " 个",
                                grounds);
                    }
                    boolean natural =
                            one.getLow().filter(low -> low.signum() >= 0).isPresent();
                    least.add(
                            count.minus(least.units()),
                            one.getLow().filter(low -> low.signum() > 0).orElse(Rational.ZERO),
                            !one.isLowIncluded() && natural);
                    if (!natural) {
                        draft.assume("No unit has less than nought", "各单元数值不为负");
                    }
                    draft.step(
                            "With those above the higher floors: " + least + " at least",
                            "计入达到更高门槛的单元：" + least + "，合计" + Figures.chinese(least.interval()));
                    Optional<Interval> both = sum.intersection(least.interval());
                    if (!both.isPresent()) {
                        return Held.contradiction(
                                draft,
                                "The units may have " + Figures.english(sum)
                                        + " together, those above the higher floors have "
                                        + Figures.english(least.interval()),
                                "各单元合计" + Figures.chinese(sum) + "，而达到更高门槛的单元已使合计" + Figures.chinese(least.interval()),
                                grounds);
                    }
                    sum = both.get();
                }
                draft.interval(sum);
                return all.isPresent() ? against(count, one, sum, all.get().interval()) : implied(count, sum);
            }

            private Finding implied(Rational count, Interval sum) {
                if (total.equals(indicator) && !measure.base().equals("元")) {
                    draft.caveat("What several units count alike is counted for each of them", "同一对象被多个单元计入的，按单元累计");
                }
                return draft.conclude(
                        Verdict.CONSISTENT,
                        "The " + count + " " + unit + " together: " + Figures.english(sum),
                        count + " 个" + unit + "合计" + Figures.chinese(sum));
            }

            private Finding against(Rational count, Interval one, Interval sum, Interval whole) {
                Optional<Interval> both = sum.intersection(whole);
                if (!both.isPresent()) {
                    return Held.contradiction(
                            draft,
                            "The " + count + " " + unit + " together have " + Figures.english(sum)
                                    + ", the total is to be " + Figures.english(whole),
                            count + " 个" + unit + "合计" + Figures.chinese(sum) + "，与总量要求（" + Figures.chinese(whole)
                                    + "）不能同时成立",
                            grounds);
                }
                draft.interval(both.get());
                if (whole.encloses(sum)) {
                    return draft.conclude(
                            Verdict.DOMINATED,
                            "The total follows from what the " + count + " " + unit + " must reach, and can never bind",
                            "总量要求已被 " + count + " 个" + unit + "的单元要求涵盖，不起约束作用");
                }
                if (both.get().single()) {
                    return draft.conclude(
                            Verdict.TIGHT,
                            "The total leaves the " + count + " " + unit + " nothing to spare: "
                                    + Figures.english(both.get()),
                            "总量要求与 " + count + " 个" + unit + "的单元要求之间没有余量，合计只能" + Figures.chinese(both.get()));
                }
                Optional<Rational> floors = sum.getLow().filter(low -> low.signum() > 0);
                Optional<Rational> goal = whole.getLow().filter(low -> low.signum() > 0);
                if (floors.isPresent() && goal.isPresent()) {
                    return share(count, one, floors.get(), goal.get());
                }
                return draft.conclude(
                        Verdict.CONSISTENT,
                        "Both can hold: the total is then " + Figures.english(both.get()),
                        "可以同时成立，此时总量" + Figures.chinese(both.get()));
            }

            private Finding share(Rational count, Interval one, Rational floors, Rational goal) {
                String part = Figures.percent(floors.dividedBy(goal));
                Quantity rest = Quantity.of(goal.minus(floors), measure);
                Quantity mean = Quantity.of(goal.dividedBy(count), measure);
                draft.step(
                        Figures.decimal(floors) + " / " + Figures.decimal(goal) + " " + Figures.equal(part) + "; "
                                + Figures.decimal(rest) + " must come from beyond the floors",
                        "占总量要求 " + Figures.say(Quantity.of(goal, measure)) + " 的 " + part + "，其余 "
                                + Figures.decimal(rest) + " 须在单元下限之外完成");
                String times = one.getLow()
                        .filter(low -> low.signum() > 0)
                        .map(low -> Figures.decimal(mean.getValue().dividedBy(low)))
                        .orElse("");
                draft.step(
                        "The total is " + Figures.decimal(mean) + " for each on average"
                                + (times.isEmpty() ? "" : ", " + times + " times the floor"),
                        "总量要求折合每个" + unit + "平均 " + Figures.decimal(mean)
                                + (times.isEmpty() ? "" : "，为单元下限的 " + times + " 倍"));
                if (tiers.isEmpty()) {
                    one.getLow().ifPresent(low -> cover(draft, goal.dividedBy(low)));
                }
                return draft.conclude(
                        Verdict.CONSISTENT,
                        "The floors of the " + count + " " + unit + " make up " + part + " of the total",
                        count + " 个" + unit + "的单元下限合计占总量要求的 " + part);
            }
        }
    }
}
