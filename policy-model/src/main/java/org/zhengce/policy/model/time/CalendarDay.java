// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * A day that a notice declares off or to be worked (放假或调休上班日): 春节, 2024-02-10, off.
 */
@Value.Immutable
@PolicyValue
public abstract class CalendarDay {

    CalendarDay() {}

    /** The day, in the years 1 to 9999. */
    public abstract LocalDate getDate();

    /** The holiday that it belongs to, for a make-up workday as well (春节). */
    public abstract String getName();

    /** Whether it is off (放假); otherwise it is worked (上班). */
    public abstract boolean isDayOff();

    /** A day off. */
    public static CalendarDay off(LocalDate date, String name) {
        return builder().date(date).name(name).dayOff(true).build();
    }

    /** A make-up workday. */
    public static CalendarDay worked(LocalDate date, String name) {
        return builder().date(date).name(name).dayOff(false).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** What kind of day that makes it: a weekday that is declared to be worked remains a workday. */
    public DayKind kind() {
        if (isDayOff()) {
            return DayKind.HOLIDAY;
        }
        return weekend(getDate()) ? DayKind.MAKEUP_WORKDAY : DayKind.WORKDAY;
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    @Value.Check
    void check() {
        WorkCalendar.checkYear(getDate().getYear());
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableCalendarDay.Builder {
        Builder() {}
    }
}
