// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.indicator.Observed.FIBRE;
import static org.zhengce.policy.calc.indicator.Observed.FIRMS;
import static org.zhengce.policy.calc.indicator.Observed.OUTPUT;
import static org.zhengce.policy.calc.indicator.Observed.period;
import static org.zhengce.policy.calc.indicator.Observed.value;
import static org.zhengce.policy.calc.indicator.Observed.values;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.indicator.Aggregate;
import org.zhengce.policy.model.indicator.AggregationRule;
import org.zhengce.policy.model.indicator.NoAggregate;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.indicator.RevisionKind;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PlanPeriod;

class OverPeriodsTest {

    private static final PlanPeriod YEAR = PlanPeriod.of(2023);

    @Test
    void periodsOfOneUnitAreSummedAndGapsReported() {
        Observations quarters = values(
                OUTPUT, "甲 2023-07/2023-09 3 亿元", "甲 2023-01/2023-03 1 亿元", "乙 2023-04/2023-06 9 亿元", "- 2023 99 亿元");
        Aggregate total = Indicators.overPeriods(quarters, OUTPUT, "甲", YEAR);
        assertEquals(Optional.of(Quantity.of("4", "亿元")), total.getValue());
        assertEquals(List.of(period("2023-04/2023-06"), period("2023-10/2023-12")), total.getGaps());
        assertEquals(Optional.of("甲"), total.getObject());
        assertEquals(
                List.of(value(OUTPUT, "甲 2023-01/2023-03 1 亿元"), value(OUTPUT, "甲 2023-07/2023-09 3 亿元")),
                total.getObservations());
        assertEquals(
                Optional.of(Quantity.of("99", "亿元")),
                Indicators.overPeriods(quarters, OUTPUT, PlanPeriod.of(2022, 2024))
                        .getValue());
        assertEquals(
                List.of(PlanPeriod.of(2022), PlanPeriod.of(2024)),
                Indicators.overPeriods(quarters, OUTPUT, PlanPeriod.of(2022, 2024))
                        .getGaps());
        assertEquals(
                List.of(period("2023-02-11/2023-12-31")),
                Indicators.overPeriods(
                                values(OUTPUT, "甲 2023-01/2023-02-10 3 亿元", "甲 2022-12/2023-01 3 亿元"),
                                OUTPUT,
                                "甲",
                                YEAR)
                        .getGaps());
    }

    @Test
    void cumulativeValuesAreNotSummedWithMonths() {
        Refused.with(
                "Periods must not overlap in a sum: 工业总产值 2023-01/2023-06, 2023-03/2023-03",
                () -> Indicators.overPeriods(values(OUTPUT, "- 2023-03 1 亿元", "- 2023-01/2023-06 6 亿元"), OUTPUT, YEAR));
        Refused.with(
                "Periods must not overlap in a sum: 光纤用户占比 2023-01/2023-01, 2023-01/2023-02",
                () -> Indicators.overPeriods(
                        values(FIBRE, "- 2023-01/2023-02 1 % 1户 2户", "- 2023-01 1 % 1户 2户"), FIBRE, YEAR));
    }

    @Test
    void ofStatesTheLastIsTaken() {
        Observations states =
                values(FIRMS, "- 2023-06 5 户", "- 2023-12 9 户", "- 2023-03 7 户", "- 2024-01 11 户", "- 2023 9 户");
        Aggregate year = Indicators.overPeriods(states, FIRMS, YEAR);
        assertEquals(Optional.of(Quantity.of("9", "户")), year.getValue());
        assertEquals(AggregationRule.LAST, year.getRule());
        assertEquals(RevisionKind.REPEATED, year.getRevisions().get(0).getKind());
        assertTrue(year.complete());
        Aggregate started = Indicators.overPeriods(states, FIRMS, period("2023-01/2023-09"));
        assertEquals(Optional.of(Quantity.of("5", "户")), started.getValue());
        assertEquals(List.of(period("2023-07/2023-09")), started.getGaps());
        Aggregate contradicted = Indicators.overPeriods(values(FIRMS, "- 2023-12 5 户", "- 2023 6 户"), FIRMS, YEAR);
        assertEquals(Optional.of(NoAggregate.CONTRADICTED), contradicted.getReason());
        Aggregate none = Indicators.overPeriods(states, FIRMS, PlanPeriod.of(2020));
        assertEquals(Optional.of(NoAggregate.NO_OBSERVATION), none.getReason());
        assertEquals(List.of(PlanPeriod.of(2020)), none.getGaps());
    }
}
