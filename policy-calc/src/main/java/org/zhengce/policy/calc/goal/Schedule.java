// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.goal.ScheduleReason;
import org.zhengce.policy.model.goal.ScheduleStanding;
import org.zhengce.policy.model.goal.ScheduleStatus;
import org.zhengce.policy.model.goal.Trajectory;
import org.zhengce.policy.model.goal.TrajectoryPoint;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.PlanPeriod;

/** Holds what was observed against what was expected. */
final class Schedule {

    private Schedule() {}

    static ScheduleStatus of(Trajectory trajectory, Observation observation) {
        String expected = Lanes.subject(trajectory.getIndicator(), trajectory.getObject());
        String observed = Lanes.subject(observation);
        if (!expected.equals(observed)) {
            throw new InvalidValueException(ProblemCode.OBSERVATION_SUBJECT, expected, observed);
        }
        Optional<TrajectoryPoint> point = trajectory.point(observation.getPeriod());
        return status(trajectory, observation.getPeriod(), point, Optional.of(observation), Optional.empty());
    }

    static ScheduleStatus of(Trajectory trajectory, Observations observations, PlanPeriod period) {
        String subject = Lanes.subject(trajectory.getIndicator(), trajectory.getObject());
        Optional<TrajectoryPoint> point = trajectory.point(period);
        List<Observation> versions = new ArrayList<>();
        for (Observation observation : observations.getObservations()) {
            if (point.isPresent()
                    && Lanes.subject(observation).equals(subject)
                    && trajectory.point(observation.getPeriod()).equals(point)) {
                versions.add(observation);
            }
        }
        Optional<Observation> holding = Lanes.holding(versions);
        Optional<ScheduleReason> conflict = versions.isEmpty() || holding.isPresent()
                ? Optional.empty()
                : Optional.of(ScheduleReason.CONFLICTING_OBSERVATIONS);
        return status(trajectory, period, point, holding, conflict);
    }

    private static ScheduleStatus status(
            Trajectory trajectory,
            PlanPeriod period,
            Optional<TrajectoryPoint> point,
            Optional<Observation> observation,
            Optional<ScheduleReason> conflict) {
        ScheduleStatus.Builder status = ScheduleStatus.builder()
                .indicator(trajectory.getIndicator())
                .object(trajectory.getObject())
                .period(period)
                .unit(trajectory.getUnit())
                .observation(observation);
        if (!point.isPresent()) {
            return unknown(status, ScheduleReason.NO_POINT);
        }
        Rational expected = point.get().getExpected().getValue();
        status.expected(point.get().getExpected()).expectedProgress(progress(trajectory, expected));
        if (!observation.isPresent()) {
            return unknown(status, conflict.orElse(ScheduleReason.NO_OBSERVATION));
        }
        Rational actual = Radical.in(trajectory.getUnit(), observation.get().getValue());
        Rational deviation = actual.minus(expected);
        status.deviation(deviation).progress(progress(trajectory, actual));
        return judged(status, deviation.signum(), trajectory.getIndicator().getPolarity());
    }

    private static Optional<Rational> progress(Trajectory trajectory, Rational value) {
        Rational start = trajectory.start().getExpected().getValue();
        Rational way = trajectory.target().getExpected().getValue().minus(start);
        return way.signum() == 0
                ? Optional.empty()
                : Optional.of(value.minus(start).dividedBy(way));
    }

    private static ScheduleStatus judged(ScheduleStatus.Builder status, int sign, Polarity polarity) {
        if (sign == 0) {
            return status.standing(ScheduleStanding.ON_SCHEDULE).build();
        }
        switch (polarity) {
            case HIGHER_IS_BETTER:
                return standing(status, sign > 0);
            case LOWER_IS_BETTER:
                return standing(status, sign < 0);
            case NEITHER:
                return unknown(status, ScheduleReason.POLARITY_NEITHER);
            default:
                return unknown(status, ScheduleReason.POLARITY_UNKNOWN);
        }
    }

    private static ScheduleStatus standing(ScheduleStatus.Builder status, boolean better) {
        return status.standing(better ? ScheduleStanding.AHEAD : ScheduleStanding.BEHIND)
                .build();
    }

    private static ScheduleStatus unknown(ScheduleStatus.Builder status, ScheduleReason reason) {
        return status.standing(ScheduleStanding.UNKNOWN).reason(reason).build();
    }
}
