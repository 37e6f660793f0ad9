// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.Schedule;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;
import org.zhengce.policy.model.time.CalendarDay;
import org.zhengce.policy.model.time.DueDate;
import org.zhengce.policy.model.time.DueTerms;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.Shift;
import org.zhengce.policy.model.time.WorkCalendar;

/** The laws of due dates. */
class DueDatesProperties {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void dueDatesLieInTheIntervalInOrderAndOnce(@ForAll("cadences") Cadence cadence, @ForAll("terms") DueTerms terms) {
        List<DueDate> found = Schedules.dueDates(cadence, terms).getDueDates();
        for (int i = 0; i < found.size(); i++) {
            LocalDate place = found.get(i).lastDay();
            assertFalse(place.isBefore(terms.getFrom()) || place.isAfter(terms.getTo()));
            assertTrue(i == 0 || !place.isBefore(found.get(i - 1).lastDay()), found::toString);
        }
        assertEquals(
                found.size(),
                new HashSet<>(found.stream()
                                .map(due -> due.getPeriod() + " " + due.getNumber())
                                .collect(Collectors.toList()))
                        .size());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theTwoPartsOfAnIntervalHaveTogetherWhatTheWholeHas(
            @ForAll("cadences") Cadence cadence, @ForAll("terms") DueTerms terms, @ForAll("fractions") int fraction) {
        long length = ChronoUnit.DAYS.between(terms.getFrom(), terms.getTo());
        LocalDate last = terms.getFrom().plusDays(length * fraction / 100);
        List<DueDate> parts = new ArrayList<>(dueDates(cadence, terms.withTo(last)));
        if (last.isBefore(terms.getTo())) {
            parts.addAll(dueDates(cadence, terms.withFrom(last.plusDays(1))));
        }
        assertEquals(dueDates(cadence, terms), parts);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aLargerIntervalHasWhatTheSmallerHas(
            @ForAll("cadences") Cadence cadence, @ForAll("terms") DueTerms terms, @ForAll("fractions") int more) {
        DueTerms larger = terms.withFrom(terms.getFrom().minusDays(more))
                .withTo(terms.getTo().plusDays(2L * more));
        assertTrue(new HashSet<>(dueDates(cadence, larger)).containsAll(dueDates(cadence, terms)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void shiftedDaysAreWorkedAndGoTheWayThatTheyShould(
            @ForAll("cadences") Cadence cadence, @ForAll("shiftingTerms") DueTerms terms) {
        WorkCalendar calendar = terms.getCalendar().orElseThrow();
        for (DueDate due : dueDates(cadence, terms)) {
            if (due.getDay().isPresent()) {
                LocalDate day = due.getDay().get();
                LocalDate nominal = due.getNominal().orElseThrow().lastDay();
                assertTrue(calendar.kind(day).worked());
                assertFalse(terms.getShift() == Shift.NEXT_WORKDAY ? day.isBefore(nominal) : day.isAfter(nominal));
                assertEquals(calendar.kind(nominal).worked(), day.equals(nominal));
            } else if (due.beyondCalendar()) {
                LocalDate nominal = due.getNominal().orElseThrow().lastDay();
                assertFalse(calendar.kind(nominal).worked());
            }
        }
    }

    /** Counted by going through all days: what the text says of each day, then what the calendar makes of it. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aWeekdayIsDueOnEachOfItsDays(@ForAll DayOfWeek weekday, @ForAll("terms") DueTerms terms) {
        Cadence cadence =
                Cadence.builder().kind(CadenceKind.WEEKLY).weekday(weekday).build();
        DueTerms bare = DueTerms.of(terms.getFrom(), terms.getTo());
        assertEquals(
                terms.getFrom()
                        .datesUntil(terms.getTo().plusDays(1))
                        .filter(day -> day.getDayOfWeek() == weekday)
                        .collect(Collectors.toList()),
                dueDates(cadence, bare).stream()
                        .map(due -> due.getDay().orElseThrow())
                        .collect(Collectors.toList()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aDayIsWithinItsPeriodBeforeItIsShifted(@ForAll("cadences") Cadence cadence, @ForAll("terms") DueTerms terms) {
        for (DueDate due : dueDates(cadence, terms)) {
            due.getNominal().ifPresent(nominal -> {
                assertTrue(due.getPeriod().contains(nominal.firstDay()));
                assertTrue(due.getPeriod().contains(nominal.lastDay()));
            });
            assertTrue(due.getNumber() <= cadence.getTimes().orElse(1));
            assertTrue(due.getNominal().isPresent() || due.getDay().isEmpty());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void periodsFollowEachOtherWithoutAGap(@ForAll("cadences") Cadence cadence, @ForAll("terms") DueTerms terms) {
        List<DueDate> found =
                dueDates(cadence, DueTerms.of(terms.getFrom(), terms.getTo()).withAnchor(terms.getFrom()));
        for (int i = 1; i < found.size(); i++) {
            DueDate before = found.get(i - 1);
            DueDate due = found.get(i);
            if (due.getNumber() > 1) {
                assertEquals(before.getPeriod(), due.getPeriod());
                assertEquals(before.getNumber() + 1, due.getNumber());
            } else {
                assertEquals(
                        before.getPeriod().getTo().lastDay().plusDays(1),
                        due.getPeriod().getFrom().firstDay());
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void datesOrAReasonButNotBoth(@ForAll("obligations") Obligation obligation, @ForAll("terms") DueTerms terms) {
        Schedule schedule = Schedules.dueDates(obligation, terms);
        CadenceKind kind = obligation.getCadence().getKind();
        boolean answers = kind.determinate()
                && (kind != CadenceKind.BIWEEKLY || terms.getAnchor().isPresent());
        assertEquals(answers, schedule.getReason().isEmpty());
        assertEquals(Optional.of(obligation), schedule.getObligation());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aDayThatTheTextDoesNotNameIsNotInvented(@ForAll("terms") DueTerms terms, @ForAll CadenceKind kind) {
        if (kind != CadenceKind.DAILY) {
            assertTrue(dueDates(Cadence.of(kind), terms).stream()
                    .allMatch(due -> due.getDay().isEmpty() && due.getNominal().equals(Optional.<PartialDate>empty())));
        }
    }

    private static List<DueDate> dueDates(Cadence cadence, DueTerms terms) {
        return Schedules.dueDates(cadence, terms).getDueDates();
    }

    /** Each rhythm as often as another; no more than four times in a period. */
    @Provide
    Arbitrary<Cadence> cadences() {
        return PolicyArbitraries.realistic()
                .values(Cadence.class)
                .filter(cadence -> cadence.getKind().determinate());
    }

    @Provide
    Arbitrary<Obligation> obligations() {
        return PolicyArbitraries.realistic().values(Obligation.class);
    }

    @Provide
    Arbitrary<Integer> fractions() {
        return Arbitraries.integers().between(0, 100);
    }

    @Provide
    Arbitrary<DueTerms> terms() {
        return Arbitraries.oneOf(shiftingTerms(), PolicyArbitraries.realistic().values(DueTerms.class));
    }

    /** About the years of calendars in which whole weeks are off, and weekends worked. */
    @Provide
    Arbitrary<DueTerms> shiftingTerms() {
        LocalDate origin = LocalDate.of(2024, 1, 1);
        return Combinators.combine(
                        Arbitraries.integers().between(-120, 500),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.of(Shift.NEXT_WORKDAY, Shift.PREVIOUS_WORKDAY),
                        calendars(),
                        Arbitraries.integers().between(-400, 400))
                .as((from, length, shift, calendar, anchor) -> DueTerms.of(
                                origin.plusDays(from), origin.plusDays(from + length), shift, calendar)
                        .withAnchor(origin.plusDays(anchor)));
    }

    private static Arbitrary<WorkCalendar> calendars() {
        LocalDate origin = LocalDate.of(2024, 1, 1);
        Arbitrary<List<CalendarDay>> holiday = Combinators.combine(
                        Arbitraries.integers().between(-3, 368),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(true, true, false))
                .as((first, length, off) -> origin.plusDays(first)
                        .datesUntil(origin.plusDays(first + length))
                        .map(day -> off ? CalendarDay.off(day, "节") : CalendarDay.worked(day, "节"))
                        .collect(Collectors.toList()));
        return holiday.list().ofMaxSize(12).map(holidays -> {
            WorkCalendar calendar = WorkCalendar.builder().addYears(2024).build();
            for (List<CalendarDay> days : holidays) {
                calendar = calendar.amendedBy(
                        WorkCalendar.builder().addAllDays(days).build());
            }
            return calendar;
        });
    }
}
