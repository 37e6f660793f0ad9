// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.indicator.Aggregate;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.AggregationRule;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.NoAggregate;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.time.PlanPeriod;

/** The value of one object for a longer period. */
final class OverPeriods {

    private OverPeriods() {}

    static Aggregate of(Observations all, Indicator indicator, Optional<String> object, PlanPeriod period) {
        Totals.refuseUnlessSummed(indicator);
        List<Observation> chosen = new ArrayList<>();
        for (Observation observation : all.getObservations()) {
            if (Totals.of(observation, indicator)
                    && observation.getObject().equals(object)
                    && Periods.within(observation.getPeriod(), period)) {
                chosen.add(observation);
            }
        }
        Aggregate.Builder answer =
                Aggregate.builder().indicator(indicator).object(object).period(period);
        if (indicator.getAggregation() == Aggregation.POINT_IN_TIME) {
            return last(answer, chosen, period);
        }
        Collection<List<Observation>> inOrder = Totals.byTime(chosen);
        Totals.refuseOverlap(indicator, inOrder);
        answer.addAllGaps(gaps(inOrder, period));
        return Totals.combine(answer, indicator, Settled.of(inOrder));
    }

    private static List<PlanPeriod> gaps(Collection<List<Observation>> inOrder, PlanPeriod whole) {
        List<PlanPeriod> gaps = new ArrayList<>();
        LocalDate next = whole.getFrom().firstDay();
        for (List<Observation> group : inOrder) {
            PlanPeriod period = group.get(0).getPeriod();
            LocalDate from = period.getFrom().firstDay();
            if (next.isBefore(from)) {
                gaps.add(Periods.between(next, from.minusDays(1)));
            }
            next = period.getTo().lastDay().plusDays(1);
        }
        LocalDate end = whole.getTo().lastDay();
        if (!next.isAfter(end)) {
            gaps.add(Periods.between(next, end));
        }
        return gaps;
    }

    /** The state at the end, as far as it is known. */
    private static Aggregate last(Aggregate.Builder answer, List<Observation> chosen, PlanPeriod period) {
        LocalDate last = null;
        List<Observation> group = new ArrayList<>();
        for (Observation observation : chosen) {
            LocalDate day = observation.getPeriod().getTo().lastDay();
            if (last == null || day.isAfter(last)) {
                last = day;
                group.clear();
            }
            if (day.equals(last)) {
                group.add(observation);
            }
        }
        answer.rule(AggregationRule.LAST);
        LocalDate end = period.getTo().lastDay();
        if (last == null) {
            return answer.addGaps(period).reason(NoAggregate.NO_OBSERVATION).build();
        }
        if (last.isBefore(end)) {
            answer.addGaps(Periods.between(last.plusDays(1), end));
        }
        Settled settled = Settled.of(Collections.singletonList(group));
        answer.addAllRevisions(settled.revisions());
        return settled.contradicted()
                ? answer.reason(NoAggregate.CONTRADICTED).build()
                : answer.addAllObservations(settled.kept())
                        .value(settled.kept().get(0).getValue())
                        .build();
    }
}
