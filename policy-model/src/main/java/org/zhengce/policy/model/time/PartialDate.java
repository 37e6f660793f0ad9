// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * A year, a month or a day (日期): as precise as the text is, never more.
 *
 * <p>ISO 8601-1:2019, 5.2.2: {@code 2025}, {@code 2025-06}, {@code 2025-06-30}. Years run from 1 to 9999.
 */
public final class PartialDate implements Comparable<PartialDate> {

    private static final Pattern TEXT = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private final int year;
    private final int month;
    private final int day;

    private PartialDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /**
     * A year.
     *
     * @throws IllegalArgumentException if it is not within 1 to 9999
     */
    public static PartialDate of(int year) {
        return checked(year, 0, 0);
    }

    /**
     * A month of a year.
     *
     * @throws IllegalArgumentException if there is no such month
     */
    public static PartialDate of(int year, int month) {
        return checked(year, check(month, year), 0);
    }

    /** A day. */
    public static PartialDate of(LocalDate date) {
        return checked(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is no such date, or the calendar has no such day
     */
    public static PartialDate parse(String text) {
        Matcher m = TEXT.matcher(text);
        if (!m.matches()) {
            throw new InvalidValueException(
                    Problem.of(ProblemCode.DATE_FORM, text).withValue(text));
        }
        int year = Integer.parseInt(m.group(1));
        if (m.group(2) == null) {
            return of(year);
        }
        int month = Integer.parseInt(m.group(2));
        if (m.group(3) == null) {
            return of(year, month);
        }
        try {
            return of(LocalDate.of(year, month, Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) {
            throw new InvalidValueException(
                    Problem.of(ProblemCode.NO_SUCH_DAY, text).withValue(text));
        }
    }

    private static int check(int month, int year) {
        if (month < 1 || month > 12) {
            throw new InvalidValueException(ProblemCode.MONTH_RANGE, year, month);
        }
        return month;
    }

    private static PartialDate checked(int year, int month, int day) {
        if (year < 1 || year > 9999) {
            throw new InvalidValueException(ProblemCode.YEAR_RANGE, year);
        }
        return new PartialDate(year, month, day);
    }

    /** The year. */
    public int getYear() {
        return year;
    }

    /** The month, 1 to 12, if the date is that precise. */
    public Optional<Integer> getMonth() {
        return month == 0 ? Optional.empty() : Optional.of(month);
    }

    /** The day of the month, if the date is that precise. */
    public Optional<Integer> getDayOfMonth() {
        return day == 0 ? Optional.empty() : Optional.of(day);
    }

    /** The first day that this date can mean: 2025-01-01 for 2025. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that this date can mean, which is the day a deadline runs out: 2025-12-31 for 2025. */
    public LocalDate lastDay() {
        if (day > 0) {
            return LocalDate.of(year, month, day);
        }
        return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    /** In order of the last day; of two with the same last day the more precise comes first. */
    @Override
    public int compareTo(PartialDate other) {
        int byLast = lastDay().compareTo(other.lastDay());
        return byLast != 0 ? byLast : other.firstDay().compareTo(firstDay());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return (year * 13 + month) * 32 + day;
    }

    /** The ISO text, as long as the date is precise. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10).append(year + 10000).deleteCharAt(0);
        if (month > 0) {
            text.append('-').append(month / 10).append(month % 10);
        }
        if (day > 0) {
            text.append('-').append(day / 10).append(day % 10);
        }
        return text.toString();
    }
}
