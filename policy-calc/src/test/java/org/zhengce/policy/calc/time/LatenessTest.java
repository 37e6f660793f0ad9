// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.plan.Compliance;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.ObligationKind;
import org.zhengce.policy.model.plan.Schedule;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;
import org.zhengce.policy.model.time.Delivery;
import org.zhengce.policy.model.time.DueOutcome;
import org.zhengce.policy.model.time.DueTerms;
import org.zhengce.policy.model.time.NoDatesReason;
import org.zhengce.policy.model.time.PlanPeriod;
import org.zhengce.policy.model.time.Punctuality;
import org.zhengce.policy.model.time.Shift;

class LatenessTest {

    /** The Thursdays of January 2024: the 4th, 11th, 18th and 25th. */
    private static final Schedule THURSDAYS = Schedules.dueDates(
            Cadence.builder()
                    .kind(CadenceKind.WEEKLY)
                    .weekday(DayOfWeek.THURSDAY)
                    .build(),
            DueTerms.of(day("2024-01-01"), day("2024-01-31")));

    /** January, February and March 2024, without a day. */
    private static final Schedule MONTHS =
            Schedules.dueDates(Cadence.of(CadenceKind.MONTHLY), DueTerms.of(day("2024-01-01"), day("2024-03-31")));

    @ParameterizedTest
    @CsvSource({
        "'', 2024-01-04, pending pending pending pending",
        "'', 2024-01-05, missed 1 pending pending pending",
        "'', 2024-01-25, missed 21 missed 14 missed 7 pending",
        "2024-01-04, 2024-01-10, on_time pending pending pending",
        "2024-01-01, 2024-01-10, on_time pending pending pending",
        "2024-01-05, 2024-01-10, late 1 pending pending pending",
        "2024-01-07, 2024-01-10, late 3 pending pending pending"
    })
    void aDueDateWithADay(String done, LocalDate asOf, String expected) {
        assertEquals(expected, told(Schedules.compliance(THURSDAYS, log(done), asOf)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2024-01-31, pending pending pending",
        "'', 2024-02-01, missed 1+ pending pending",
        "'', 2024-04-10, missed 70+ missed 41+ missed 10+",
        "2024-01-31, 2024-02-01, within_period pending pending",
        "2024-01-02 2024-02-15, 2024-02-20, within_period within_period pending",
        "2024-01=2024-02-03, 2024-02-20, late 3+ pending pending",
        "2024-02=2024-01-20, 2024-01-20, pending within_period pending"
    })
    void aDueDateWithoutADayIsLateAfterItsPeriodAtLeast(String done, LocalDate asOf, String expected) {
        assertEquals(expected, told(Schedules.compliance(MONTHS, log(done), asOf)));
    }

    /** Week 2 was forgotten; its report came on Monday of week 3, before that of week 3. */
    @Test
    void theSecondOfAWeekMakesGoodTheWeekBefore() {
        Compliance compliance =
                Schedules.compliance(THURSDAYS, log("2024-01-04 2024-01-15 2024-01-18 2024-01-25"), day("2024-01-31"));
        assertEquals("on_time late 7 on_time on_time", told(compliance));
        assertEquals(List.of(), compliance.getUnmatched());
    }

    @Test
    void theLastOpenOneIsMadeGoodFirst() {
        Compliance compliance = Schedules.compliance(THURSDAYS, log("2024-01-16 2024-01-17"), day("2024-01-17"));
        assertEquals("missed 13 late 6 on_time pending", told(compliance));
    }

    @Test
    void whatNamesItsPeriodGoesThereAndOnlyThere() {
        Compliance compliance = Schedules.compliance(
                THURSDAYS,
                List.of(
                        delivery("2024-01-16", "2024-01-08/2024-01-14", "a"),
                        delivery("2024-01-17", "2024-01-08/2024-01-14", "b"),
                        delivery("2024-01-17", "2023-12-25/2023-12-31", "c"),
                        delivery("2024-01-17", "2024-01-22/2024-01-28", "d")),
                day("2024-01-18"));
        assertEquals("missed 14 late 5 pending on_time", told(compliance));
        assertEquals(List.of("c", "b"), references(compliance.getUnmatched()));
    }

    @Test
    void onOneDayWhatNamesItsPeriodComesFirst() {
        Compliance compliance = Schedules.compliance(
                THURSDAYS,
                List.of(Delivery.of(day("2024-01-10")), delivery("2024-01-10", "2024-01-08/2024-01-14", "a")),
                day("2024-01-10"));
        assertEquals("late 6 on_time pending pending", told(compliance));
    }

    @Test
    void aPeriodIsFoundHoweverItIsWritten() {
        Compliance compliance = Schedules.compliance(
                MONTHS, List.of(delivery("2024-02-02", "2024-02-01/2024-02-29", "a")), day("2024-02-20"));
        assertEquals("missed 20+ within_period pending", told(compliance));
    }

    @Test
    void whatBelongsToNothingIsReported() {
        Compliance compliance = Schedules.compliance(
                THURSDAYS, log("2023-12-31 2024-01-02 2024-01-03 2024-02-01 2024-02-09"), day("2024-02-01"));
        assertEquals("on_time missed 21 missed 14 late 7", told(compliance));
        assertEquals(log("2023-12-31 2024-01-03"), compliance.getUnmatched());
        assertEquals(log("2024-02-09"), compliance.getLater());
        assertEquals(day("2024-02-01"), compliance.getAsOf());
    }

    @Test
    void severalTimesInAPeriodAreFilledOneByOne() {
        Schedule twice = Schedules.dueDates(
                Cadence.builder().kind(CadenceKind.ANNUAL).times(2).build(),
                DueTerms.of(day("2024-01-01"), day("2024-12-31")));
        Compliance compliance = Schedules.compliance(twice, log("2024-03-01 2024-03-02 2024-03-03"), day("2024-12-31"));
        assertEquals("within_period within_period", told(compliance));
        assertEquals(
                log("2024-03-01").get(0),
                compliance.getOutcomes().get(0).getDelivery().orElseThrow());
        assertEquals(log("2024-03-03"), compliance.getUnmatched());
    }

    /** The 31st of March 2024 is a Sunday; what is done on Monday is done for March. */
    @Test
    void aWindowReachesToTheShiftedDay() {
        Cadence last =
                Cadence.builder().kind(CadenceKind.MONTHLY).dayOfMonth(31).build();
        Schedule next = Schedules.dueDates(
                last, DueTerms.of(day("2024-03-15"), day("2024-04-30"), Shift.NEXT_WORKDAY, Calendars.OF_2024));
        assertEquals(
                "on_time on_time", told(Schedules.compliance(next, log("2024-04-01 2024-04-02"), day("2024-05-01"))));
        Cadence first =
                Cadence.builder().kind(CadenceKind.MONTHLY).dayOfMonth(1).build();
        Schedule previous = Schedules.dueDates(
                first, DueTerms.of(day("2024-05-15"), day("2024-06-30"), Shift.PREVIOUS_WORKDAY, Calendars.OF_2024));
        assertEquals("on_time", told(Schedules.compliance(previous, log("2024-05-31"), day("2024-06-30"))));
    }

    @ParameterizedTest
    @CsvSource({
        "NEXT_WORKDAY, '', 2025-01-02, pending",
        "NEXT_WORKDAY, '', 2025-01-03, undetermined",
        "NEXT_WORKDAY, 2025-01-02, 2025-01-03, on_time",
        "NEXT_WORKDAY, 2025-01-03, 2025-01-03, undetermined",
        "PREVIOUS_WORKDAY, '', 2025-01-01, undetermined",
        "PREVIOUS_WORKDAY, 2025-01-02, 2025-01-03, undetermined"
    })
    void beyondTheCalendarOnlyWhatIsCertainIsSaid(Shift shift, String done, LocalDate asOf, String expected) {
        Schedule newYear = Schedules.dueDates(
                THURSDAYS.getCadence(), DueTerms.of(day("2025-01-01"), day("2025-01-05"), shift, Calendars.OF_2024));
        assertEquals(expected, told(Schedules.compliance(newYear, log(done), asOf)));
    }

    @Test
    void withoutDueDatesAllIsUnmatchedAndTheReasonStands() {
        Obligation prompt = Obligation.builder()
                .kind(ObligationKind.REPORT)
                .act("及时报送")
                .cadence(Cadence.of(CadenceKind.PROMPTLY))
                .build();
        Schedule none = Schedules.dueDates(prompt, DueTerms.of(day("2024-01-01"), day("2024-12-31")));
        Compliance compliance = Schedules.compliance(none, log("2024-03-01"), day("2024-03-01"));
        assertEquals(Optional.of(NoDatesReason.INDETERMINATE), compliance.getReason());
        assertEquals(Optional.of(prompt), compliance.getObligation());
        assertEquals(log("2024-03-01"), compliance.getUnmatched());
        assertEquals(List.of(), compliance.getOutcomes());
    }

    @Test
    void aDayAsOfHasAYear() {
        Refused.with(
                "Year must be 1 to 9999: 10000",
                () -> Schedules.compliance(MONTHS, List.of(), LocalDate.of(10_000, 1, 1)));
    }

    /** Punctuality by its code, and the days, with + for at least. */
    private static String told(Compliance compliance) {
        return compliance.getOutcomes().stream().map(LatenessTest::told).collect(Collectors.joining(" "));
    }

    private static String told(DueOutcome outcome) {
        assertEquals(
                outcome.getPunctuality() == Punctuality.LATE || outcome.getPunctuality() == Punctuality.MISSED,
                outcome.getDays().isPresent());
        return outcome.getPunctuality().code()
                + outcome.getDays()
                        .map(days -> " " + days + (outcome.isAtLeast() ? "+" : ""))
                        .orElse("");
    }

    /** Days, or months and days such as 2024-01=2024-02-03. */
    private static List<Delivery> log(String text) {
        List<Delivery> log = new ArrayList<>();
        Stream.of(text.split(" ")).filter(each -> !each.isEmpty()).forEach(each -> {
            String[] parts = each.split("=", -1);
            log.add(
                    parts.length == 1
                            ? Delivery.of(day(each))
                            : Delivery.of(day(parts[1]), PlanPeriod.parse(parts[0] + "/" + parts[0])));
        });
        return log;
    }

    private static Delivery delivery(String day, String period, String reference) {
        return Delivery.builder()
                .day(day(day))
                .period(PlanPeriod.parse(period))
                .reference(reference)
                .build();
    }

    private static List<String> references(List<Delivery> deliveries) {
        return deliveries.stream()
                .map(each -> each.getReference().orElseThrow())
                .collect(Collectors.toList());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
