// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.Refused;

class WorkCalendarTest {

    /** The first months of 2024 by 国办发明电〔2023〕7号. */
    private static final WorkCalendar CALENDAR = WorkCalendar.builder()
            .addYears(2024)
            .addDays(off("2024-01-01", "元旦"), worked("2024-02-04"))
            .addDays(off("2024-02-10"), off("2024-02-11"), off("2024-02-12"), off("2024-02-13"), off("2024-02-14"))
            .addDays(off("2024-02-15"), off("2024-02-16"), off("2024-02-17"), worked("2024-02-18"))
            .addNotices(notice("国办发明电〔2023〕7号"))
            .build();

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, HOLIDAY",
        "2024-01-05, WORKDAY",
        "2024-01-06, WEEKEND",
        "2024-01-07, WEEKEND",
        "2024-01-08, WORKDAY",
        "2024-02-04, MAKEUP_WORKDAY",
        "2024-02-09, WORKDAY",
        "2024-02-10, HOLIDAY",
        "2024-02-16, HOLIDAY",
        "2024-02-18, MAKEUP_WORKDAY",
        "2023-12-31, UNKNOWN",
        "2025-01-01, UNKNOWN",
        "2025-01-04, UNKNOWN"
    })
    void declaredDaysAreWhatIsDeclaredAndOthersWhatTheirWeekdayIs(LocalDate day, DayKind kind) {
        assertEquals(kind, CALENDAR.kind(day));
        assertEquals(kind != DayKind.UNKNOWN, CALENDAR.covers(day));
    }

    @Test
    void daysAreWorkedByTheirKind() {
        assertTrue(DayKind.WORKDAY.worked());
        assertTrue(DayKind.MAKEUP_WORKDAY.worked());
        assertFalse(DayKind.WEEKEND.worked());
        assertFalse(DayKind.HOLIDAY.worked());
        assertFalse(DayKind.UNKNOWN.worked());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-09, 2024-02-09, 2024-02-09",
        "2024-02-10, 2024-02-18, 2024-02-09",
        "2024-02-17, 2024-02-18, 2024-02-09",
        "2024-01-06, 2024-01-08, 2024-01-05",
        "2024-12-28, 2024-12-30, 2024-12-27"
    })
    void aDayOffHasAWorkdayOnEitherSide(LocalDate day, LocalDate next, LocalDate previous) {
        assertEquals(Optional.of(next), CALENDAR.nextWorkday(day));
        assertEquals(Optional.of(previous), CALENDAR.previousWorkday(day));
    }

    @Test
    void whatLiesBeyondTheYearsIsNotGuessed() {
        assertEquals(Optional.empty(), CALENDAR.previousWorkday(LocalDate.of(2024, 1, 1)));
        assertEquals(Optional.empty(), CALENDAR.nextWorkday(LocalDate.of(2025, 1, 6)));
        assertEquals(Optional.empty(), CALENDAR.nextWorkday(LocalDate.of(2023, 12, 30)));
    }

    /** The notice for 2019 makes 2018-12-29, a Saturday, a workday. */
    @Test
    void aDayDeclaredBeyondTheYearsIsKnownAlone() {
        WorkCalendar calendar = WorkCalendar.builder()
                .addYears(2019)
                .addDays(worked("2018-12-29"), off("2018-12-30"))
                .build();
        assertEquals(DayKind.MAKEUP_WORKDAY, calendar.kind(LocalDate.of(2018, 12, 29)));
        assertEquals(DayKind.UNKNOWN, calendar.kind(LocalDate.of(2018, 12, 28)));
        assertEquals(Optional.empty(), calendar.nextWorkday(LocalDate.of(2018, 12, 30)));
        assertEquals(Optional.of(LocalDate.of(2018, 12, 29)), calendar.previousWorkday(LocalDate.of(2018, 12, 30)));
    }

    @Test
    void declaredDaysAreFound() {
        assertEquals(Optional.of(worked("2024-02-18")), CALENDAR.find(LocalDate.of(2024, 2, 18)));
        assertEquals(Optional.empty(), CALENDAR.find(LocalDate.of(2024, 2, 19)));
    }

    @Test
    void theOrderOfWhatIsGivenDoesNotMatterNorWhetherItIsGivenTwice() {
        WorkCalendar given = WorkCalendar.builder()
                .addYears(2025, 2024, 2025)
                .addDays(off("2024-02-10"), worked("2024-02-04"), off("2024-02-10"))
                .addNotices(notice("乙"), notice("甲"), notice("乙"))
                .build();
        assertEquals(List.of(2024, 2025), given.getYears());
        assertEquals(List.of(worked("2024-02-04"), off("2024-02-10")), given.getDays());
        assertEquals(List.of(notice("乙"), notice("甲")), given.getNotices());
    }

    @Test
    void noticesAreInTheOrderOfNumberTitleAndAddress() {
        CalendarNotice titled = CalendarNotice.builder().title("通知").build();
        CalendarNotice addressed =
                CalendarNotice.builder().url("https://www.gov.cn/").build();
        CalendarNotice both =
                CalendarNotice.builder().title("通知").url("https://www.gov.cn/").build();
        assertEquals(
                List.of(addressed, titled, both, notice("7")),
                WorkCalendar.builder()
                        .addNotices(notice("7"), both, titled, addressed)
                        .build()
                        .getNotices());
    }

    @Test
    void aDayDeclaredInTwoWaysIsRefused() {
        Refused.with(
                "Work calendar must declare a day in one way: 2024-02-10 春节 holiday/春节 makeup_workday",
                () -> WorkCalendar.builder()
                        .addDays(off("2024-02-10"), worked("2024-02-10"))
                        .build());
        Refused.with(
                "Work calendar must declare a day in one way: 2024-02-10 春节 holiday/年假 holiday",
                () -> CALENDAR.merge(
                        WorkCalendar.builder().addDays(off("2024-02-10", "年假")).build()));
    }

    @Test
    void yearsHaveTheirRange() {
        Refused.with(
                "Year must be 1 to 9999: 0",
                () -> WorkCalendar.builder().addYears(2024, 0).build());
        Refused.with(
                "Year must be 1 to 9999: 10000",
                () -> WorkCalendar.builder().addYears(10_000).build());
        Refused.with("Year must be 1 to 9999: 0", () -> CalendarDay.off(LocalDate.of(0, 12, 31), "元旦"));
        assertEquals(
                List.of(1, 9999),
                WorkCalendar.builder().addYears(1, 9999).build().getYears());
    }

    @Test
    void aMergedCalendarSaysWhatEitherSays() {
        WorkCalendar other = WorkCalendar.builder()
                .addYears(2025)
                .addDays(off("2025-01-01", "元旦"), off("2024-02-10"))
                .addNotices(notice("国办发明电〔2024〕12号"))
                .build();
        WorkCalendar merged = CALENDAR.merge(other);
        assertEquals(List.of(2024, 2025), merged.getYears());
        assertEquals(12, merged.getDays().size());
        assertEquals(List.of(notice("国办发明电〔2023〕7号"), notice("国办发明电〔2024〕12号")), merged.getNotices());
        assertEquals(merged, other.merge(CALENDAR));
    }

    /** 国办发明电〔2020〕1号 made 2020-02-01, a make-up workday until then, a day off. */
    @Test
    void aLaterNoticeAmendsWhatWasDeclared() {
        WorkCalendar first = WorkCalendar.builder()
                .addYears(2020)
                .addDays(off("2020-01-30"), worked("2020-02-01"))
                .addNotices(notice("国办发明电〔2019〕16号"))
                .build();
        WorkCalendar extension = WorkCalendar.builder()
                .addDays(off("2020-01-31"), off("2020-02-01"), off("2020-02-02"))
                .addNotices(notice("国办发明电〔2020〕1号"))
                .build();
        WorkCalendar amended = first.amendedBy(extension);
        assertEquals(
                List.of(off("2020-01-30"), off("2020-01-31"), off("2020-02-01"), off("2020-02-02")), amended.getDays());
        assertEquals(List.of(2020), amended.getYears());
        assertEquals(List.of(notice("国办发明电〔2019〕16号"), notice("国办发明电〔2020〕1号")), amended.getNotices());
    }

    @Test
    void aNoticeNamesItselfSomehow() {
        Refused.with(
                "Notice of a work calendar must have a number, a title or an address",
                () -> CalendarNotice.builder().build());
        assertEquals(
                Optional.of("通知"), CalendarNotice.builder().title("通知").build().getTitle());
    }

    @Test
    void equalityIsOfAllParts() {
        assertEquals(off("2024-02-10"), CalendarDay.off(LocalDate.of(2024, 2, 10), "春节"));
        assertNotEquals(off("2024-02-10"), worked("2024-02-10"));
        assertEquals(DayKind.HOLIDAY, off("2024-02-10").kind());
        assertEquals(DayKind.MAKEUP_WORKDAY, worked("2024-02-10").kind());
        assertEquals(DayKind.MAKEUP_WORKDAY, worked("2024-02-11").kind());
        assertEquals(DayKind.WORKDAY, worked("2024-02-12").kind());
        assertEquals(DayKind.WORKDAY, worked("2024-02-16").kind());
        assertNotEquals(WorkCalendar.builder().build(), CALENDAR);
    }

    private static CalendarDay off(String day) {
        return off(day, "春节");
    }

    private static CalendarDay off(String day, String name) {
        return CalendarDay.off(LocalDate.parse(day), name);
    }

    private static CalendarDay worked(String day) {
        return CalendarDay.worked(LocalDate.parse(day), "春节");
    }

    private static CalendarNotice notice(String number) {
        return CalendarNotice.builder().number(number).build();
    }
}
