// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengce.policy.calc.indicator.Observed.FIBRE;
import static org.zhengce.policy.calc.indicator.Observed.FIRMS;
import static org.zhengce.policy.calc.indicator.Observed.OUTPUT;
import static org.zhengce.policy.calc.indicator.Observed.value;
import static org.zhengce.policy.calc.indicator.Observed.values;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.indicator.Aggregate;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.NoAggregate;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PlanPeriod;

class PlainSumTest {

    private static final PlanPeriod YEAR = PlanPeriod.of(2023);

    @Test
    void noObservationsGiveNoAnswer() {
        Aggregate units = Indicators.overUnits(Observations.none(), OUTPUT, YEAR, List.of("甲"));
        assertEquals(Optional.of(NoAggregate.NO_OBSERVATION), units.getReason());
        assertEquals(List.of("甲"), units.getMissingUnits());
        Aggregate periods = Indicators.overPeriods(Observations.none(), FIBRE, YEAR);
        assertEquals(Optional.of(NoAggregate.NO_OBSERVATION), periods.getReason());
        assertEquals(List.of(YEAR), periods.getGaps());
        assertEquals(
                Optional.of(NoAggregate.NO_OBSERVATION),
                Indicators.sum(values(FIRMS, "- 2023 5 户"), OUTPUT, YEAR).getReason());
    }

    @Test
    void theWholeIndicatorIsSummedOverUnitsAndPeriods() {
        Observations all = values(
                OUTPUT, "甲 2023-01 1 亿元", "乙 2023-01 2 亿元", "甲 2023-02 4 亿元", "乙 2024-01 8 亿元", "甲 2023-02 4 亿元");
        Aggregate total = Indicators.sum(all, OUTPUT, YEAR);
        assertEquals(Optional.of(Quantity.of("7", "亿元")), total.getValue());
        assertEquals(1, total.getRevisions().size());
        assertEquals(
                Optional.of(Quantity.of("8", "户")),
                Indicators.sum(values(FIRMS, "甲 2023-12 5 户", "乙 2023 3 户", "甲 2023-12-31 5 户"), FIRMS, YEAR)
                        .getValue());
    }

    @Test
    void whatMustNotBeAddedIsRefusedByName() {
        Refused.with(
                "Point-in-time values must not be summed over time: 规上企业数 2023-01/2023-01, 2023-02/2023-02",
                () -> Indicators.sum(values(FIRMS, "甲 2023-01 5 户", "乙 2023-02 3 户"), FIRMS, YEAR));
        Refused.with(
                "Indicator must not be summed: 光纤用户占比 (ratio)", () -> Indicators.sum(Observations.none(), FIBRE, YEAR));
        Refused.with(
                "Periods must not overlap in a sum: 工业总产值 2023-01/2023-02, 2023-02/2023-02",
                () -> Indicators.sum(values(OUTPUT, "甲 2023-01/2023-02 1 亿元", "甲 2023-02 1 亿元"), OUTPUT, YEAR));
        Refused.with(
                "Value of all together must not be summed with a unit's: 工业总产值 甲",
                () -> Indicators.sum(values(OUTPUT, "- 2023 3 亿元", "甲 2023 1 亿元"), OUTPUT, YEAR));
    }

    @ParameterizedTest
    @EnumSource(
            value = Aggregation.class,
            names = {"NONE", "UNKNOWN"})
    void whatDoesNotAddUpIsRefusedByName(Aggregation aggregation) {
        Indicator rank = Indicator.of("营商环境位次").withAggregation(aggregation);
        String message = "Indicator must not be summed: 营商环境位次 (" + aggregation.code() + ")";
        Refused.with(message, () -> Indicators.overUnits(Observations.none(), rank, YEAR));
        Refused.with(message, () -> Indicators.overPeriods(Observations.none(), rank, YEAR));
        Refused.with(message, () -> Indicators.sum(Observations.none(), rank, YEAR));
    }
}
