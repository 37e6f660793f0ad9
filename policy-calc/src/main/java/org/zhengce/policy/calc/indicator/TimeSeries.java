// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.indicator.Revision;
import org.zhengce.policy.model.indicator.Series;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

/** Puts values in order of time, one a period. */
final class TimeSeries {

    private TimeSeries() {}

    static List<Series> all(Observations observations, PeriodUnit frequency) {
        Map<String, Map<Optional<String>, List<Observation>>> grouped = new LinkedHashMap<>();
        for (Observation observation : observations.getObservations()) {
            grouped.computeIfAbsent(observation.getIndicator().getName(), n -> new LinkedHashMap<>())
                    .computeIfAbsent(observation.getObject(), o -> new ArrayList<>())
                    .add(observation);
        }
        List<Series> all = new ArrayList<>();
        grouped.values().forEach(byObject -> {
            Indicator indicator = byObject.values().iterator().next().get(0).getIndicator();
            byObject.forEach((object, values) -> all.add(of(values, indicator, object, frequency)));
        });
        return all;
    }

    static Series of(Observations observations, Indicator indicator, Optional<String> object, PeriodUnit frequency) {
        List<Observation> chosen = new ArrayList<>();
        for (Observation observation : observations.getObservations()) {
            if (Totals.of(observation, indicator) && observation.getObject().equals(object)) {
                chosen.add(observation);
            }
        }
        return of(chosen, indicator, object, frequency);
    }

    private static Series of(
            List<Observation> chosen, Indicator indicator, Optional<String> object, PeriodUnit frequency) {
        Series.Builder series =
                Series.builder().indicator(indicator).object(object).frequency(frequency);
        TreeMap<Integer, List<Observation>> byPeriod = new TreeMap<>();
        for (Observation observation : chosen) {
            OptionalInt number = number(observation, indicator, frequency);
            if (number.isPresent()) {
                byPeriod.computeIfAbsent(number.getAsInt(), n -> new ArrayList<>())
                        .add(observation);
            } else {
                series.addIrregular(observation);
            }
        }
        Settled settled = Settled.of(byPeriod.values());
        refuseOtherUnits(settled.kept());
        series.addAllObservations(settled.kept()).addAllRevisions(settled.revisions());
        if (!byPeriod.isEmpty()) {
            Map<Integer, Observation> known = byNumber(settled.kept(), indicator, frequency);
            for (int number = byPeriod.firstKey(); number < byPeriod.lastKey(); number++) {
                if (!known.containsKey(number)) {
                    series.addGaps(Periods.period(number, frequency));
                }
            }
            if (!known.containsKey(byPeriod.lastKey())) {
                series.addGaps(Periods.period(byPeriod.lastKey(), frequency));
            }
        }
        return series.build();
    }

    static Series within(Series series, PlanPeriod span) {
        PeriodUnit frequency = series.getFrequency();
        List<PlanPeriod> periods = Periods.touching(span, frequency);
        PlanPeriod whole = PlanPeriod.of(
                periods.get(0).getFrom(), periods.get(periods.size() - 1).getTo());
        Series.Builder cut = Series.builder()
                .indicator(series.getIndicator())
                .object(series.getObject())
                .frequency(frequency);
        Map<Integer, Observation> known = byNumber(series);
        for (PlanPeriod period : periods) {
            Observation value = known.get(Periods.number(period.getTo().lastDay(), frequency));
            if (value == null) {
                cut.addGaps(period);
            } else {
                cut.addObservations(value);
            }
        }
        for (Revision revision : series.getRevisions()) {
            Observation one =
                    revision.getKept().orElseGet(() -> revision.getSetAside().get(0));
            if (Periods.within(one.getPeriod(), whole)) {
                cut.addRevisions(revision);
            }
        }
        for (Observation observation : series.getIrregular()) {
            if (observation.getPeriod().overlaps(whole)) {
                cut.addIrregular(observation);
            }
        }
        return cut.build();
    }

    /** The values by the numbers of their periods. */
    static Map<Integer, Observation> byNumber(Series series) {
        return byNumber(series.getObservations(), series.getIndicator(), series.getFrequency());
    }

    private static Map<Integer, Observation> byNumber(
            List<Observation> observations, Indicator indicator, PeriodUnit frequency) {
        Map<Integer, Observation> byNumber = new LinkedHashMap<>();
        for (Observation observation : observations) {
            number(observation, indicator, frequency).ifPresent(number -> byNumber.put(number, observation));
        }
        return byNumber;
    }

    private static OptionalInt number(Observation observation, Indicator indicator, PeriodUnit frequency) {
        return Periods.number(
                observation.getPeriod(), frequency, indicator.getAggregation() == Aggregation.POINT_IN_TIME);
    }

    private static void refuseOtherUnits(List<Observation> observations) {
        Observation before = null;
        for (Observation observation : observations) {
            if (before != null) {
                before.getValue().minus(observation.getValue());
            }
            before = observation;
        }
    }
}
