// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.indicator.Observed.FIBRE;
import static org.zhengce.policy.calc.indicator.Observed.OUTPUT;

import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zhengce.policy.model.indicator.Aggregate;
import org.zhengce.policy.model.indicator.Growth;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.indicator.Series;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

/** The laws of totals, series and growth. */
class IndicatorsProperties {

    private static final PlanPeriod YEAR = PlanPeriod.of(2023);

    private static Observation value(Indicator indicator, String object, PlanPeriod period, long value) {
        return Observation.builder()
                .indicator(indicator)
                .object(object)
                .value(Quantity.of(Rational.of(value), Unit.of("亿元")))
                .period(period)
                .provisional(false)
                .build();
    }

    private static PlanPeriod month(int number) {
        PartialDate month = PartialDate.of(2023, number + 1);
        return PlanPeriod.of(month, month);
    }

    /** Summing over units and then over months gives what summing over months and then over units gives, and the plain sum. */
    @Property
    void whatWasAddedUpMonthByMonthIsTakenApartAgain(
            @ForAll @IntRange(min = 2016, max = 2030) int year,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -50, max = 50) Integer> months,
            @ForAll Random random) {
        List<Observation> single = new ArrayList<>();
        List<Observation> added = new ArrayList<>();
        int sum = 0;
        for (int month = 1; month <= months.size(); month++) {
            sum += months.get(month - 1);
            PartialDate last = PartialDate.of(year, month);
            single.add(observed(months.get(month - 1), PlanPeriod.of(last, last)));
            added.add(observed(sum, PlanPeriod.of(PartialDate.of(year, 1), last)));
        }
        Collections.shuffle(added, random);
        Observations apart = Indicators.singlePeriods(Observations.of(added), OUTPUT, Optional.empty());
        assertEquals(single, apart.getObservations());
        assertEquals(
                Optional.of(single.stream().map(Observation::getValue).reduce(Quantity.of("0", "亿元"), Quantity::plus)),
                Indicators.sum(apart, OUTPUT, PlanPeriod.of(year)).getValue());
    }

    private static Observation observed(int value, PlanPeriod period) {
        return Observation.of(OUTPUT, Quantity.of(Integer.toString(value), "亿元"), period);
    }

    @Property
    void theOrderOfSummingDoesNotMatter(
            @ForAll @Size(min = 1, max = 5) List<@Size(12) List<@IntRange(min = -50, max = 900) Integer>> table) {
        List<Observation> all = new ArrayList<>();
        for (int unit = 0; unit < table.size(); unit++) {
            for (int month = 0; month < 12; month++) {
                all.add(value(OUTPUT, "区县" + unit, month(month), table.get(unit).get(month)));
            }
        }
        Observations observations = Observations.of(all);
        List<Observation> byUnit = IntStream.range(0, table.size())
                .mapToObj(unit -> Indicators.overPeriods(observations, OUTPUT, "区县" + unit, YEAR))
                .map(IndicatorsProperties::observed)
                .collect(Collectors.toList());
        List<Observation> byMonth = IntStream.range(0, 12)
                .mapToObj(month -> Indicators.overUnits(observations, OUTPUT, month(month)))
                .map(IndicatorsProperties::observed)
                .collect(Collectors.toList());
        Optional<Quantity> sum = Indicators.sum(observations, OUTPUT, YEAR).getValue();
        assertEquals(
                sum, Indicators.overUnits(Observations.of(byUnit), OUTPUT, YEAR).getValue());
        assertEquals(
                sum,
                Indicators.overPeriods(Observations.of(byMonth), OUTPUT, YEAR).getValue());
    }

    private static Observation observed(Aggregate aggregate) {
        assertTrue(aggregate.complete());
        return Observation.builder()
                .indicator(aggregate.getIndicator())
                .object(aggregate.getObject())
                .value(aggregate.getValue().get())
                .period(aggregate.getPeriod())
                .provisional(aggregate.provisional())
                .build();
    }

    @Property
    void aCombinedShareLiesBetweenTheSmallestAndTheLargest(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 99) Integer> wholes, @ForAll Random random) {
        List<Observation> shares = new ArrayList<>();
        Set<Rational> ratios = new HashSet<>();
        for (int i = 0; i < wholes.size(); i++) {
            int part = random.nextInt(wholes.get(i) + 1);
            Rational ratio = Rational.of(part, wholes.get(i));
            ratios.add(ratio);
            shares.add(Observation.builder()
                    .indicator(FIBRE)
                    .object("区县" + i)
                    .value(Quantity.of(ratio, Unit.ONE))
                    .numerator(Quantity.of(Rational.of(part), Unit.of("户")))
                    .denominator(Quantity.of(Rational.of(wholes.get(i)), Unit.of("户")))
                    .period(YEAR)
                    .provisional(false)
                    .build());
        }
        Rational all = Indicators.overUnits(Observations.of(shares), FIBRE, YEAR)
                .getValue()
                .get()
                .getValue();
        assertTrue(all.compareTo(Collections.min(ratios)) >= 0 && all.compareTo(Collections.max(ratios)) <= 0);
    }

    @Property(tries = 300)
    void everyObservationIsInExactlyOneSeriesOrOnItsRecord(
            @ForAll @Size(max = 12) List<Observation> observations, @ForAll PeriodUnit frequency) {
        List<Series> all;
        try {
            all = Indicators.allSeries(Observations.of(observations), frequency);
        } catch (InvalidValueException e) {
            assertTrue(e.getMessage().startsWith("Units differ: "), e::getMessage);
            return;
        }
        List<Observation> found = new ArrayList<>();
        for (Series series : all) {
            found.addAll(series.getIrregular());
            Set<Observation> revised = new HashSet<>();
            series.getRevisions().forEach(revision -> {
                revision.getKept().ifPresent(revised::add);
                found.addAll(revision.getSetAside());
            });
            found.addAll(series.getObservations());
            assertTrue(series.getObservations().size()
                            + series.getIrregular().size()
                            + series.getRevisions().size()
                    > 0);
            assertTrue(new HashSet<>(series.getObservations()).containsAll(revised));
        }
        assertEquals(sorted(observations), sorted(found));
    }

    private static List<String> sorted(List<Observation> observations) {
        return observations.stream().map(Object::toString).sorted().collect(Collectors.toList());
    }

    @Property(tries = 300)
    void theOrderOfTheSourceMeansNothing(
            @ForAll @Size(max = 12) List<@IntRange(max = 14) Integer> places, @ForAll long seed) {
        List<Observation> values = places.stream()
                .map(place -> value(OUTPUT, "区县", PlanPeriod.of(2016 + place), place))
                .collect(Collectors.toList());
        List<Observation> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(
                Indicators.allSeries(Observations.of(values), PeriodUnit.YEAR),
                Indicators.allSeries(Observations.of(shuffled), PeriodUnit.YEAR));
    }

    @Property(tries = 300)
    void valuesAndGapsOfASpanAreItsPeriods(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 20) Integer> years,
            @ForAll @IntRange(min = 2010, max = 2040) int from,
            @ForAll @IntRange(max = 12) int more) {
        Series series = Indicators.allSeries(
                        Observations.of(years.stream()
                                .map(year -> value(OUTPUT, "区县", PlanPeriod.of(2015 + year), 1))
                                .collect(Collectors.toList())),
                        PeriodUnit.YEAR)
                .get(0);
        Series cut = Indicators.within(series, PlanPeriod.of(from, from + more));
        List<PlanPeriod> all = new ArrayList<>(cut.getGaps());
        cut.getObservations().forEach(o -> all.add(o.getPeriod()));
        assertEquals(
                new HashSet<>(Indicators.periods(PlanPeriod.of(from, from + more), PeriodUnit.YEAR)),
                new HashSet<>(all));
        assertEquals(more + 1, all.size());
    }

    @Property(tries = 300)
    void growthAppliedToItsBaseLandsOnTheValue(@ForAll Series series) {
        List<Growth> all = new ArrayList<>();
        try {
            all.addAll(Indicators.growthYearOnYear(series));
            all.addAll(Indicators.growthPeriodOnPeriod(series));
        } catch (InvalidValueException e) {
            assertTrue(e.getMessage().startsWith("Units differ: "), e::getMessage);
            return;
        }
        for (Growth growth : all) {
            growth.getRate()
                    .ifPresent(rate -> assertEquals(
                            growth.getTo().get().getValue().amount(),
                            growth.getFrom()
                                    .get()
                                    .getValue()
                                    .amount()
                                    .times(rate.getValue().plus(Rational.ONE))));
        }
    }

    /** Two roundings enclose the true rate within a unit of the last digit. */
    @Property
    void anAverageRateOverTheYearsLandsOnTheValueBetweenItsRoundings(
            @ForAll @IntRange(min = 1, max = 100_000) int from,
            @ForAll @IntRange(min = 1, max = 100_000) int to,
            @ForAll @IntRange(min = 1, max = 12) int years,
            @ForAll @IntRange(min = 1, max = 20) int digits) {
        PlanPeriod end = PlanPeriod.of(2016 + years);
        Series series = Indicators.allSeries(
                        Observations.of(value(OUTPUT, "区县", PlanPeriod.of(2016), from), value(OUTPUT, "区县", end, to)),
                        PeriodUnit.YEAR)
                .get(0);
        Rounded low = rate(series, end, new MathContext(digits, RoundingMode.FLOOR));
        Rounded high = rate(series, end, new MathContext(digits, RoundingMode.CEILING));
        Rational factor = Rational.of(to, from);
        int below = low.getValue().plus(Rational.ONE).pow(years).compareTo(factor);
        int above = high.getValue().plus(Rational.ONE).pow(years).compareTo(factor);
        assertTrue(low.isExact() ? below == 0 && above == 0 : below < 0 && above > 0);
        assertTrue(low.getValue().signum() == 0 || low.isExact() || digits(low) <= digits);
    }

    private static Rounded rate(Series series, PlanPeriod end, MathContext context) {
        return Indicators.growthAnnualAverage(series, PlanPeriod.of(2016), end, context)
                .getRate()
                .get();
    }

    private static int digits(Rounded rounded) {
        return rounded.getValue()
                .toBigDecimal(new MathContext(60, RoundingMode.UNNECESSARY))
                .stripTrailingZeros()
                .precision();
    }

    /** Ten thousand units over twenty years: two hundred thousand values. */
    @Example
    void manySeriesTakeAMinuteAtMost() {
        List<Observation> all = new ArrayList<>();
        for (int unit = 0; unit < 10_000; unit++) {
            for (int year = 2006; year < 2026; year++) {
                all.add(value(OUTPUT, "企业" + unit, PlanPeriod.of(year), unit + year));
            }
        }
        Collections.shuffle(all, new Random(1));
        Observations observations = Observations.of(all);
        List<Series> series =
                assertTimeout(Duration.ofSeconds(60), () -> Indicators.allSeries(observations, PeriodUnit.YEAR));
        assertEquals(10_000, series.size());
        assertEquals(
                10_000,
                assertTimeout(
                                Duration.ofSeconds(60),
                                () -> Indicators.overUnits(observations, OUTPUT, PlanPeriod.of(2025)))
                        .getObservations()
                        .size());
    }
}
