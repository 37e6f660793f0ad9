// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.plan.Compliance;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.Schedule;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.Delivery;
import org.zhengce.policy.model.time.DueTerms;
import org.zhengce.policy.model.time.Reminder;
import org.zhengce.policy.model.time.ReminderTerms;
import org.zhengce.policy.model.time.Reminders;

/**
 * Calculations on what recurs (周期性义务): when it is due, whether it was done in time, when to remind of it.
 */
public final class Schedules {

    private Schedules() {}

    /**
     * The due dates of an obligation in a stretch of days (到期日), as {@link #dueDates(Cadence, DueTerms)} has them, with the
     * obligation's words.
     *
     * @throws org.zhengce.policy.model.problem.InvalidValueException if there are more than
     *     {@value org.zhengce.policy.model.plan.Schedule#MAX_DUE_DATES} due dates
     */
    public static Schedule dueDates(Obligation obligation, DueTerms terms) {
        return DueDates.of(obligation.getCadence(), Optional.of(obligation), terms);
    }

    /**
     * The due dates of a rhythm in a stretch of days (到期日): one for each period, or as many as the text says (每年两次).
     *
     * <p>A due date lies in the stretch if its day does, after shifting. Without a day it lies where its period ends, or the
     * month that the text names within the period: until then it can be done. So each due date lies in one of two stretches that
     * follow each other, and in no third; a month of which only the first half is asked for has none.
     *
     * <ul>
     *   <li>An indeterminate rhythm (定期, 及时) has no due dates, and the answer says why; nor has 每两周 without an anchor.
     *   <li>每周四 is that day of each week, Monday to Sunday; 每周 and 每两周 without a weekday, 每旬 and 每月 without a day have no
     *       day. Of 每两周 the first week of a fortnight is the anchor's, or is whole fortnights away from it.
     *   <li>每月5日前 is the 5th; the 31st of a month that has none is its last day. A day of the month says nothing about a shorter
     *       period than a month.
     *   <li>每季度10日前 names no month of the quarter, so there is no day; 每季度末月10日前 has one.
     *   <li>With several times in a period each has the same day, or none, and a number.
     *   <li>A shift moves a day off to a workday. A daily act has no due date on a day off, and is due on days off as well where
     *       no shift is asked for.
     *   <li>Where the work calendar is silent, on the day or before the next workday, the due date has its nominal day, no day
     *       after shifting, and lies at the nominal day.
     *   <li>A day that is shifted out of the stretch belongs to the next or the one before; one shifted into it is here. Two
     *       periods may come to share a day after long holidays.
     *   <li>Weeks at the very start of the year 1 and the very end of 9999 are cut short.
     * </ul>
     *
     * <p>The time is linear in the number of periods, times the length of a row of days off. Source: 灞政办发〔2021〕46号, 二（十） and
     * 三（五）: 每周四, 每月, 按年度.
     *
     * @throws org.zhengce.policy.model.problem.InvalidValueException if there are more than
     *     {@value org.zhengce.policy.model.plan.Schedule#MAX_DUE_DATES} due dates
     */
    public static Schedule dueDates(Cadence cadence, DueTerms terms) {
        return DueDates.of(cadence, Optional.empty(), terms);
    }

    /**
     * The due dates of each obligation of a plan, in the order of the plan.
     *
     * @throws org.zhengce.policy.model.problem.InvalidValueException if one has more than
     *     {@value org.zhengce.policy.model.plan.Schedule#MAX_DUE_DATES} due dates
     */
    public static List<Schedule> dueDates(Plan plan, DueTerms terms) {
        List<Schedule> schedules = new ArrayList<>();
        for (Obligation obligation : plan.getObligations()) {
            schedules.add(dueDates(obligation, terms));
        }
        return schedules;
    }

    /**
     * What became of each due date, as of a day (履行情况): done in time, late by so many days, missed, or not yet due.
     *
     * <p>What was done after that day is left out of account and reported as later. The rest is taken in the order of its days
     * (on one day first what names its period), and each delivery goes to one due date for good, so that later ones change
     * nothing about it:
     *
     * <ul>
     *   <li>One that names its period goes to the first open due date of that period, whatever its own day.
     *   <li>Any other goes to the first open due date whose window it lies in: the period, and up to the day if a shift moved that
     *       out of the period.
     *   <li>If there is none, it makes good the last open due date whose window is over (补报).
     *   <li>If there is none either, it is unmatched: early for a later period is only what says so.
     * </ul>
     *
     * <p>Days late are calendar days from the due day. Where the text names no day, nothing is late before the period is over;
     * what is done after it is late by as many days <em>at least</em> as have passed since its end. Where the work calendar does
     * not reach a due date, all that is known is what comes on its nominal day or before: with {@link
     * org.zhengce.policy.model.time.Shift#NEXT_WORKDAY} it is in time or pending; the rest is undetermined.
     *
     * <p>The time is n log n in due dates and deliveries. Source: the obligations of 灞政办发〔2021〕46号 to report (DOMAIN S15).
     *
     * @throws org.zhengce.policy.model.problem.InvalidValueException if the year of the day is not 1 to 9999
     */
    public static Compliance compliance(Schedule schedule, List<Delivery> deliveries, LocalDate asOf) {
        return Lateness.of(schedule, deliveries, asOf);
    }

    /**
     * The reminders of a schedule's due dates that fall into a stretch of days (提醒): the day of the due date less so many days, or
     * the workday so many workdays before it.
     *
     * <ul>
     *   <li>A due date without a day has no reminder, and is listed apart.
     *   <li>So is one that the work calendar does not let count back from.
     *   <li>Only due dates of the schedule are reminded of: for the reminders up to a day it must reach that much further.
     * </ul>
     */
    public static Reminders reminders(Schedule schedule, ReminderTerms terms) {
        return Ahead.of(schedule, terms);
    }

    /**
     * The reminder that a document's validity ends (有效期届满提醒), if it falls into the stretch of days: the last day in force less so
     * many days or workdays; 市政办发〔2023〕31号, in force to 2026-12-31, has that of ninety days on 2026-10-02.
     *
     * <ul>
     *   <li>A validity without a last day has none; it is never taken to be for ever, nor a duration in words to be counted.
     *   <li>One whose workdays the calendar does not let count has none.
     * </ul>
     */
    public static Optional<Reminder> reminder(Validity validity, ReminderTerms terms) {
        return Ahead.of(validity, terms);
    }
}
