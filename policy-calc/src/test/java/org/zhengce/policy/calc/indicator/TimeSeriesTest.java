// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.indicator.Observed.FIRMS;
import static org.zhengce.policy.calc.indicator.Observed.OUTPUT;
import static org.zhengce.policy.calc.indicator.Observed.period;
import static org.zhengce.policy.calc.indicator.Observed.value;
import static org.zhengce.policy.calc.indicator.Observed.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.indicator.RevisionKind;
import org.zhengce.policy.model.indicator.Series;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

class TimeSeriesTest {

    private static Series series(PeriodUnit frequency, Indicator indicator, String... texts) {
        return Indicators.series(values(indicator, texts), indicator, Optional.empty(), frequency);
    }

    private static List<PlanPeriod> periods(String... texts) {
        return Stream.of(texts).map(Observed::period).collect(Collectors.toList());
    }

    private static String numbers(List<Observation> observations) {
        return observations.stream()
                .map(o -> o.getValue().getValue().toString())
                .collect(Collectors.joining(" "));
    }

    /** DOMAIN C22: from 14 December 2021 to the end of 2025 there are 49 months, the first of them begun. */
    @Test
    void fortyNineMonthsLieInTheHorizonOfTheChains() {
        PlanPeriod horizon = period("2021-12-14/2025-12-31");
        List<PlanPeriod> months = Indicators.periods(horizon, PeriodUnit.MONTH);
        assertEquals(49, months.size());
        assertEquals(period("2021-12"), months.get(0));
        assertEquals(period("2025-12"), months.get(48));
        Series reports = Indicators.within(series(PeriodUnit.MONTH, OUTPUT, "- 2022-03 1 亿元"), horizon);
        assertEquals(1, reports.getObservations().size());
        assertEquals(48, reports.getGaps().size());
    }

    @ParameterizedTest
    @CsvSource({
        "2023/2024, YEAR, 2023/2023 2024/2024",
        "2023-12-31/2024-01-01, YEAR, 2023/2023 2024/2024",
        "2023-06/2023-07, HALF_YEAR, 2023-01/2023-06 2023-07/2023-12",
        "2023-12/2024-06, QUARTER, 2023-10/2023-12 2024-01/2024-03 2024-04/2024-06",
        "2023-12/2024-01, MONTH, 2023-12/2023-12 2024-01/2024-01",
        "0001/0001, HALF_YEAR, 0001-01/0001-06 0001-07/0001-12",
        "9999-10/9999, QUARTER, 9999-10/9999-12"
    })
    void periodsAreThoseThatHaveADayInCommon(String span, PeriodUnit frequency, String expected) {
        assertEquals(
                expected,
                Indicators.periods(PlanPeriod.parse(span), frequency).stream()
                        .map(PlanPeriod::toString)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void valuesComeInOrderAndGapsAreReported() {
        Series years = series(
                PeriodUnit.YEAR, OUTPUT, "- 2021 5 亿元", "- 2017-01-01/2017-12-31 1 亿元", "- 2018 2 亿元", "甲 2019 9 亿元");
        assertEquals("1 2 5", numbers(years.getObservations()));
        assertEquals(periods("2019", "2020"), years.getGaps());
        assertEquals(PeriodUnit.YEAR, years.getFrequency());
        assertEquals(List.of(), years.getIrregular());
        Series quarters = series(PeriodUnit.QUARTER, OUTPUT, "- 2022-10/2022-12 1 亿元", "- 2023-04/2023-06 2 亿元");
        assertEquals(periods("2023-01/2023-03"), quarters.getGaps());
    }

    @Test
    void aValueForSomethingElseIsSetAside() {
        Series months = series(
                PeriodUnit.MONTH,
                OUTPUT,
                "- 2023-02 1 亿元",
                "- 2023-01/2023-06 6 亿元",
                "- 2023-03-31 7 亿元",
                "- 2023-02/2023-03-30 9 亿元");
        assertEquals("1", numbers(months.getObservations()));
        assertEquals("6 7 9", numbers(months.getIrregular()));
    }

    @Test
    void aStateAtTheEndOfAPeriodIsThatOfThePeriod() {
        Series years = series(
                PeriodUnit.YEAR,
                FIRMS,
                "- 2021-12-31 1 户",
                "- 2022-12 2 户",
                "- 2023 3 户",
                "- 2023-11 4 户",
                "- 2022-12/2024 5 户");
        assertEquals("1 2 3", numbers(years.getObservations()));
        assertEquals("4 5", numbers(years.getIrregular()));
    }

    @Test
    void aFinalValueReplacesAProvisionalOneAndOfContradictionsNoneIsTaken() {
        Series years = series(
                PeriodUnit.YEAR,
                OUTPUT,
                "- 2021 ~5 亿元",
                "- 2022 7 亿元",
                "- 2021 6 亿元",
                "- 2022 8 亿元",
                "- 2020 4 亿元",
                "- 2020 40000 万元",
                "- 2019 3 亿元",
                "- 2018 1 亿元",
                "- 2018 2 亿元");
        assertEquals("3 4 6", numbers(years.getObservations()));
        assertEquals(periods("2018", "2022"), years.getGaps());
        assertEquals(
                List.of(
                        RevisionKind.CONTRADICTED,
                        RevisionKind.REPEATED,
                        RevisionKind.REVISED,
                        RevisionKind.CONTRADICTED),
                years.getRevisions().stream().map(r -> r.getKind()).collect(Collectors.toList()));
        assertEquals(
                Optional.of(value(OUTPUT, "- 2021 6 亿元")),
                years.getRevisions().get(2).getKept());
        assertEquals(
                List.of(value(OUTPUT, "- 2021 ~5 亿元")),
                years.getRevisions().get(2).getSetAside());
    }

    @Test
    void aSpanCutsAndExtends() {
        Series years = series(
                PeriodUnit.YEAR,
                OUTPUT,
                "- 2016 1 亿元",
                "- 2016 2 亿元",
                "- 2018 3 亿元",
                "- 2018 3 亿元",
                "- 2019 4 亿元",
                "- 2022 5 亿元",
                "- 2017-12/2018-01 6 亿元",
                "- 2023-03 7 亿元");
        Series plan = Indicators.within(years, PlanPeriod.of(2017, 2021));
        assertEquals("3 4", numbers(plan.getObservations()));
        assertEquals(periods("2017", "2020", "2021"), plan.getGaps());
        assertEquals(1, plan.getRevisions().size());
        assertEquals("6", numbers(plan.getIrregular()));
        assertEquals(RevisionKind.REPEATED, plan.getRevisions().get(0).getKind());
        assertEquals(
                1, Indicators.within(years, PlanPeriod.of(2016)).getRevisions().size());
        assertEquals(
                RevisionKind.CONTRADICTED,
                Indicators.within(years, PlanPeriod.of(2016))
                        .getRevisions()
                        .get(0)
                        .getKind());
    }

    @Test
    void unitsConvertAndOthersAreRefused() {
        assertTrue(series(PeriodUnit.YEAR, OUTPUT, "- 2021 5 亿元", "- 2022 50000 万元")
                .complete());
        Refused.with("Units differ: 亿元/户", () -> series(PeriodUnit.YEAR, OUTPUT, "- 2021 5 亿元", "- 2022 3 户"));
        Refused.with("Units differ: 亿元/户", () -> series(PeriodUnit.YEAR, OUTPUT, "- 2021 5 亿元", "- 2021 3 户"));
    }

    @Test
    void withoutObservationsASeriesIsEmpty() {
        Series empty = Indicators.series(Observations.none(), OUTPUT, Optional.of("甲"), PeriodUnit.MONTH);
        assertEquals(List.of(), empty.getObservations());
        assertEquals(List.of(), empty.getGaps());
        assertEquals(Optional.of("甲"), empty.getObject());
    }

    @Test
    void allSeriesComeAtOnce() {
        List<Observation> all = new ArrayList<>(
                values(OUTPUT, "甲 2022 1 亿元", "- 2022 9 亿元", "甲 2021 2 亿元").getObservations());
        all.add(1, value(FIRMS, "甲 2022-12 5 户"));
        all.add(value(FIRMS.withAggregation(Aggregation.UNKNOWN), "甲 2021-12 4 户"));
        Observations observations = Observations.of(all);
        List<Series> series = Indicators.allSeries(observations, PeriodUnit.YEAR);
        assertEquals(
                List.of("2 1", "9", "4 5"),
                series.stream().map(s -> numbers(s.getObservations())).collect(Collectors.toList()));
        assertEquals(
                series,
                List.of(
                        Indicators.series(observations, OUTPUT, Optional.of("甲"), PeriodUnit.YEAR),
                        Indicators.series(observations, OUTPUT, Optional.empty(), PeriodUnit.YEAR),
                        Indicators.series(observations, FIRMS, Optional.of("甲"), PeriodUnit.YEAR)));
    }
}
