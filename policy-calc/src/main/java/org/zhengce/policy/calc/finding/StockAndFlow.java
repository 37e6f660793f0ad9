// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * The share of a stock against the share of what is added to it: from s₀, an addition of a times the stock with the share f makes
 * s = (s₀ + a·f)/(1 + a), which lies between s₀ and f.
 *
 * <p>To reach σ from below takes a ≥ (σ − s₀)/(f − σ); with f at or below σ it is never reached. A stock above σ stays there while
 * a ≤ (s₀ − σ)/(σ − f) if f lies below, and for ever if not. Where s₀ is not known the answer is the line. Ceilings of the stock
 * are floors of the rest of it: 1 − s against 1 − f.
 */
final class StockAndFlow implements Check {

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Set<Finding> found = new LinkedHashSet<>();
        new Links(inquiry, RelationKind.STOCK_AND_FLOW).byObject().forEach((flow, stocks) -> {
            for (String stock : stocks) {
                Map<String, List<Claim>> roles = new LinkedHashMap<>();
                roles.put("stock", Setting.select(inquiry.of(stock), StockAndFlow::share));
                roles.put("flow", Setting.select(inquiry.of(flow), StockAndFlow::share));
                for (Setting setting : Setting.of(roles, Setting::loosely)) {
                    setting.held("stock")
                            .ifPresent(one -> setting.held("flow").ifPresent(other -> {
                                new Case(inquiry, stock, flow, one, other, false)
                                        .finding()
                                        .ifPresent(found::add);
                                new Case(inquiry, stock, flow, one, other, true)
                                        .finding()
                                        .ifPresent(found::add);
                            }));
                }
            }
        });
        found.forEach(to);
    }

    private static boolean share(Claim claim) {
        return claim.plain() && claim.ratio() && (claim.kind() == ChangeKind.SHARE || claim.kind() == ChangeKind.LEVEL);
    }

    /** The floor of a stock's share, or its ceiling, which is the floor of what is not in the share. */
    private static final class Case {

        private final Draft draft;
        private final boolean ceiling;
        private final Interval stock;
        private final Interval flow;
        private final Optional<Rational> start;
        private final Held[] grounds;

        Case(Inquiry inquiry, String stock, String flow, Held one, Held other, boolean ceiling) {
            this.draft = new Draft(CheckRule.STOCK_AND_FLOW, stock);
            this.ceiling = ceiling;
            this.grounds = new Held[] {one, other};
            this.stock = turned(one.interval().in(Unit.ONE));
            this.flow = turned(other.interval().in(Unit.ONE));
            Optional<Quantity> said = one.claims().stream()
                    .map(claim -> claim.target().getBaseline().flatMap(Baseline::getValue))
                    .filter(Optional::isPresent)
                    .map(Optional::get)
                    .findFirst();
            Optional<Quantity> base =
                    said.isPresent() ? said : inquiry.baseline(stock).flatMap(Baseline::getValue);
            this.start = base.filter(value -> value.getUnit().commensurable(Unit.ONE))
                    .map(Quantity::amount)
                    .map(this::turned);
            Held.ground(draft, one, other);
            Links.declared(draft, RelationKind.STOCK_AND_FLOW, stock, flow);
            draft.assume("Nothing but what is added changes the stock", "存量仅因新增部分而变化");
            if (!said.isPresent()) {
                start.ifPresent(s -> draft.assume(
                        "The stock's share is " + Figures.percent(turned(s)) + ", as declared",
                        "已声明存量比重现为 " + Figures.percent(turned(s))));
            }
        }

        private Rational turned(Rational share) {
            return ceiling ? Rational.ONE.minus(share) : share;
        }

        private Interval turned(Interval share) {
            return ceiling
                    ? Interval.of(
                            share.getHigh().map(this::turned),
                            share.isHighIncluded(),
                            share.getLow().map(this::turned),
                            share.isLowIncluded(),
                            share.getUnit())
                    : share;
        }

        Optional<Finding> finding() {
            if (!stock.getLow().isPresent()) {
                return Optional.empty();
            }
            Rational goal = stock.getLow().get();
            Optional<Rational> most = flow.getHigh();
            if (most.isPresent() && most.get().compareTo(goal) < 0) {
                return Optional.of(away(goal, most.get()));
            }
            Optional<Rational> least = flow.getLow();
            if (!least.isPresent()) {
                return Optional.empty();
            }
            return Optional.of(least.get().compareTo(goal) > 0 ? towards(goal, least.get()) : weak(goal, least.get()));
        }

        /** The flow lies beyond what the stock is to reach, so it always pulls the stock there. */
        private Finding towards(Rational goal, Rational least) {
            Rational pull = least.minus(goal);
            String formula = ceiling
                    ? "(s₀ − " + say(goal) + ")/(" + say(goal) + " − " + say(least) + ")"
                    : "(" + say(goal) + " − s₀)/(" + say(least) + " − " + say(goal) + ")";
            draft.step(
                    "Of an addition of a times the stock: s = (s₀ + a × " + say(least) + ")/(1 + a), so a ≥ " + formula,
                    "新增量为存量的 a 倍时，s = (s₀ + a × " + say(least) + ")/(1 + a)，须 a ≥ " + formula);
            if (!start.isPresent()) {
                return draft.conclude(
                        Verdict.UNDERDETERMINED,
                        "The two agree; how much must be added depends on the present share s₀, which the text does not give: a ≥ "
                                + formula,
                        "两项要求方向一致；所需新增量取决于存量比重现值 s₀，文中未给出：a ≥ " + formula);
            }
            Rational gap = goal.minus(start.get());
            if (gap.signum() < 0 || gap.signum() == 0 && stock.isLowIncluded()) {
                return draft.conclude(
                        Verdict.CONSISTENT,
                        "The stock is there already, and what is added keeps it there",
                        "存量已达要求，新增部分不会使其偏离");
            }
            Quantity needed = Quantity.of(gap.dividedBy(pull).times(Rational.of(100)), Unit.PERCENT);
            Interval addition = stock.isLowIncluded() ? Interval.atLeast(needed) : Interval.moreThan(needed);
            draft.interval(addition);
            return draft.conclude(
                    Verdict.CONSISTENT,
                    "The two agree; from " + say(start.get()) + " at the flow's limit it takes an addition of "
                            + Figures.english(addition) + " of the stock",
                    "两项要求方向一致；自 " + say(start.get()) + " 起，新增比重恰为限值时，新增量须" + Figures.chinese(addition) + "（占存量）");
        }

        /** No flow that is allowed reaches what the stock is to have. */
        private Finding away(Rational goal, Rational most) {
            draft.step(
                    "s lies between s₀ and the flow's share, which stays on the wrong side of " + say(goal) + " at "
                            + say(most),
                    "s 介于 s₀ 与新增比重之间，而新增比重以 " + say(most) + " 为限，达不到 " + say(goal));
            if (!start.isPresent()) {
                draft.interval(ends(goal));
                return draft.conclude(
                        Verdict.UNDERDETERMINED,
                        "What is added pulls the stock away: the two can hold only if the present share, which the text does not give, is "
                                + Figures.english(ends(goal)),
                        "新增部分使存量偏离要求：仅当存量比重现值" + Figures.chinese(ends(goal)) + "时方可同时成立，文中未给出现值");
            }
            Rational room = start.get().minus(goal);
            if (room.signum() < 0 || room.signum() == 0 && !stock.isLowIncluded()) {
                return Held.contradiction(
                        draft,
                        "From " + say(start.get()) + " the stock never reaches " + say(goal) + " by what is added",
                        "存量比重现为 " + say(start.get()) + "，仅靠新增部分永远达不到 " + say(goal),
                        grounds);
            }
            Quantity left = Quantity.of(room.dividedBy(goal.minus(most)).times(Rational.of(100)), Unit.PERCENT);
            Interval addition = stock.isLowIncluded() ? Interval.atMost(left) : Interval.lessThan(left);
            draft.interval(addition);
            return draft.conclude(
                    room.signum() == 0 ? Verdict.TIGHT : Verdict.CONSISTENT,
                    "Both hold only while the addition is " + Figures.english(addition) + " of the stock",
                    "仅当新增量" + Figures.chinese(addition) + "（占存量）时可以同时成立");
        }

        /** The flow's limit lies short of what the stock is to have, but more is allowed. */
        private Finding weak(Rational goal, Rational least) {
            boolean there = start.filter(s -> s.compareTo(goal) >= 0).isPresent();
            draft.step(
                    "At its limit " + say(least) + " the flow does not lift the stock to " + say(goal),
                    "新增比重恰为限值 " + say(least) + " 时，不能使存量达到 " + say(goal));
            return draft.conclude(
                    there ? Verdict.CONSISTENT : Verdict.UNDERDETERMINED,
                    "Keeping just the flow's limit does not bring the stock to " + say(goal)
                            + "; the flow must go beyond " + say(goal),
                    "仅达到新增比重限值不能使存量达到 " + say(goal) + "，新增比重须优于 " + say(goal));
        }

        private Interval ends(Rational goal) {
            Quantity end = Quantity.of(turned(goal).times(Rational.of(100)), Unit.PERCENT);
            if (ceiling) {
                return stock.isLowIncluded() ? Interval.atMost(end) : Interval.lessThan(end);
            }
            return stock.isLowIncluded() ? Interval.atLeast(end) : Interval.moreThan(end);
        }

        /** A share as it was before it was turned: 20 %, but 1/3. */
        private String say(Rational share) {
            Rational said = turned(share);
            String percent = said.times(Rational.of(100)).toString();
            return percent.indexOf('/') < 0 ? percent + " %" : Figures.say(said);
        }
    }
}
