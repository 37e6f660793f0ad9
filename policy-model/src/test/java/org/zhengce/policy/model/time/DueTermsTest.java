// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;

class DueTermsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final WorkCalendar CALENDAR =
            WorkCalendar.builder().addYears(2024).build();

    @Test
    void bareTermsShiftNothing() {
        DueTerms terms = DueTerms.of(FIRST, LAST);
        assertEquals(Shift.NONE, terms.getShift());
        assertEquals(Optional.empty(), terms.getCalendar());
        assertEquals(Optional.empty(), terms.getAnchor());
        assertEquals(FIRST, terms.getFrom());
        assertEquals(LAST, terms.getTo());
        assertEquals(DueTerms.of(FIRST, FIRST).withTo(LAST), terms);
        assertEquals(DueTerms.of(LAST, LAST).withFrom(FIRST), terms);
        assertNotEquals(terms.withAnchor(FIRST), terms);
        assertEquals(Optional.of(FIRST), terms.withAnchor(FIRST).getAnchor());
    }

    @Test
    void aShiftTakesACalendar() {
        DueTerms terms = DueTerms.of(FIRST, LAST, Shift.NEXT_WORKDAY, CALENDAR);
        assertEquals(Optional.of(CALENDAR), terms.getCalendar());
        assertEquals(Shift.NEXT_WORKDAY, terms.getShift());
        for (Shift shift : new Shift[] {Shift.NEXT_WORKDAY, Shift.PREVIOUS_WORKDAY}) {
            DueTerms.Builder without = DueTerms.builder().from(FIRST).to(LAST).shift(shift);
            Refused.with("Shift must have a work calendar: " + shift.code(), without::build);
        }
        assertEquals(Shift.NONE, DueTerms.of(FIRST, LAST, Shift.NONE, CALENDAR).getShift());
    }

    @Test
    void anIntervalDoesNotEndBeforeItStarts() {
        Refused.with("Interval must not end before it starts: 2024-12-31 > 2024-01-01", () -> DueTerms.of(LAST, FIRST));
        Refused.with(
                "Interval must not end before it starts: 2024-12-31 > 2024-01-01",
                () -> ReminderTerms.of(LAST, FIRST, 3));
        assertEquals(FIRST, DueTerms.of(FIRST, FIRST).getTo());
    }

    @Test
    void yearsHaveTheirRange() {
        LocalDate early = LocalDate.of(0, 12, 31);
        LocalDate late = LocalDate.of(10_000, 1, 1);
        Refused.with("Year must be 1 to 9999: 0", () -> DueTerms.of(early, LAST));
        Refused.with("Year must be 1 to 9999: 10000", () -> DueTerms.of(FIRST, late));
        Refused.with(
                "Year must be 1 to 9999: 10000", () -> DueTerms.of(FIRST, LAST).withAnchor(late));
        Refused.with("Year must be 1 to 9999: 0", () -> Delivery.of(early));
        Refused.with("Year must be 1 to 9999: 10000", () -> DueDate.of(PlanPeriod.of(9999), late));
    }

    @Test
    void remindersComeOnTheDayOrBefore() {
        ReminderTerms terms = ReminderTerms.on(FIRST, 3);
        assertEquals(ReminderTerms.of(FIRST, FIRST, 3), terms);
        assertEquals(3, terms.getDays());
        assertEquals(Optional.empty(), terms.getCalendar());
        assertEquals(Optional.of(CALENDAR), terms.withCalendar(CALENDAR).getCalendar());
        assertEquals(0, ReminderTerms.on(FIRST, 0).getDays());
        Refused.with("Days ahead must not be negative: -1", () -> ReminderTerms.on(FIRST, -1));
    }
}
