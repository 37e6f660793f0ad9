// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengce.policy.calc.indicator.Observed.FIRMS;
import static org.zhengce.policy.calc.indicator.Observed.OUTPUT;
import static org.zhengce.policy.calc.indicator.Observed.value;
import static org.zhengce.policy.calc.indicator.Observed.values;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.quantity.Quantity;

class CumulativeTest {

    private static List<Observation> single(String... texts) {
        return Indicators.singlePeriods(values(OUTPUT, texts), OUTPUT, Optional.empty())
                .getObservations();
    }

    @Test
    void eachValueLessTheOneBeforeIsThatOfTheMonth() {
        assertEquals(
                values(
                                OUTPUT,
                                "- 2023-01/2023-02 10 亿元",
                                "- 2023-03/2023-03 6 亿元",
                                "- 2023-04/2023-06 ~20 亿元",
                                "- 2023-07/2023-07 ~-1 亿元",
                                "- 2024-01/2024-01 7 亿元",
                                "- 2024-02/2024-02 2 亿元")
                        .getObservations(),
                single(
                        "- 2023-01/2023-06 ~36 亿元",
                        "- 2023-01/2023-02 10 亿元",
                        "- 2023-01/2023-03 16 亿元",
                        "- 2023-01/2023-07 35 亿元",
                        "甲 2023-01/2023-04 99 亿元",
                        "- 2024-01 7 亿元",
                        "- 2024-01/2024-02 9 亿元"));
    }

    @Test
    void whatStandsAloneStaysAsItIs() {
        assertEquals(List.of(value(OUTPUT, "- 2023-02 3 亿元")), single("- 2023-02 3 亿元"));
        assertEquals(List.of(), single());
    }

    @Test
    void aContradictionLeavesALongerPeriod() {
        assertEquals(
                values(OUTPUT, "- 2023-01 1 亿元", "- 2023-02/2023-03 5 亿元").getObservations(),
                single("- 2023-01 1 亿元", "- 2023-01/2023-02 3 亿元", "- 2023-01/2023-02 4 亿元", "- 2023-01/2023-03 6 亿元"));
    }

    @Test
    void theSingleMonthsSumToTheLastCumulativeValue() {
        Observations months =
                Observations.of(single("- 2023-01 1 亿元", "- 2023-01/2023-02 30000 万元", "- 2023-01/2023-12 9 亿元"));
        assertEquals(
                Optional.of(Quantity.of("9", "亿元")),
                Indicators.sum(months, OUTPUT, Observed.period("2023")).getValue());
    }

    @Test
    void onlyWhatAddsUpOverTimeCanBeTakenApart() {
        Refused.with(
                "Indicator must not be summed: 规上企业数 (point_in_time)",
                () -> Indicators.singlePeriods(Observations.none(), FIRMS, Optional.empty()));
    }
}
