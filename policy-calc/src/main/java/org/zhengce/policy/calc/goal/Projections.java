// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.math.MathContext;
import java.util.Optional;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Outlook;
import org.zhengce.policy.model.goal.OutlookVerdict;
import org.zhengce.policy.model.goal.Projection;
import org.zhengce.policy.model.goal.ProjectionMethod;
import org.zhengce.policy.model.goal.ProjectionReason;
import org.zhengce.policy.model.goal.ProjectionRule;
import org.zhengce.policy.model.goal.Reckoning;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.PlanPeriod;

/** Takes a series to a later period, and holds it against a bound there. */
final class Projections {

    private static final int LAST_MONTH = 9999 * 12 + 11;

    private final Lanes series;
    private final ProjectionRule rule;
    private final PlanPeriod period;
    private final MathContext context;
    private final int end;
    private final Optional<Trend> trend;

    private Projections(Observations observations, ProjectionRule rule, PlanPeriod period, MathContext context) {
        this.rule = rule;
        this.period = period;
        this.context = context;
        this.end = StepMonths.end(period, rule.getReckoning(), rule.getStep());
        this.series = Lanes.of(observations, rule);
        int first = StepMonths.first(period);
        this.trend = series.conflicting() || series.from(first).isEmpty()
                ? Optional.empty()
                : Optional.of(new Trend(series, rule, first));
    }

    static Projection projection(
            Observations observations, ProjectionRule rule, PlanPeriod period, MathContext context) {
        Projections all = new Projections(observations, rule, period, context);
        return all.projection(all.point());
    }

    static Outlook outlook(
            NumericBound bound,
            Observations observations,
            ProjectionRule rule,
            PlanPeriod period,
            MathContext context) {
        return new Projections(observations, rule, period, context).outlook(bound);
    }

    private Trend.Point point() {
        return trend.map(line -> line.at(end))
                .orElseGet(() -> Trend.Point.none(
                        series.conflicting()
                                ? ProjectionReason.CONFLICTING_OBSERVATIONS
                                : ProjectionReason.TOO_FEW_OBSERVATIONS));
    }

    private Projection projection(Trend.Point point) {
        return Projection.builder()
                .rule(rule)
                .period(period)
                .value(point.value.map(value -> value.rounded(context)))
                .unit(point.value.flatMap(value -> trend.map(Trend::unit)))
                .addAllObservations(point.basis)
                .reason(point.reason)
                .build();
    }

    private Outlook outlook(NumericBound bound) {
        Trend.Point point = point();
        Outlook.Builder outlook = Outlook.builder().bound(bound).projection(projection(point));
        if (!point.value.isPresent() || !trend.isPresent()) {
            return outlook.verdict(OutlookVerdict.UNKNOWN).reason(point.reason).build();
        }
        Optional<Comparator> comparator = comparator(bound.getComparator());
        if (!comparator.isPresent()) {
            return outlook.verdict(OutlookVerdict.UNKNOWN)
                    .reason(
                            bound.getComparator() == Comparator.ABOUT
                                    ? ProjectionReason.NO_TOLERANCE
                                    : ProjectionReason.POLARITY_UNKNOWN)
                    .build();
        }
        Rational limit = Radical.in(trend.get().unit(), bound.quantity());
        return outlook.verdict(
                        meets(point.value.get(), comparator.get(), limit) ? OutlookVerdict.MET : OutlookVerdict.NOT_MET)
                .when(when(trend.get(), comparator.get(), limit))
                .build();
    }

    /** The comparator itself, or that of the better side for a bare number; absent if nobody says which. */
    private Optional<Comparator> comparator(Comparator written) {
        switch (written) {
            case ABOUT:
                return Optional.empty();
            case EQUAL:
            case INCREASE_TO:
                Polarity polarity = trend.map(
                                line -> line.lastObservation().getIndicator().getPolarity())
                        .orElse(Polarity.UNKNOWN);
                return polarity == Polarity.HIGHER_IS_BETTER
                        ? Optional.of(Comparator.AT_LEAST)
                        : Optional.of(Comparator.AT_MOST).filter(most -> polarity == Polarity.LOWER_IS_BETTER);
            default:
                return Optional.of(written);
        }
    }

    private static boolean meets(Radical value, Comparator comparator, Rational limit) {
        int sign = value.compareTo(limit);
        switch (comparator) {
            case AT_LEAST:
                return sign >= 0;
            case MORE_THAN:
                return sign > 0;
            case AT_MOST:
                return sign <= 0;
            default:
                return sign < 0;
        }
    }

    private Optional<PlanPeriod> when(Trend line, Comparator comparator, Rational limit) {
        Rational now = Radical.in(line.unit(), line.lastObservation().getValue());
        if (meets(Radical.of(now), comparator, limit)) {
            return Optional.of(line.lastObservation().getPeriod());
        }
        int months = rule.getStep().months();
        int most = Math.min(Trend.MAX_PERIODS, (LAST_MONTH - line.last()) / months);
        int steps = rule.getMethod() == ProjectionMethod.YEAR_ON_YEAR
                ? scan(line, comparator, limit, most)
                : search(line, comparator, limit, most);
        int found = line.last() + steps * months;
        int first = rule.getReckoning() == Reckoning.SINCE_START ? StepMonths.first(period) : found - months + 1;
        return steps > most ? Optional.empty() : Optional.of(StepMonths.period(first, found, rule.getStep()));
    }

    /** Step by step, since seasons go up and down; past the end of the trend if it meets nothing. */
    private int scan(Trend line, Comparator comparator, Rational limit, int most) {
        for (int steps = 1; steps <= most; steps++) {
            Optional<Radical> value =
                    line.at(line.last() + steps * rule.getStep().months()).value;
            if (!value.isPresent()) {
                return most + 1;
            }
            if (meets(value.get(), comparator, limit)) {
                return steps;
            }
        }
        return most + 1;
    }

    /** By halves: all other trends go one way, so what meets the bound later but not at once meets it from some step on. */
    private int search(Trend line, Comparator comparator, Rational limit, int most) {
        int low = 1;
        int high = meets(line, 1, comparator, limit) ? 1 : most + 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (meets(line, middle, comparator, limit)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean meets(Trend line, int steps, Comparator comparator, Rational limit) {
        return line.at(line.last() + steps * rule.getStep().months())
                .value
                .filter(value -> meets(value, comparator, limit))
                .isPresent();
    }
}
