// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.time;

import java.time.LocalDate;
import java.util.Optional;
import org.zhengce.policy.model.time.DayKind;
import org.zhengce.policy.model.time.DueTerms;
import org.zhengce.policy.model.time.Shift;
import org.zhengce.policy.model.time.WorkCalendar;

/** Moves days off to workdays, as the terms have it. */
final class Workdays {

    private static final WorkCalendar SILENT = WorkCalendar.builder().build();

    private final Shift shift;
    private final WorkCalendar calendar;

    Workdays(DueTerms terms) {
        this.shift = terms.getShift();
        this.calendar = terms.getCalendar().orElse(SILENT);
    }

    /** The day that takes the place of a day; empty if the calendar does not say. */
    Optional<LocalDate> shifted(LocalDate day) {
        switch (shift) {
            case NEXT_WORKDAY:
                return calendar.nextWorkday(day);
            case PREVIOUS_WORKDAY:
                return calendar.previousWorkday(day);
            default:
                return Optional.of(day);
        }
    }

    /** Whether a daily act has the day off. */
    boolean off(LocalDate day) {
        return shift != Shift.NONE && dayOff(day);
    }

    /** The first day that a shift can move to a day or beyond. */
    LocalDate earliest(LocalDate day) {
        LocalDate first = day;
        while (shift == Shift.NEXT_WORKDAY && dayOff(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        return first;
    }

    /** The last day that a shift can move to a day or before it. */
    LocalDate latest(LocalDate day) {
        LocalDate last = day;
        while (shift == Shift.PREVIOUS_WORKDAY && dayOff(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return last;
    }

    private boolean dayOff(LocalDate day) {
        DayKind kind = calendar.kind(day);
        return kind == DayKind.WEEKEND || kind == DayKind.HOLIDAY;
    }

    /** The workday so many workdays before a day; empty if the calendar does not reach so far back. */
    static Optional<LocalDate> before(LocalDate day, int workdays, WorkCalendar calendar) {
        Optional<LocalDate> found = Optional.of(day);
        for (int i = 0; i < workdays && found.isPresent(); i++) {
            found = calendar.previousWorkday(found.get().minusDays(1));
        }
        return found;
    }
}
