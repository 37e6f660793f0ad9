// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.Nullable;
import org.zhengce.policy.model.indicator.Aggregate;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.AggregationRule;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.NoAggregate;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PlanPeriod;

/** Puts values together over units and over periods. */
final class Aggregates {

    private Aggregates() {}

    static Aggregate overUnits(
            Observations all, Indicator indicator, PlanPeriod period, @Nullable Collection<String> units) {
        refuseUnlessSummed(indicator);
        Map<String, List<Observation>> byUnit = new LinkedHashMap<>();
        if (units != null) {
            units.forEach(unit -> byUnit.put(unit, new ArrayList<>()));
        }
        Set<String> others = new LinkedHashSet<>();
        boolean state = indicator.getAggregation() == Aggregation.POINT_IN_TIME;
        for (Observation observation : all.getObservations()) {
            if (!of(observation, indicator)
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
        List<String> missing = new ArrayList<>();
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
        return combine(answer, indicator, Settled.of(byUnit.values()));
    }

    static Aggregate overPeriods(Observations all, Indicator indicator, Optional<String> object, PlanPeriod period) {
        refuseUnlessSummed(indicator);
        List<Observation> chosen = new ArrayList<>();
        for (Observation observation : all.getObservations()) {
            if (of(observation, indicator)
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
        Map<Long, List<Observation>> byTime = byTime(chosen);
        refuseOverlap(indicator, byTime.values());
        answer.addAllGaps(gaps(byTime.values(), period));
        return combine(answer, indicator, Settled.of(byTime.values()));
    }

    static Aggregate sum(Observations all, Indicator indicator, PlanPeriod period) {
        refuseUnlessSummed(indicator);
        if (indicator.getAggregation() == Aggregation.RATIO) {
            throw notSummed(indicator);
        }
        Map<Optional<String>, List<Observation>> byObject = new LinkedHashMap<>();
        for (Observation observation : all.getObservations()) {
            if (of(observation, indicator) && Periods.within(observation.getPeriod(), period)) {
                byObject.computeIfAbsent(observation.getObject(), o -> new ArrayList<>())
                        .add(observation);
            }
        }
        if (byObject.size() > 1 && byObject.containsKey(Optional.<String>empty())) {
            throw new InvalidValueException(
                    ProblemCode.WHOLE_WITH_PARTS,
                    indicator.getName(),
                    byObject.keySet().stream()
                            .filter(Optional::isPresent)
                            .findFirst()
                            .flatMap(unit -> unit)
                            .orElse(""));
        }
        List<List<Observation>> groups = new ArrayList<>();
        Observation first = null;
        for (List<Observation> values : byObject.values()) {
            first = first == null ? values.get(0) : first;
            if (indicator.getAggregation() == Aggregation.POINT_IN_TIME) {
                for (Observation value : values) {
                    refuseOtherTime(indicator, first, value);
                }
                groups.add(values);
            } else {
                Map<Long, List<Observation>> byTime = byTime(values);
                refuseOverlap(indicator, byTime.values());
                groups.addAll(byTime.values());
            }
        }
        return combine(Aggregate.builder().indicator(indicator).period(period), indicator, Settled.of(groups));
    }

    /** The object, if there is one, and the period of a value. */
    static String place(Observation observation) {
        return observation.getObject().map(object -> object + " ").orElse("") + observation.getPeriod();
    }

    private static boolean of(Observation observation, Indicator indicator) {
        return observation.getIndicator().getName().equals(indicator.getName());
    }

    private static void refuseUnlessSummed(Indicator indicator) {
        if (indicator.getAggregation() == Aggregation.NONE || indicator.getAggregation() == Aggregation.UNKNOWN) {
            throw notSummed(indicator);
        }
    }

    static InvalidValueException notSummed(Indicator indicator) {
        return new InvalidValueException(
                ProblemCode.INDICATOR_NOT_SUMMED, indicator.getName(), indicator.getAggregation());
    }

    private static void refuseOtherTime(Indicator indicator, Observation one, Observation other) {
        if (!one.getPeriod().getTo().lastDay().equals(other.getPeriod().getTo().lastDay())) {
            throw new InvalidValueException(
                    ProblemCode.SUM_OVER_TIME, indicator.getName(), one.getPeriod(), other.getPeriod());
        }
    }

    private static Map<Long, List<Observation>> byTime(List<Observation> observations) {
        Map<Long, List<Observation>> byTime = new TreeMap<>();
        for (Observation observation : observations) {
            byTime.computeIfAbsent(Periods.key(observation.getPeriod()), k -> new ArrayList<>())
                    .add(observation);
        }
        return byTime;
    }

    private static void refuseOverlap(Indicator indicator, Collection<List<Observation>> inOrder) {
        PlanPeriod before = null;
        for (List<Observation> group : inOrder) {
            PlanPeriod period = group.get(0).getPeriod();
            if (before != null && before.overlaps(period)) {
                throw new InvalidValueException(ProblemCode.PERIODS_OVERLAP, indicator.getName(), before, period);
            }
            before = period;
        }
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

    private static Aggregate combine(Aggregate.Builder answer, Indicator indicator, Settled settled) {
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
