// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** Targets and observations of one indicator, in few words. */
final class Sample {

    static final Indicator OUTPUT = Indicator.of("产值");
    static final Horizon BY_2021 = Horizon.byEndOf(PartialDate.of(2021));
    static final Horizon FIVE_YEARS = Horizon.during(PlanPeriod.of(2017, 2021));

    private Sample() {}

    static Indicator indicator(Polarity polarity, Aggregation aggregation) {
        return OUTPUT.withPolarity(polarity).withAggregation(aggregation);
    }

    static Target target(Comparator comparator, String value, String unit) {
        return Target.of(OUTPUT, Bound.numeric(comparator, value, unit));
    }

    static Target target(ChangeKind kind, Comparator comparator, String value, String unit) {
        return target(comparator, value, unit).withChange(Change.of(kind));
    }

    static Target of(Target target, Polarity polarity, Aggregation aggregation) {
        return Target.builder()
                .indicator(indicator(polarity, aggregation))
                .nature(target.getNature())
                .bound(target.getBound())
                .change(target.getChange())
                .scope(target.getScope())
                .horizon(target.getHorizon())
                .stance(target.getStance())
                .build();
    }

    static Change down(ChangeKind kind) {
        return Change.builder().kind(kind).direction(Direction.DOWN).build();
    }

    static Change up(ChangeKind kind) {
        return Change.builder().kind(kind).direction(Direction.UP).build();
    }

    static Scope scope(Quantifier quantifier) {
        return Scope.builder().quantifier(quantifier).unit("区县").build();
    }

    static Scope countWhere(Comparator comparator, String value, String unit) {
        return Scope.builder()
                .quantifier(Quantifier.COUNT_WHERE)
                .unit("集中区")
                .threshold(Threshold.builder()
                        .indicator("营业收入")
                        .bound(Bound.numeric(comparator, value, unit))
                        .build())
                .build();
    }

    static Observation seen(String value, String unit, String period) {
        return Observation.of(OUTPUT, Quantity.of(value, unit), period(period));
    }

    static Observation seenOf(String object, String value, String unit, String period) {
        return seenOf(OUTPUT, object, value, unit, period);
    }

    static Observation seenOf(Indicator indicator, String object, String value, String unit, String period) {
        return Observation.builder()
                .indicator(indicator)
                .object(object)
                .value(Quantity.of(value, unit))
                .period(period(period))
                .provisional(false)
                .build();
    }

    static Observation parts(String part, String whole, String unit, String period) {
        return Observation.builder()
                .indicator(OUTPUT)
                .value(Quantity.of("0", "%"))
                .numerator(Quantity.of(part, unit))
                .denominator(Quantity.of(whole, unit))
                .period(period(period))
                .provisional(false)
                .build();
    }

    static PlanPeriod period(String text) {
        return text.contains("/") ? PlanPeriod.parse(text) : PlanPeriod.parse(text + "/" + text);
    }

    static Baseline since(int year) {
        return Baseline.builder().date(PartialDate.of(year)).build();
    }

    static Baseline since(String value, String unit) {
        return Baseline.builder().value(Quantity.of(value, unit)).build();
    }

    /** Evidence of some values with a few units. */
    static Evidence.Builder units(int number, Observation... observations) {
        Evidence.Builder evidence = Evidence.builder();
        evidence.addAllObservations(Arrays.asList(observations));
        IntStream.rangeClosed(1, number).forEach(i -> evidence.addUnits("第" + i + "区"));
        return evidence;
    }
}
