// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;

/** The laws of work calendars. */
class WorkCalendarProperties {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aMergeDoesNotDependOnTheOrder(
            @ForAll("calendars") WorkCalendar a,
            @ForAll("calendars") WorkCalendar b,
            @ForAll("calendars") WorkCalendar c) {
        WorkCalendar other = without(b, a);
        WorkCalendar third = without(without(c, a), b);
        assertEquals(a.merge(other), other.merge(a));
        assertEquals(a.merge(other).merge(third), third.merge(other).merge(a));
        assertEquals(a, a.merge(a));
        assertEquals(a, a.merge(WorkCalendar.builder().build()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aMergedCalendarKnowsAtLeastWhatEitherKnew(
            @ForAll("calendars") WorkCalendar a, @ForAll("calendars") WorkCalendar b, @ForAll("days") LocalDate day) {
        WorkCalendar other = without(b, a);
        WorkCalendar merged = a.merge(other);
        assertEquals(a.covers(day) || other.covers(day), merged.covers(day));
        a.getDays().forEach(each -> assertEquals(each.kind(), merged.kind(each.getDate())));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anAmendmentStandsAndLeavesTheRestAsItWas(
            @ForAll("calendars") WorkCalendar a, @ForAll("calendars") WorkCalendar b) {
        WorkCalendar amended = a.amendedBy(b);
        b.getDays().forEach(day -> assertEquals(Optional.of(day), amended.find(day.getDate())));
        without(a, b).getDays().forEach(day -> assertEquals(Optional.of(day), amended.find(day.getDate())));
        assertEquals(
                without(a, b).getDays().size() + b.getDays().size(),
                amended.getDays().size());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void lookingUpIsLookingThrough(@ForAll("calendars") WorkCalendar calendar, @ForAll("days") LocalDate day) {
        Optional<CalendarDay> declared = calendar.getDays().stream()
                .filter(each -> each.getDate().equals(day))
                .findFirst();
        assertEquals(declared, calendar.find(day));
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        DayKind plain = weekend ? DayKind.WEEKEND : DayKind.WORKDAY;
        assertEquals(
                declared.map(CalendarDay::kind)
                        .orElse(calendar.getYears().contains(day.getYear()) ? plain : DayKind.UNKNOWN),
                calendar.kind(day));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theNextWorkdayIsTheFirstThatIsWorkedAndThePreviousTheLast(
            @ForAll("calendars") WorkCalendar calendar, @ForAll("days") LocalDate day) {
        calendar.nextWorkday(day).ifPresent(next -> {
            assertTrue(calendar.kind(next).worked());
            assertTrue(day.datesUntil(next)
                    .noneMatch(between -> calendar.kind(between).worked()));
            assertTrue(day.datesUntil(next).allMatch(calendar::covers));
        });
        calendar.previousWorkday(day).ifPresent(previous -> {
            assertTrue(calendar.kind(previous).worked());
            List<LocalDate> after = previous.datesUntil(day.plusDays(1)).skip(1).collect(Collectors.toList());
            assertTrue(
                    after.stream().noneMatch(between -> calendar.kind(between).worked()));
            assertTrue(after.stream().allMatch(calendar::covers));
        });
        assertEquals(calendar.kind(day).worked(), calendar.nextWorkday(day).equals(Optional.of(day)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void shuffledPartsMakeTheSameCalendar(@ForAll("calendars") WorkCalendar calendar) {
        List<CalendarDay> days = new ArrayList<>(calendar.getDays());
        Collections.reverse(days);
        List<CalendarNotice> notices = new ArrayList<>(calendar.getNotices());
        Collections.reverse(notices);
        assertEquals(
                calendar,
                WorkCalendar.builder()
                        .addAllYears(calendar.getYears())
                        .addAllDays(days)
                        .addAllNotices(notices)
                        .build());
    }

    /** Realistic calendars and any, with enough days declared to meet each other. */
    @Provide
    Arbitrary<WorkCalendar> calendars() {
        return Arbitraries.oneOf(
                PolicyArbitraries.realistic().values(WorkCalendar.class),
                PolicyArbitraries.anything().values(WorkCalendar.class));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate origin = LocalDate.of(2025, 1, 1);
        return Arbitraries.integers().between(-3_700, 2_200).map(origin::plusDays);
    }

    /** The first without the days that the second declares. */
    private static WorkCalendar without(WorkCalendar calendar, WorkCalendar other) {
        return WorkCalendar.builder()
                .addAllYears(calendar.getYears())
                .addAllNotices(calendar.getNotices())
                .addAllDays(calendar.getDays().stream()
                        .filter(day -> other.find(day.getDate()).isEmpty())
                        .collect(Collectors.toList()))
                .build();
    }
}
