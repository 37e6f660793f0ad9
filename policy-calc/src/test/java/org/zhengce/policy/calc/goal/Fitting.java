// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import org.zhengce.policy.model.goal.Allowance;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** Evidence by which almost any target can be measured: one value, in the bound's unit, for the time that the horizon names. */
final class Fitting {

    private Fitting() {}

    static Unit unit(Target target) {
        ChangeKind kind = target.getChange().getKind();
        Unit relative = Unit.of(
                kind == ChangeKind.RANK_MOVE
                        ? "位"
                        : kind == ChangeKind.LEVEL
                                        || kind == ChangeKind.CUMULATIVE
                                        || kind == ChangeKind.INCREMENT_GROSS
                                        || kind == ChangeKind.INCREMENT_NET
                                ? "亿元"
                                : "%");
        return target.getBound()
                .match(
                        numeric -> numeric.getUnit(),
                        range -> range.getUnit(),
                        reference -> relative,
                        universal -> Unit.PERCENT,
                        words -> relative);
    }

    /** Of an indicator that is no ratio, a ratio is its growth and not its level. */
    private static Unit baseUnit(Target target) {
        Question question = new Question(target, Evidence.of());
        boolean rate = question.growth() || question.kind == ChangeKind.MULTIPLE;
        return rate && !question.ratioIndicator() ? Unit.of("亿元") : unit(target);
    }

    static PlanPeriod period(Target target) {
        return target.getHorizon()
                .match(
                        by -> PlanPeriod.of(by.getDate(), by.getDate()),
                        during -> during.getPeriod(),
                        each -> PlanPeriod.of(
                                each.getUntil().map(PartialDate::getYear).orElse(2021)),
                        standing -> PlanPeriod.of(2021),
                        unstated -> PlanPeriod.of(2021));
    }

    static Evidence evidence(Target target, Rational value, Unit unit) {
        Observation.Builder seen = Observation.builder();
        seen.indicator(target.getIndicator())
                .value(Quantity.of(value, unit))
                .period(period(target))
                .provisional(false);
        if (target.getScope().getQuantifier() == Quantifier.EACH) {
            seen.object("第1区");
        }
        return evidence(target, seen.build()).build();
    }

    static Evidence.Builder evidence(Target target, Observation... seen) {
        PlanPeriod period = period(target);
        Baseline.Builder base = Baseline.builder();
        base.value(Quantity.of(Rational.of(5), baseUnit(target)));
        PlanPeriod before = Series.before(PlanPeriod.of(period.getTo(), period.getTo()), 1);
        if (before != null) {
            base.date(before.getTo());
        }
        Evidence.Builder evidence = Sample.units(1, seen);
        evidence.baseline(base.build())
                .reference(Quantity.of(Rational.of(10), unit(target)))
                .tolerance(Allowance.relative(Quantity.of("1", "%")))
                .margin(Allowance.relative(Quantity.of("1", "%")));
        return evidence;
    }
}
