// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhengce.policy.model.indicator.Aggregate;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.AggregationRule;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.NoAggregate;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PlanPeriod;

/** What all totals have in common: what may be summed, and the sum. */
final class Totals {

    private Totals() {}

    /** Whether a value is one of the indicator, which its name decides. */
    static boolean of(Observation observation, Indicator indicator) {
        return observation.getIndicator().getName().equals(indicator.getName());
    }

    static void refuseUnlessSummed(Indicator indicator) {
        if (indicator.getAggregation() == Aggregation.NONE || indicator.getAggregation() == Aggregation.UNKNOWN) {
            throw notSummed(indicator);
        }
    }

    static InvalidValueException notSummed(Indicator indicator) {
        return new InvalidValueException(
                ProblemCode.INDICATOR_NOT_SUMMED, indicator.getName(), indicator.getAggregation());
    }

    /** The values in order of time, those for the same days together. */
    static Collection<List<Observation>> byTime(List<Observation> observations) {
        Map<Long, List<Observation>> byTime = new TreeMap<>();
        for (Observation observation : observations) {
            byTime.computeIfAbsent(Periods.key(observation.getPeriod()), k -> new ArrayList<>())
                    .add(observation);
        }
        return byTime.values();
    }

    static void refuseOverlap(Indicator indicator, Collection<List<Observation>> inOrder) {
        PlanPeriod before = null;
        for (List<Observation> group : inOrder) {
            PlanPeriod period = group.get(0).getPeriod();
            if (before != null && before.overlaps(period)) {
                throw new InvalidValueException(ProblemCode.PERIODS_OVERLAP, indicator.getName(), before, period);
            }
            before = period;
        }
    }

    /** Completes an answer with the sum of what was settled, or with the reason why there is none. */
    static Aggregate combine(Aggregate.Builder answer, Indicator indicator, Settled settled) {
        boolean ratio = indicator.getAggregation() == Aggregation.RATIO;
        List<Observation> values = settled.kept();
        answer.rule(ratio ? AggregationRule.QUOTIENT_OF_SUMS : AggregationRule.SUM)
                .addAllRevisions(settled.revisions())
                .addAllObservations(values);
        if (settled.contradicted()) {
            return answer.reason(NoAggregate.CONTRADICTED).build();
        }
        if (values.isEmpty()) {
            return answer.reason(NoAggregate.NO_OBSERVATION).build();
        }
        Unit unit = indicator.getUnit().orElse(values.get(0).getValue().getUnit());
        if (!ratio) {
            Quantity sum = Quantity.of(Rational.ZERO, unit);
            for (Observation value : values) {
                sum = sum.plus(value.getValue());
            }
            return answer.value(sum).build();
        }
        Quantity numerator = Ratios.numerators(indicator, values);
        Quantity denominator = Ratios.denominators(indicator, values);
        answer.numerator(numerator).denominator(denominator);
        return denominator.getValue().signum() == 0
                ? answer.reason(NoAggregate.ZERO_DENOMINATOR).build()
                : answer.value(Ratios.quotient(numerator, denominator, unit)).build();
    }
}
