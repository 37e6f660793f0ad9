// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;
import org.zhengce.policy.model.plan.Schedule;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.DueDate;
import org.zhengce.policy.model.time.DueTerms;
import org.zhengce.policy.model.time.Reminder;
import org.zhengce.policy.model.time.ReminderTerms;
import org.zhengce.policy.model.time.Reminders;
import org.zhengce.policy.model.time.Shift;

/** The laws of reminders. */
class RemindersProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final ReminderTerms ALWAYS = ReminderTerms.of(FIRST.minusYears(9), FIRST.plusYears(9), 0);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aReminderIsSoManyDaysAheadAndWithinItsInterval(
            @ForAll("schedules") Schedule schedule, @ForAll("terms") ReminderTerms terms) {
        LocalDate before = terms.getFrom();
        for (Reminder reminder : Schedules.reminders(schedule, terms).getReminders()) {
            LocalDate day = reminder.getDay();
            assertFalse(day.isBefore(before) || day.isAfter(terms.getTo()));
            before = day;
            assertEquals(
                    reminder.getDeadline(),
                    reminder.getDueDate().orElseThrow().getDay().orElseThrow());
            if (terms.getCalendar().isPresent()) {
                long workdays = day.datesUntil(reminder.getDeadline())
                        .filter(each -> terms.getCalendar().get().kind(each).worked())
                        .count();
                assertEquals(terms.getDays(), workdays);
            } else {
                assertEquals(reminder.getDeadline(), day.plusDays(terms.getDays()));
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void eachDueDateIsRemindedOfOnceOrListedApart(
            @ForAll("schedules") Schedule schedule, @ForAll("terms") ReminderTerms terms) {
        ReminderTerms always = ReminderTerms.builder()
                .from(ALWAYS.getFrom())
                .to(ALWAYS.getTo())
                .days(terms.getDays())
                .calendar(terms.getCalendar())
                .build();
        Reminders reminders = Schedules.reminders(schedule, always);
        List<DueDate> all = new ArrayList<>(reminders.getWithout());
        reminders.getReminders().forEach(each -> all.add(each.getDueDate().orElseThrow()));
        assertEquals(schedule.getDueDates().size(), all.size());
        assertTrue(all.containsAll(schedule.getDueDates()));
        assertEquals(
                reminders.getWithout(), Schedules.reminders(schedule, terms).getWithout());
    }

    @Provide
    Arbitrary<Schedule> schedules() {
        return Combinators.combine(
                        PolicyArbitraries.realistic()
                                .values(Cadence.class)
                                .filter(cadence -> cadence.getKind().determinate()),
                        Arbitraries.integers().between(-30, 330),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.of(Shift.class))
                .as((cadence, from, length, shift) -> Schedules.dueDates(
                        cadence,
                        DueTerms.of(FIRST.plusDays(from), FIRST.plusDays(from + length), shift, Calendars.OF_2024)
                                .withAnchor(FIRST)));
    }

    @Provide
    Arbitrary<ReminderTerms> terms() {
        return Combinators.combine(
                        Arbitraries.integers().between(-60, 330),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(false, true))
                .as((from, length, ahead, workdays) -> {
                    ReminderTerms terms = ReminderTerms.of(FIRST.plusDays(from), FIRST.plusDays(from + length), ahead);
                    return workdays ? terms.withCalendar(Calendars.OF_2024) : terms;
                });
    }
}
