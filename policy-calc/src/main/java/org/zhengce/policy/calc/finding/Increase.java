// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.Optional;
import org.zhengce.policy.calc.quantity.Intervals;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.EachYear;

/** Increments that lead to a level: of each year, or in all from the base year on. */
final class Increase {

    private final Draft draft;
    private final Interval level;
    private final Interval added;
    private final boolean net;
    private final boolean each;
    private final boolean every;
    private final Optional<Integer> years;
    private final Unit unit;

    Increase(String indicator, Joint level, Joint added, boolean net, boolean each, Optional<Integer> years) {
        this.draft = new Draft(CheckRule.INCREMENT_AND_LEVEL, indicator);
        this.level = level.interval();
        this.unit = this.level.getUnit();
        this.added = added.interval().in(unit);
        this.net = net;
        this.each = each;
        this.every = added.claims().stream()
                .anyMatch(claim -> claim.target().getHorizon() instanceof EachYear
                        && !((EachYear) claim.target().getHorizon()).isAverage());
        this.years = years;
        added.claims().forEach(draft::ground);
        level.claims().forEach(draft::ground);
    }

    /** Absent where there is nothing to say. */
    Optional<Finding> finding(Known known, Optional<Integer> start) {
        if (!net) {
            draft.caveat("What is added is counted before what goes; exits are not known", "新增数未扣除退出、注销等减少数，减少数未知");
        }
        if (each && years.isPresent()) {
            draft.assume(
                    "The increments are counted from the end of " + start.get() + ", so over "
                            + Figures.years(years.get()),
                    "增量自" + start.get() + "年末起计，共" + years.get() + "年");
        }
        Optional<Interval> base = start.flatMap(year -> known.of(year, unit, draft));
        return base.isPresent() ? from(base.get()) : line();
    }

    private Interval total(int n) {
        return each ? Intervals.scaled(added, Rational.of(n)) : added;
    }

    private Optional<Finding> from(Interval base) {
        int n = each ? years.get() : 1;
        Interval sum = Intervals.sum(base, total(n));
        Interval reached = net ? sum : Interval.of(Optional.empty(), false, sum.getHigh(), sum.isHighIncluded(), unit);
        if (sum.unbounded()) {
            return Optional.empty();
        }
        draft.step(
                "Base " + Figures.english(base) + ", added " + Figures.english(total(n)) + ": together "
                        + Figures.english(sum),
                "基数" + Figures.chinese(base) + "，新增合计" + Figures.chinese(total(n)) + "，两者相加" + Figures.chinese(sum));
        if (!reached.intersection(level).isPresent()) {
            return conclude(
                    Verdict.CONFLICT,
                    "From the base the increments lead to " + Figures.english(reached) + ", the level asked is "
                            + Figures.english(level),
                    "由基数加增量所得" + Figures.chinese(reached) + "，与水平" + Figures.chinese(level) + " 的要求不能同时成立");
        }
        Interval needed = Intervals.scaled(Intervals.difference(level, base), Rational.of(1, n));
        Interval asked =
                net ? needed : Interval.of(needed.getLow(), needed.isLowIncluded(), Optional.empty(), false, unit);
        if (asked.unbounded()) {
            return Optional.empty();
        }
        if (level.encloses(reached)) {
            return conclude(
                    Verdict.DOMINATED,
                    "The level is implied by the base and the increments and can never bind",
                    "水平要求已被基数和增量要求涵盖，不起约束作用");
        }
        if (!every && added.encloses(asked)) {
            return conclude(
                    Verdict.DOMINATED,
                    "The increment is implied by the level: that asks " + Figures.english(asked)
                            + (each ? " a year" : ""),
                    "增量要求已被水平要求涵盖：达到该水平须" + (each ? "年均" : "") + "新增" + Figures.chinese(asked));
        }
        return conclude(
                Verdict.CONSISTENT,
                "Both can hold; the level asks an increment of " + Figures.english(asked) + (each ? " a year" : ""),
                "可以同时成立；达到该水平须" + (each ? "年均" : "") + "新增" + Figures.chinese(asked));
    }

    private Optional<Finding> conclude(Verdict verdict, String english, String chinese) {
        return Optional.of(draft.conclude(verdict, english, chinese));
    }

    /** The base from which just these increments arrive at the level. */
    private Optional<Finding> line() {
        Optional<Rational> height = level.getLow();
        Optional<Rational> step = added.getLow().filter(low -> low.signum() > 0);
        if (!height.isPresent() || !step.isPresent()) {
            return Optional.empty();
        }
        return each && !years.isPresent() ? table(height.get(), step.get()) : point(height.get(), step.get());
    }

    private Optional<Finding> point(Rational height, Rational step) {
        int n = each ? years.get() : 1;
        Rational base = height.minus(step.times(Rational.of(n)));
        if (base.signum() <= 0) {
            return Optional.empty();
        }
        String figures = Figures.say(height) + " − " + (each ? n + " × " : "") + Figures.say(step) + " "
                + Figures.result(base) + " " + unit;
        draft.step(figures, figures);
        exits(height, step, String.valueOf(n));
        Interval left = Interval.of(Optional.of(base), level.isLowIncluded(), Optional.empty(), false, unit);
        draft.interval(left);
        return Optional.of(draft.conclude(
                Verdict.UNDERDETERMINED,
                "At just the increments asked the base must be " + Figures.english(left)
                        + "; the text does not give it",
                "仅按所定增量，基数须" + Figures.chinese(left) + " 方能达到水平要求；基数文中未给出"));
    }

    private Optional<Finding> table(Rational height, Rational step) {
        if (height.compareTo(step) <= 0) {
            return Optional.empty();
        }
        String bases = Figures.overYears(n -> height.minus(step.times(Rational.of(n))), base -> base.signum() > 0);
        draft.step(
                "Over 1, 2, 3 … years the base would be " + bases + " " + unit,
                "增量计1、2、3……年时，所需基数依次为 " + bases + " " + unit);
        exits(height, step, "n");
        return Optional.of(draft.conclude(
                Verdict.UNDERDETERMINED,
                "At just the increments asked the level needs a base of "
                        + (level.isLowIncluded() ? "at least " : "more than ") + Figures.say(height) + " − n × "
                        + Figures.say(step) + " " + unit + " n years before; the text gives neither",
                "仅按所定增量，n年前的基数须" + (level.isLowIncluded() ? "不低于 " : "超过 ") + Figures.say(height) + " − n × "
                        + Figures.say(step) + " " + unit + " 方能达到水平要求；基数和起始年份文中未给出"));
    }

    private void exits(Rational height, Rational step, String n) {
        if (!net && each) {
            String line = Figures.say(height) + " − " + n + " × (" + Figures.say(step) + " − e)";
            draft.step("If e go each year the base is " + line, "每年减少e时，所需基数为 " + line);
        }
    }
}
