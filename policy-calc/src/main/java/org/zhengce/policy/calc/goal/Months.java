// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Days counted by months and years; the last day of a month stays the last. */
final class Months {

    private Months() {}

    /** The same day so many years before: the last of February stays the last of February. */
    static LocalDate before(LocalDate day, int years) {
        LocalDate moved = day.minusYears(years);
        return endsMonth(day) ? YearMonth.from(moved).atEndOfMonth() : moved;
    }

    /** How many whole years lie between the ends of two days; 0 if it is no whole number of at least 1. */
    static int wholeYears(LocalDate from, LocalDate to) {
        int years = to.getYear() - from.getYear();
        return years >= 1 && before(to, years).equals(from) ? years : 0;
    }

    /** How many calendar months lie wholly after the first day and up to the second. */
    static long between(LocalDate from, LocalDate to) {
        YearMonth begun = YearMonth.from(from);
        YearMonth done = endsMonth(to) ? YearMonth.from(to) : YearMonth.from(to).minusMonths(1);
        return Math.max(0, ChronoUnit.MONTHS.between(begun, done));
    }

    private static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
