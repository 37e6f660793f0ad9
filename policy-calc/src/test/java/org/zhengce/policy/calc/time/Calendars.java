// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.time;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.zhengce.policy.model.time.CalendarDay;
import org.zhengce.policy.model.time.WorkCalendar;

/** Calendars of State Council notices, as far as the examples need them. */
final class Calendars {

    /** The first half of 2024 by 国办发明电〔2023〕7号, with the whole year covered. */
    static final WorkCalendar OF_2024 = WorkCalendar.builder()
            .addYears(2024)
            .addAllDays(days("元旦", true, "2024-01-01"))
            .addAllDays(days("春节", false, "2024-02-04 2024-02-18"))
            .addAllDays(days(
                    "春节",
                    true,
                    "2024-02-10 2024-02-11 2024-02-12 2024-02-13 2024-02-14 2024-02-15 2024-02-16 2024-02-17"))
            .addAllDays(days("清明节", true, "2024-04-04 2024-04-05 2024-04-06"))
            .addAllDays(days("清明节", false, "2024-04-07"))
            .addAllDays(days("劳动节", false, "2024-04-28 2024-05-11"))
            .addAllDays(days("劳动节", true, "2024-05-01 2024-05-02 2024-05-03 2024-05-04 2024-05-05"))
            .build();

    private Calendars() {}

    private static Iterable<CalendarDay> days(String name, boolean off, String days) {
        return Stream.of(days.split(" "))
                .map(LocalDate::parse)
                .map(day -> off ? CalendarDay.off(day, name) : CalendarDay.worked(day, name))
                .toList();
    }
}
