// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.plan.Schedule;
import org.zhengce.policy.model.time.DueDate;
import org.zhengce.policy.model.time.Reminder;
import org.zhengce.policy.model.time.ReminderTerms;
import org.zhengce.policy.model.time.Reminders;

/** Counts back from what is coming. */
final class Ahead {

    private Ahead() {}

    static Reminders of(Schedule schedule, ReminderTerms terms) {
        List<Reminder> reminders = new ArrayList<>();
        Reminders.Builder all = Reminders.builder();
        for (DueDate due : schedule.getDueDates()) {
            Optional<LocalDate> day = due.getDay().flatMap(deadline -> day(deadline, terms));
            if (!day.isPresent()) {
                all.addWithout(due);
            } else if (asked(day.get(), terms)) {
                reminders.add(reminder(day.get(), due.lastDay(), Optional.of(due)));
            }
        }
        reminders.sort(Comparator.comparing(Reminder::getDay));
        return all.addAllReminders(reminders).build();
    }

    static Optional<Reminder> of(Validity validity, ReminderTerms terms) {
        return validity.getTo()
                .flatMap(deadline -> day(deadline, terms)
                        .filter(day -> asked(day, terms))
                        .map(day -> reminder(day, deadline, Optional.empty())));
    }

    private static Optional<LocalDate> day(LocalDate deadline, ReminderTerms terms) {
        return terms.getCalendar()
                .map(calendar -> Workdays.before(deadline, terms.getDays(), calendar))
                .orElseGet(() -> Optional.of(deadline.minusDays(terms.getDays())));
    }

    private static boolean asked(LocalDate day, ReminderTerms terms) {
        return !day.isBefore(terms.getFrom()) && !day.isAfter(terms.getTo());
    }

    private static Reminder reminder(LocalDate day, LocalDate deadline, Optional<DueDate> due) {
        return Reminder.builder().day(day).deadline(deadline).dueDate(due).build();
    }
}
