// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.Optional;
import java.util.function.Consumer;
import org.zhengce.policy.calc.quantity.Intervals;
import org.zhengce.policy.calc.quantity.Roots;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** The growths of one span, and the levels at its ends. */
final class GrowthCase {

    private final Draft draft;
    private final Optional<Interval> factor;
    private final Optional<Interval> times;
    private final Optional<Interval> level;
    private final Optional<Interval> base;
    private final Optional<Integer> span;

    /** Whether the yearly growth names no base year and is taken from that of the multiple. */
    private final boolean borrowed;

    GrowthCase(Growths growths, int year, Optional<Integer> from, Optional<Joint> average, Optional<Joint> total) {
        this.draft = new Draft(CheckRule.GROWTH_AND_LEVEL, growths.indicator());
        this.factor = average.map(Joint::interval);
        this.times = total.map(Joint::interval);
        Optional<Joint> ends = growths.level(year);
        this.level = ends.map(Joint::interval);
        this.span = from.map(start -> year - start);
        this.borrowed = from.isPresent()
                && average.isPresent()
                && average.get().claims().stream()
                        .anyMatch(claim -> !growths.growth(claim).from().isPresent());
        ground(average);
        ground(total);
        ground(ends);
        from.ifPresent(start -> assume(growths, start, year - start, average.isPresent() ? average : total));
        this.base = level.flatMap(end -> from.flatMap(start -> growths.known(start, end.getUnit(), draft)));
        if (level.filter(interval -> interval.getUnit().base().equals("元")).isPresent()) {
            draft.caveat(
                    "Growth is usually in comparable prices and a level in current ones; they are compared as they stand",
                    "增速通常按可比价计算，水平通常按现价计算，此处按字面比较");
        }
    }

    private void ground(Optional<Joint> joint) {
        joint.ifPresent(that -> that.claims().forEach(draft::ground));
    }

    private void assume(Growths growths, int start, int n, Optional<Joint> joint) {
        boolean said = joint.get().claims().stream()
                .allMatch(claim -> growths.growth(claim).said());
        if (!said) {
            draft.assume(
                    "The growth is counted from " + start + ", so over " + Figures.years(n),
                    "增速以" + start + "年为基期，共" + n + "年");
        }
    }

    void finding(Consumer<Finding> to) {
        if (factor.isPresent() && (times.isPresent() || level.isPresent()) || times.isPresent() && base.isPresent()) {
            if (span.isPresent()) {
                to.accept(overYears(span.get()));
            } else {
                withoutYears().ifPresent(to);
            }
        }
    }

    private Finding overYears(int n) {
        Optional<Interval> grown = factor.map(each -> Intervals.power(each, n));
        factor.flatMap(GrowthCase::end)
                .ifPresent(g -> draft.step(
                        Figures.say(g) + "^" + n + " " + Figures.result(g.pow(n)),
                        Figures.say(g) + "的" + n + "次方 " + Figures.result(g.pow(n))));
        Optional<Interval> ratio = both(grown, times);
        if (!ratio.isPresent()) {
            return contradiction(
                    "Growth over " + Figures.years(n) + " makes it " + Figures.english(Figures.positive(grown.get()))
                            + " times the base, the total asked is "
                            + Figures.english(Figures.positive(times.get())) + " times",
                    n + "年增长后为基期的倍数" + Figures.chinese(Figures.positive(grown.get())) + "，与倍数"
                            + Figures.chinese(Figures.positive(times.get())) + " 的要求不能同时成立");
        }
        bind(n);
        Optional<Interval> reached = base.map(start -> Intervals.product(start, ratio.get(), start.getUnit()));
        if (reached.isPresent()) {
            if (!reached.get().unbounded()) {
                draft.step(
                        "From a base of " + Figures.english(base.get()) + " this leads to "
                                + Figures.english(Figures.positive(reached.get())),
                        "基期值" + Figures.chinese(base.get()) + "，据此应"
                                + Figures.chinese(Figures.positive(reached.get())));
            }
            Optional<Interval> left = reached.get().intersection(level.get());
            if (!left.isPresent()) {
                return contradiction(
                        "Growth from the base leads to " + Figures.english(Figures.positive(reached.get()))
                                + ", the level asked is " + Figures.english(level.get()),
                        "由基期增长应" + Figures.chinese(Figures.positive(reached.get())) + "，与水平"
                                + Figures.chinese(level.get()) + " 的要求不能同时成立");
            }
            draft.interval(left.get());
        }
        if (grown.isPresent() && times.isPresent() && grown.get().encloses(times.get())) {
            return dominated(n);
        }
        if (grown.isPresent() && times.isPresent() && times.get().encloses(grown.get())) {
            return draft.conclude(
                    Verdict.DOMINATED,
                    "The multiple is implied by the growth over " + Figures.years(n) + " and can never bind",
                    "倍数要求已被" + n + "年的增速要求涵盖，不起约束作用");
        }
        return reached.isPresent() ? fromBase(ratio.get(), reached.get()) : undetermined();
    }

    /** The end that the text gives: nought goes without saying of a factor. */
    private static Optional<Rational> end(Interval factor) {
        Optional<Rational> low = factor.getLow().filter(floor -> floor.signum() > 0);
        return low.isPresent() ? low : factor.getHigh();
    }

    /** A conflict, unless the growth may count from another year. */
    private Finding contradiction(String english, String chinese) {
        return borrowed
                ? draft.conclude(
                        Verdict.UNDERDETERMINED,
                        english + ", if the growth counts from that year, which the text does not say",
                        chinese + "（如增速以该年为基期；文中未写明）")
                : draft.conclude(Verdict.CONFLICT, english, chinese);
    }

    private static Optional<Interval> both(Optional<Interval> one, Optional<Interval> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().intersection(other.get())
                : one.isPresent() ? one : other;
    }

    private Finding dominated(int n) {
        times.flatMap(Interval::getLow).filter(low -> low.signum() > 0).ifPresent(multiple -> {
            Rational yearly = Roots.root(multiple, n, Figures.SIX).getValue();
            draft.step(
                    Figures.say(multiple) + "^(1/" + n + ") − 1 ≈ " + Figures.rate(yearly) + " a year",
                    Figures.say(multiple) + "的" + n + "次方根减1，年均约" + Figures.rate(yearly));
            longest(multiple);
        });
        return draft.conclude(
                Verdict.DOMINATED,
                "The yearly growth is implied by the multiple over " + Figures.years(n) + " and can never bind",
                "年均增速要求已被" + n + "年的倍数要求涵盖，不起约束作用");
    }

    private Finding fromBase(Interval ratio, Interval reached) {
        if (level.get().encloses(reached)) {
            return draft.conclude(
                    Verdict.DOMINATED,
                    "The level is implied by the growth from the base and can never bind",
                    "水平要求已被由基期起的增长要求涵盖，不起约束作用");
        }
        Optional<Interval> needed = Intervals.quotient(level.get().in(base.get().getUnit()), base.get(), Unit.ONE);
        if (needed.filter(ratio::encloses).isPresent()) {
            return draft.conclude(
                    Verdict.DOMINATED,
                    "The growth is implied by the level and the base and can never bind",
                    "增长要求已被基期值和水平要求涵盖，不起约束作用");
        }
        return draft.conclude(Verdict.CONSISTENT, "All can hold together", "各项要求可以同时成立");
    }

    private Finding undetermined() {
        return draft.conclude(
                Verdict.UNDERDETERMINED,
                "Which of them binds depends on the base, which the text does not give",
                "哪一项起约束作用取决于基期值，文中未给出");
    }

    /** Without a base year: up to how many years the growth is implied. */
    private Optional<Finding> withoutYears() {
        boolean said = times.isPresent()
                ? times.flatMap(Interval::getLow).filter(this::longest).isPresent()
                : starts();
        return said
                ? Optional.of(draft.conclude(
                        Verdict.UNDERDETERMINED,
                        "How the growth stands to the rest depends on the base year, which the text does not give",
                        "增速与其他要求的关系取决于基期年份，文中未给出"))
                : Optional.empty();
    }

    /** The base that leads to the level, for each number of years. */
    private boolean starts() {
        Optional<Rational> height = level.flatMap(Interval::getLow);
        Optional<Rational> g = factor.flatMap(Interval::getLow).filter(low -> low.signum() > 0);
        if (height.isPresent() && g.isPresent()) {
            String bases = Figures.overYears(n -> height.get().dividedBy(g.get().pow(n)), start -> true);
            String unit = level.get().getUnit().toString();
            draft.step(
                    "Growth of just " + Figures.rate(g.get()) + " arrives at the level in 1 to 5 years from " + bases
                            + " " + unit,
                    "年均增速恰为 " + Figures.rate(g.get()) + " 时，1至5年达到该水平的基期值依次为 " + bases + " " + unit);
        }
        return height.isPresent() && g.isPresent();
    }

    /** The last number of years over which the growth stays below the multiple. */
    private boolean longest(Rational multiple) {
        Optional<Rational> g = factor.flatMap(Interval::getLow).filter(low -> low.compareTo(Rational.ONE) > 0);
        if (!g.isPresent()) {
            return false;
        }
        int n = 1;
        Rational power = g.get();
        while (power.compareTo(multiple) < 0 && n < Growth.LONGEST) {
            power = power.times(g.get());
            n++;
        }
        if (n == 1 || power.compareTo(multiple) < 0) {
            return false;
        }
        draft.step(
                Figures.say(g.get()) + "^" + (n - 1) + " "
                        + Figures.result(g.get().pow(n - 1)) + " < "
                        + Figures.say(multiple) + " ≤ " + Figures.say(g.get()) + "^" + n + " "
                        + Figures.result(power) + ": implied up to " + Figures.years(n - 1),
                Figures.say(g.get()) + "的" + (n - 1) + "次方 "
                        + Figures.result(g.get().pow(n - 1)) + "，" + n + "次方 " + Figures.result(power) + "：基期至目标年不超过"
                        + (n - 1) + "年时，增速要求被倍数要求涵盖");
        return true;
    }

    /** From which base on the multiple asks more than the level, and where the growth alone would have to start. */
    private void bind(int n) {
        Optional<Rational> height = level.flatMap(Interval::getLow).filter(low -> low.signum() > 0);
        if (base.isPresent() || !height.isPresent()) {
            return;
        }
        Unit unit = level.get().getUnit();
        times.flatMap(Interval::getLow).filter(m -> m.signum() > 0).ifPresent(m -> {
            String turn = Figures.say(Quantity.of(height.get().dividedBy(m), unit));
            draft.step(
                    "Below a base of " + turn + " the level binds, from there on the multiple",
                    "基期值低于 " + turn + " 时水平要求起约束作用，否则倍数要求起约束作用");
        });
        factor.flatMap(Interval::getLow).filter(g -> g.signum() > 0).ifPresent(g -> {
            String start = Figures.say(Quantity.of(height.get().dividedBy(g.pow(n)), unit));
            draft.step(
                    "Growth of just " + Figures.rate(g) + " arrives at the level from a base of " + start,
                    "年均增速恰为 " + Figures.rate(g) + " 时，达到该水平的基期值为 " + start);
        });
    }
}
