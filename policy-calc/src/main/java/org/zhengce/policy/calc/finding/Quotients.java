// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.zhengce.policy.calc.quantity.Intervals;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * What two figures imply for their declared ratio x = a/b, b above nought: all quotients of the two intervals, and no other. Of two
 * floors nothing follows; what the figures come to as they stand is said all the same. Where the ratio has a target of its own
 * the three must fit.
 */
final class Quotients implements Check {

    /** No unit is longer than 40 characters. */
    private static final int LONGEST_UNIT = 37;

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Set<Finding> found = new LinkedHashSet<>();
        for (IndicatorRelation relation : inquiry.relations(RelationKind.QUOTIENT)) {
            List<Claim> over = Setting.select(inquiry.of(relation.getObjects().get(0)), Quotients::amount);
            List<Claim> under = Setting.select(inquiry.of(relation.getObjects().get(1)), Quotients::amount);
            Set<ChangeKind> below = kinds(under);
            for (ChangeKind kind : kinds(over)) {
                Optional<ChangeKind> other = below.contains(kind)
                        ? Optional.of(kind)
                        : below.stream().filter(unused -> below.size() == 1).findFirst();
                other.ifPresent(second -> {
                    Map<String, List<Claim>> roles = new LinkedHashMap<>();
                    roles.put("over", Setting.select(over, claim -> claim.kind() == kind));
                    roles.put("under", Setting.select(under, claim -> claim.kind() == second));
                    roles.put("ratio", Setting.select(inquiry.of(relation.getSubject()), Quotients::ratio));
                    for (Setting setting : Setting.of(roles, Setting::loosely)) {
                        setting.held("over")
                                .ifPresent(a -> setting.held("under")
                                        .flatMap(
                                                b -> new Case(inquiry, relation, a, b, setting.held("ratio")).finding())
                                        .ifPresent(found::add));
                    }
                });
            }
        }
        found.forEach(to);
    }

    private static Set<ChangeKind> kinds(List<Claim> claims) {
        Set<ChangeKind> kinds = new TreeSet<>();
        claims.forEach(claim -> kinds.add(claim.kind()));
        return kinds;
    }

    private static boolean amount(Claim claim) {
        return Links.SUMS.contains(claim.kind()) && (claim.plain() || claim.quantifier() == Quantifier.COUNT_WHERE);
    }

    private static boolean ratio(Claim claim) {
        return (claim.kind() == ChangeKind.LEVEL || claim.kind() == ChangeKind.SHARE)
                && (claim.plain() || claim.quantifier() == Quantifier.AVERAGE_PER);
    }

    /** One numerator and one divisor at one time, perhaps with a target for the ratio. */
    private static final class Case {

        private final IndicatorRelation relation;
        private final String subject;
        private final Held over;
        private final Held under;
        private final Optional<Held> ratio;

        Case(Inquiry inquiry, IndicatorRelation relation, Held over, Held under, Optional<Held> ratio) {
            this.relation = relation;
            this.subject = inquiry.name(relation.getSubject());
            this.over = over;
            this.under = under;
            this.ratio = ratio;
        }

        Optional<Finding> finding() {
            Optional<Unit> simple = unit(over.unit().base(), under.unit().base());
            Interval positive = Interval.moreThan(Quantity.of(Rational.ZERO, base(under.unit())));
            Optional<Interval> divisor = under.interval().in(base(under.unit())).intersection(positive);
            if (!simple.isPresent() || !divisor.isPresent()) {
                return Optional.empty();
            }
            Optional<Held> own = ratio.filter(held ->
                    held.unit().commensurable(simple.get()) || held.unit().commensurable(over.unit()));
            Unit unit = own.isPresent() ? base(own.get().unit()) : simple.get();
            Interval dividend = over.interval().in(base(over.unit()));
            Optional<Interval> all = Intervals.quotient(dividend, divisor.get(), unit);
            if (!all.isPresent()) {
                return Optional.empty();
            }
            Draft draft = new Draft(CheckRule.QUOTIENT, subject);
            Held.ground(draft, own.isPresent() ? new Held[] {over, under, own.get()} : new Held[] {over, under});
            draft.assume(
                    "Declared (QUOTIENT): " + subject + " = " + String.join(" / ", relation.getObjects()),
                    "已声明指标关系（" + RelationKind.QUOTIENT.label() + "）：" + subject + " = "
                            + String.join(" / ", relation.getObjects()));
            Optional<Quantity> figure = asTheyStand(draft, dividend, divisor.get(), simple.get());
            return own.isPresent()
                    ? Optional.of(against(draft, own.get(), all.get(), dividend, divisor.get()))
                    : figure.map(value -> alone(draft, value, Figures.natural(all.get())));
        }

        private static Unit base(Unit unit) {
            return unit.commensurable(Unit.ONE)
                    ? Unit.ONE
                    : Unit.parse(unit.base().isEmpty() ? "1" : unit.base());
        }

        private static Optional<Unit> unit(String over, String under) {
            if (over.isEmpty() || under.isEmpty() || over.length() + under.length() > LONGEST_UNIT) {
                return Optional.empty();
            }
            return Optional.of(
                    over.equals(under)
                            ? Unit.ONE
                            : under.equals("1") ? Unit.parse(over) : Unit.parse(over + "/" + under));
        }

        /** The figures divided as they stand, and on which side of that the ratio is when one of them is just reached. */
        private Optional<Quantity> asTheyStand(Draft draft, Interval dividend, Interval divisor, Unit unit) {
            Optional<Rational> a = dividend.getLow().isPresent() ? dividend.getLow() : dividend.getHigh();
            boolean floor = divisor.getLow().filter(low -> low.signum() > 0).isPresent();
            Optional<Rational> b = floor ? divisor.getLow() : divisor.getHigh();
            if (!a.isPresent() || !b.isPresent()) {
                return Optional.empty();
            }
            Quantity value = Figures.natural(Quantity.of(a.get().dividedBy(b.get()), unit));
            String said = said(value);
            String division = figure(over, dividend, a.get()) + " / " + figure(under, divisor, b.get());
            draft.step(division + " " + Figures.equal(said), division + " " + Figures.equal(said));
            boolean floors = dividend.getLow().isPresent()
                    && !dividend.getHigh().isPresent()
                    && floor
                    && !divisor.getHigh().isPresent();
            if (floors && dividend.isLowIncluded()) {
                String with = figure(over, dividend, a.get());
                draft.step(
                        "With just " + with + " above the line the ratio is "
                                + (divisor.isLowIncluded() ? "at most " : "below ") + said,
                        "分子恰为 " + with + " 时，比值" + (divisor.isLowIncluded() ? "不超过 " : "低于 ") + said);
            }
            if (floors && !dividend.isLowIncluded()) {
                draft.step("Both may be exceeded without limit, so this is indicative only", "分子、分母均可继续增加，该值仅供参考");
            }
            return Optional.of(value);
        }

        private static String figure(Held held, Interval base, Rational value) {
            Rational written = value.times(base.getUnit().magnitude())
                    .dividedBy(held.unit().magnitude());
            return Figures.say(Quantity.of(written, held.unit()));
        }

        private static String said(Quantity value) {
            return value.getUnit().equals(Unit.ONE) ? Figures.percent(value.getValue()) : Figures.decimal(value);
        }

        /** Without a target for the ratio. */
        private Finding alone(Draft draft, Quantity figure, Interval all) {
            boolean open = !all.getHigh().isPresent()
                    && !all.getLow().filter(low -> low.signum() > 0).isPresent();
            if (open) {
                return draft.conclude(
                        Verdict.UNDERDETERMINED,
                        "As the figures stand it is " + said(figure) + "; no bound on the ratio follows from them",
                        "按目标值直接相除为 " + said(figure) + "；由此推不出比值的上下限");
            }
            draft.interval(all);
            return draft.conclude(
                    Verdict.CONSISTENT, "The ratio is " + Figures.english(all), "比值" + Figures.chinese(all));
        }

        /** With a target for the ratio. */
        private Finding against(Draft draft, Held own, Interval all, Interval dividend, Interval divisor) {
            Interval target = own.interval().in(all.getUnit());
            Interval shown = all.in(own.unit());
            Optional<Interval> both = target.intersection(all);
            if (!both.isPresent()) {
                return Held.contradiction(
                        draft,
                        "The two figures make the ratio " + Figures.english(shown) + ", it is to be "
                                + Figures.english(own.interval()),
                        "两项要求之比" + Figures.chinese(shown) + "，与比值要求（" + Figures.chinese(own.interval()) + "）不能同时成立",
                        over,
                        under,
                        own);
            }
            draft.interval(both.get().in(own.unit()));
            if (target.encloses(all)) {
                return draft.conclude(
                        Verdict.DOMINATED,
                        "The ratio follows from the two figures, and can never bind",
                        "比值要求已被两项要求涵盖，不起约束作用");
            }
            Interval needed = Intervals.product(target, divisor, dividend.getUnit());
            needed.getLow().filter(low -> low.signum() > 0).ifPresent(low -> {
                Interval above = needed.in(over.unit());
                draft.step(
                        "Ratio and divisor together ask for a numerator of " + Figures.english(above),
                        "比值要求与分母要求合起来，分子须" + Figures.chinese(above));
            });
            if (dividend.encloses(needed)) {
                return draft.conclude(
                        Verdict.DOMINATED,
                        "The numerator follows from ratio and divisor, and can never bind",
                        "分子要求已被比值要求与分母要求涵盖，不起约束作用");
            }
            if (both.get().single()) {
                return draft.conclude(
                        Verdict.TIGHT,
                        "The three leave nothing to spare: the ratio is "
                                + Figures.english(both.get().in(own.unit())),
                        "三项要求之间没有余量，比值只能" + Figures.chinese(both.get().in(own.unit())));
            }
            return draft.conclude(Verdict.CONSISTENT, "The three can hold together", "三项要求可以同时成立");
        }
    }
}
