// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;
import static org.zhengce.policy.model.arbitraries.Texts.mostly;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhengce.policy.model.plan.Compliance;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.Schedule;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;
import org.zhengce.policy.model.time.Delivery;
import org.zhengce.policy.model.time.DueDate;
import org.zhengce.policy.model.time.DueOutcome;
import org.zhengce.policy.model.time.DueTerms;
import org.zhengce.policy.model.time.NoDatesReason;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;
import org.zhengce.policy.model.time.Punctuality;
import org.zhengce.policy.model.time.Reminder;
import org.zhengce.policy.model.time.ReminderTerms;
import org.zhengce.policy.model.time.Reminders;
import org.zhengce.policy.model.time.Shift;

/** Due dates, what became of them, and reminders: of packages time and plan. */
final class ScheduleArbitraries {

    private static final List<String> REFERENCES = Arrays.asList("1", "收文2025-017", "周报第6期");

    private final Texts texts;
    private final TimeArbitraries times;
    private final CalendarArbitraries calendars;
    private final PlanArbitraries plans;

    ScheduleArbitraries(Texts texts) {
        this.texts = texts;
        this.times = new TimeArbitraries(texts);
        this.calendars = new CalendarArbitraries(texts);
        this.plans = new PlanArbitraries(texts);
    }

    void register(Catalogue catalogue) {
        catalogue.add(DueTerms.class, this::dueTerms);
        catalogue.add(DueDate.class, this::dueDate);
        catalogue.add(Delivery.class, this::delivery);
        catalogue.add(DueOutcome.class, this::outcome);
        catalogue.add(ReminderTerms.class, this::reminderTerms);
        catalogue.add(Reminder.class, this::reminder);
        catalogue.add(Reminders.class, this::reminders);
        catalogue.add(Schedule.class, this::schedule);
        catalogue.add(Compliance.class, this::compliance);
    }

    private Arbitrary<LocalDate> day() {
        return calendars.day();
    }

    private Arbitrary<DueTerms> dueTerms() {
        return Combinators.combine(
                        day(), length(), maybe(calendars.calendar()), Arbitraries.of(Shift.class), maybe(day()))
                .as((from, days, calendar, shift, anchor) -> DueTerms.builder()
                        .from(from)
                        .to(after(from, days))
                        .shift(calendar.isPresent() ? shift : Shift.NONE)
                        .calendar(calendar)
                        .anchor(anchor)
                        .build());
    }

    private Arbitrary<Integer> length() {
        return Arbitraries.integers().between(0, texts.realistic() ? 800 : 5_000);
    }

    private static LocalDate after(LocalDate from, int days) {
        LocalDate last = LocalDate.of(9999, 12, 31);
        LocalDate to = from.plusDays(days);
        return to.isAfter(last) ? last : to;
    }

    /** A realistic one is of a month: without a day, on a day, or shifted by a few days. */
    private Arbitrary<DueDate> dueDate() {
        if (texts.realistic()) {
            return Combinators.combine(
                            Arbitraries.integers().between(2016, 2030).shrinkTowards(2025),
                            Arbitraries.integers().between(1, 12),
                            maybe(Arbitraries.integers().between(1, 28)),
                            Arbitraries.integers().between(0, 8))
                    .as(ScheduleArbitraries::monthly);
        }
        return Combinators.combine(
                        times.period(),
                        Arbitraries.integers().greaterOrEqual(1),
                        maybe(times.partialDate()),
                        maybe(day()))
                .as((period, number, nominal, day) -> DueDate.builder()
                        .period(period)
                        .number(number)
                        .nominal(nominal)
                        .day(day)
                        .build());
    }

    private static DueDate monthly(int year, int month, Optional<Integer> day, int later) {
        PartialDate in = PartialDate.of(year, month);
        return day.map(d -> DueDate.builder()
                        .period(PlanPeriod.of(in, in))
                        .number(1)
                        .nominal(PartialDate.of(LocalDate.of(year, month, d)))
                        .day(LocalDate.of(year, month, d).plusDays(later))
                        .build())
                .orElseGet(() -> DueDate.of(PlanPeriod.of(in, in)));
    }

    private Arbitrary<Delivery> delivery() {
        return Combinators.combine(day(), maybe(times.period()), maybe(texts.text(REFERENCES)))
                .as((day, period, reference) -> Delivery.builder()
                        .day(day)
                        .period(period)
                        .reference(reference)
                        .build());
    }

    /** A realistic one is pending, in time, late or missed, as its parts have it. */
    private Arbitrary<DueOutcome> outcome() {
        if (texts.realistic()) {
            return Combinators.combine(dueDate(), maybe(Arbitraries.integers().between(-20, 20)), flag())
                    .as(ScheduleArbitraries::outcome);
        }
        return Combinators.combine(
                        dueDate(),
                        Arbitraries.of(Punctuality.class),
                        maybe(delivery()),
                        maybe(Arbitraries.integers()),
                        flag())
                .as((due, punctuality, delivery, days, atLeast) -> DueOutcome.builder()
                        .dueDate(due)
                        .punctuality(punctuality)
                        .delivery(delivery)
                        .days(days)
                        .atLeast(atLeast)
                        .build());
    }

    private static DueOutcome outcome(DueDate due, Optional<Integer> days, boolean missed) {
        boolean late = days.filter(d -> d > 0).isPresent();
        Punctuality done = due.getDay().isPresent() ? Punctuality.ON_TIME : Punctuality.WITHIN_PERIOD;
        Punctuality open = missed ? Punctuality.MISSED : Punctuality.PENDING;
        return DueOutcome.builder()
                .dueDate(due)
                .punctuality(late ? Punctuality.LATE : days.isPresent() ? done : open)
                .delivery(days.map(d -> Delivery.of(due.lastDay().plusDays(d))))
                .days(late ? days : missed && !days.isPresent() ? Optional.of(1) : Optional.empty())
                .atLeast((late || missed && !days.isPresent()) && !due.getDay().isPresent())
                .build();
    }

    private Arbitrary<ReminderTerms> reminderTerms() {
        Arbitrary<Integer> ahead = texts.realistic()
                ? Arbitraries.of(3, 0, 1, 7, 30, 90)
                : Arbitraries.integers().greaterOrEqual(0);
        return Combinators.combine(day(), length(), ahead, maybe(calendars.calendar()))
                .as((from, length, days, calendar) -> ReminderTerms.builder()
                        .from(from)
                        .to(after(from, length))
                        .days(days)
                        .calendar(calendar)
                        .build());
    }

    private Arbitrary<Reminder> reminder() {
        return Combinators.combine(day(), Arbitraries.integers().between(0, 90), maybe(dueDate()))
                .as((day, ahead, due) -> Reminder.builder()
                        .day(due.filter(d -> texts.realistic())
                                .map(d -> d.lastDay().minusDays(ahead))
                                .orElse(day))
                        .deadline(due.filter(d -> texts.realistic())
                                .map(DueDate::lastDay)
                                .orElse(day.plusDays(ahead)))
                        .dueDate(due)
                        .build());
    }

    private Arbitrary<Reminders> reminders() {
        return Combinators.combine(texts.few(reminder()), texts.few(dueDate()))
                .as((reminders, without) -> Reminders.builder()
                        .addAllReminders(reminders)
                        .addAllWithout(without)
                        .build());
    }

    /** A realistic one has its due dates in order, or a rhythm without any. */
    private Arbitrary<Schedule> schedule() {
        return Combinators.combine(
                        times.cadence(),
                        texts.few(dueDate()),
                        flag(),
                        day(),
                        length(),
                        Arbitraries.of(Shift.class),
                        maybe(plans.obligation()))
                .as((cadence, dueDates, dated, from, days, shift, obligation) -> {
                    Cadence rhythm = obligation.map(Obligation::getCadence).orElse(cadence);
                    boolean none = texts.realistic() ? !rhythm.getKind().determinate() : !dated;
                    return Schedule.builder()
                            .cadence(rhythm)
                            .from(from)
                            .to(after(from, days))
                            .shift(shift)
                            .addAllDueDates(none ? Collections.<DueDate>emptyList() : ordered(dueDates))
                            .reason(none ? Optional.of(reason(rhythm)) : Optional.empty())
                            .obligation(obligation)
                            .build();
                });
    }

    private List<DueDate> ordered(List<DueDate> dueDates) {
        return texts.realistic()
                ? dueDates.stream()
                        .distinct()
                        .sorted(Comparator.comparing(DueDate::lastDay))
                        .collect(Collectors.toList())
                : dueDates;
    }

    private static NoDatesReason reason(Cadence cadence) {
        return cadence.getKind() == CadenceKind.BIWEEKLY ? NoDatesReason.NO_ANCHOR : NoDatesReason.INDETERMINATE;
    }

    private Arbitrary<Compliance> compliance() {
        return Combinators.combine(
                        day(),
                        texts.few(outcome()),
                        texts.few(delivery()),
                        texts.few(delivery()),
                        maybe(Arbitraries.of(NoDatesReason.class)),
                        mostly(plans.obligation()))
                .as((asOf, outcomes, unmatched, later, reason, obligation) -> Compliance.builder()
                        .asOf(asOf)
                        .addAllOutcomes(outcomes)
                        .addAllUnmatched(unmatched)
                        .addAllLater(later)
                        .reason(outcomes.isEmpty() || !texts.realistic() ? reason : Optional.empty())
                        .obligation(obligation)
                        .build());
    }
}
