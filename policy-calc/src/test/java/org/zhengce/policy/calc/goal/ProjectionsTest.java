// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhengce.policy.calc.goal.Cases.AREA;
import static org.zhengce.policy.calc.goal.Cases.observation;
import static org.zhengce.policy.calc.goal.Cases.say;
import static org.zhengce.policy.calc.goal.Cases.series;

import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Outlook;
import org.zhengce.policy.model.goal.OutlookVerdict;
import org.zhengce.policy.model.goal.Projection;
import org.zhengce.policy.model.goal.ProjectionMethod;
import org.zhengce.policy.model.goal.ProjectionReason;
import org.zhengce.policy.model.goal.ProjectionRule;
import org.zhengce.policy.model.goal.Reckoning;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.quantity.UnitMismatchException;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

class ProjectionsTest {

    private static final MathContext FIVE = new MathContext(5);
    private static final Observations UNEVEN =
            series(AREA, "2018/2018=100 家", "2019/2019=130 家", "2020/2020=140 家", "2021/2021=190 家");

    /** By hand: last step 50; average 30; growth (1.9)^(2/3); fitted 140 + 28 (x - 1.5), x from 2018. */
    @ParameterizedTest
    @CsvSource({
        "LAST_STEP, 2023/2023, 290 家",
        "AVERAGE_STEP, 2023/2023, 250 家",
        "AVERAGE_GROWTH, 2023/2023, ~291.47 家",
        "AVERAGE_GROWTH, 2024/2024, 361 家",
        "YEAR_ON_YEAR, 2022/2022, 1805/7 家",
        "YEAR_ON_YEAR, 2023/2023, 34295/98 家",
        "LEAST_SQUARES, 2023/2023, 238 家",
    })
    void eachMethodHasItsFormula(ProjectionMethod method, PlanPeriod period, String value) {
        assertEquals(value, say(yearly(UNEVEN, method, period)));
    }

    @Test
    void theAnswerNamesTheMethodAndWhatItRestsOn() {
        PlanPeriod period = PlanPeriod.of(2023);
        Projection last = yearly(UNEVEN, ProjectionMethod.LAST_STEP, period);
        List<Observation> all = UNEVEN.getObservations();
        assertEquals(ProjectionMethod.LAST_STEP, last.getRule().getMethod());
        assertEquals(period, last.getPeriod());
        assertEquals(all.subList(2, 4), last.getObservations());
        assertEquals(
                List.of(all.get(0), all.get(3)),
                yearly(UNEVEN, ProjectionMethod.AVERAGE_STEP, period).getObservations());
        assertEquals(
                List.of(all.get(0), all.get(3)),
                yearly(UNEVEN, ProjectionMethod.AVERAGE_GROWTH, period).getObservations());
        assertEquals(all, yearly(UNEVEN, ProjectionMethod.LEAST_SQUARES, period).getObservations());
        assertEquals(
                all.subList(2, 4),
                yearly(UNEVEN, ProjectionMethod.YEAR_ON_YEAR, period).getObservations());
    }

    private static Projection yearly(Observations series, ProjectionMethod method, PlanPeriod period) {
        return Trajectories.projection(series, atEnd(method, PeriodUnit.YEAR), period, FIVE);
    }

    private static ProjectionRule atEnd(ProjectionMethod method, PeriodUnit step) {
        return ProjectionRule.of(method, Reckoning.AT_END, step, false);
    }

    @Test
    void lastYearsSeasonsGrowAtTheRateOfTheLastQuarter() {
        // 60 against 50: +20 %, so the fourth quarter is 80 · 1.2 and the first of the year after 40 · 1.2 · 1.2
        Observations quarters = series(
                AREA,
                "2023-01/2023-03=40 亿元",
                "2023-04/2023-06=50 亿元",
                "2023-07/2023-09=70 亿元",
                "2023-10/2023-12=80 亿元",
                "2024-01/2024-03=44 亿元",
                "2024-04/2024-06=60 亿元");
        ProjectionRule rule =
                ProjectionRule.of(ProjectionMethod.YEAR_ON_YEAR, Reckoning.WITHIN_PERIOD, PeriodUnit.QUARTER, false);
        Projection fourth = Trajectories.projection(quarters, rule, PlanPeriod.parse("2024-10/2024-12"), FIVE);
        assertEquals("96 亿元", say(fourth));
        List<Observation> all = quarters.getObservations();
        assertEquals(List.of(all.get(1), all.get(3), all.get(5)), fourth.getObservations());
        assertEquals("72 亿元", say(Trajectories.projection(quarters, rule, PlanPeriod.parse("2025-04/2025-06"), FIVE)));
        // two years on from 70, with what it rests on
        Projection third = Trajectories.projection(quarters, rule, PlanPeriod.parse("2025-07/2025-09"), FIVE);
        assertEquals("100.8 亿元", say(third));
        assertEquals(List.of(all.get(1), all.get(2), all.get(5)), third.getObservations());
        assertEquals(
                "52.8 亿元", say(Trajectories.projection(quarters, rule, PlanPeriod.parse("2025-01/2025-03"), FIVE)));
        assertEquals(
                "72 亿元",
                say(Trajectories.projection(
                        Observations.of(all.subList(1, 6)), rule, PlanPeriod.parse("2025-04/2025-06"), FIVE)));
    }

    @Test
    void aSumOfNineMonthsGoesOnToTheYear() {
        Observations sums = series(AREA, "2024-01/2024-06=50 亿元", "2024-01/2024-09=90 亿元", "2024-07/2024-09=40 亿元");
        PlanPeriod year = PlanPeriod.of(2024);
        assertEquals("120 亿元", say(sum(sums, ProjectionMethod.AVERAGE_STEP, PeriodUnit.MONTH, year)));
        assertEquals("130 亿元", say(sum(sums, ProjectionMethod.LAST_STEP, PeriodUnit.QUARTER, year)));
        // through (0, 0), (2, 50), (3, 90): 140/3 + 205/7 (4 - 5/3) by quarters
        assertEquals("115 亿元", say(sum(sums, ProjectionMethod.LEAST_SQUARES, PeriodUnit.QUARTER, year)));
        assertEquals(
                sums.getObservations().subList(1, 2),
                sum(sums, ProjectionMethod.AVERAGE_STEP, PeriodUnit.MONTH, year).getObservations());
        assertEquals("gap", say(sum(sums, ProjectionMethod.LAST_STEP, PeriodUnit.MONTH, year)));
        assertEquals("base_not_positive", say(sum(sums, ProjectionMethod.AVERAGE_GROWTH, PeriodUnit.QUARTER, year)));
        assertEquals(
                "too_few_observations",
                say(sum(sums, ProjectionMethod.AVERAGE_STEP, PeriodUnit.MONTH, PlanPeriod.of(2025))));
    }

    @Test
    void aSumOfNineMonthsGrowsAsLastYears() {
        Observations sums = series(AREA, "2023-01/2023-09=75 亿元", "2023/2023=110 亿元", "2024-01/2024-09=90 亿元");
        Projection year = sum(sums, ProjectionMethod.YEAR_ON_YEAR, PeriodUnit.MONTH, PlanPeriod.of(2024));
        assertEquals("132 亿元", say(year));
        assertEquals(sums.getObservations(), year.getObservations());
        Observations years = series(AREA, "2022-01/2023-12=100 亿元", "2023-01/2023-09=75 亿元", "2024-01/2024-09=90 亿元");
        assertEquals(
                "144 亿元",
                say(sum(years, ProjectionMethod.YEAR_ON_YEAR, PeriodUnit.MONTH, PlanPeriod.parse("2024-01/2025-12"))));
    }

    private static Projection sum(Observations sums, ProjectionMethod method, PeriodUnit step, PlanPeriod period) {
        return Trajectories.projection(
                sums, ProjectionRule.of(method, Reckoning.SINCE_START, step, false), period, FIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LAST_STEP      | 2019/2019=5 家                                 | TOO_FEW_OBSERVATIONS",
                "AVERAGE_STEP   | 2019/2019=5 家, 2018-01/2018-03=1 家            | TOO_FEW_OBSERVATIONS",
                "LEAST_SQUARES  | 2019/2019=5 家, 2018/2018=1 家?                 | TOO_FEW_OBSERVATIONS",
                "AVERAGE_GROWTH | 2019/2019=5 家                                 | TOO_FEW_OBSERVATIONS",
                "YEAR_ON_YEAR   | 2019/2019=5 家                                 | GAP",
                "LAST_STEP      | 2017/2017=5 家, 2019/2019=5 家                  | GAP",
                "YEAR_ON_YEAR   | 2017/2017=5 家, 2019/2019=5 家                  | GAP",
                "AVERAGE_GROWTH | 2018/2018=0 家, 2019/2019=5 家                  | BASE_NOT_POSITIVE",
                "AVERAGE_GROWTH | 2018/2018=-1 家, 2019/2019=5 家                 | BASE_NOT_POSITIVE",
                "AVERAGE_GROWTH | 2018/2018=1 家, 2019/2019=-5 家                 | BASE_NOT_POSITIVE",
                "YEAR_ON_YEAR   | 2018/2018=0 家, 2019/2019=5 家                  | BASE_NOT_POSITIVE",
                "YEAR_ON_YEAR   | 2018/2018=-1 家, 2019/2019=5 家                 | BASE_NOT_POSITIVE",
                "YEAR_ON_YEAR   | 2018/2018=1 家, 2019/2019=-5 家                 | BASE_NOT_POSITIVE",
                "AVERAGE_STEP   | 2018/2018=1 家, 2025/2025=5 家                  | NOT_LATER",
                "AVERAGE_STEP   | 2018/2018=1 家, 2030/2030=5 家                  | NOT_LATER",
                "AVERAGE_STEP   | 1423/1423=1 家, 1424/1424=5 家                  | TOO_FAR",
                "AVERAGE_GROWTH | 1423/1423=1 家, 2024/2024=5 家                  | TOO_FAR",
                "AVERAGE_STEP   | 2018/2018=1 家, 2019/2019=5 家, 2019/2019=6 家   | CONFLICTING_OBSERVATIONS",
            })
    void whatCannotBeSaidHasAReason(ProjectionMethod method, String series, ProjectionReason reason) {
        Projection projection = yearly(series(AREA, series.trim().split(", ", -1)), method, PlanPeriod.of(2025));
        assertEquals(Optional.of(reason), projection.getReason());
        assertEquals(List.of(), projection.getObservations());
        assertEquals(Optional.empty(), projection.getUnit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AVERAGE_STEP   | 1424/1424=0 家, 1425/1425=1 家                  | 601 家",
                "AVERAGE_GROWTH | 1424/1424=1 家, 2024/2024=1 家                  | 1 家",
                "AVERAGE_GROWTH | 2018/2018=1 家, 2019/2019=0 家                  | 0 家",
                "YEAR_ON_YEAR   | 2023/2023=1 家, 2024/2024=0 家                  | 0 家",
                "AVERAGE_STEP   | 2018/2018=0 家, 2021/2021=3 家                  | 7 家",
                "LEAST_SQUARES  | 2018/2018=0 家, 2021/2021=3 家                  | 7 家",
                "AVERAGE_STEP   | 2021/2021=3 家, 2018/2018=0 家                  | 7 家",
                "AVERAGE_STEP   | 2018/2018=1 家, 2019/2019=5 家, 2019/2019=6 家? | 29 家",
            })
    void theEdgesOfWhatCanBeSaid(ProjectionMethod method, String series, String value) {
        assertEquals(value, say(yearly(series(AREA, series.trim().split(", ", -1)), method, PlanPeriod.of(2025))));
    }

    @ParameterizedTest
    @EnumSource(ProjectionMethod.class)
    void nothingComesOfNothing(ProjectionMethod method) {
        Projection projection = yearly(Observations.none(), method, PlanPeriod.of(2025));
        assertEquals(Optional.of(ProjectionReason.TOO_FEW_OBSERVATIONS), projection.getReason());
    }

    @Test
    void provisionalValuesCountIfTheRuleSaysSo() {
        Observations series = series(AREA, "2022/2022=1 家", "2023/2023=2 家", "2024/2024=4 家?");
        ProjectionRule without = atEnd(ProjectionMethod.LAST_STEP, PeriodUnit.YEAR);
        ProjectionRule with = ProjectionRule.of(ProjectionMethod.LAST_STEP, Reckoning.AT_END, PeriodUnit.YEAR, true);
        PlanPeriod period = PlanPeriod.of(2025);
        assertEquals("4 家", say(Trajectories.projection(series, without, period, FIVE)));
        Projection provisional = Trajectories.projection(series, with, period, FIVE);
        assertEquals("6 家", say(provisional));
        assertEquals(true, provisional.getObservations().get(1).isProvisional());
    }

    @Test
    void valuesAreInTheUnitOfTheLastObservation() {
        assertEquals(
                "30000 元",
                say(yearly(
                        series(AREA, "2023/2023=1 万元", "2024/2024=20000 元"),
                        ProjectionMethod.LAST_STEP,
                        PlanPeriod.of(2025))));
        UnitMismatchException refusal = assertThrows(
                UnitMismatchException.class,
                () -> yearly(
                        series(AREA, "2023/2023=1 户", "2024/2024=20000 元"),
                        ProjectionMethod.LAST_STEP,
                        PlanPeriod.of(2025)));
        assertEquals("Units differ: 元/户", refusal.getMessage());
    }

    @Test
    void whatTheCallerCanGetWrongIsRefused() {
        Refused.with(
                "Observations must be of one indicator and one object: 标准化厂房面积 / 能耗",
                () -> yearly(
                        Observations.of(
                                observation(AREA, "2023/2023=1 家"), observation(Indicator.of("能耗"), "2024/2024=1 吨")),
                        ProjectionMethod.LAST_STEP,
                        PlanPeriod.of(2025)));
        Refused.with(
                "Period must be one or more whole steps of a year: 2025-06/2025-06",
                () -> yearly(UNEVEN, ProjectionMethod.LAST_STEP, PlanPeriod.parse("2025-06/2025-06")));
    }

    @Test
    void twentyFiveAYearReachFourHundredInTheSixteenthYear() {
        // C4: at 25 万㎡ a year 400 万㎡ take 16 years
        Observations pace = series(AREA, "2015/2015=0 万平方米", "2016/2016=25 万平方米");
        Outlook outlook = outlook(Bound.numeric(Comparator.AT_LEAST, "400", "万平方米"), pace, "2021/2021");
        assertEquals("150 万平方米", say(outlook.getProjection()));
        assertEquals(OutlookVerdict.NOT_MET, outlook.getVerdict());
        assertEquals(Optional.of(PlanPeriod.of(2031)), outlook.getWhen());
        Outlook late = outlook(Bound.numeric(Comparator.AT_LEAST, "400", "万平方米"), pace, "2031/2031");
        assertEquals(OutlookVerdict.MET, late.getVerdict());
        assertEquals(Optional.empty(), late.getReason());
        assertEquals(
                Optional.of(PlanPeriod.of(2032)),
                outlook(Bound.numeric(Comparator.MORE_THAN, "4000000", "平方米"), pace, "2021/2021")
                        .getWhen());
    }

    private static Outlook outlook(NumericBound bound, Observations series, String by) {
        return Trajectories.outlook(
                bound, series, atEnd(ProjectionMethod.AVERAGE_STEP, PeriodUnit.YEAR), PlanPeriod.parse(by), FIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 8, HIGHER_IS_BETTER, MET, 2025/2025",
        "MORE_THAN, 8, HIGHER_IS_BETTER, NOT_MET, 2026/2026",
        "AT_MOST, 8, LOWER_IS_BETTER, MET, 2024/2024",
        "LESS_THAN, 8, LOWER_IS_BETTER, NOT_MET, 2024/2024",
        "AT_MOST, 3, LOWER_IS_BETTER, NOT_MET, ",
        "EQUAL, 8, HIGHER_IS_BETTER, MET, 2025/2025",
        "INCREASE_TO, 9, HIGHER_IS_BETTER, NOT_MET, 2026/2026",
        "EQUAL, 7, LOWER_IS_BETTER, NOT_MET, 2024/2024",
        "AT_LEAST, 605, HIGHER_IS_BETTER, NOT_MET, ",
        "AT_LEAST, 1206, HIGHER_IS_BETTER, NOT_MET, 2624/2624",
        "AT_LEAST, 1207, HIGHER_IS_BETTER, NOT_MET, ",
    })
    void theVerdictIsByTheComparator(
            Comparator comparator, String limit, Polarity polarity, OutlookVerdict verdict, String when) {
        String step = limit.equals("605") ? "6" : "4";
        Indicator indicator = AREA.withPolarity(polarity);
        Outlook outlook = outlook(
                Bound.numeric(comparator, limit, "家"),
                series(indicator, "2023/2023=" + step + " 家", "2024/2024=6 家"),
                "2025/2025");
        assertEquals(verdict, outlook.getVerdict());
        assertEquals(Optional.ofNullable(when).map(PlanPeriod::parse), outlook.getWhen());
    }

    @ParameterizedTest
    @CsvSource({
        "ABOUT, HIGHER_IS_BETTER, NO_TOLERANCE",
        "EQUAL, UNKNOWN, POLARITY_UNKNOWN",
        "INCREASE_TO, NEITHER, POLARITY_UNKNOWN",
    })
    void whatTheTextDoesNotSayIsNoVerdict(Comparator comparator, Polarity polarity, ProjectionReason reason) {
        Indicator indicator = AREA.withPolarity(polarity);
        Outlook outlook = outlook(
                Bound.numeric(comparator, "8", "家"), series(indicator, "2023/2023=4 家", "2024/2024=6 家"), "2025/2025");
        assertEquals(OutlookVerdict.UNKNOWN, outlook.getVerdict());
        assertEquals(Optional.of(reason), outlook.getReason());
        assertEquals("8 家", say(outlook.getProjection()));
    }

    @Test
    void withoutAProjectionThereIsNoVerdict() {
        Outlook outlook = outlook(Bound.numeric(Comparator.AT_LEAST, "8", "家"), Observations.none(), "2025/2025");
        assertEquals(Optional.of(ProjectionReason.TOO_FEW_OBSERVATIONS), outlook.getReason());
        assertEquals(Optional.empty(), outlook.getWhen());
    }

    @Test
    void theTrueValueDecidesAndNotTheRoundedOne() {
        // 190 · 1.9^(2/3) = 291.467…, which is 291.47 when rounded
        ProjectionRule growth = atEnd(ProjectionMethod.AVERAGE_GROWTH, PeriodUnit.YEAR);
        PlanPeriod by = PlanPeriod.of(2023);
        assertEquals(
                OutlookVerdict.NOT_MET,
                Trajectories.outlook(Bound.numeric(Comparator.AT_LEAST, "291.47", "家"), UNEVEN, growth, by, FIVE)
                        .getVerdict());
        assertEquals(
                OutlookVerdict.MET,
                Trajectories.outlook(Bound.numeric(Comparator.LESS_THAN, "291.47", "家"), UNEVEN, growth, by, FIVE)
                        .getVerdict());
        assertEquals(
                OutlookVerdict.MET,
                Trajectories.outlook(Bound.numeric(Comparator.AT_LEAST, "-1", "家"), UNEVEN, growth, by, FIVE)
                        .getVerdict());
    }

    @Test
    void seasonsAreLookedThroughUntilTheYearBeforeHasAGap() {
        Observations quarters = series(
                AREA,
                "2023-01/2023-03=10 家",
                "2023-04/2023-06=50 家",
                "2023-07/2023-09=20 家",
                "2023-10/2023-12=30 家",
                "2024-01/2024-03=11 家");
        assertEquals(Optional.of(PlanPeriod.parse("2024-04/2024-06")), when(quarters, "55"));
        assertEquals(Optional.of(PlanPeriod.parse("2025-04/2025-06")), when(quarters, "55.1"));
        Observations gap = Observations.of(IntStream.of(0, 1, 2, 4)
                .mapToObj(quarters.getObservations()::get)
                .toArray(Observation[]::new));
        assertEquals(Optional.of(PlanPeriod.parse("2024-04/2024-06")), when(gap, "55"));
        assertEquals(Optional.empty(), when(gap, "55.1"));
    }

    @Test
    void seasonsThatNeverMeetTheBoundAreLookedThroughToTheEnd() {
        Observations years = series(AREA, "2023/2023=5 家", "2024/2024=5 家");
        Outlook outlook = Trajectories.outlook(
                Bound.numeric(Comparator.AT_LEAST, "6", "家"),
                years,
                atEnd(ProjectionMethod.YEAR_ON_YEAR, PeriodUnit.YEAR),
                PlanPeriod.of(2030),
                FIVE);
        assertEquals(OutlookVerdict.NOT_MET, outlook.getVerdict());
        assertEquals(Optional.empty(), outlook.getWhen());
        Observations growing = series(AREA, "2023/2023=1024 家", "2024/2024=1025 家");
        assertEquals(
                Optional.of(PlanPeriod.of(2623)),
                Trajectories.outlook(
                                NumericBound.of(
                                        Comparator.AT_LEAST,
                                        Rational.of(1024)
                                                .times(Rational.of(1025, 1024).pow(600)),
                                        Unit.of("家")),
                                growing,
                                atEnd(ProjectionMethod.YEAR_ON_YEAR, PeriodUnit.YEAR),
                                PlanPeriod.of(2030),
                                FIVE)
                        .getWhen());
    }

    @ParameterizedTest
    @CsvSource({"7, 9999/9999", "7.5, "})
    void theCalendarEndsWithTheYear9999(String limit, PlanPeriod when) {
        Observations last = series(AREA, "9996/9996=4 家", "9997/9997=5 家");
        assertEquals(
                Optional.ofNullable(when),
                outlook(Bound.numeric(Comparator.AT_LEAST, limit, "家"), last, "9998/9998")
                        .getWhen());
    }

    private static Optional<PlanPeriod> when(Observations quarters, String limit) {
        return Trajectories.outlook(
                        Bound.numeric(Comparator.AT_LEAST, limit, "家"),
                        quarters,
                        ProjectionRule.of(
                                ProjectionMethod.YEAR_ON_YEAR, Reckoning.WITHIN_PERIOD, PeriodUnit.QUARTER, false),
                        PlanPeriod.parse("2024-04/2024-06"),
                        FIVE)
                .getWhen();
    }

    @Test
    void aSumThatGoesOnIsMetWithinItsOwnPeriod() {
        Observations sums = series(AREA, "2024-01/2024-09=90 亿元");
        Outlook outlook = Trajectories.outlook(
                Bound.numeric(Comparator.AT_LEAST, "100", "亿元"),
                sums,
                ProjectionRule.of(ProjectionMethod.AVERAGE_STEP, Reckoning.SINCE_START, PeriodUnit.MONTH, false),
                PlanPeriod.of(2024),
                FIVE);
        assertEquals(OutlookVerdict.MET, outlook.getVerdict());
        assertEquals(Optional.of(PlanPeriod.parse("2024-01/2024-10")), outlook.getWhen());
    }

    @Test
    void aFittedLineThatFallsIsMetAtOnceOrNever() {
        // 0, 100, 90, 0: the line lies at 45 one step on and falls by 1 a step
        Observations series = series(AREA, "2021/2021=0 家", "2022/2022=100 家", "2023/2023=90 家", "2024/2024=0 家");
        ProjectionRule fitted = atEnd(ProjectionMethod.LEAST_SQUARES, PeriodUnit.YEAR);
        assertEquals("45 家", say(Trajectories.projection(series, fitted, PlanPeriod.of(2025), FIVE)));
        Outlook outlook = Trajectories.outlook(
                Bound.numeric(Comparator.AT_LEAST, "44", "家"), series, fitted, PlanPeriod.of(2030), FIVE);
        assertEquals(OutlookVerdict.NOT_MET, outlook.getVerdict());
        assertEquals(Optional.of(PlanPeriod.of(2025)), outlook.getWhen());
    }
}
