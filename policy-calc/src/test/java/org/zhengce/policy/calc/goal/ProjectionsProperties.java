// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.goal.Cases.AREA;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Outlook;
import org.zhengce.policy.model.goal.OutlookVerdict;
import org.zhengce.policy.model.goal.Projection;
import org.zhengce.policy.model.goal.ProjectionMethod;
import org.zhengce.policy.model.goal.ProjectionRule;
import org.zhengce.policy.model.goal.Reckoning;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

class ProjectionsProperties {

    private static final Unit FIRMS = Unit.of("家");
    private static final MathContext CONTEXT = new MathContext(12);

    /** Months from 2020 on, whose values a formula gives. */
    private static Observations months(int count, IntFunction<Rational> formula) {
        return Observations.of(IntStream.range(0, count)
                .mapToObj(i -> month(i, formula.apply(i)))
                .collect(Collectors.toList()));
    }

    private static Observation month(int i, Rational value) {
        return Observation.of(AREA, Quantity.of(value, FIRMS), period(i));
    }

    private static PlanPeriod period(int i) {
        PartialDate month = PartialDate.of(2020 + i / 12, i % 12 + 1);
        return PlanPeriod.of(month, month);
    }

    private static Projection projection(Observations series, ProjectionMethod method, int i) {
        return Trajectories.projection(series, rule(method), period(i), CONTEXT);
    }

    private static ProjectionRule rule(ProjectionMethod method) {
        return ProjectionRule.of(method, Reckoning.WITHIN_PERIOD, PeriodUnit.MONTH, false);
    }

    @Property(tries = 300)
    void aLinearSeriesIsHitByEveryStraightLine(
            @ForAll Rational from,
            @ForAll Rational step,
            @ForAll @IntRange(min = 2, max = 30) int count,
            @ForAll @IntRange(min = 1, max = 40) int ahead) {
        IntFunction<Rational> line = i -> from.plus(step.times(Rational.of(i)));
        for (ProjectionMethod method :
                List.of(ProjectionMethod.LAST_STEP, ProjectionMethod.AVERAGE_STEP, ProjectionMethod.LEAST_SQUARES)) {
            Projection projection = projection(months(count, line), method, count - 1 + ahead);
            assertEquals(
                    line.apply(count - 1 + ahead),
                    projection.getValue().orElseThrow().getValue());
            assertTrue(projection.getValue().orElseThrow().isExact());
        }
    }

    @Property(tries = 200)
    void aGeometricSeriesIsHitByAverageGrowthAndYearOnYear(
            @ForAll @IntRange(min = 1, max = 500) int from,
            @ForAll @IntRange(min = 1, max = 30) int percent,
            @ForAll @IntRange(min = 13, max = 20) int count,
            @ForAll @IntRange(min = 1, max = 20) int ahead) {
        IntFunction<Rational> growth =
                i -> Rational.of(from).times(Rational.of(90 + percent, 100).pow(i));
        for (ProjectionMethod method : List.of(ProjectionMethod.AVERAGE_GROWTH, ProjectionMethod.YEAR_ON_YEAR)) {
            Projection projection = projection(months(count, growth), method, count - 1 + ahead);
            assertEquals(
                    growth.apply(count - 1 + ahead),
                    projection.getValue().orElseThrow().getValue());
        }
    }

    @Property(tries = 300)
    void theOrderOfTheObservationsDoesNotMatter(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 99) Integer> values,
            @ForAll ProjectionMethod method,
            @ForAll @IntRange(min = 0, max = 30) int to,
            @ForAll Random random) {
        Observations series = months(values.size(), i -> Rational.of(values.get(i)));
        List<Observation> shuffled = new ArrayList<>(series.getObservations());
        Collections.shuffle(shuffled, random);
        assertEquals(projection(series, method, to), projection(Observations.of(shuffled), method, to));
    }

    @Property(tries = 200)
    void leastSquaresLeaveNoErrorOnAverageNorAlongTheLine(@ForAll @Size(min = 2, max = 12) List<Rational> values) {
        Observations series = months(values.size(), values::get);
        Rational next = fitted(series, values.size());
        Rational slope = fitted(series, values.size() + 1).minus(next);
        Rational sum = Rational.ZERO;
        Rational moment = Rational.ZERO;
        for (int i = 0; i < values.size(); i++) {
            Rational error = values.get(i).minus(next.plus(slope.times(Rational.of(i - values.size()))));
            sum = sum.plus(error);
            moment = moment.plus(error.times(Rational.of(i)));
        }
        assertEquals(Rational.ZERO, sum);
        assertEquals(Rational.ZERO, moment);
    }

    private static Rational fitted(Observations series, int to) {
        return projection(series, ProjectionMethod.LEAST_SQUARES, to)
                .getValue()
                .orElseThrow()
                .getValue();
    }

    @Property(tries = 300)
    void theFirstPeriodMeetsTheBoundAndTheOneBeforeDoesNot(
            @ForAll @Size(min = 13, max = 15) List<@IntRange(min = 1, max = 99) Integer> values,
            @ForAll ProjectionMethod method,
            @ForAll @IntRange(min = -50, max = 300) int limit,
            @ForAll boolean floor) {
        Observations series = months(values.size(), i -> Rational.of(values.get(i)));
        NumericBound bound =
                NumericBound.of(floor ? Comparator.AT_LEAST : Comparator.LESS_THAN, Rational.of(limit), FIRMS);
        int last = values.size() - 1;
        Optional<PlanPeriod> when = outlook(bound, series, method, last + 1).getWhen();
        int found = IntStream.rangeClosed(last, last + 600)
                .filter(i -> when.equals(Optional.of(period(i))))
                .findFirst()
                .orElse(-1);
        assertEquals(when.isPresent(), found >= 0);
        if (found > last) {
            assertEquals(
                    OutlookVerdict.MET, outlook(bound, series, method, found).getVerdict());
        }
        int before = found > last + 1 ? found - 1 : found < 0 ? last + 600 : -1;
        if (before >= 0) {
            assertEquals(
                    OutlookVerdict.NOT_MET,
                    outlook(bound, series, method, before).getVerdict());
        }
        if (found == last) {
            assertEquals(floor, values.get(last) >= limit);
        }
    }

    private static Outlook outlook(NumericBound bound, Observations series, ProjectionMethod method, int by) {
        return Trajectories.outlook(bound, series, rule(method), period(by), CONTEXT);
    }

    @Property(tries = 100)
    void aStricterBoundIsNotMetEarlier(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 99) Integer> values,
            @ForAll @IntRange(min = 0, max = 200) int limit,
            @ForAll @IntRange(min = 0, max = 200) int more) {
        Observations series = months(values.size(), i -> Rational.of(values.get(i)));
        Optional<PlanPeriod> loose = first(series, limit);
        Optional<PlanPeriod> strict = first(series, limit + more);
        strict.ifPresent(period -> assertTrue(loose.orElseThrow().getTo().compareTo(period.getTo()) <= 0));
    }

    private static Optional<PlanPeriod> first(Observations series, int limit) {
        NumericBound bound = Bound.numeric(Comparator.AT_LEAST, String.valueOf(limit), "家");
        return outlook(bound, series, ProjectionMethod.AVERAGE_STEP, 20).getWhen();
    }
}
