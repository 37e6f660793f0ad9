// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengce.policy.model.goal.ProjectionMethod;
import org.zhengce.policy.model.goal.ProjectionReason;
import org.zhengce.policy.model.goal.ProjectionRule;
import org.zhengce.policy.model.goal.Reckoning;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** A series that goes on, as a rule has it: a value for each later month that a period ends with. */
final class Trend {

    static final int MAX_PERIODS = 600;

    private final Lanes series;
    private final ProjectionMethod method;
    private final int months;
    private final int first;
    private final NavigableMap<Integer, Observation> observed;
    private final Unit unit;
    private final NavigableMap<Integer, Rational> values = new TreeMap<>();
    private final int last;

    /** A trend through at least one observation; {@code first} is the first month of the period it is taken to. */
    Trend(Lanes series, ProjectionRule rule, int first) {
        this.series = series;
        this.method = rule.getMethod();
        this.months = rule.getStep().months();
        this.first = first;
        this.observed = series.from(first);
        this.last = observed.lastKey();
        this.unit = lastObservation().getValue().getUnit();
        if (rule.getReckoning() == Reckoning.SINCE_START) {
            values.put(first - 1, Rational.ZERO);
        }
        observed.forEach((end, observation) -> values.put(end, value(observation)));
    }

    /** A value with what it rests on, or the reason why there is none. */
    static final class Point {

        final Optional<Radical> value;
        final List<Observation> basis;
        final Optional<ProjectionReason> reason;

        private Point(Optional<Radical> value, List<Observation> basis, Optional<ProjectionReason> reason) {
            this.value = value;
            this.basis = basis;
            this.reason = reason;
        }

        static Point none(ProjectionReason reason) {
            return new Point(Optional.empty(), new ArrayList<>(), Optional.of(reason));
        }
    }

    Unit unit() {
        return unit;
    }

    int last() {
        return last;
    }

    Observation lastObservation() {
        return observed.lastEntry().getValue();
    }

    private Rational value(Observation observation) {
        return Radical.in(unit, observation.getValue());
    }

    /** The value of the period that ends with this month. */
    Point at(int end) {
        if (end <= last) {
            return Point.none(ProjectionReason.NOT_LATER);
        }
        if (end - last > MAX_PERIODS * months) {
            return Point.none(ProjectionReason.TOO_FAR);
        }
        if (method == ProjectionMethod.YEAR_ON_YEAR) {
            return yearOnYear(end);
        }
        if (values.size() < 2) {
            return Point.none(ProjectionReason.TOO_FEW_OBSERVATIONS);
        }
        Map.Entry<Integer, Rational> start = values.firstEntry();
        switch (method) {
            case LAST_STEP:
                Map.Entry<Integer, Rational> before =
                        values.headMap(last, false).lastEntry();
                return last - before.getKey() == months ? line(before, end) : Point.none(ProjectionReason.GAP);
            case AVERAGE_STEP:
                return line(start, end);
            case AVERAGE_GROWTH:
                return growth(start, end);
            default:
                return leastSquares(end);
        }
    }

    /** Through an earlier value and the last. */
    private Point line(Map.Entry<Integer, Rational> from, int end) {
        Rational now = values.lastEntry().getValue();
        Rational step = now.minus(from.getValue()).dividedBy(Rational.of(last - from.getKey()));
        return point(Radical.of(now.plus(step.times(Rational.of(end - last)))), basis(from.getKey()));
    }

    private Point growth(Map.Entry<Integer, Rational> from, int end) {
        Rational now = values.lastEntry().getValue();
        if (from.getValue().signum() <= 0 || now.signum() < 0) {
            return Point.none(ProjectionReason.BASE_NOT_POSITIVE);
        }
        int all = (last - from.getKey()) / months;
        int steps = (end - from.getKey()) / months;
        return all > MAX_PERIODS
                ? Point.none(ProjectionReason.TOO_FAR)
                : point(Radical.grown(from.getValue(), now, steps, all), basis(from.getKey()));
    }

    /** y = mean + slope (x - mean), the slope being S(xy) / S(xx) about the means. */
    private Point leastSquares(int end) {
        Rational count = Rational.of(values.size());
        Rational x = Rational.ZERO;
        Rational y = Rational.ZERO;
        Rational xx = Rational.ZERO;
        Rational xy = Rational.ZERO;
        for (Map.Entry<Integer, Rational> each : values.entrySet()) {
            Rational place = Rational.of(each.getKey() - last);
            x = x.plus(place);
            y = y.plus(each.getValue());
            xx = xx.plus(place.times(place));
            xy = xy.plus(place.times(each.getValue()));
        }
        Rational slope =
                count.times(xy).minus(x.times(y)).dividedBy(count.times(xx).minus(x.times(x)));
        Rational level = y.minus(slope.times(x)).dividedBy(count);
        return point(Radical.of(level.plus(slope.times(Rational.of(end - last)))), new ArrayList<>(observed.values()));
    }

    /** The latest observed period so many whole years before, times that many years' growth of the last period. */
    private Point yearOnYear(int end) {
        Optional<Observation> yearBefore = series.at(first - 12, last - 12);
        int years = (end - last + 11) / 12;
        Optional<Observation> base = series.at(first - 12 * years, end - 12 * years);
        if (!yearBefore.isPresent() || !base.isPresent()) {
            return Point.none(ProjectionReason.GAP);
        }
        Rational now = values.lastEntry().getValue();
        if (value(yearBefore.get()).signum() <= 0
                || now.signum() < 0
                || value(base.get()).signum() < 0) {
            return Point.none(ProjectionReason.BASE_NOT_POSITIVE);
        }
        Rational growth = now.dividedBy(value(yearBefore.get()));
        List<Observation> basis = new ArrayList<>(Arrays.asList(yearBefore.get()));
        if (end - 12 * years < last) {
            basis.add(base.get());
        }
        basis.add(lastObservation());
        return new Point(Optional.of(Radical.of(value(base.get()).times(growth.pow(years)))), basis, Optional.empty());
    }

    private static Point point(Radical value, List<Observation> basis) {
        return new Point(Optional.of(value), basis, Optional.empty());
    }

    /** An earlier observation and the last; a sum's start of 0 is none. */
    private List<Observation> basis(int from) {
        List<Observation> basis = new ArrayList<>();
        Optional.ofNullable(observed.get(from)).ifPresent(basis::add);
        basis.add(lastObservation());
        return basis;
    }
}
