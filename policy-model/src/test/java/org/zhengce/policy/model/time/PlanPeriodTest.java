// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.Refused;

class PlanPeriodTest {

    @ParameterizedTest
    @CsvSource({"2017/2021, 5", "2016/2016, 1", "2023-12-26/2026-12-31, 4", "2021/2021-06, 1", "2020-12/2021-01, 2"})
    void bothEndsBelongToThePeriod(String text, int years) {
        PlanPeriod period = PlanPeriod.parse(text);
        assertEquals(years, period.years());
        assertEquals(text, period.toString());
        assertTrue(period.contains(period.getFrom().firstDay()));
        assertTrue(period.contains(period.getTo().lastDay()));
        assertFalse(period.contains(period.getFrom().firstDay().minusDays(1)));
        assertFalse(period.contains(period.getTo().lastDay().plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2017/2021, 2021/2025, true",
        "2017/2020, 2021/2025, false",
        "2017/2021, 2018/2019, true",
        "2021/2021-06, 2021-07/2021, false",
        "2021/2021-06, 2021-06-30/2021, true"
    })
    void periodsOverlapWhereTheyHaveADayInCommon(String one, String other, boolean overlap) {
        assertEquals(overlap, PlanPeriod.parse(one).overlaps(PlanPeriod.parse(other)));
    }

    @Test
    void aPeriodDoesNotEndBeforeItStarts() {
        Refused.with("Period must not end before it starts: 2021/2017", () -> PlanPeriod.of(2021, 2017));
        Refused.with(
                "Period must not end before it starts: 2021-07/2021-06-30",
                () -> PlanPeriod.parse("2021-07/2021-06-30"));
    }

    @Test
    void aTextThatIsNoPeriodIsRefused() {
        Refused.with("Period must be two dates such as 2017/2021: 2017-2021", () -> PlanPeriod.parse("2017-2021"));
        Refused.with(
                "Date must be a year, month or day such as 2025, 2025-06 or 2025-06-30: 2021/2022",
                () -> PlanPeriod.parse("2017/2021/2022"));
    }

    @Test
    void equalityIsOfBothEnds() {
        assertEquals(PlanPeriod.of(2016), PlanPeriod.of(2016, 2016));
        assertEquals(
                PlanPeriod.of(2016).hashCode(), PlanPeriod.parse("2016/2016").hashCode());
        assertNotEquals(PlanPeriod.of(2016), PlanPeriod.of(2016, 2017));
        assertNotEquals(
                PlanPeriod.of(2016),
                PlanPeriod.of(PartialDate.of(LocalDate.of(2016, 1, 1)), PartialDate.of(LocalDate.of(2016, 12, 31))));
    }

    /** DOMAIN C22: 市政办发〔2023〕31号 is in force for 1102 days, its ends 1101 days apart. */
    @Test
    void daysCountBothEnds() {
        assertEquals(1102, PlanPeriod.parse("2023-12-26/2026-12-31").days());
        assertEquals(1, PlanPeriod.parse("2024-02-29/2024-02-29").days());
        assertEquals(366, PlanPeriod.of(2024).days());
        assertEquals(3_652_059, PlanPeriod.of(1, 9999).days());
    }
}
