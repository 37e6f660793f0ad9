// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import java.time.LocalDate;
import java.util.Optional;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** Observed values, as many as are asked for. */
final class Values {

    static final Indicator OUTPUT =
            Indicator.of("规模以上工业增加值").withAggregation(Aggregation.ADDITIVE).withPolarity(Polarity.HIGHER_IS_BETTER);
    static final Indicator FIRMS = Indicator.of("规模以上工业企业数")
            .withAggregation(Aggregation.POINT_IN_TIME)
            .withPolarity(Polarity.HIGHER_IS_BETTER);

    /** Months of each unit in {@link #monthly}, and versions of each month in {@link #versions}. */
    static final int MONTHS = 100;

    static final int VERSIONS = 10;

    private static final Unit[] UNITS = {Unit.of("亿元"), Unit.of("亿元"), Unit.of("万元")};
    private static final Unit COUNT = Unit.of("户");

    private Values() {}

    /** A hundred months of each of n / 100 units, month by month. */
    static Observations monthly(int n) {
        Observations.Builder values = Observations.builder();
        int units = n / MONTHS;
        for (int i = 0; i < n; i++) {
            values.addObservations(output(i, unit(i % units), month(2015 * 12 + i / units)));
        }
        return values.build();
    }

    /** One year of each of n units. */
    static Observations yearly(int n) {
        Observations.Builder values = Observations.builder();
        for (int i = 0; i < n; i++) {
            values.addObservations(output(i, unit(i), PlanPeriod.of(2023)));
        }
        return values.build();
    }

    /** Each of n days, from the year 1 on. */
    static Observations daily(int n) {
        Observations.Builder values = Observations.builder();
        LocalDate first = LocalDate.of(1, 1, 1);
        for (int i = 0; i < n; i++) {
            PartialDate day = PartialDate.of(first.plusDays(i));
            values.addObservations(output(i, Optional.empty(), PlanPeriod.of(day, day)));
        }
        return values.build();
    }

    /** How many firms there were at the end of n / 10 months from the year 1 on, ten times each. */
    static Observations versions(int n) {
        Observations.Builder values = Observations.builder();
        for (int i = 0; i < n; i++) {
            int month = i / VERSIONS;
            values.addObservations(Observation.of(
                    FIRMS, Quantity.of(Rational.of(3000 + month + month % 7), COUNT), month(12 + month)));
        }
        return values.build();
    }

    static String unit(int i, String kind) {
        return "第" + i + kind;
    }

    private static Optional<String> unit(int i) {
        return Optional.of(unit(i, "区"));
    }

    private static Observation output(int i, Optional<String> unit, PlanPeriod period) {
        return Observation.builder()
                .indicator(OUTPUT)
                .value(amount(i))
                .period(period)
                .object(unit)
                .provisional(false)
                .build();
    }

    /** 0.1 to 1000 亿元, or as many 万元. */
    static Quantity amount(int i) {
        return Quantity.of(Rational.of(1 + i * 7919L % 10_000, 10), UNITS[i % UNITS.length]);
    }

    private static PlanPeriod month(int month) {
        PartialDate date = PartialDate.of(month / 12, month % 12 + 1);
        return PlanPeriod.of(date, date);
    }
}
