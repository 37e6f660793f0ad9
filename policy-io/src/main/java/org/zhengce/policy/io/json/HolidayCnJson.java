// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.time.CalendarDay;
import org.zhengce.policy.model.time.CalendarNotice;
import org.zhengce.policy.model.time.WorkCalendar;

/**
 * The public format of holiday-cn (节假日数据), one year of State Council notices a file, read as a {@link WorkCalendar}.
 *
 * <p>{@code {"year": 2024, "papers": ["https://…"], "days": [{"name": "春节", "date": "2024-02-10", "isOffDay": true}, …]}}. The
 * calendar covers the year; papers are the addresses of its notices. A day of December before or
 * January after is taken as it is (the file of 2019 has 2018-12-29, a workday), one further off is refused. The format is not ours, so keys that the calendar does not need ({@code $schema}, {@code $id}, and
 * whatever it may get) are passed by. All else is as strict as in {@link PolicyJson}: every problem is told at once, each with
 * its place, and a day in two ways is one.
 *
 * <p>Source: github.com/NateScarlet/holiday-cn, schema.json and README.
 */
public final class HolidayCnJson {

    private static final ObjectShape DAY = new ObjectShape(
            CalendarDay.class,
            null,
            Arrays.asList(
                    Property.foreign("name", Property.Arity.REQUIRED, Shape.of(String.class)),
                    Property.foreign("date", Property.Arity.REQUIRED, Shape.of(LocalDate.class)),
                    Property.foreign("isOffDay", Property.Arity.REQUIRED, Shape.of(boolean.class))),
            values -> CalendarDay.builder()
                    .name((String) values[0])
                    .date((LocalDate) values[1])
                    .dayOff((Boolean) values[2])
                    .build());

    private static final ObjectShape YEAR = new ObjectShape(
            WorkCalendar.class,
            null,
            Arrays.asList(
                    Property.foreign("year", Property.Arity.REQUIRED, Shape.of(int.class)),
                    Property.foreign("papers", Property.Arity.LIST, Shape.of(String.class)),
                    Property.foreign("days", Property.Arity.LIST, DAY)),
            HolidayCnJson::calendar);

    private HolidayCnJson() {}

    /**
     * The calendar of a file's text.
     *
     * @throws PolicyFormatException if anything is wrong with the text; it carries all problems
     */
    public static WorkCalendar read(String json, Limits limits) {
        return PolicyJson.LETTER.readForeign(json, WorkCalendar.class, YEAR, limits);
    }

    /**
     * The calendar of a file in UTF-8.
     *
     * @throws PolicyFormatException if anything is wrong with the text, or it is not UTF-8; it carries all problems
     */
    public static WorkCalendar read(byte[] json, Limits limits) {
        return PolicyJson.LETTER.readForeign(json, WorkCalendar.class, YEAR, limits);
    }

    private static WorkCalendar calendar(Object[] values) {
        WorkCalendar.Builder calendar = WorkCalendar.builder().addYears((Integer) values[0]);
        for (Object paper : list(values[1])) {
            calendar.addNotices(CalendarNotice.builder().url((String) paper).build());
        }
        for (Object day : list(values[2])) {
            calendar.addDays(checked((CalendarDay) day, (Integer) values[0]));
        }
        return calendar.build();
    }

    /** A day of last year's dates in this year's file would make this year's holidays workdays, unseen. */
    private static CalendarDay checked(CalendarDay day, int year) {
        int months = (day.getDate().getYear() - year) * 12 + day.getDate().getMonthValue();
        if (months < 0 || months > 13) {
            throw new InvalidValueException(ProblemCode.HOLIDAY_YEAR, day.getDate(), year);
        }
        return day;
    }

    private static List<?> list(Object value) {
        return value == null ? Collections.emptyList() : (List<?>) value;
    }
}
