// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

class SeriesTest {

    private static Observation.Builder value(String name, String period) {
        return Observation.builder()
                .indicator(Indicator.of(name))
                .value(Quantity.of("7", "亿元"))
                .period(PlanPeriod.parse(period))
                .provisional(false);
    }

    private static Series.Builder series(Observation... values) {
        return Series.builder()
                .indicator(Indicator.of("增加值").withPolarity(Polarity.HIGHER_IS_BETTER))
                .frequency(PeriodUnit.YEAR)
                .addObservations(values);
    }

    @Test
    void valuesStandInOrderOfTimeOneAPeriod() {
        Observation first = value("增加值", "2023/2023").build();
        Observation second = value("增加值", "2024-01-01/2024-12-31").build();
        assertEquals(2, series(first, second).build().getObservations().size());
        Refused.with(
                "Series must be in order of time, one value a period: 增加值 2024-01-01/2024-12-31, 2023/2023",
                series(second, first)::build);
        Refused.with(
                "Series must be in order of time, one value a period: 增加值 2023/2023, 2023-12/2024",
                series(first, value("增加值", "2023-12/2024").build())::build);
    }

    @Test
    void valuesAreOfOneIndicatorAndOneObject() {
        Refused.with(
                "Series must be of one indicator and one object: 增加值/投资额",
                series(value("投资额", "2023/2023").build())::build);
        Refused.with(
                "Series must be of one indicator and one object: 增加值/增加值 青岚区",
                series(value("增加值", "2023/2023").object("青岚区").build())::build);
    }

    @Test
    void itIsCompleteIfThereAreValuesAndNoGaps() {
        assertFalse(series().build().complete());
        assertTrue(series(value("增加值", "2023/2023").build()).build().complete());
        assertFalse(series(value("增加值", "2023/2023").build())
                .addGaps(PlanPeriod.of(2024))
                .build()
                .complete());
    }

    @Test
    void aPeriodHasItsMonths() {
        assertEquals(12, PeriodUnit.YEAR.months());
        assertEquals(6, PeriodUnit.HALF_YEAR.months());
        assertEquals(3, PeriodUnit.QUARTER.months());
        assertEquals(1, PeriodUnit.MONTH.months());
    }
}
