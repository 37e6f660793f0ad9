// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Dates and periods are keys of maps in every supervision system: different ones have different hashes. */
class DateHashesTest {

    @Test
    void the_days_months_and_years_of_a_decade_have_hashes_of_their_own() {
        Set<PartialDate> dates = new HashSet<>();
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            dates.add(PartialDate.of(day));
            dates.add(PartialDate.of(day.getYear(), day.getMonthValue()));
            dates.add(PartialDate.of(day.getYear()));
        }
        Set<Integer> hashes = new HashSet<>();
        dates.forEach(date -> hashes.add(date.hashCode()));
        assertEquals(3653 + 120 + 10, dates.size());
        assertEquals(dates.size(), hashes.size());
    }

    @Test
    void a_period_and_its_neighbours_have_hashes_of_their_own() {
        Set<Integer> hashes = new HashSet<>();
        for (int from = 2000; from < 2030; from++) {
            for (int to = from; to < 2030; to++) {
                hashes.add(PlanPeriod.of(from, to).hashCode());
            }
        }
        assertEquals(465, hashes.size());
    }

    @Test
    void periods_differ_by_either_end() {
        assertNotEquals(PlanPeriod.of(2021, 2025), PlanPeriod.of(2021, 2026));
        assertNotEquals(PlanPeriod.of(2021, 2025), PlanPeriod.of(2020, 2025));
        assertNotEquals(PlanPeriod.of(2021, 2025), (Object) "2021/2025");
    }

    @Test
    void a_date_has_the_parts_that_it_is_precise_to() {
        PartialDate day = PartialDate.parse("2025-06-30");
        assertEquals(Optional.of(6), day.getMonth());
        assertEquals(Optional.of(30), day.getDayOfMonth());
        PartialDate month = PartialDate.parse("2025-12");
        assertEquals(Optional.of(12), month.getMonth());
        assertEquals(Optional.empty(), month.getDayOfMonth());
        PartialDate year = PartialDate.parse("2025");
        assertEquals(Optional.empty(), year.getMonth());
        assertEquals(Optional.empty(), year.getDayOfMonth());
    }
}
