// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengce.policy.model.indicator.Aggregate;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.time.PlanPeriod;

/** The sum over units and periods alike, unless something in it must not be added. */
final class PlainSum {

    private PlainSum() {}

    static Aggregate of(Observations all, Indicator indicator, PlanPeriod period) {
        Totals.refuseUnlessSummed(indicator);
        if (indicator.getAggregation() == Aggregation.RATIO) {
            throw Totals.notSummed(indicator);
        }
        Map<Optional<String>, List<Observation>> byObject = new LinkedHashMap<>();
        for (Observation observation : all.getObservations()) {
            if (Totals.of(observation, indicator) && Periods.within(observation.getPeriod(), period)) {
                byObject.computeIfAbsent(observation.getObject(), o -> new ArrayList<>())
                        .add(observation);
            }
        }
        refuseWholeWithParts(indicator, byObject.keySet());
        List<List<Observation>> groups = new ArrayList<>();
        Observation first = null;
        for (List<Observation> values : byObject.values()) {
            if (indicator.getAggregation() == Aggregation.POINT_IN_TIME) {
                first = first == null ? values.get(0) : first;
                refuseOtherTime(indicator, first, values);
                groups.add(values);
            } else {
                Collection<List<Observation>> inOrder = Totals.byTime(values);
                Totals.refuseOverlap(indicator, inOrder);
                groups.addAll(inOrder);
            }
        }
        return Totals.combine(Aggregate.builder().indicator(indicator).period(period), indicator, Settled.of(groups));
    }

    private static void refuseWholeWithParts(Indicator indicator, Collection<Optional<String>> objects) {
        if (objects.contains(Optional.<String>empty())) {
            for (Optional<String> object : objects) {
                if (object.isPresent()) {
                    throw new InvalidValueException(ProblemCode.WHOLE_WITH_PARTS, indicator.getName(), object.get());
                }
            }
        }
    }

    private static void refuseOtherTime(Indicator indicator, Observation first, List<Observation> values) {
        for (Observation value : values) {
            if (!value.getPeriod()
                    .getTo()
                    .lastDay()
                    .equals(first.getPeriod().getTo().lastDay())) {
                throw new InvalidValueException(
                        ProblemCode.SUM_OVER_TIME, indicator.getName(), first.getPeriod(), value.getPeriod());
            }
        }
    }
}
