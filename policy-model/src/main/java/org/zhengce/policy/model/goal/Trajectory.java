// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * The path of an indicator from a start to a target (进度曲线, 年度路径): what is expected of each year, quarter or month.
 *
 * <p>The first point is the start and the last the target, both exactly. It can be stored, and made by hand from a table of a
 * department; where every period is given the kind does not matter.
 */
@Value.Immutable
@PolicyValue
public abstract class Trajectory {

    Trajectory() {}

    /** What is expected. */
    public abstract Indicator getIndicator();

    /** The one unit that it is expected of, if it is not all together. */
    public abstract Optional<String> getObject();

    /** What the values are values of. */
    public abstract Reckoning getReckoning();

    /** How it goes between what was promised. */
    public abstract TrajectoryKind getKind();

    /** The unit of all values. */
    public abstract Unit getUnit();

    /** Start, points between, target; at least two, each later than the one before. */
    public abstract List<TrajectoryPoint> getPoints();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The first point. */
    public TrajectoryPoint start() {
        return getPoints().get(0);
    }

    /** The last point. */
    public TrajectoryPoint target() {
        return getPoints().get(getPoints().size() - 1);
    }

    /**
     * The point of a period (对应路径点), found by its days: 2021/2021 and 2021-01/2021-12 are one period. Of a stock
     * ({@link Reckoning#AT_END}) the last day decides alone: 2021-12-31 will do. In logarithmic time.
     */
    public Optional<TrajectoryPoint> point(PlanPeriod period) {
        LocalDate last = period.getTo().lastDay();
        int low = 0;
        int high = getPoints().size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (end(middle).isBefore(last)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Optional.of(getPoints().get(low)).filter(point -> matches(point.getPeriod(), period));
    }

    private LocalDate end(int place) {
        return getPoints().get(place).getPeriod().getTo().lastDay();
    }

    private boolean matches(PlanPeriod own, PlanPeriod other) {
        return own.getTo().lastDay().equals(other.getTo().lastDay())
                && (getReckoning() == Reckoning.AT_END
                        || own.getFrom().firstDay().equals(other.getFrom().firstDay()));
    }

    @Value.Check
    void check() {
        if (getPoints().size() < 2) {
            throw new InvalidValueException(
                    ProblemCode.TRAJECTORY_POINTS, getPoints().size());
        }
        for (int i = 1; i < getPoints().size(); i++) {
            if (!end(i).isAfter(end(i - 1))) {
                throw new InvalidValueException(
                        ProblemCode.TRAJECTORY_ORDER,
                        getPoints().get(i).getPeriod(),
                        getPoints().get(i - 1).getPeriod());
            }
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableTrajectory.Builder {
        Builder() {}
    }
}
