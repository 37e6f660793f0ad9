// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;

class DueDateTest {

    private static final PlanPeriod MARCH = PlanPeriod.parse("2022-03/2022-03");

    @Test
    void withoutADayItFallsIntoItsPeriod() {
        DueDate due = DueDate.of(MARCH);
        assertEquals(Optional.empty(), due.getNominal());
        assertEquals(LocalDate.of(2022, 3, 1), due.firstDay());
        assertEquals(LocalDate.of(2022, 3, 31), due.lastDay());
        assertFalse(due.beyondCalendar());
    }

    @Test
    void aDayIsItsOnlyOne() {
        LocalDate day = LocalDate.of(2022, 3, 10);
        DueDate due = DueDate.of(MARCH, day);
        assertEquals(Optional.of(PartialDate.of(day)), due.getNominal());
        assertEquals(day, due.firstDay());
        assertEquals(day, due.lastDay());
        assertEquals(1, due.getNumber());
        assertFalse(due.beyondCalendar());
    }

    @Test
    void aMonthWithinThePeriodNarrowsIt() {
        DueDate due = DueDate.builder()
                .period(PlanPeriod.of(2022))
                .number(2)
                .nominal(PartialDate.of(2022, 6))
                .build();
        assertEquals(LocalDate.of(2022, 6, 1), due.firstDay());
        assertEquals(LocalDate.of(2022, 6, 30), due.lastDay());
        assertEquals(2, due.getNumber());
        assertFalse(due.beyondCalendar());
    }

    @Test
    void aNominalDayWithoutADayIsBeyondTheCalendar() {
        DueDate due = DueDate.builder()
                .period(MARCH)
                .number(1)
                .nominal(PartialDate.parse("2022-03-05"))
                .build();
        assertTrue(due.beyondCalendar());
        assertEquals(LocalDate.of(2022, 3, 5), due.firstDay());
        assertEquals(LocalDate.of(2022, 3, 5), due.lastDay());
        assertNotEquals(due, DueDate.of(MARCH, LocalDate.of(2022, 3, 5)));
    }

    @Test
    void numbersBeginWithOne() {
        DueDate.Builder none = DueDate.builder().period(MARCH).number(0);
        Refused.with("Number within the period must be at least 1: 0", none::build);
    }

    @Test
    void aDeliveryMaySayWhatItIsFor() {
        LocalDate day = LocalDate.of(2022, 4, 2);
        assertEquals(Optional.empty(), Delivery.of(day).getPeriod());
        assertEquals(Optional.of(MARCH), Delivery.of(day, MARCH).getPeriod());
        assertEquals(day, Delivery.of(day, MARCH).getDay());
        assertNotEquals(
                Delivery.of(day), Delivery.builder().day(day).reference("1").build());
    }
}
