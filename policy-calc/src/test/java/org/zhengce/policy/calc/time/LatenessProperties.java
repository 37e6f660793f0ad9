// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;
import org.zhengce.policy.model.plan.Compliance;
import org.zhengce.policy.model.plan.Schedule;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.Delivery;
import org.zhengce.policy.model.time.DueDate;
import org.zhengce.policy.model.time.DueOutcome;
import org.zhengce.policy.model.time.DueTerms;
import org.zhengce.policy.model.time.Punctuality;
import org.zhengce.policy.model.time.Shift;

/** The laws of lateness. */
class LatenessProperties {

    private static final LocalDate ORIGIN = LocalDate.of(2024, 3, 1);

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void eachDueDateHasOneOutcomeAndEachDeliveryOnePlace(@ForAll("cases") Case given) {
        Compliance compliance = given.compliance();
        assertEquals(
                given.schedule.getDueDates(),
                compliance.getOutcomes().stream().map(DueOutcome::getDueDate).collect(Collectors.toList()));
        List<Delivery> placed = new ArrayList<>(compliance.getUnmatched());
        placed.addAll(compliance.getLater());
        compliance.getOutcomes().forEach(outcome -> outcome.getDelivery().ifPresent(placed::add));
        assertEquals(counted(given.log), counted(placed));
        int counts = 0;
        for (Punctuality punctuality : Punctuality.values()) {
            counts += compliance.count(punctuality);
        }
        assertEquals(given.schedule.getDueDates().size(), counts);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheLogDoesNotMatter(@ForAll("cases") Case given, @ForAll Random random) {
        List<Delivery> shuffled = new ArrayList<>(given.log);
        Collections.shuffle(shuffled, random);
        assertEquals(given.compliance(), Schedules.compliance(given.schedule, shuffled, given.asOf));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void timeChangesNothingAboutWhatWasDone(@ForAll("cases") Case given, @ForAll("steps") int days) {
        Compliance before = given.compliance();
        Compliance after = Schedules.compliance(given.schedule, given.log, given.asOf.plusDays(days));
        for (int i = 0; i < before.getOutcomes().size(); i++) {
            DueOutcome then = before.getOutcomes().get(i);
            DueOutcome now = after.getOutcomes().get(i);
            if (then.getDelivery().isPresent()) {
                assertEquals(then, now);
            } else if (then.getPunctuality() == Punctuality.MISSED) {
                assertTrue(now.getPunctuality() == Punctuality.MISSED || now.getPunctuality() == Punctuality.LATE);
                assertTrue(now.getDays().orElseThrow() >= then.getDays().orElseThrow());
            } else if (now.getPunctuality() == Punctuality.PENDING) {
                assertEquals(Punctuality.PENDING, then.getPunctuality());
            }
        }
        assertTrue(after.getUnmatched().containsAll(before.getUnmatched()));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void anOutcomeIsWhatItsDaysSay(@ForAll("cases") Case given) {
        for (DueOutcome outcome : given.compliance().getOutcomes()) {
            DueDate due = outcome.getDueDate();
            LocalDate day = outcome.getDelivery().map(Delivery::getDay).orElse(given.asOf);
            boolean done = outcome.getDelivery().isPresent();
            switch (outcome.getPunctuality()) {
                case ON_TIME -> assertTrue(done && !day.isAfter(due.lastDay()));
                case WITHIN_PERIOD -> assertTrue(done && due.getDay().isEmpty() && !day.isAfter(due.lastDay()));
                case LATE, MISSED -> {
                    assertEquals(outcome.getPunctuality() == Punctuality.LATE, done);
                    assertEquals(day, due.lastDay().plusDays(outcome.getDays().orElseThrow()));
                    assertTrue(outcome.getDays().orElseThrow() > 0);
                    assertEquals(due.getDay().isEmpty(), outcome.isAtLeast());
                }
                case PENDING -> assertTrue(!done && !day.isAfter(due.lastDay()));
                case UNDETERMINED -> assertTrue(due.beyondCalendar());
            }
            assertTrue(!done || !day.isAfter(given.asOf));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatNamesAPeriodIsNeverTakenForAnother(@ForAll("cases") Case given) {
        for (DueOutcome outcome : given.compliance().getOutcomes()) {
            outcome.getDelivery()
                    .flatMap(Delivery::getPeriod)
                    .ifPresent(period -> assertEquals(outcome.getDueDate().getPeriod(), period));
        }
    }

    /** A due date stays open only if nothing was left that could have been for it. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsUnmatchedCouldBeForNothing(@ForAll("cases") Case given) {
        Compliance compliance = given.compliance();
        for (Delivery delivery : compliance.getUnmatched()) {
            for (DueOutcome outcome : compliance.getOutcomes()) {
                DueDate due = outcome.getDueDate();
                boolean open = outcome.getDelivery().isEmpty();
                boolean meant = delivery.getPeriod()
                        .map(period -> period.equals(due.getPeriod()))
                        .orElse(!delivery.getDay()
                                .isBefore(due.getPeriod().getFrom().firstDay()));
                assertTrue(!open || !meant, () -> delivery + " was not taken for " + due);
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void doingAllOnItsDayIsInTime(@ForAll("cases") Case given) {
        List<Delivery> log = new ArrayList<>();
        for (DueDate due : given.schedule.getDueDates()) {
            log.add(Delivery.of(due.lastDay(), due.getPeriod()));
        }
        Compliance compliance = Schedules.compliance(given.schedule, log, ORIGIN.plusYears(9));
        assertEquals(0, compliance.count(Punctuality.MISSED) + compliance.count(Punctuality.LATE));
        assertEquals(List.of(), compliance.getUnmatched());
    }

    private static Map<Delivery, Integer> counted(List<Delivery> deliveries) {
        Map<Delivery, Integer> counts = new HashMap<>();
        deliveries.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts;
    }

    /** A schedule, a log about it, and a day. */
    record Case(Schedule schedule, List<Delivery> log, LocalDate asOf) {

        Compliance compliance() {
            return Schedules.compliance(schedule, log, asOf);
        }
    }

    @Provide
    Arbitrary<Integer> steps() {
        return Arbitraries.integers().between(0, 60);
    }

    @Provide
    Arbitrary<Case> cases() {
        return schedules()
                .flatMap(schedule -> Combinators.combine(
                                delivery(schedule).list().ofMaxSize(25), days(-60, 400))
                        .as((log, asOf) -> new Case(schedule, log, asOf)));
    }

    private static Arbitrary<Schedule> schedules() {
        return Combinators.combine(
                        PolicyArbitraries.realistic()
                                .values(Cadence.class)
                                .filter(cadence -> cadence.getKind().determinate()),
                        days(-90, 300),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.of(Shift.class))
                .as((cadence, from, length, shift) -> Schedules.dueDates(
                        cadence,
                        DueTerms.of(from, from.plusDays(length), shift, Calendars.OF_2024)
                                .withAnchor(ORIGIN)));
    }

    /** For no period, or for one of the schedule, about its days. */
    private static Arbitrary<Delivery> delivery(Schedule schedule) {
        Arbitrary<Optional<DueDate>> due = schedule.getDueDates().isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(schedule.getDueDates()).optional();
        return Combinators.combine(due, Arbitraries.integers().between(-30, 160))
                .as((meant, days) -> Delivery.builder()
                        .day(schedule.getFrom().plusDays(days))
                        .period(meant.map(DueDate::getPeriod))
                        .build());
    }

    private static Arbitrary<LocalDate> days(int first, int last) {
        return Arbitraries.integers().between(first, last).map(ORIGIN::plusDays);
    }
}
