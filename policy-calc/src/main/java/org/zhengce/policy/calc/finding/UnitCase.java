// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.calc.quantity.Intervals;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** So many units, each with its floor or ceiling, and what some of them must pass besides: what they come to, against the total. */
final class UnitCase {

    private final UnitGroup group;
    private final String unit;
    private final Rational count;
    private final Draft draft;
    private final Optional<Held> all;
    private final Unit measure;
    private final Interval one;
    private final List<Tier> tiers;
    private final Held[] grounds;

    UnitCase(UnitGroup group, Rational count, Draft draft, Setting setting, Held each, Optional<Held> all) {
        this.group = group;
        this.unit = group.unit();
        this.count = count;
        this.draft = draft;
        this.all = all;
        this.measure = all.map(Held::unit).orElse(each.unit());
        this.one = each.interval().in(measure);
        this.tiers = group.tiers(setting, measure);
        Rational floor = one.getLow().orElse(Rational.ZERO);
        tiers.removeIf(tier -> tier.floor().compareTo(floor) <= 0);
        List<Held> held = new ArrayList<>();
        held.add(each);
        all.ifPresent(held::add);
        tiers.forEach(tier -> held.add(tier.held()));
        this.grounds = held.toArray(new Held[0]);
        Held.ground(draft, grounds);
    }

    Finding finding() {
        Interval sum = Intervals.scaled(one, count);
        draft.step(
                count + " " + unit + ", each " + Figures.english(one) + ": together " + Figures.english(sum),
                unit + "共 " + count + " 个，每个" + Figures.chinese(one) + "，合计" + Figures.chinese(sum));
        if (!tiers.isEmpty()) {
            Optional<Finding> impossible = impossible();
            if (impossible.isPresent()) {
                return impossible.get();
            }
            Tier.Sum least = raised(tiers);
            if (!natural()) {
                draft.assume("No unit has less than nought", "各单元数值不为负");
            }
            draft.step(
                    "With those above the higher floors: " + least + " at least",
                    "计入达到更高门槛的单元：" + least + "，合计" + Figures.chinese(least.interval()));
            striven(least);
            Optional<Interval> both = sum.intersection(least.interval());
            if (!both.isPresent()) {
                return Held.contradiction(
                        draft,
                        "The units may have " + Figures.english(sum) + " together, those above the higher floors have "
                                + Figures.english(least.interval()),
                        "各单元合计" + Figures.chinese(sum) + "，而达到更高门槛的单元已使合计" + Figures.chinese(least.interval()),
                        grounds);
            }
            sum = both.get();
        }
        draft.interval(sum);
        return all.isPresent() ? against(sum, all.get().interval()) : implied(sum);
    }

    /** If a unit that is counted may not have as much, or more are counted than there are. */
    private Optional<Finding> impossible() {
        for (Tier tier : tiers) {
            group.declared(draft, tier);
            Interval high = tier.interval(measure);
            if (!one.intersection(high).isPresent()) {
                return Optional.of(Held.contradiction(
                        draft,
                        tier.count() + " units are to have " + Figures.english(high) + ", but each may only have "
                                + Figures.english(one),
                        tier.count() + " 个单元须" + Figures.chinese(high) + "，而每个" + unit + "要求" + Figures.chinese(one)
                                + "，不能同时成立",
                        grounds));
            }
        }
        Rational counted = Tier.nested(tiers, measure).units();
        return counted.compareTo(count) > 0
                ? Optional.of(Held.contradiction(
                        draft,
                        counted + " units are to pass a floor, but there are only " + count + " " + unit,
                        "须达到门槛的单元至少 " + counted + " 个，而" + unit + "只有 " + count + " 个",
                        grounds))
                : Optional.empty();
    }

    private boolean natural() {
        return one.getLow().filter(low -> low.signum() >= 0).isPresent();
    }

    /** What all come to if those that are counted have just the floors that they must pass, and the rest their own. */
    private Tier.Sum raised(List<Tier> by) {
        Tier.Sum least = Tier.nested(by, measure);
        Rational rest = one.getLow().filter(low -> low.signum() > 0).orElse(Rational.ZERO);
        least.add(count.minus(least.units()), rest, !one.isLowIncluded() && natural());
        return least;
    }

    /** How much of the sum is only striven for (力争). */
    private void striven(Tier.Sum least) {
        List<Tier> firm = new ArrayList<>(tiers);
        firm.removeIf(tier -> tier.held().aspirational());
        if (firm.size() < tiers.size()) {
            String part = Figures.decimal(
                    Quantity.of(least.amount().minus(raised(firm).amount()), measure));
            draft.step("Of this, " + part + " rest on what is striven for", "其中 " + part + " 来自争取性要求");
        }
    }

    private Finding implied(Interval sum) {
        if (group.undeclared() && !measure.base().equals("元")) {
            draft.caveat("What several units count alike is counted for each of them", "同一对象被多个单元计入的，按单元累计");
        }
        return draft.conclude(
                Verdict.CONSISTENT,
                "The " + count + " " + unit + " together: " + Figures.english(sum),
                count + " 个" + unit + "合计" + Figures.chinese(sum));
    }

    private Finding against(Interval sum, Interval whole) {
        Optional<Interval> both = sum.intersection(whole);
        if (!both.isPresent()) {
            return Held.contradiction(
                    draft,
                    "The " + count + " " + unit + " together have " + Figures.english(sum) + ", the total is to be "
                            + Figures.english(whole),
                    count + " 个" + unit + "合计" + Figures.chinese(sum) + "，与总量要求（" + Figures.chinese(whole) + "）不能同时成立",
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
                    "The total leaves the " + count + " " + unit + " nothing to spare: " + Figures.english(both.get()),
                    "总量要求与 " + count + " 个" + unit + "的单元要求之间没有余量，合计只能" + Figures.chinese(both.get()));
        }
        Optional<Rational> floors = sum.getLow().filter(low -> low.signum() > 0);
        Optional<Rational> goal = whole.getLow().filter(low -> low.signum() > 0);
        if (floors.isPresent() && goal.isPresent()) {
            return share(floors.get(), goal.get());
        }
        return draft.conclude(
                Verdict.CONSISTENT,
                "Both can hold: the total is then " + Figures.english(both.get()),
                "可以同时成立，此时总量" + Figures.chinese(both.get()));
    }

    private Finding share(Rational floors, Rational goal) {
        String part = Figures.percent(floors.dividedBy(goal));
        Quantity rest = Quantity.of(goal.minus(floors), measure);
        Quantity mean = Quantity.of(goal.dividedBy(count), measure);
        draft.step(
                Figures.decimal(floors) + " / " + Figures.decimal(goal) + " " + Figures.equal(part) + "; "
                        + Figures.decimal(rest) + " must come from beyond the floors",
                "占总量要求 " + Figures.say(Quantity.of(goal, measure)) + " 的 " + part + "，其余 " + Figures.decimal(rest)
                        + " 须在单元下限之外完成");
        String times = one.getLow()
                .filter(low -> low.signum() > 0)
                .map(low -> Figures.decimal(mean.getValue().dividedBy(low)))
                .orElse("");
        draft.step(
                "The total is " + Figures.decimal(mean) + " for each on average"
                        + (times.isEmpty() ? "" : ", " + times + " times the floor"),
                "总量要求折合每个" + unit + "平均 " + Figures.decimal(mean) + (times.isEmpty() ? "" : "，为单元下限的 " + times + " 倍"));
        if (tiers.isEmpty()) {
            one.getLow().ifPresent(low -> group.cover(draft, goal.dividedBy(low)));
        }
        return draft.conclude(
                Verdict.CONSISTENT,
                "The floors of the " + count + " " + unit + " make up " + part + " of the total",
                count + " 个" + unit + "的单元下限合计占总量要求的 " + part);
    }
}
