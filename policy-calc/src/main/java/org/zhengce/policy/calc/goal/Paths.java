// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.math.MathContext;
import java.util.List;
import org.zhengce.policy.model.goal.Milestone;
import org.zhengce.policy.model.goal.Reckoning;
import org.zhengce.policy.model.goal.Roadmap;
import org.zhengce.policy.model.goal.Trajectory;
import org.zhengce.policy.model.goal.TrajectoryKind;
import org.zhengce.policy.model.goal.TrajectoryPoint;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

/** Puts points between milestones. */
final class Paths {

    static final int MAX_POINTS = 600;

    private final Roadmap roadmap;
    private final TrajectoryKind kind;
    private final PeriodUnit step;
    private final MathContext context;
    private final Unit unit;
    private final int start;
    private final int end;

    private Paths(Roadmap roadmap, TrajectoryKind kind, PeriodUnit step, MathContext context) {
        this.roadmap = roadmap;
        this.kind = kind;
        this.step = step;
        this.context = context;
        this.unit = roadmap.target().getValue().getUnit();
        this.end = end(roadmap.target());
        // a sum begins with nothing, so of its start only the end counts
        this.start = StepMonths.end(
                roadmap.start().getPeriod(),
                roadmap.getReckoning() == Reckoning.SINCE_START ? Reckoning.AT_END : roadmap.getReckoning(),
                step);
    }

    static Trajectory of(Roadmap roadmap, TrajectoryKind kind, PeriodUnit step, MathContext context) {
        return new Paths(roadmap, kind, step, context).trajectory();
    }

    private Trajectory trajectory() {
        List<Milestone> milestones = roadmap.getMilestones();
        int points = (end - start) / step.months() + 1;
        if (points > MAX_POINTS) {
            throw new InvalidValueException(ProblemCode.TRAJECTORY_LENGTH, MAX_POINTS, points);
        }
        Trajectory.Builder path = Trajectory.builder()
                .indicator(roadmap.getIndicator())
                .object(roadmap.getObject())
                .reckoning(roadmap.getReckoning())
                .kind(kind)
                .unit(unit);
        Rational before = value(milestones.get(0));
        int at = start;
        path.addPoints(TrajectoryPoint.of(StepMonths.period(at - step.months() + 1, at, step), exact(before), true));
        for (Milestone milestone : milestones.subList(1, milestones.size())) {
            Rational value = value(milestone);
            int steps = (end(milestone) - at) / step.months();
            for (int i = 1; i < steps; i++) {
                at += step.months();
                path.addPoints(TrajectoryPoint.of(period(at), between(before, value, i, steps), false));
            }
            at += step.months();
            path.addPoints(TrajectoryPoint.of(period(at), exact(value), true));
            before = value;
        }
        return path.build();
    }

    private int end(Milestone milestone) {
        return StepMonths.end(milestone.getPeriod(), roadmap.getReckoning(), step);
    }

    private Rational value(Milestone milestone) {
        Rational value = Radical.in(unit, milestone.getValue());
        if (kind == TrajectoryKind.GEOMETRIC && value.signum() <= 0) {
            throw new InvalidValueException(ProblemCode.TRAJECTORY_GROWTH, milestone.getValue());
        }
        return value;
    }

    private Rounded exact(Rational value) {
        return Rounded.exact(value, context);
    }

    private Rounded between(Rational from, Rational to, int steps, int all) {
        switch (kind) {
            case LINEAR:
                return exact(from.plus(to.minus(from).times(Rational.of(steps, all))));
            case GEOMETRIC:
                return Radical.grown(from, to, steps, all).rounded(context);
            default:
                return exact(from);
        }
    }

    private PlanPeriod period(int last) {
        int first = roadmap.getReckoning() == Reckoning.SINCE_START ? start + 1 : last - step.months() + 1;
        return StepMonths.period(first, last, step);
    }
}
