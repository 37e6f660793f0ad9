// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;

/** Takes values that count up from a common first day apart. */
final class Cumulative {

    private Cumulative() {}

    static Observations single(Observations all, Indicator indicator, Optional<String> object) {
        if (indicator.getAggregation() != Aggregation.ADDITIVE) {
            throw Totals.notSummed(indicator);
        }
        List<Observation> chosen = new ArrayList<>();
        for (Observation observation : all.getObservations()) {
            if (Totals.of(observation, indicator) && observation.getObject().equals(object)) {
                chosen.add(observation);
            }
        }
        List<Observation> single = new ArrayList<>();
        Observation before = null;
        for (Observation next : Settled.of(Totals.byTime(chosen)).kept()) {
            single.add(before == null || !start(before).equals(start(next)) ? next : less(next, before));
            before = next;
        }
        return Observations.of(single);
    }

    private static LocalDate start(Observation observation) {
        return observation.getPeriod().getFrom().firstDay();
    }

    private static Observation less(Observation next, Observation before) {
        return Observation.builder()
                .indicator(next.getIndicator())
                .object(next.getObject())
                .value(next.getValue().minus(before.getValue()))
                .period(Periods.between(
                        before.getPeriod().getTo().lastDay().plusDays(1),
                        next.getPeriod().getTo().lastDay()))
                .provisional(next.isProvisional() || before.isProvisional())
                .source(next.getSource())
                .build();
    }
}
