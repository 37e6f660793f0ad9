// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.Nullable;
import org.zhengce.policy.model.indicator.Aggregate;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.time.PlanPeriod;

/** The total of one period over units. */
final class OverUnits {

    private OverUnits() {}

    /** Over the named units, or over all that were observed if there is no list. */
    static Aggregate of(Observations all, Indicator indicator, PlanPeriod period, @Nullable Collection<String> units) {
        Totals.refuseUnlessSummed(indicator);
        Map<String, List<Observation>> byUnit = new LinkedHashMap<>();
        if (units != null) {
            units.forEach(unit -> byUnit.put(unit, new ArrayList<>()));
        }
        Set<String> others = new LinkedHashSet<>();
        boolean state = indicator.getAggregation() == Aggregation.POINT_IN_TIME;
        for (Observation observation : all.getObservations()) {
            if (!Totals.of(observation, indicator)
                    || !observation.getObject().isPresent()
                    || !Periods.matches(observation.getPeriod(), period, state)) {
                continue;
            }
            String unit = observation.getObject().get();
            if (units == null || byUnit.containsKey(unit)) {
                byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(observation);
            } else {
                others.add(unit);
            }
        }
        Set<String> missing = new LinkedHashSet<>();
        byUnit.forEach((unit, values) -> {
            if (values.isEmpty()) {
                missing.add(unit);
            }
        });
        byUnit.keySet().removeAll(missing);
        Aggregate.Builder answer = Aggregate.builder()
                .indicator(indicator)
                .period(period)
                .addAllMissingUnits(missing)
                .addAllOtherUnits(others);
        return Totals.combine(answer, indicator, Settled.of(byUnit.values()));
    }
}
