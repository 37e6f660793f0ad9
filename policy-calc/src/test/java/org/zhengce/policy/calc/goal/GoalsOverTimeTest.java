// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.goal.Sample.BY_2021;
import static org.zhengce.policy.calc.goal.Sample.FIVE_YEARS;
import static org.zhengce.policy.calc.goal.Sample.OUTPUT;
import static org.zhengce.policy.calc.goal.Sample.seen;
import static org.zhengce.policy.calc.goal.Sample.since;
import static org.zhengce.policy.calc.goal.Sample.target;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.goal.Attainment;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Outcome;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;

/** Which observations count: years, periods, baselines, revisions. */
class GoalsOverTimeTest {

    private static final Target LEVEL = target(Comparator.AT_LEAST, "100", "亿元");
    private static final Target ADDED = target(ChangeKind.INCREMENT_GROSS, Comparator.AT_LEAST, "8", "万户");
    private static final Horizon ON_AVERAGE =
            EachYear.builder().average(true).until(PartialDate.of(2021)).build();

    private static Optional<Quantity> quantity(String value, String unit) {
        return Optional.of(Quantity.of(value, unit));
    }

    private static AttainmentReason reason(Target target, Observation... observations) {
        return Goals.attainment(target, Evidence.of(observations)).getReason();
    }

    private static Optional<Quantity> measured(Target target, Observation... observations) {
        return Goals.attainment(target, Evidence.of(observations)).getMeasured();
    }

    @Test
    void byADeadlineTheLatestValueUpToItCounts() {
        Target by = LEVEL.withHorizon(BY_2021);
        Observation[] years = {seen("90", "亿元", "2019"), seen("95", "亿元", "2020"), seen("120", "亿元", "2022")};
        Attainment now = Goals.attainment(by, Evidence.of(years));
        assertEquals(quantity("95", "亿元"), now.getMeasured());
        assertTrue(now.early());
        assertEquals(AttainmentReason.OTHER_PERIOD, reason(by, seen("120", "亿元", "2022")));
        assertFalse(Goals.attainment(by, seen("99", "亿元", "2021")).early());
        assertEquals(
                quantity("101", "亿元"),
                measured(by, seen("9", "亿元", "2021-12"), seen("101", "亿元", "2021")),
                "the longer of two that end together");
    }

    @Test
    void valuesOfAnotherIndicatorDoNotCount() {
        Observation other = Observation.of(Indicator.of("规上工业产值"), Quantity.of("101", "亿元"), Sample.period("2021"));
        assertEquals(
                AttainmentReason.NO_OBSERVATION, Goals.attainment(LEVEL, other).getReason());
        Evidence named = Evidence.builder()
                .addObservations(other)
                .indicator(other.getIndicator())
                .build();
        assertEquals(Outcome.MET, Goals.attainment(LEVEL, named).getOutcome());
    }

    @Test
    void theObservedIndicatorFillsWhatTheTextLeavesUnknown() {
        Target bare = target(Comparator.EQUAL, "100", "亿元");
        Observation seen = Observation.of(
                OUTPUT.withPolarity(Polarity.LOWER_IS_BETTER), Quantity.of("99", "亿元"), Sample.period("2021"));
        assertEquals(Outcome.MET, Goals.attainment(bare, seen).getOutcome());
        assertEquals(
                AttainmentReason.POLARITY_UNKNOWN,
                Goals.attainment(bare, Evidence.of(seen)).getReason());
    }

    @Test
    void factsAndSupportAreNoGoals() {
        assertEquals(AttainmentReason.NOT_A_GOAL, reason(LEVEL.withNature(Nature.FACT), seen("1", "亿元", "2021")));
        assertEquals(AttainmentReason.NOT_A_GOAL, reason(LEVEL.withNature(Nature.SUPPORT), seen("1", "亿元", "2021")));
        assertEquals(AttainmentReason.OUTSIDE_BOUND, reason(LEVEL.withNature(Nature.NORM), seen("1", "亿元", "2021")));
    }

    @Test
    void aFinalValueReplacesAProvisionalOneAndTwoFinalOnesMustAgree() {
        Observation quick = Observation.builder()
                .indicator(OUTPUT)
                .value(Quantity.of("101", "亿元"))
                .period(Sample.period("2021"))
                .provisional(true)
                .build();
        Attainment alone = Goals.attainment(LEVEL, quick);
        assertEquals(Outcome.MET, alone.getOutcome());
        assertTrue(alone.isProvisional());
        for (Evidence both : new Evidence[] {
            Evidence.of(quick, seen("99", "亿元", "2021")), Evidence.of(seen("99", "亿元", "2021"), quick)
        }) {
            assertEquals(quantity("99", "亿元"), Goals.attainment(LEVEL, both).getMeasured());
            assertFalse(Goals.attainment(LEVEL, both).isProvisional());
        }
        assertEquals(
                AttainmentReason.CONTRADICTORY,
                reason(LEVEL, seen("99", "亿元", "2021"), seen("98", "亿元", "2021-01/2021-12")));
        assertEquals(
                Outcome.NOT_MET,
                Goals.attainment(LEVEL, Evidence.of(seen("99", "亿元", "2021"), seen("990000", "万元", "2021")))
                        .getOutcome());
        assertEquals(
                AttainmentReason.CONTRADICTORY,
                reason(LEVEL, seen("1", "亿元", "2021"), seen("100000000", "户", "2021")),
                "the same number of something else");
    }

    @Test
    void overAPeriodAFlowIsSummedAndAStockIsNot() {
        Target year = LEVEL.withHorizon(Horizon.during(Sample.period("2021")));
        Observation first = seen("60", "亿元", "2021-01/2021-06");
        Observation second = seen("50", "亿元", "2021-07/2021-12");
        Target flow = Sample.of(year, Polarity.UNKNOWN, Aggregation.ADDITIVE);
        assertEquals(quantity("110", "亿元"), measured(flow, first, second));
        Target stock = Sample.of(year, Polarity.UNKNOWN, Aggregation.POINT_IN_TIME);
        assertEquals(quantity("50", "亿元"), measured(stock, first, second));
        assertEquals(AttainmentReason.AGGREGATION_UNKNOWN, reason(year, first, second));
        assertEquals(quantity("60", "亿元"), measured(year, first));
        assertEquals(
                quantity("110", "亿元"),
                measured(year, first, seen("110", "亿元", "2021")),
                "a half within its year is no second value");
        assertEquals(
                quantity("50", "亿元"),
                measured(Sample.of(LEVEL.withHorizon(BY_2021), Polarity.UNKNOWN, Aggregation.ADDITIVE), first, second),
                "by a deadline nothing is summed");
    }

    @Test
    void eachYearIsHeldByItself() {
        Target yearly = ADDED.withHorizon(Horizon.eachYear());
        Attainment failed = Goals.attainment(
                yearly, Evidence.of(seen("9", "万户", "2019"), seen("7", "万户", "2020"), seen("7.5", "万户", "2021")));
        assertEquals(Outcome.NOT_MET, failed.getOutcome());
        assertEquals(quantity("7", "万户"), failed.getMeasured());
        assertEquals(Optional.of(LocalDate.of(2020, 12, 31)), failed.getDeadline());
        assertEquals(quantity("8", "万户"), measured(yearly, seen("9", "万户", "2019"), seen("8", "万户", "2020")));
        assertEquals(
                AttainmentReason.PERIOD_INCOMPLETE, reason(yearly, seen("9", "万户", "2019"), seen("8", "万户", "2021")));
        assertEquals(AttainmentReason.OUTSIDE_BOUND, reason(yearly, seen("9", "万户", "2019"), seen("7", "万户", "2021")));
        Attainment running =
                Goals.attainment(yearly, Evidence.of(seen("9", "万户", "2019"), seen("4", "万户", "2020-01/2020-06")));
        assertEquals(Outcome.NOT_MET, running.getOutcome());
        assertTrue(running.early());
        assertEquals(AttainmentReason.OTHER_PERIOD, reason(yearly, seen("20", "万户", "2019/2020")));
        Target until = ADDED.withHorizon(
                EachYear.builder().average(false).until(PartialDate.of(2020)).build());
        assertEquals(quantity("9", "万户"), measured(until, seen("9", "万户", "2020"), seen("1", "万户", "2021")));
    }

    @Test
    void onAverageTheYearsAreHeldTogetherIfAllAreWhole() {
        Target average = ADDED.withHorizon(ON_AVERAGE);
        Attainment met = Goals.attainment(
                average, Evidence.of(seen("9", "万户", "2019"), seen("7", "万户", "2020"), seen("8.5", "万户", "2021")));
        assertEquals(quantity("49/6", "万户"), met.getMeasured());
        assertEquals(Outcome.MET, met.getOutcome());
        assertEquals(Optional.of(Sample.period("2019/2021")), met.getPeriod());
        assertFalse(met.early());
        assertTrue(Goals.attainment(average, seen("9", "万户", "2019")).early());
        assertEquals(
                AttainmentReason.PERIOD_INCOMPLETE, reason(average, seen("9", "万户", "2019"), seen("9", "万户", "2021")));
        assertEquals(
                AttainmentReason.PERIOD_INCOMPLETE,
                reason(average, seen("9", "万户", "2019"), seen("9", "万户", "2020-01/2020-06")));
        assertEquals(
                AttainmentReason.PERIOD_INCOMPLETE,
                reason(average, seen("9", "万户", "2019"), seen("9", "万户", "2020-07/2020-12")));
        assertEquals(AttainmentReason.UNITS_DIFFER, reason(average, seen("9", "亿元", "2019")));
        assertEquals(
                AttainmentReason.NOT_ADDITIVE,
                reason(
                        Sample.of(LEVEL.withHorizon(ON_AVERAGE), Polarity.UNKNOWN, Aggregation.POINT_IN_TIME),
                        seen("9", "亿元", "2019")));
        assertEquals(quantity("9", "亿元"), measured(LEVEL.withHorizon(ON_AVERAGE), seen("9", "亿元", "2019")));
    }

    @Test
    void aStockRisesOnAverageByTheDifferenceOfEachTwoYears() {
        Target net = Sample.of(
                        target(ChangeKind.INCREMENT_NET, Comparator.AT_LEAST, "10", "户"),
                        Polarity.UNKNOWN,
                        Aggregation.POINT_IN_TIME)
                .withHorizon(ON_AVERAGE);
        Observation[] stocks = {seen("100", "户", "2018-12"), seen("108", "户", "2019-12"), seen("121", "户", "2020-12")};
        assertEquals(AttainmentReason.BASELINE_MISSING, reason(net, stocks), "the first year has none before it");
        Evidence since = Evidence.of(stocks[1], stocks[2]);
        assertEquals(
                AttainmentReason.BASELINE_MISSING, Goals.attainment(net, since).getReason());
        Target yearly = net.withHorizon(Horizon.eachYear());
        assertEquals(AttainmentReason.OUTSIDE_BOUND, reason(yearly, stocks));
        assertEquals(quantity("8", "户"), measured(yearly, stocks));
    }

    @Test
    void growthInEachYearIsOverTheYearBefore() {
        Target yearly = target(ChangeKind.GROWTH, Comparator.AT_LEAST, "8", "%").withHorizon(Horizon.eachYear());
        assertEquals(
                quantity("5", "%"),
                measured(yearly, seen("100", "亿元", "2018"), seen("110", "亿元", "2019"), seen("115.5", "亿元", "2020")));
    }

    @Test
    void theBaselineIsTheTextsThenTheEvaluatorsThenAnObservedOne() {
        Target growth = target(ChangeKind.GROWTH, Comparator.AT_LEAST, "8", "%");
        Observation now = seen("120", "亿元", "2021");
        Evidence said = Evidence.builder()
                .addObservations(now)
                .baseline(since("100", "亿元"))
                .build();
        assertEquals(quantity("20", "%"), Goals.attainment(growth, said).getMeasured());
        assertEquals(
                quantity("50", "%"),
                Goals.attainment(growth.withBaseline(since("80", "亿元")), said).getMeasured());
        Evidence dated = Evidence.builder()
                .addObservations(now, seen("60", "亿元", "2016"), seen("7", "亿元", "2016-12"))
                .baseline(since(2016))
                .build();
        assertEquals(quantity("100", "%"), Goals.attainment(growth, dated).getMeasured());
        assertEquals(
                AttainmentReason.BASELINE_MISSING,
                reason(growth.withBaseline(since(2016)), now, seen("7", "亿元", "2016-12")),
                "a month is no base for a year");
        assertEquals(
                AttainmentReason.CONTRADICTORY,
                reason(growth.withBaseline(since(2016)), now, seen("60", "亿元", "2016"), seen("61", "亿元", "2016")));
        assertEquals(
                AttainmentReason.UNITS_DIFFER, reason(growth.withBaseline(since(2016)), now, seen("60", "户", "2016")));
        assertEquals(AttainmentReason.OTHER_PERIOD, reason(growth.withBaseline(since(2021)), now));
        Target yearOnYear = target(ChangeKind.GROWTH_YEAR_ON_YEAR, Comparator.AT_LEAST, "8", "%");
        assertEquals(quantity("20", "%"), Goals.attainment(yearOnYear, said).getMeasured());
    }

    @Test
    void anAverageNeedsWholeYears() {
        Target average = target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_LEAST, "8", "%")
                .withBaseline(since(2016));
        assertEquals(
                AttainmentReason.OTHER_PERIOD,
                reason(average, seen("60", "亿元", "2016"), seen("80", "亿元", "2020-01/2020-06")));
        assertEquals(
                AttainmentReason.BASELINE_MISSING,
                reason(
                        target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_LEAST, "8", "%"),
                        seen("60", "亿元", "2016"),
                        seen("80", "亿元", "2020")));
        Target fall = average.withChange(Sample.down(ChangeKind.GROWTH_ANNUAL_AVERAGE));
        Attainment fell = Goals.attainment(fall, Evidence.of(seen("100", "亿元", "2016"), seen("81", "亿元", "2018")));
        assertEquals(quantity("10", "%"), fell.getMeasured());
        assertEquals(quantity("2", "%"), fell.getGap());
        Target points = target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_LEAST, "1", "个百分点")
                .withBaseline(since(2016));
        assertEquals(quantity("1.5", "个百分点"), measured(points, seen("40", "%", "2016"), seen("43", "%", "2018")));
    }

    @Test
    void aSumWithoutAStartIsOfOneValueOnly() {
        Target sum = ADDED.withHorizon(BY_2021);
        assertEquals(quantity("9", "万户"), measured(sum, seen("9", "万户", "2020/2021")));
        assertEquals(AttainmentReason.BASELINE_MISSING, reason(sum, seen("4", "万户", "2020"), seen("5", "万户", "2021")));
        Target started = sum.withBaseline(since(2019));
        assertEquals(
                quantity("9", "万户"),
                measured(started, seen("7", "万户", "2019"), seen("4", "万户", "2020"), seen("5", "万户", "2021")));
        assertEquals(AttainmentReason.OTHER_PERIOD, reason(started, seen("7", "万户", "2019")));
    }

    @Test
    void wherePartsMayBeNegativeAHoleLeavesEverythingOpen() {
        Target net =
                target(ChangeKind.INCREMENT_NET, Comparator.AT_LEAST, "8", "万户").withHorizon(FIVE_YEARS);
        assertEquals(AttainmentReason.PERIOD_INCOMPLETE, reason(net, seen("9", "万户", "2017"), seen("9", "万户", "2019")));
        Target gross = net.withChange(Sample.up(ChangeKind.INCREMENT_GROSS));
        assertEquals(
                AttainmentReason.WITHIN_BOUND_ALREADY, reason(gross, seen("9", "万户", "2017"), seen("9", "万户", "2019")));
        assertEquals(
                AttainmentReason.PERIOD_INCOMPLETE, reason(gross, seen("9", "万户", "2017"), seen("-1", "万户", "2019")));
        Observation quick = Observation.builder()
                .indicator(OUTPUT)
                .value(Quantity.of("9", "万户"))
                .period(Sample.period("2017"))
                .provisional(true)
                .build();
        assertTrue(Goals.attainment(gross, Evidence.of(quick, seen("1", "万户", "2018")))
                .isProvisional());
    }
}
