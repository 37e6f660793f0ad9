// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.ObligationKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.Schedule;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;
import org.zhengce.policy.model.time.DueDate;
import org.zhengce.policy.model.time.DueTerms;
import org.zhengce.policy.model.time.NoDatesReason;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;
import org.zhengce.policy.model.time.Shift;
import org.zhengce.policy.model.time.WorkCalendar;

class DueDatesTest {

    private static final Cadence THURSDAYS = Cadence.builder()
            .kind(CadenceKind.WEEKLY)
            .weekday(DayOfWeek.THURSDAY)
            .build();
    private static final Cadence MONTHLY = Cadence.of(CadenceKind.MONTHLY);

    /** DOMAIN C22, 灞政办发〔2021〕46号: issued on Tuesday 2021-12-14, goals by the end of 2025. */
    private static final DueTerms PLAN = terms("2021-12-14", "2025-12-31");

    @Test
    void the46thDocumentOf2021Has211Thursdays() {
        List<DueDate> thursdays = Schedules.dueDates(THURSDAYS, PLAN).getDueDates();
        assertEquals(211, thursdays.size());
        assertEquals(DueDate.of(PlanPeriod.parse("2021-12-13/2021-12-19"), day("2021-12-16")), thursdays.get(0));
        assertEquals(Optional.of(day("2025-12-25")), thursdays.get(210).getDay());
    }

    @Test
    void andItsReportsOfEachMonthAre49WithoutADay() {
        List<DueDate> months = Schedules.dueDates(MONTHLY, PLAN).getDueDates();
        assertEquals(49, months.size());
        assertEquals(DueDate.of(PlanPeriod.parse("2021-12/2021-12")), months.get(0));
        assertEquals(DueDate.of(PlanPeriod.parse("2025-12/2025-12")), months.get(48));
        assertTrue(months.stream()
                .noneMatch(due -> due.getDay().isPresent() || due.getNominal().isPresent()));
    }

    @Test
    void anObligationIsInItsScheduleWithItsWords() {
        Obligation obligation = Obligation.builder()
                .kind(ObligationKind.REPORT)
                .act("报送工作动态")
                .cadence(THURSDAYS)
                .quote(Quote.of(120, "每周四报送"))
                .build();
        Schedule schedule = Schedules.dueDates(obligation, PLAN);
        assertEquals(Optional.of(obligation), schedule.getObligation());
        assertEquals(Schedules.dueDates(THURSDAYS, PLAN).getDueDates(), schedule.getDueDates());
        assertEquals(THURSDAYS, schedule.getCadence());
        assertEquals(day("2021-12-14"), schedule.getFrom());
        assertEquals(day("2025-12-31"), schedule.getTo());
        assertEquals(
                List.of(schedule, schedule),
                Schedules.dueDates(
                        Plan.builder().addObligations(obligation, obligation).build(), PLAN));
    }

    @ParameterizedTest
    @EnumSource
    void onlyADeterminateRhythmHasDueDates(CadenceKind kind) {
        Schedule schedule = Schedules.dueDates(Cadence.of(kind), terms("2024-01-01", "2024-12-31"));
        boolean fortnights = kind == CadenceKind.BIWEEKLY;
        assertEquals(kind.determinate() && !fortnights, !schedule.getDueDates().isEmpty());
        assertEquals(
                fortnights
                        ? Optional.of(NoDatesReason.NO_ANCHOR)
                        : kind.determinate() ? Optional.empty() : Optional.of(NoDatesReason.INDETERMINATE),
                schedule.getReason());
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY, 366, 2024-01-01/2024-01-01, 2024-12-31/2024-12-31",
        "WEEKLY, 52, 2024-01-01/2024-01-07, 2024-12-23/2024-12-29",
        "TEN_DAYS, 36, 2024-01-01/2024-01-10, 2024-12-21/2024-12-31",
        "MONTHLY, 12, 2024-01/2024-01, 2024-12/2024-12",
        "QUARTERLY, 4, 2024-01/2024-03, 2024-10/2024-12",
        "SEMIANNUAL, 2, 2024-01/2024-06, 2024-07/2024-12",
        "ANNUAL, 1, 2024/2024, 2024/2024"
    })
    void periodsOfAYear(CadenceKind kind, int number, PlanPeriod first, PlanPeriod last) {
        List<DueDate> found = Schedules.dueDates(Cadence.of(kind), terms("2024-01-01", "2024-12-31"))
                .getDueDates();
        assertEquals(number, found.size());
        assertEquals(first, found.get(0).getPeriod());
        assertEquals(last, found.get(number - 1).getPeriod());
        assertEquals(kind == CadenceKind.DAILY, found.get(0).getDay().isPresent());
    }

    @Test
    void tenDayPeriodsEndOnThe10thThe20thAndTheLast() {
        assertEquals(
                List.of(
                        "2023-02-01/2023-02-10",
                        "2023-02-11/2023-02-20",
                        "2023-02-21/2023-02-28",
                        "2023-03-01/2023-03-10"),
                Schedules.dueDates(Cadence.of(CadenceKind.TEN_DAYS), terms("2023-02-05", "2023-03-10"))
                        .getDueDates()
                        .stream()
                        .map(due -> due.getPeriod().toString())
                        .collect(Collectors.toList()));
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "9, 3", "10, 3", "11, 2", "19, 2", "20, 2", "21, 1", "30, 1", "31, 1"})
    void theTenDayPeriodOfTheFirstDayIsNotMissed(int from, int number) {
        List<DueDate> found = Schedules.dueDates(
                        Cadence.of(CadenceKind.TEN_DAYS), terms(String.format("2023-03-%02d", from), "2023-03-31"))
                .getDueDates();
        assertEquals(number, found.size());
    }

    @Test
    void aPeriodWithoutADayLiesWhereItEnds() {
        assertEquals(
                List.of(),
                Schedules.dueDates(MONTHLY, terms("2024-03-01", "2024-03-30")).getDueDates());
        assertEquals(
                List.of(DueDate.of(PlanPeriod.parse("2024-03/2024-03"))),
                Schedules.dueDates(MONTHLY, terms("2024-03-31", "2024-03-31")).getDueDates());
    }

    @Test
    void aDayOfTheMonthIsTheLastWhereTheMonthIsShort() {
        assertEquals(
                List.of("2023-01-31", "2023-02-28", "2023-03-31", "2023-04-30"),
                days(monthly(31), terms("2023-01-01", "2023-04-30")));
        assertEquals(List.of("2024-02-29"), days(monthly(30), terms("2024-02-01", "2024-02-29")));
        assertEquals(List.of("2024-02-29"), days(monthly(29), terms("2024-02-01", "2024-02-29")));
        assertEquals(List.of("2024-02-05", "2024-03-05"), days(monthly(5), terms("2024-01-06", "2024-04-04")));
    }

    @Test
    void aQuarterlyDayTakesAMonthOfTheQuarter() {
        Cadence.Builder tenth = Cadence.builder().kind(CadenceKind.QUARTERLY).dayOfMonth(10);
        List<DueDate> unknown = Schedules.dueDates(tenth.build(), terms("2024-01-01", "2024-06-30"))
                .getDueDates();
        assertEquals(
                List.of(
                        DueDate.of(PlanPeriod.parse("2024-01/2024-03")),
                        DueDate.of(PlanPeriod.parse("2024-04/2024-06"))),
                unknown);
        assertEquals(
                List.of("2024-03-10", "2024-06-10", "2024-09-10", "2024-12-10"),
                days(tenth.month(3).build(), terms("2024-01-01", "2024-12-31")));
    }

    @Test
    void aMonthWithinThePeriodAloneIsTheNominalDate() {
        Cadence june = Cadence.builder().kind(CadenceKind.ANNUAL).month(6).build();
        assertEquals(
                List.of(DueDate.builder()
                        .period(PlanPeriod.of(2024))
                        .number(1)
                        .nominal(PartialDate.of(2024, 6))
                        .build()),
                Schedules.dueDates(june, terms("2024-06-30", "2025-06-29")).getDueDates());
        assertEquals(
                List.of(),
                Schedules.dueDates(june, terms("2024-07-01", "2025-06-29")).getDueDates());
    }

    @ParameterizedTest
    @CsvSource({
        "ANNUAL, 6, 30, 2023-06-30 2024-06-30",
        "ANNUAL, 2, 30, 2023-02-28 2024-02-29",
        "SEMIANNUAL, 1, 15, 2023-01-15 2023-07-15 2024-01-15 2024-07-15",
        "SEMIANNUAL, 6, 31, 2023-06-30 2023-12-31 2024-06-30 2024-12-31"
    })
    void aMonthAndADayMakeADay(CadenceKind kind, int month, int day, String expected) {
        Cadence cadence =
                Cadence.builder().kind(kind).month(month).dayOfMonth(day).build();
        assertEquals(List.of(expected.split(" ")), days(cadence, terms("2023-01-01", "2024-12-31")));
    }

    @Test
    void twiceAYearIsTwoDueDatesWithoutADay() {
        Cadence twice = Cadence.builder().kind(CadenceKind.ANNUAL).times(2).build();
        List<DueDate> found =
                Schedules.dueDates(twice, terms("2024-01-01", "2025-12-31")).getDueDates();
        assertEquals(List.of(1, 2, 1, 2), found.stream().map(DueDate::getNumber).collect(Collectors.toList()));
        assertEquals(
                List.of("2024/2024", "2024/2024", "2025/2025", "2025/2025"),
                found.stream().map(due -> due.getPeriod().toString()).collect(Collectors.toList()));
    }

    @Test
    void severalTimesByADayHaveThatDay() {
        Cadence thrice = Cadence.builder()
                .kind(CadenceKind.MONTHLY)
                .times(3)
                .dayOfMonth(10)
                .build();
        assertEquals(
                List.of("2024-01-10", "2024-01-10", "2024-01-10"), days(thrice, terms("2024-01-01", "2024-01-31")));
    }

    @Test
    void everySecondWeekGoesByTheAnchorBothWays() {
        Cadence fridays = Cadence.builder()
                .kind(CadenceKind.BIWEEKLY)
                .weekday(DayOfWeek.FRIDAY)
                .build();
        DueTerms january = terms("2024-01-01", "2024-02-02");
        List<String> expected = List.of("2024-01-05", "2024-01-19", "2024-02-02");
        for (String anchor : new String[] {"2024-01-01", "2024-01-07", "2024-01-17", "2023-12-20", "2024-03-01"}) {
            assertEquals(expected, days(fridays, january.withAnchor(day(anchor))), anchor);
        }
        assertEquals(List.of("2024-01-12", "2024-01-26"), days(fridays, january.withAnchor(day("2024-01-08"))));
        assertEquals(
                List.of("2023-12-25/2024-01-07", "2024-01-08/2024-01-21"),
                Schedules.dueDates(Cadence.of(CadenceKind.BIWEEKLY), january.withAnchor(day("2024-01-08")))
                        .getDueDates()
                        .stream()
                        .map(due -> due.getPeriod().toString())
                        .collect(Collectors.toList()));
    }

    /** The spring festival of 2024 was off from 10 to 17 February, the Sundays before and after were worked. */
    @ParameterizedTest
    @CsvSource({
        "NONE, 2024-02-01 2024-02-08 2024-02-15 2024-02-22",
        "NEXT_WORKDAY, 2024-02-01 2024-02-08 2024-02-18 2024-02-22",
        "PREVIOUS_WORKDAY, 2024-02-01 2024-02-08 2024-02-09 2024-02-22"
    })
    void aThursdayOffIsShifted(Shift shift, String expected) {
        DueTerms terms = shifted("2024-02-01", "2024-02-28", shift);
        List<DueDate> found = Schedules.dueDates(THURSDAYS, terms).getDueDates();
        assertEquals(List.of(expected.split(" ")), days(found));
        assertEquals(Optional.of(PartialDate.parse("2024-02-15")), found.get(2).getNominal());
        assertEquals(PlanPeriod.parse("2024-02-12/2024-02-18"), found.get(2).getPeriod());
        assertEquals(shift, Schedules.dueDates(THURSDAYS, terms).getShift());
    }

    @Test
    void whatIsShiftedOutOfTheIntervalBelongsToTheNeighbour() {
        assertEquals(List.of(), days(THURSDAYS, shifted("2024-02-10", "2024-02-17", Shift.NEXT_WORKDAY)));
        assertEquals(List.of("2024-02-18"), days(THURSDAYS, shifted("2024-02-16", "2024-02-18", Shift.NEXT_WORKDAY)));
        assertEquals(List.of(), days(THURSDAYS, shifted("2024-02-10", "2024-02-17", Shift.PREVIOUS_WORKDAY)));
        assertEquals(
                List.of("2024-02-09"), days(THURSDAYS, shifted("2024-02-09", "2024-02-14", Shift.PREVIOUS_WORKDAY)));
    }

    @Test
    void aDailyActHasDaysOffOnlyWhereAskedTo() {
        assertEquals(
                12,
                days(Cadence.of(CadenceKind.DAILY), terms("2024-02-08", "2024-02-19"))
                        .size());
        for (Shift shift : new Shift[] {Shift.NEXT_WORKDAY, Shift.PREVIOUS_WORKDAY}) {
            assertEquals(
                    List.of("2024-02-08", "2024-02-09", "2024-02-18", "2024-02-19"),
                    days(Cadence.of(CadenceKind.DAILY), shifted("2024-02-08", "2024-02-19", shift)));
        }
        assertEquals(
                12,
                days(Cadence.of(CadenceKind.DAILY), shifted("2024-02-08", "2024-02-19", Shift.NONE))
                        .size());
    }

    @Test
    void beyondTheCalendarTheNominalDayRemains() {
        List<DueDate> found = Schedules.dueDates(THURSDAYS, shifted("2024-12-20", "2025-01-05", Shift.NEXT_WORKDAY))
                .getDueDates();
        assertEquals(2, found.size());
        assertEquals(Optional.of(day("2024-12-26")), found.get(0).getDay());
        assertEquals(Optional.empty(), found.get(1).getDay());
        assertEquals(Optional.of(PartialDate.parse("2025-01-02")), found.get(1).getNominal());
        assertTrue(found.get(1).beyondCalendar());
    }

    @Test
    void aDayOffBesideTheUnknownIsBeyondTheCalendarToo() {
        Cadence sundays = Cadence.builder()
                .kind(CadenceKind.WEEKLY)
                .weekday(DayOfWeek.SUNDAY)
                .build();
        WorkCalendar to2023 = WorkCalendar.builder().addYears(2023).build();
        DueTerms newYear = DueTerms.of(day("2023-12-31"), day("2023-12-31"), Shift.NEXT_WORKDAY, to2023);
        List<DueDate> found = Schedules.dueDates(sundays, newYear).getDueDates();
        assertEquals(1, found.size());
        assertTrue(found.get(0).beyondCalendar());
    }

    @Test
    void theEndsOfTimeAreCutShort() {
        Cadence weekly = Cadence.of(CadenceKind.WEEKLY);
        assertEquals(
                List.of(DueDate.of(PlanPeriod.parse("9999-12-27/9999-12-31"))),
                Schedules.dueDates(weekly, terms("9999-12-27", "9999-12-31")).getDueDates());
        assertEquals(List.of("9999-12-30"), days(THURSDAYS, terms("9999-12-27", "9999-12-31")));
        Cadence sundays = Cadence.builder()
                .kind(CadenceKind.WEEKLY)
                .weekday(DayOfWeek.SUNDAY)
                .build();
        assertEquals(List.of(), days(sundays, terms("9999-12-27", "9999-12-31")));
        assertEquals(
                List.of("0001-01-01/0001-01-07", "0001-01-08/0001-01-21"),
                Schedules.dueDates(
                                Cadence.of(CadenceKind.BIWEEKLY),
                                terms("0001-01-01", "0001-01-21").withAnchor(day("0001-01-08")))
                        .getDueDates()
                        .stream()
                        .map(due -> due.getPeriod().toString())
                        .collect(Collectors.toList()));
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheNumber() {
        Cadence often = Cadence.builder()
                .kind(CadenceKind.MONTHLY)
                .times(Integer.MAX_VALUE)
                .build();
        InvalidValueException refusal = assertThrows(
                InvalidValueException.class, () -> Schedules.dueDates(often, terms("2024-01-01", "2024-12-31")));
        assertEquals("Schedule must not have more than 4000000 due dates: 25769803764", refusal.getMessage());
        assertEquals(ProblemCode.SCHEDULE_SIZE, refusal.getProblem().getCode());
        Cadence most = Cadence.builder()
                .kind(CadenceKind.ANNUAL)
                .times(Schedule.MAX_DUE_DATES)
                .build();
        assertEquals(
                Schedule.MAX_DUE_DATES,
                Schedules.dueDates(most, terms("2024-01-01", "2024-12-31"))
                        .getDueDates()
                        .size());
    }

    private static Cadence monthly(int day) {
        return Cadence.builder().kind(CadenceKind.MONTHLY).dayOfMonth(day).build();
    }

    private static DueTerms terms(String from, String to) {
        return DueTerms.of(day(from), day(to));
    }

    private static DueTerms shifted(String from, String to, Shift shift) {
        return DueTerms.of(day(from), day(to), shift, Calendars.OF_2024);
    }

    private static List<String> days(Cadence cadence, DueTerms terms) {
        return days(Schedules.dueDates(cadence, terms).getDueDates());
    }

    private static List<String> days(List<DueDate> dueDates) {
        return dueDates.stream()
                .map(due -> due.getDay().orElseThrow().toString())
                .collect(Collectors.toList());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
