// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.PaceState;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.RequiredPace;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.PeriodUnit;

/** Counts back from a target to where things stand. */
final class Pacing {

    private static final Rational HUNDRED = Rational.of(100);

    private final Question question;
    private final PeriodUnit step;
    private final MathContext context;

    private Pacing(Question question, PeriodUnit step, MathContext context) {
        this.question = question;
        this.step = step;
        this.context = context;
    }

    static RequiredPace of(Target target, Evidence evidence, PeriodUnit step, MathContext context) {
        return new Pacing(new Question(target, evidence), step, context).pace();
    }

    private RequiredPace pace() {
        Optional<AttainmentReason> objection = Attaining.objection(question);
        if (objection.isPresent()) {
            return unmeasurable(objection.get());
        }
        EachYear each = question.eachYear();
        boolean apart = question.target.getScope().getQuantifier() == Quantifier.EACH && !question.universal();
        boolean average = each != null && each.isAverage();
        if (apart || average || question.kind == ChangeKind.GROWTH_YEAR_ON_YEAR) {
            return answer(PaceState.NOT_PACED).build();
        }
        if (question.deadline() == null && each == null) {
            return answer(PaceState.NO_DEADLINE).build();
        }
        if (question.acceptance.doubt != null) {
            return unmeasurable(question.acceptance.doubt);
        }
        Units units = new Units(question);
        Series series = Attaining.series(question, units);
        if (question.comparesLevels()) {
            return each == null
                    ? towardsLevel(series)
                    : answer(PaceState.NOT_PACED).build();
        }
        List<Held> held = new Measuring(question, series, Attaining.counted(question, units)).held();
        Held last = held.get(held.size() - 1);
        if (last.missing == AttainmentReason.PERIOD_INCOMPLETE && held.size() > 1) {
            last = held.get(held.size() - 2);
        }
        LocalDate start = question.start();
        boolean sum = question.kind == ChangeKind.CUMULATIVE || question.increment();
        if (last.missing == AttainmentReason.NO_OBSERVATION && sum && start != null) {
            return towards(
                    start.minusDays(1),
                    question.deadline(),
                    Rational.ZERO,
                    question.acceptance.possible,
                    question.frame,
                    false);
        }
        if (last.missing != null) {
            return unmeasurable(last.missing);
        }
        if (!last.low.equals(last.high)) {
            return unmeasurable(last.incomplete);
        }
        return last.period == null
                ? unmeasurable(AttainmentReason.NO_OBSERVATION)
                : towards(
                        last.period.getTo().lastDay(),
                        last.deadline,
                        last.low,
                        question.acceptance.possible,
                        question.frame,
                        !sum && question.kind != ChangeKind.RANK_MOVE);
    }

    /** Of a growth, multiple, rise of a stock or move in rank: towards the level that it leads to. */
    private RequiredPace towardsLevel(Series series) {
        if (series.isEmpty()) {
            return unmeasurable(AttainmentReason.NO_OBSERVATION);
        }
        List<Entry> within = series.within(question.start(), question.deadline());
        LocalDate day = question.baseDay();
        Entry entry = within.isEmpty() ? day == null ? null : series.endingOn(day) : within.get(within.size() - 1);
        if (entry == null) {
            return unmeasurable(AttainmentReason.OTHER_PERIOD);
        }
        if (entry.fault != null) {
            return unmeasurable(entry.fault);
        }
        if (!entry.low.equals(entry.high)) {
            return unmeasurable(entry.incomplete);
        }
        boolean start = day != null && entry.last.equals(day);
        Levels levels = Levels.of(question, series, entry);
        if (!start && levels.missing != null) {
            return unmeasurable(levels.missing);
        }
        Rational base = start ? entry.low : levels.base;
        LocalDate deadline = question.deadline();
        int years = day == null || deadline == null ? 0 : Months.wholeYears(day, deadline);
        if (question.kind == ChangeKind.GROWTH_ANNUAL_AVERAGE && (years == 0 || years > Growth.MAX_STEPS)) {
            return unmeasurable(AttainmentReason.OTHER_PERIOD);
        }
        if (question.kind == ChangeKind.RANK_MOVE
                && !question.down()
                && goal(base, years).excludesAll(Rational.ONE, null)) {
            return unmeasurable(AttainmentReason.NO_ROOM);
        }
        boolean over = !question.pointsFrame && (question.growth() || question.kind == ChangeKind.MULTIPLE);
        if (over && base.signum() <= 0) {
            return unmeasurable(AttainmentReason.BASELINE_NOT_POSITIVE);
        }
        if (over ? !question.ratioFrame : !comparable(entry)) {
            return unmeasurable(AttainmentReason.UNITS_DIFFER);
        }
        return towards(
                entry.last, deadline, entry.low, goal(base, years), entry.unit, question.kind != ChangeKind.RANK_MOVE);
    }

    private boolean comparable(Entry entry) {
        return question.pointsFrame
                ? entry.ratio()
                : question.frame != null && entry.unit.commensurable(question.frame);
    }

    /** The levels that the target leads to from its baseline. */
    private Interval goal(Rational base, int years) {
        Interval accepted = question.acceptance.possible;
        if (question.kind == ChangeKind.MULTIPLE) {
            return accepted.map(times -> base.times(times));
        }
        if (question.kind == ChangeKind.RANK_MOVE) {
            return (question.down() ? accepted : accepted.negated()).map(base::plus);
        }
        Interval rise = question.down() ? accepted.negated() : accepted;
        boolean average = question.kind == ChangeKind.GROWTH_ANNUAL_AVERAGE;
        if (question.pointsFrame) {
            Rational number = Rational.of(average ? years : 1);
            return rise.map(points -> base.plus(points.times(number).dividedBy(HUNDRED)));
        }
        if (question.increment()) {
            return rise.map(base::plus);
        }
        return rise.map(rate -> {
            Rational factor = rate.plus(Rational.ONE);
            return base.times(factor.signum() < 0 ? Rational.ZERO : factor.pow(average ? years : 1));
        });
    }

    private RequiredPace towards(
            LocalDate from,
            @Nullable LocalDate deadline,
            Rational reached,
            Interval goal,
            @Nullable Unit unit,
            boolean level) {
        RequiredPace.Builder answer = RequiredPace.builder()
                .target(question.target)
                .step(step)
                .from(from)
                .deadline(Optional.ofNullable(deadline))
                .reached(Verdict.quantity(reached, unit));
        Rational end = goal.nearest(reached);
        if (end == null || deadline == null) {
            return answer.state(PaceState.NO_DEADLINE).exceeding(false).build();
        }
        boolean included = end.equals(goal.low()) ? goal.lowIn() : goal.highIn();
        answer.goal(Verdict.quantity(end, unit)).exceeding(!included);
        Rational remaining = end.minus(reached);
        if (goal.contains(reached)) {
            return answer.state(PaceState.REACHED).build();
        }
        answer.remaining(Verdict.quantity(remaining, unit));
        long months = Months.between(from, deadline);
        Rational steps = Rational.of(months, step.months());
        answer.steps(steps);
        if (months == 0) {
            return answer.state(PaceState.NO_TIME_LEFT).build();
        }
        answer.state(PaceState.REQUIRED).pace(Verdict.quantity(remaining.dividedBy(steps), unit));
        if (level && months <= Growth.MAX_STEPS && reached.signum() > 0 && end.signum() > 0) {
            // (T/V)^(months per step / months left): the power is exact, the root is not.
            Rational multiple =
                    end.dividedBy(reached).pow(steps.getDenominator().intValueExact());
            answer.growth(Growth.of(multiple, steps.getNumerator().intValueExact(), context));
        }
        return answer.build();
    }

    private RequiredPace.Builder answer(PaceState state) {
        RequiredPace.Builder answer = RequiredPace.builder();
        answer.target(question.target)
                .state(state)
                .step(step)
                .exceeding(false)
                .deadline(Optional.ofNullable(question.deadline()));
        return answer;
    }

    private RequiredPace unmeasurable(AttainmentReason reason) {
        return answer(PaceState.NOT_MEASURABLE).reason(reason).build();
    }
}
