// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.plan.Schedule;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;
import org.zhengce.policy.model.time.DueTerms;
import org.zhengce.policy.model.time.Reminder;
import org.zhengce.policy.model.time.ReminderTerms;
import org.zhengce.policy.model.time.Reminders;
import org.zhengce.policy.model.time.Shift;

class RemindersTest {

    /** In force from 2023-12-26 to 2026-12-31: DOMAIN C22, 市政办发〔2023〕31号. */
    private static final Validity VALIDITY =
            Validity.builder().from(day("2023-12-26")).to(day("2026-12-31")).build();

    /** The Thursdays of February 2024: 1, 8, 18 instead of 15, 22, 29. */
    private static final Schedule THURSDAYS = Schedules.dueDates(
            Cadence.builder()
                    .kind(CadenceKind.WEEKLY)
                    .weekday(DayOfWeek.THURSDAY)
                    .build(),
            DueTerms.of(day("2024-02-01"), day("2024-02-29"), Shift.NEXT_WORKDAY, Calendars.OF_2024));

    @Test
    void threeDaysAheadOfDueDates() {
        Reminders reminders = Schedules.reminders(THURSDAYS, ReminderTerms.of(day("2024-01-29"), day("2024-02-19"), 3));
        assertEquals(List.of("2024-01-29", "2024-02-05", "2024-02-15", "2024-02-19"), days(reminders));
        assertEquals(List.of(), reminders.getWithout());
        Reminder shifted = reminders.getReminders().get(2);
        assertEquals(day("2024-02-18"), shifted.getDeadline());
        assertEquals(Optional.of(THURSDAYS.getDueDates().get(2)), shifted.getDueDate());
    }

    @Test
    void threeWorkdaysAhead() {
        ReminderTerms terms =
                ReminderTerms.of(day("2024-01-01"), day("2024-12-31"), 3).withCalendar(Calendars.OF_2024);
        assertEquals(
                List.of("2024-01-29", "2024-02-05", "2024-02-07", "2024-02-19", "2024-02-26"),
                days(Schedules.reminders(THURSDAYS, terms)));
    }

    @Test
    void theRemindersOfOneDay() {
        assertEquals(
                List.of("2024-02-05"), days(Schedules.reminders(THURSDAYS, ReminderTerms.on(day("2024-02-05"), 3))));
        assertEquals(List.of(), days(Schedules.reminders(THURSDAYS, ReminderTerms.on(day("2024-02-06"), 3))));
        assertEquals(
                List.of("2024-02-08"), days(Schedules.reminders(THURSDAYS, ReminderTerms.on(day("2024-02-08"), 0))));
    }

    @Test
    void whatHasNoDayIsListedApart() {
        Schedule months =
                Schedules.dueDates(Cadence.of(CadenceKind.MONTHLY), DueTerms.of(day("2024-01-01"), day("2024-02-29")));
        Reminders reminders = Schedules.reminders(months, ReminderTerms.of(day("2024-01-01"), day("2024-12-31"), 3));
        assertEquals(List.of(), reminders.getReminders());
        assertEquals(months.getDueDates(), reminders.getWithout());
    }

    @Test
    void soIsWhatTheCalendarDoesNotReachBackFrom() {
        Schedule newYear = Schedules.dueDates(
                Cadence.builder().kind(CadenceKind.MONTHLY).dayOfMonth(4).build(),
                DueTerms.of(day("2024-01-01"), day("2024-02-29")));
        ReminderTerms terms =
                ReminderTerms.of(day("2023-01-01"), day("2024-12-31"), 3).withCalendar(Calendars.OF_2024);
        Reminders reminders = Schedules.reminders(newYear, terms);
        assertEquals(List.of("2024-01-31"), days(reminders));
        assertEquals(newYear.getDueDates().subList(0, 1), reminders.getWithout());
    }

    @Test
    void ninetyDaysBeforeAValidityEnds() {
        Optional<Reminder> reminder = Schedules.reminder(VALIDITY, ReminderTerms.on(day("2026-10-02"), 90));
        assertEquals(
                Optional.of(Reminder.builder()
                        .day(day("2026-10-02"))
                        .deadline(day("2026-12-31"))
                        .build()),
                reminder);
        assertEquals(Optional.empty(), Schedules.reminder(VALIDITY, ReminderTerms.on(day("2026-10-01"), 90)));
        assertEquals(Optional.empty(), Schedules.reminder(VALIDITY, ReminderTerms.on(day("2026-10-03"), 90)));
        assertEquals(
                reminder, Schedules.reminder(VALIDITY, ReminderTerms.of(day("2026-01-01"), day("2026-12-31"), 90)));
    }

    @Test
    void aValidityWithoutAnEndIsNotTakenToBeForEver() {
        ReminderTerms always = ReminderTerms.of(day("0001-01-01"), day("9999-12-31"), 90);
        assertEquals(
                Optional.empty(),
                Schedules.reminder(
                        Validity.builder()
                                .from(day("2023-12-26"))
                                .duration("有效期3年")
                                .build(),
                        always));
        assertEquals(Optional.empty(), Schedules.reminder(Validity.builder().build(), always));
        assertEquals(Optional.empty(), Schedules.reminder(VALIDITY, always.withCalendar(Calendars.OF_2024)));
    }

    private static List<String> days(Reminders reminders) {
        return reminders.getReminders().stream()
                .map(reminder -> reminder.getDay().toString())
                .collect(Collectors.toList());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
