// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.zhengce.policy.calc.quantity.Intervals;
import org.zhengce.policy.calc.quantity.Roots;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PartialDate;

/**
 * Level, yearly growth and multiple of one indicator by the end of one year: V in L, V = B·gⁿ with g in G, V = B·m with m in M.
 *
 * <p>What V/B can be is Gⁿ ∩ M. If that is empty, or if B is known and B·(Gⁿ ∩ M) does not meet L, the three conflict; if one
 * of Gⁿ and M lies within the other, the wider can never bind. Without a base year n is unknown, and the answer is the number of
 * years up to which the growth is implied.
 */
final class GrowthAndLevel implements Check {

    /** Growth that has not passed a multiple by then never will within a plan. */
    private static final int LONGEST = 100;

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        for (List<Claim> group : inquiry.groups()) {
            TreeSet<Integer> years = new TreeSet<>();
            group.forEach(claim -> claim.year().ifPresent(years::add));
            for (int year : years) {
                List<Claim> levels = select(group, year, ChangeKind.LEVEL);
                List<Claim> multiples = select(group, year, ChangeKind.MULTIPLE);
                List<Claim> growths = select(group, year, ChangeKind.GROWTH_ANNUAL_AVERAGE);
                for (Claim growth : growths) {
                    for (Claim multiple : multiples) {
                        to.accept(new Case(inquiry, year, growth, Optional.of(multiple), levels).finding());
                    }
                    if (multiples.isEmpty() && !levels.isEmpty()) {
                        to.accept(new Case(inquiry, year, growth, Optional.empty(), levels).finding());
                    }
                }
            }
        }
    }

    private static List<Claim> select(List<Claim> group, int year, ChangeKind kind) {
        List<Claim> selected = new ArrayList<>();
        for (Claim claim : group) {
            boolean sure = claim.interval().isPresent() && !claim.down() && claim.quantifier() == Quantifier.TOTAL;
            boolean ratio = kind == ChangeKind.LEVEL
                    || claim.interval()
                            .filter(interval -> interval.getUnit().commensurable(Unit.ONE))
                            .isPresent();
            if (sure
                    && ratio
                    && claim.kind() == kind
                    && claim.year().filter(y -> y == year).isPresent()) {
                selected.add(claim);
            }
        }
        return selected;
    }

    /** One growth, perhaps with a multiple, and the levels of the same year. */
    private static final class Case {

        private final Draft draft;
        private final List<Claim> levels;
        private final Interval factor;
        private final Optional<Interval> times;
        private final Optional<Integer> span;
        private final Optional<Quantity> base;

        Case(Inquiry inquiry, int year, Claim growth, Optional<Claim> multiple, List<Claim> levels) {
            this.draft = new Draft(CheckRule.GROWTH_AND_LEVEL, growth.indicator());
            this.levels = levels;
            this.factor = Intervals.sum(
                    Interval.exactly(Quantity.of(Rational.ONE, Unit.ONE)),
                    growth.interval().get());
            this.times = multiple.flatMap(Claim::interval).map(interval -> interval.in(Unit.ONE));
            Optional<Baseline> said = growth.target().getBaseline();
            Optional<Baseline> declared = inquiry.baseline(growth.indicator());
            Optional<PartialDate> from = said.flatMap(Baseline::getDate).isPresent()
                    ? said.flatMap(Baseline::getDate)
                    : declared.flatMap(Baseline::getDate);
            this.span = from.map(date -> year - date.getYear()).filter(n -> n > 0 && n <= LONGEST);
            this.base = declared.flatMap(Baseline::getValue);
            draft.ground(growth);
            multiple.ifPresent(draft::ground);
            levels.forEach(draft::ground);
            span.ifPresent(n -> draft.assume(
                    "The growth is counted from " + from.get() + ", so over " + n + " years",
                    "增速以" + from.get() + "年为基期，共" + n + "年"));
            draft.caveat(
                    "Growth is usually in comparable prices and a level in current ones; they are compared as they stand",
                    "增速通常按可比价计算，水平通常按现价计算，此处按字面比较");
        }

        Finding finding() {
            if (!span.isPresent()) {
                return withoutYears();
            }
            int n = span.get();
            Interval grown = Intervals.power(factor, n);
            lowest(factor)
                    .ifPresent(g -> draft.step(
                            Figures.say(g) + "^" + n + " " + Figures.equal(g.pow(n)),
                            Figures.say(g) + "的" + n + "次方 " + Figures.equal(g.pow(n))));
            Optional<Interval> ratio = times.map(grown::intersection).orElse(Optional.of(grown));
            if (!ratio.isPresent()) {
                return draft.conclude(
                        Verdict.CONFLICT,
                        "The growth over " + n + " years gives " + grown + " times the base, the multiple demands "
                                + times.get(),
                        n + "年增长所得倍数为 " + grown + "，与倍数要求 " + times.get() + " 不能同时成立");
            }
            bind(n);
            Optional<Interval> level = level();
            if (base.isPresent() && level.isPresent()) {
                Interval reached = Intervals.product(
                        Interval.exactly(base.get()), ratio.get(), base.get().getUnit());
                draft.step(
                        "From the base " + Figures.say(base.get()) + " this is " + reached,
                        "以基期值 " + Figures.say(base.get()) + " 计，应为 " + reached);
                if (!reached.intersection(level.get()).isPresent()) {
                    return draft.conclude(
                            Verdict.CONFLICT,
                            "Growth from the base leads to " + reached + ", the level demands " + level.get(),
                            "由基期增长所得为 " + reached + "，与水平要求 " + level.get() + " 不能同时成立");
                }
                draft.interval(reached.intersection(level.get()).get());
            }
            if (times.isPresent() && grown.encloses(times.get())) {
                return dominated(n);
            }
            if (times.isPresent() && times.get().encloses(grown)) {
                return draft.conclude(
                        Verdict.DOMINATED,
                        "The multiple is implied by the growth over " + n + " years and can never bind",
                        "倍数要求已被" + n + "年的增速要求涵盖");
            }
            return base.isPresent()
                    ? draft.conclude(Verdict.CONSISTENT, "All can hold together", "各项要求可以同时成立")
                    : draft.conclude(
                            Verdict.UNDERDETERMINED,
                            "Which of them binds depends on the base, which the text does not give",
                            "哪一项起约束作用取决于基期值，文中未给出");
        }

        private Finding dominated(int n) {
            Rational multiple = lowest(times.get()).get();
            Rational yearly = Roots.root(multiple, n, Figures.SIX).getValue();
            draft.step(
                    Figures.say(multiple) + "^(1/" + n + ") − 1 ≈ " + Figures.rate(yearly) + " a year",
                    Figures.say(multiple) + "的" + n + "次方根减1，年均约" + Figures.rate(yearly));
            longest(multiple);
            return draft.conclude(
                    Verdict.DOMINATED,
                    "The yearly growth is implied by the multiple over " + n + " years and can never bind",
                    "年均增速要求已被" + n + "年的倍数要求涵盖，不起约束作用");
        }

        /** Without a base year: up to how many years the growth is implied. */
        private Finding withoutYears() {
            times.flatMap(Case::lowest).ifPresent(this::longest);
            return draft.conclude(
                    Verdict.UNDERDETERMINED,
                    "How the growth stands to the rest depends on the base year, which the text does not give",
                    "增速与其他要求的关系取决于基期年份，文中未给出");
        }

        /** The last number of years over which the growth stays below the multiple. */
        private void longest(Rational multiple) {
            Optional<Rational> g = lowest(factor).filter(low -> low.compareTo(Rational.ONE) > 0);
            if (!g.isPresent()) {
                return;
            }
            int n = 1;
            Rational power = g.get();
            while (power.compareTo(multiple) < 0 && n < LONGEST) {
                power = power.times(g.get());
                n++;
            }
            draft.step(
                    Figures.say(g.get()) + "^" + (n - 1) + " "
                            + Figures.equal(g.get().pow(n - 1)) + " < "
                            + Figures.say(multiple) + " ≤ " + Figures.say(g.get()) + "^" + n + " "
                            + Figures.equal(power) + ": implied up to " + (n - 1) + " years",
                    Figures.say(g.get()) + "的" + (n - 1) + "次方 "
                            + Figures.equal(g.get().pow(n - 1)) + "，" + n + "次方 " + Figures.equal(power) + "：基期至目标年不超过"
                            + (n - 1) + "年时，增速要求被倍数要求涵盖");
        }

        /** From which base on the multiple asks more than the level, and where the growth alone would have to start. */
        private void bind(int n) {
            Optional<Interval> level = level();
            Optional<Rational> height = level.flatMap(Case::lowest).filter(low -> low.signum() > 0);
            if (base.isPresent() || !height.isPresent()) {
                return;
            }
            Unit unit = level.get().getUnit();
            times.flatMap(Case::lowest).filter(m -> m.signum() > 0).ifPresent(m -> {
                String turn = Figures.say(Quantity.of(height.get().dividedBy(m), unit));
                draft.step(
                        "Below a base of " + turn + " the level binds, from there on the multiple",
                        "基期值低于 " + turn + " 时水平要求起约束作用，否则倍数要求起约束作用");
            });
            lowest(factor).filter(g -> g.signum() > 0).ifPresent(g -> {
                String start = Figures.say(Quantity.of(height.get().dividedBy(g.pow(n)), unit));
                draft.step(
                        "Growth of just " + Figures.rate(g) + " arrives at the level from a base of " + start,
                        "年均增速恰为 " + Figures.rate(g) + " 时，达到该水平的基期值为 " + start);
            });
        }

        /** What all levels of the year leave; absent if there are none, or they do not meet, which is another rule's matter. */
        private Optional<Interval> level() {
            Optional<Interval> all = Optional.empty();
            for (Claim level : levels) {
                Interval one = level.interval().get();
                if (all.isPresent() && !all.get().getUnit().commensurable(one.getUnit())) {
                    return Optional.empty();
                }
                Optional<Interval> before = all;
                all = before.isPresent() ? before.get().intersection(one) : Optional.of(one);
                if (!all.isPresent()) {
                    return all;
                }
            }
            return all.filter(
                    interval -> !base.isPresent() || base.get().getUnit().commensurable(interval.getUnit()));
        }

        private static Optional<Rational> lowest(Interval interval) {
            return interval.getLow();
        }
    }
}
