// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.plan;

import java.util.Optional;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.plan.LineageStep;
import org.zhengce.policy.model.plan.LineageVerdict;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** From one figure of an indicator to the next of the same scope and change. */
final class Stride {

    private static final Unit POINTS = Unit.of("百分点");

    private final Target before;
    private final Target after;

    Stride(Target before, Target after) {
        this.before = before;
        this.after = after;
    }

    LineageStep step(int from, int to, Optional<LineageStep> previous) {
        LineageStep.Builder step = LineageStep.builder().from(from).to(to);
        Optional<Quantity> old = figure(before);
        Optional<Quantity> now = figure(after);
        if (old.isPresent()
                && now.isPresent()
                && !old.get().getUnit().commensurable(now.get().getUnit())) {
            return step.verdict(LineageVerdict.OTHER_MEASURE).build();
        }
        Optional<Integer> year = Likeness.year(before);
        if (before.getHorizon().equals(after.getHorizon())
                || year.isPresent() && year.equals(Likeness.year(after)) && !added()) {
            return step.verdict(sameTime()).build();
        }
        if (!old.isPresent() || !now.isPresent()) {
            boolean same = before.getBound().equals(after.getBound());
            return step.verdict(same ? LineageVerdict.UNCHANGED : LineageVerdict.CHANGED)
                    .build();
        }
        switch (after.getChange().getKind()) {
            case GROWTH:
                return step.verdict(
                                years(before).equals(years(after))
                                        ? faster(now.get().compareAmount(old.get()))
                                        : LineageVerdict.CHANGED)
                        .build();
            case GROWTH_YEAR_ON_YEAR:
            case GROWTH_ANNUAL_AVERAGE:
                return step.verdict(faster(now.get().compareAmount(old.get()))).build();
            case INCREMENT_GROSS:
            case INCREMENT_NET:
            case CUMULATIVE:
                return summed(step, old.get(), now.get());
            default:
                return level(step, old.get(), now.get(), previous);
        }
    }

    private static Optional<Quantity> figure(Target target) {
        return target.getBound()
                .match(
                        numeric -> Optional.of(numeric.quantity()),
                        range -> Optional.empty(),
                        relative -> Optional.empty(),
                        universal -> Optional.empty(),
                        qualitative -> Optional.empty());
    }

    /** Whether the figure is of a period, so that one that ends in the same year may be another. */
    private boolean added() {
        switch (after.getChange().getKind()) {
            case INCREMENT_GROSS:
            case INCREMENT_NET:
            case CUMULATIVE:
                return true;
            default:
                return false;
        }
    }

    private LineageVerdict sameTime() {
        switch (Likeness.demand(before, after)) {
            case SAME:
                return LineageVerdict.UNCHANGED;
            case NARROWER:
                return LineageVerdict.TIGHTENED;
            case WIDER:
                return LineageVerdict.LOOSENED;
            default:
                return LineageVerdict.CHANGED;
        }
    }

    private static LineageVerdict faster(int order) {
        return order == 0 ? LineageVerdict.UNCHANGED : order > 0 ? LineageVerdict.ACCELERATED : LineageVerdict.SLOWED;
    }

    /** By what one year has of it. */
    private LineageStep summed(LineageStep.Builder step, Quantity old, Quantity now) {
        Optional<Quantity> slow = years(before).map(years -> old.times(Rational.ONE.dividedBy(years)));
        Optional<Quantity> fast = years(after).map(years -> now.times(Rational.ONE.dividedBy(years)));
        if (!slow.isPresent() || !fast.isPresent()) {
            return step.verdict(LineageVerdict.CHANGED).build();
        }
        return step.verdict(faster(fast.get().compareAmount(slow.get())))
                .pace(fast)
                .build();
    }

    private static Optional<Rational> years(Target target) {
        return target.getHorizon()
                .match(
                        byEndOf -> Optional.empty(),
                        during -> Optional.of(Rational.of(during.getPeriod().years())),
                        each -> Optional.of(Rational.ONE),
                        standing -> Optional.empty(),
                        unstated -> Optional.empty());
    }

    /** By what one year adds to the level, held against the step before. */
    private LineageStep level(LineageStep.Builder step, Quantity old, Quantity now, Optional<LineageStep> previous) {
        int order = Integer.signum(now.compareAmount(old));
        Optional<Integer> from = Likeness.year(before);
        Optional<Integer> to = Likeness.year(after);
        LineageVerdict plain =
                order == 0 ? LineageVerdict.UNCHANGED : order > 0 ? LineageVerdict.RAISED : LineageVerdict.LOWERED;
        ChangeKind kind = after.getChange().getKind();
        boolean stands = kind == ChangeKind.LEVEL || kind == ChangeKind.SHARE;
        if (!stands || !from.isPresent() || !to.isPresent() || to.get() <= from.get()) {
            return step.verdict(plain).build();
        }
        Quantity more = now.minus(old);
        Unit unit = more.getUnit().equals(Unit.PERCENT) ? POINTS : more.getUnit();
        Quantity pace = Quantity.of(more.getValue().dividedBy(Rational.of(to.get() - from.get())), unit);
        Optional<Quantity> earlier = previous.flatMap(LineageStep::getPace)
                .filter(then -> then.getUnit().commensurable(unit)
                        && order != 0
                        && then.getValue().signum() == order);
        LineageVerdict verdict =
                earlier.map(then -> faster(order * pace.compareAmount(then))).orElse(plain);
        return step.verdict(verdict).pace(pace).build();
    }
}
