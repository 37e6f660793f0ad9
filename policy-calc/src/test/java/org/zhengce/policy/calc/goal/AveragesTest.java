// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.goal.Sample.OUTPUT;
import static org.zhengce.policy.calc.goal.Sample.period;
import static org.zhengce.policy.calc.goal.Sample.scope;
import static org.zhengce.policy.calc.goal.Sample.seen;
import static org.zhengce.policy.calc.goal.Sample.seenOf;
import static org.zhengce.policy.calc.goal.Sample.target;
import static org.zhengce.policy.calc.goal.Sample.units;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengce.policy.model.goal.Attainment;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** Averages of units (平均每个) that were observed one by one, and of years (年均). */
class AveragesTest {

    private static final Target OF_UNITS =
            target(Comparator.AT_LEAST, "20", "亿元").withScope(scope(Quantifier.AVERAGE_PER));
    private static final Target OF_SHARES =
            target(ChangeKind.SHARE, Comparator.AT_LEAST, "40", "%").withScope(scope(Quantifier.AVERAGE_PER));
    private static final Target OF_YEARS =
            target(ChangeKind.INCREMENT_GROSS, Comparator.AT_LEAST, "8", "万户").withHorizon(yearly());

    private static EachYear yearly() {
        return EachYear.builder().average(true).until(PartialDate.of(2021)).build();
    }

    private static Observation parts(String unit, String part, String whole) {
        return Observation.builder()
                .indicator(OUTPUT)
                .object(unit)
                .value(Quantity.of("0", "%"))
                .numerator(Quantity.of(part, "户"))
                .denominator(Quantity.of(whole, "户"))
                .period(period("2021"))
                .provisional(false)
                .build();
    }

    private static Observation amount(int unit, String value) {
        return seenOf("第" + unit + "区", value, "亿元", "2021");
    }

    private static AttainmentReason reason(Target target, int number, Observation... observations) {
        return Goals.attainment(target, units(number, observations).build()).getReason();
    }

    @Test
    void theMeanOfTheUnitsIsTheirSumByTheirNumber() {
        Attainment mean = Goals.attainment(
                OF_UNITS,
                units(3, amount(1, "10"), amount(2, "20"), amount(3, "31")).build());
        assertEquals(AttainmentReason.WITHIN_BOUND, mean.getReason());
        assertEquals(Optional.of(Quantity.of("61/3", "亿元")), mean.getMeasured());
        assertEquals(Optional.of(PlanPeriod.of(2021)), mean.getPeriod());
        assertFalse(mean.isProvisional());
        assertEquals(
                AttainmentReason.OUTSIDE_BOUND, reason(OF_UNITS, 3, amount(1, "10"), amount(2, "20"), amount(3, "29")));
    }

    @Test
    void aProvisionalPartMakesTheMeanProvisional() {
        Observation early = Observation.builder()
                .indicator(OUTPUT)
                .object("第2区")
                .value(Quantity.of("30", "亿元"))
                .period(period("2021"))
                .provisional(true)
                .build();
        assertTrue(Goals.attainment(OF_UNITS, units(2, amount(1, "10"), early).build())
                .isProvisional());
    }

    @Test
    void unitsThatWereNotObservedMakeItTheLeastThatItCanBe() {
        assertEquals(AttainmentReason.WITHIN_BOUND_ALREADY, reason(OF_UNITS, 3, amount(1, "30"), amount(2, "30")));
        assertEquals(AttainmentReason.UNITS_UNOBSERVED, reason(OF_UNITS, 3, amount(1, "30"), amount(2, "29")));
        assertEquals(AttainmentReason.UNITS_UNOBSERVED, reason(OF_UNITS, 3, amount(1, "90"), amount(2, "-1")));
        assertEquals(AttainmentReason.WITHIN_BOUND, reason(OF_UNITS, 2, amount(1, "90"), amount(2, "-1")));
        assertEquals(AttainmentReason.WITHIN_BOUND_ALREADY, reason(OF_UNITS, 3, amount(1, "60"), amount(2, "0")));
    }

    @Test
    void whoeverAsksForAMeanSaysOfHowMany() {
        assertEquals(
                AttainmentReason.UNITS_UNKNOWN,
                Goals.attainment(OF_UNITS, Evidence.of(amount(1, "30"), amount(2, "30")))
                        .getReason());
    }

    @Test
    void theMeanOfSharesIsThatOfTheirParts() {
        Attainment mean = Goals.attainment(
                OF_SHARES,
                units(2, parts("第1区", "10", "40"), parts("第2区", "30", "60")).build());
        assertEquals(AttainmentReason.WITHIN_BOUND, mean.getReason());
        assertEquals(Optional.of(Quantity.of("40", "%")), mean.getMeasured());
        assertEquals(AttainmentReason.UNITS_UNOBSERVED, reason(OF_SHARES, 2, parts("第1区", "30", "40")));
        assertEquals(AttainmentReason.ZERO_DENOMINATOR, reason(OF_SHARES, 1, parts("第1区", "1", "0")));
        assertEquals(
                AttainmentReason.NOT_ADDITIVE,
                reason(OF_SHARES, 2, parts("第1区", "10", "40"), seenOf("第2区", "50", "%", "2021")));
        assertEquals(AttainmentReason.NOT_ADDITIVE, reason(OF_SHARES, 1, seenOf("第1区", "50", "%", "2021")));
    }

    @Test
    void whatDoesNotGoTogetherHasNoMean() {
        assertEquals(
                AttainmentReason.UNITS_DIFFER, reason(OF_UNITS, 2, amount(1, "30"), seenOf("第2区", "30", "户", "2021")));
        assertEquals(
                AttainmentReason.CONTRADICTORY, reason(OF_UNITS, 2, amount(1, "30"), amount(2, "30"), amount(2, "31")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Aggregation.class,
            names = {"RATIO", "NONE"})
    void whatDoesNotAddUpHasNoMean(Aggregation aggregation) {
        Target target = Sample.of(OF_UNITS, Polarity.HIGHER_IS_BETTER, aggregation);
        assertEquals(AttainmentReason.NOT_ADDITIVE, reason(target, 2, amount(1, "30"), amount(2, "30")));
    }

    @ParameterizedTest
    @CsvSource({"7, 9, 8, WITHIN_BOUND", "7, 8, 7.5, OUTSIDE_BOUND"})
    void theMeanOfTheYearsIsTheirSumByTheirNumber(String first, String second, String mean, AttainmentReason reason) {
        Attainment years =
                Goals.attainment(OF_YEARS, Evidence.of(seen(first, "万户", "2019"), seen(second, "万户", "2020")));
        assertEquals(reason, years.getReason());
        assertEquals(Optional.of(Quantity.of(mean, "万户")), years.getMeasured());
        assertEquals(Optional.of(PlanPeriod.of(2019, 2020)), years.getPeriod());
        assertFalse(years.isProvisional());
    }

    @Test
    void theYearsAreWholeAndFollowEachOther() {
        assertEquals(
                AttainmentReason.PERIOD_INCOMPLETE,
                Goals.attainment(OF_YEARS, Evidence.of(seen("9", "万户", "2018"), seen("9", "万户", "2020")))
                        .getReason());
        assertEquals(
                AttainmentReason.PERIOD_INCOMPLETE,
                Goals.attainment(OF_YEARS, Evidence.of(seen("9", "万户", "2018"), seen("9", "万户", "2019-01/2019-11")))
                        .getReason());
        assertEquals(
                AttainmentReason.PERIOD_INCOMPLETE,
                Goals.attainment(OF_YEARS, Evidence.of(seen("9", "万户", "2018"), seen("9", "万户", "2019-02/2019-12")))
                        .getReason());
        assertEquals(
                AttainmentReason.CONTRADICTORY,
                Goals.attainment(OF_YEARS, Evidence.of(seen("9", "万户", "2018"), seen("8", "万户", "2018")))
                        .getReason());
    }

    @Test
    void theFirstYearOfAStockHasNothingToRiseFrom() {
        Target net = Sample.of(
                target(ChangeKind.INCREMENT_NET, Comparator.AT_LEAST, "8", "万户").withHorizon(yearly()),
                Polarity.HIGHER_IS_BETTER,
                Aggregation.POINT_IN_TIME);
        Attainment rises = Goals.attainment(
                net,
                Evidence.of(
                        seen("10", "万户", "2018-12-31"),
                        seen("17", "万户", "2019-12-31"),
                        seen("26", "万户", "2020-12-31")));
        assertEquals(AttainmentReason.BASELINE_MISSING, rises.getReason());
    }

    @Test
    void stocksAndRatesHaveNoMeanOverYears() {
        Evidence stocks = Evidence.of(seen("9", "万户", "2019"), seen("9", "万户", "2020"));
        Target level = target(Comparator.AT_LEAST, "8", "万户").withHorizon(yearly());
        assertEquals(
                AttainmentReason.NOT_ADDITIVE,
                Goals.attainment(Sample.of(level, Polarity.UNKNOWN, Aggregation.POINT_IN_TIME), stocks)
                        .getReason());
        assertEquals(
                AttainmentReason.NOT_ADDITIVE,
                Goals.attainment(
                                target(ChangeKind.GROWTH, Comparator.AT_LEAST, "8", "%")
                                        .withHorizon(yearly()),
                                Evidence.of(seen("9", "%", "2019"), seen("9", "%", "2020")))
                        .getReason());
        assertEquals(
                AttainmentReason.WITHIN_BOUND,
                Goals.attainment(Sample.of(level, Polarity.UNKNOWN, Aggregation.ADDITIVE), stocks)
                        .getReason());
    }
}
