// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.goal.Sample.BY_2021;
import static org.zhengce.policy.calc.goal.Sample.FIVE_YEARS;
import static org.zhengce.policy.calc.goal.Sample.OUTPUT;
import static org.zhengce.policy.calc.goal.Sample.period;
import static org.zhengce.policy.calc.goal.Sample.seen;
import static org.zhengce.policy.calc.goal.Sample.since;
import static org.zhengce.policy.calc.goal.Sample.target;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.goal.Attainment;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;

/** What a level is compared with, and what a sum is made of. */
class LevelsTest {

    private static final Target RISE = target(ChangeKind.GROWTH, Comparator.AT_LEAST, "10", "%")
            .withHorizon(BY_2021)
            .withBaseline(since(2018));
    private static final Target YEAR_ON_YEAR = target(ChangeKind.GROWTH_YEAR_ON_YEAR, Comparator.AT_LEAST, "10", "%");
    private static final Target FUND =
            target(ChangeKind.CUMULATIVE, Comparator.AT_LEAST, "30", "亿元").withHorizon(FIVE_YEARS);

    private static Attainment attainment(Target target, Observation... observations) {
        return Goals.attainment(target, Evidence.of(observations));
    }

    private static AttainmentReason reason(Target target, Observation... observations) {
        return attainment(target, observations).getReason();
    }

    private static Observation provisional(String value, String year) {
        return Observation.builder()
                .indicator(OUTPUT)
                .value(Quantity.of(value, "亿元"))
                .period(period(year))
                .provisional(true)
                .build();
    }

    @Test
    void aFlowIsComparedWithAPeriodAsLongAndAStockWithItsDay() {
        Observation december = seen("100", "亿元", "2018-12");
        Observation year = seen("120", "亿元", "2020");
        assertEquals(AttainmentReason.BASELINE_MISSING, reason(RISE, december, year));
        Target stock = Sample.of(RISE, Polarity.HIGHER_IS_BETTER, Aggregation.POINT_IN_TIME)
                .withBaseline(since(2018));
        assertEquals(
                Optional.of(Quantity.of("20", "%")),
                attainment(stock, december, year).getMeasured());
        assertEquals(
                Optional.of(Quantity.of("50", "%")),
                attainment(stock, december, seen("80", "亿元", "2018"), year).getMeasured());
    }

    @Test
    void theBaselineLiesBeforeTheLevel() {
        assertEquals(AttainmentReason.OTHER_PERIOD, reason(RISE, seen("100", "亿元", "2018")));
        assertEquals(AttainmentReason.OTHER_PERIOD, reason(RISE, seen("100", "亿元", "2017")));
        assertEquals(
                AttainmentReason.BASELINE_MISSING,
                reason(target(ChangeKind.GROWTH, Comparator.AT_LEAST, "10", "%"), seen("100", "亿元", "2018")));
    }

    @Test
    void aStatedBaselineHasAUnitOfTheSameBase() {
        assertEquals(
                AttainmentReason.UNITS_DIFFER, reason(RISE.withBaseline(since("100", "户")), seen("120", "亿元", "2020")));
        assertEquals(
                Optional.of(Quantity.of("20", "%")),
                attainment(RISE.withBaseline(since("1000000", "万元")), seen("120", "亿元", "2020"))
                        .getMeasured());
    }

    @Test
    void yearOnYearTakesAStatedBaselineWhereNothingWasObservedTheYearBefore() {
        Target stated = YEAR_ON_YEAR.withBaseline(since("100", "亿元"));
        assertEquals(
                Optional.of(Quantity.of("20", "%")),
                attainment(stated, seen("120", "亿元", "2020")).getMeasured());
        assertEquals(
                Optional.of(Quantity.of("50", "%")),
                attainment(stated, seen("80", "亿元", "2019"), seen("120", "亿元", "2020"))
                        .getMeasured());
        assertEquals(AttainmentReason.BASELINE_MISSING, reason(YEAR_ON_YEAR, seen("120", "亿元", "2020")));
    }

    @Test
    void aBaselineThatCannotBeUsedSaysWhy() {
        Observation now = seen("120", "亿元", "2020");
        assertEquals(
                AttainmentReason.CONTRADICTORY,
                reason(RISE, seen("100", "亿元", "2018"), seen("101", "亿元", "2018"), now));
        assertEquals(AttainmentReason.UNITS_DIFFER, reason(RISE, seen("100", "户", "2018"), now));
        assertTrue(attainment(RISE, provisional("100", "2018"), now).isProvisional());
        assertEquals(
                Optional.of(Quantity.of("20", "%")),
                attainment(RISE, provisional("90", "2018"), seen("100", "亿元", "2018"), now)
                        .getMeasured());
    }

    @Test
    void partsOfASumFollowEachOtherInOneUnit() {
        assertEquals(
                AttainmentReason.OVERLAPPING,
                reason(FUND, seen("20", "亿元", "2017-01/2018-06"), seen("20", "亿元", "2018-03/2018-12")));
        assertEquals(AttainmentReason.UNITS_DIFFER, reason(FUND, seen("20", "亿元", "2017"), seen("20", "户", "2018")));
        assertEquals(AttainmentReason.CONTRADICTORY, reason(FUND, seen("20", "亿元", "2017"), seen("21", "亿元", "2017")));
        assertEquals(AttainmentReason.OTHER_PERIOD, reason(FUND, seen("20", "亿元", "2016-07/2017-06")));
        assertEquals(AttainmentReason.OTHER_PERIOD, reason(FUND, seen("20", "亿元", "2016")));
        assertTrue(attainment(FUND, provisional("20", "2017"), seen("20", "亿元", "2018"))
                .isProvisional());
    }

    @Test
    void withAPartMissingASumIsTheLeastThatItCanBe() {
        assertEquals(
                AttainmentReason.PERIOD_INCOMPLETE, reason(FUND, seen("20", "亿元", "2017"), seen("9", "亿元", "2019")));
        assertEquals(
                AttainmentReason.WITHIN_BOUND_ALREADY,
                reason(FUND, seen("20", "亿元", "2017"), seen("10", "亿元", "2019")));
        assertEquals(
                AttainmentReason.PERIOD_INCOMPLETE, reason(FUND, seen("40", "亿元", "2017"), seen("-1", "亿元", "2019")));
        assertEquals(AttainmentReason.WITHIN_BOUND, reason(FUND, seen("20", "亿元", "2017"), seen("10", "亿元", "2018")));
        assertEquals(AttainmentReason.PERIOD_INCOMPLETE, reason(FUND, seen("29", "亿元", "2018")));
    }
}
