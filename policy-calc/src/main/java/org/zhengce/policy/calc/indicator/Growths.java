// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengce.policy.calc.quantity.Roots;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Growth;
import org.zhengce.policy.model.indicator.GrowthKind;
import org.zhengce.policy.model.indicator.NoGrowth;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Series;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

/** How values of a series have grown. */
final class Growths {

    private static final Unit POINTS = Unit.of("百分点");
    private static final Rational HUNDRED = Rational.of(100);
    private static final int GUARD = 3;

    private Growths() {}

    /** Each value over the one so many periods before. */
    static List<Growth> over(Series series, GrowthKind kind, int periods) {
        PeriodUnit frequency = series.getFrequency();
        Map<Integer, Observation> values = TimeSeries.byNumber(series);
        List<Growth> growths = new ArrayList<>();
        values.forEach((number, to) -> {
            int base = number - periods;
            if (Periods.known(base, frequency)) {
                Optional<Observation> from = Optional.ofNullable(values.get(base));
                Growth.Builder growth = growth(series, kind, number, base, from, Optional.of(to));
                Optional<NoGrowth> reason = objection(series, from, Optional.of(to));
                growths.add((reason.isPresent() || !from.isPresent()
                                ? growth.reason(reason)
                                : growth.rate(Rounded.exact(
                                        factor(from.get(), to).minus(Rational.ONE), MathContext.UNLIMITED)))
                        .build());
            }
        });
        return growths;
    }

    /** The yearly growth that leads from one period to another. */
    static Growth average(Series series, PlanPeriod base, PlanPeriod period, MathContext context) {
        if (period.getTo().lastDay().isBefore(base.getFrom().firstDay())) {
            throw new InvalidValueException(ProblemCode.PERIOD_ORDER, base, period);
        }
        Map<Integer, Observation> values = TimeSeries.byNumber(series);
        boolean state = series.getIndicator().getAggregation() == Aggregation.POINT_IN_TIME;
        OptionalInt first = Periods.number(base, series.getFrequency(), state);
        OptionalInt last = Periods.number(period, series.getFrequency(), state);
        Optional<Observation> from = value(values, first);
        Optional<Observation> to = value(values, last);
        Growth.Builder growth = Growth.builder()
                .kind(GrowthKind.ANNUAL_AVERAGE)
                .period(period)
                .basePeriod(base)
                .from(from)
                .to(to)
                .difference(difference(from, to));
        Optional<NoGrowth> reason = objection(series, from, to);
        if (reason.isPresent() || !from.isPresent() || !to.isPresent()) {
            return growth.reason(reason).build();
        }
        int months =
                (last.getAsInt() - first.getAsInt()) * series.getFrequency().months();
        if (months == 0 || months % PeriodUnit.YEAR.months() != 0) {
            return growth.reason(NoGrowth.NOT_WHOLE_YEARS).build();
        }
        if (to.get().getValue().getValue().signum() < 0) {
            return growth.reason(NoGrowth.VALUE_NEGATIVE).build();
        }
        return growth.rate(rate(factor(from.get(), to.get()), months / PeriodUnit.YEAR.months(), context))
                .build();
    }

    private static Optional<Observation> value(Map<Integer, Observation> values, OptionalInt number) {
        return number.isPresent() ? Optional.ofNullable(values.get(number.getAsInt())) : Optional.empty();
    }

    private static Growth.Builder growth(
            Series series,
            GrowthKind kind,
            int number,
            int base,
            Optional<Observation> from,
            Optional<Observation> to) {
        return Growth.builder()
                .kind(kind)
                .period(Periods.period(number, series.getFrequency()))
                .basePeriod(Periods.period(base, series.getFrequency()))
                .from(from)
                .to(to)
                .difference(difference(from, to));
    }

    private static Optional<NoGrowth> objection(Series series, Optional<Observation> from, Optional<Observation> to) {
        if (!from.isPresent()) {
            return Optional.of(NoGrowth.NO_BASE);
        }
        if (!to.isPresent()) {
            return Optional.of(NoGrowth.NO_VALUE);
        }
        if (series.getIndicator().getAggregation() == Aggregation.NONE) {
            return Optional.of(NoGrowth.NOT_MEASURED_BY_AMOUNT);
        }
        int sign = from.get().getValue().getValue().signum();
        if (sign == 0) {
            return Optional.of(NoGrowth.BASE_ZERO);
        }
        return sign < 0 ? Optional.of(NoGrowth.BASE_NEGATIVE) : Optional.empty();
    }

    private static Rational factor(Observation from, Observation to) {
        return to.getValue().amount().dividedBy(from.getValue().amount());
    }

    /** Shares differ by percentage points, whatever unit they are in. */
    private static Optional<Quantity> difference(Optional<Observation> from, Optional<Observation> to) {
        if (!from.isPresent() || !to.isPresent()) {
            return Optional.empty();
        }
        Quantity difference = to.get().getValue().minus(from.get().getValue());
        return Optional.of(
                difference.getUnit().commensurable(Unit.ONE)
                        ? Quantity.of(difference.amount().times(HUNDRED), POINTS)
                        : difference);
    }

    /** The root less one, rounded once: the root is cut so late that its first digits behind the one are certain. */
    private static Rounded rate(Rational factor, int years, MathContext context) {
        Rounded root = Roots.root(factor, years, context);
        if (root.isExact()) {
            return Rounded.exact(root.getValue().minus(Rational.ONE), context);
        }
        for (int digits = context.getPrecision() + GUARD; ; digits *= 2) {
            MathContext down = new MathContext(digits, RoundingMode.DOWN);
            BigDecimal cut = Roots.root(factor, years, down).getValue().toBigDecimal(down);
            int scale = digits - (cut.precision() - cut.scale());
            BigDecimal rate = cut.subtract(BigDecimal.ONE).setScale(scale, RoundingMode.UNNECESSARY);
            if (rate.precision() > context.getPrecision() + 1) {
                BigDecimal beyond = rate.add(BigDecimal.ONE.movePointLeft(scale + 1));
                return Rounded.rounded(Rational.of(beyond.round(context)), context);
            }
        }
    }
}
