// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

/** The calendar's years, half-years, quarters and months, each with its number; those of one frequency are numbered in a row. */
final class Periods {

    private static final int MONTHS = 12;
    private static final long DAYS = 10_000_000;
    private static final LocalDate ORIGIN = LocalDate.of(1, 1, 1);

    private Periods() {}

    /** The period of that number. */
    static PlanPeriod period(int number, PeriodUnit frequency) {
        int first = number * frequency.months();
        int year = first / MONTHS;
        return frequency == PeriodUnit.YEAR
                ? PlanPeriod.of(year)
                : PlanPeriod.of(
                        PartialDate.of(year, first % MONTHS + 1),
                        PartialDate.of(year, first % MONTHS + frequency.months()));
    }

    /** The number of the period that has the day. */
    static int number(LocalDate day, PeriodUnit frequency) {
        return (day.getYear() * MONTHS + day.getMonthValue() - 1) / frequency.months();
    }

    /** Whether there is a period of that number: the calendar begins with the year 1. */
    static boolean known(int number, PeriodUnit frequency) {
        return number * frequency.months() >= MONTHS;
    }

    /**
     * The number of the period that has the same days, however its ends are written.
     *
     * @param state whether the value is that of a period's last day, as of a point-in-time indicator: then the value for
     *     December, or for 31 December, is the year's
     */
    static OptionalInt number(PlanPeriod period, PeriodUnit frequency, boolean state) {
        int number = number(period.getTo().lastDay(), frequency);
        return matches(period, period(number, frequency), state) ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** Whether a value for one period holds for another: the days are the same, or of a state the last day is. */
    static boolean matches(PlanPeriod period, PlanPeriod asked, boolean state) {
        LocalDate from = period.getFrom().firstDay();
        LocalDate start = asked.getFrom().firstDay();
        return period.getTo().lastDay().equals(asked.getTo().lastDay())
                && (from.equals(start) || state && from.isAfter(start));
    }

    /** Whether all days of a period are days of another. */
    static boolean within(PlanPeriod period, PlanPeriod whole) {
        return whole.contains(period.getFrom().firstDay())
                && whole.contains(period.getTo().lastDay());
    }

    /** The periods that have a day in common with the span, in order. */
    static List<PlanPeriod> touching(PlanPeriod span, PeriodUnit frequency) {
        List<PlanPeriod> periods = new ArrayList<>();
        int last = number(span.getTo().lastDay(), frequency);
        for (int number = number(span.getFrom().firstDay(), frequency); number <= last; number++) {
            periods.add(period(number, frequency));
        }
        return periods;
    }

    /** From one day to another, in years or months if it is whole ones. */
    static PlanPeriod between(LocalDate from, LocalDate to) {
        PlanPeriod years = PlanPeriod.of(from.getYear(), to.getYear());
        if (matches(years, from, to)) {
            return years;
        }
        PlanPeriod months = PlanPeriod.of(
                PartialDate.of(from.getYear(), from.getMonthValue()), PartialDate.of(to.getYear(), to.getMonthValue()));
        return matches(months, from, to) ? months : PlanPeriod.of(PartialDate.of(from), PartialDate.of(to));
    }

    private static boolean matches(PlanPeriod period, LocalDate from, LocalDate to) {
        return period.getFrom().firstDay().equals(from)
                && period.getTo().lastDay().equals(to);
    }

    /** A number for the days of a period, which puts periods in order of their first day, then of their last. */
    static long key(PlanPeriod period) {
        return days(period.getFrom().firstDay()) * DAYS + days(period.getTo().lastDay());
    }

    private static long days(LocalDate day) {
        return day.toEpochDay() - ORIGIN.toEpochDay();
    }
}
