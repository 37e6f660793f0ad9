// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.plan.Compliance;
import org.zhengce.policy.model.plan.Schedule;
import org.zhengce.policy.model.time.Delivery;
import org.zhengce.policy.model.time.DueDate;
import org.zhengce.policy.model.time.DueOutcome;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;
import org.zhengce.policy.model.time.Punctuality;
import org.zhengce.policy.model.time.Shift;

/** Holds what was done against what was due. */
final class Lateness {

    /** Two that this finds alike are alike, so that the order of a log does not matter. */
    private static final Comparator<Delivery> ORDER = Comparator.comparing(Delivery::getDay)
            .thenComparing(d -> !d.getPeriod().isPresent())
            .thenComparing(d -> d.getPeriod().map(PlanPeriod::toString).orElse(""))
            .thenComparing(d -> !d.getReference().isPresent())
            .thenComparing(d -> d.getReference().orElse(""));

    private final Shift shift;
    private final LocalDate asOf;

    private Lateness(Shift shift, LocalDate asOf) {
        this.shift = shift;
        this.asOf = asOf;
    }

    static Compliance of(Schedule schedule, List<Delivery> deliveries, LocalDate asOf) {
        LocalDate day = PartialDate.of(asOf).lastDay(); // refuses a year that dates do not have
        List<Delivery> log = new ArrayList<>(deliveries);
        log.sort(ORDER);
        Compliance.Builder compliance =
                Compliance.builder().asOf(day).reason(schedule.getReason()).obligation(schedule.getObligation());
        Matching matching = new Matching(schedule.getDueDates());
        for (Delivery delivery : log) {
            if (delivery.getDay().isAfter(day)) {
                compliance.addLater(delivery);
            } else if (!matching.take(delivery)) {
                compliance.addUnmatched(delivery);
            }
        }
        Lateness lateness = new Lateness(schedule.getShift(), day);
        for (int i = 0; i < schedule.getDueDates().size(); i++) {
            compliance.addOutcomes(lateness.outcome(schedule.getDueDates().get(i), matching.taken(i)));
        }
        return compliance.build();
    }

    private DueOutcome outcome(DueDate due, Optional<Delivery> delivery) {
        DueOutcome.Builder outcome = DueOutcome.builder().dueDate(due).delivery(delivery);
        LocalDate day = delivery.map(Delivery::getDay).orElse(asOf);
        long late = ChronoUnit.DAYS.between(due.lastDay(), day);
        if (late <= 0 && (!due.beyondCalendar() || shift == Shift.NEXT_WORKDAY)) {
            Punctuality done =
                    due.getDay().isPresent() || due.beyondCalendar() ? Punctuality.ON_TIME : Punctuality.WITHIN_PERIOD;
            return outcome.punctuality(delivery.isPresent() ? done : Punctuality.PENDING)
                    .atLeast(false)
                    .build();
        }
        if (due.beyondCalendar()) {
            return outcome.punctuality(Punctuality.UNDETERMINED).atLeast(false).build();
        }
        return outcome.punctuality(delivery.isPresent() ? Punctuality.LATE : Punctuality.MISSED)
                .days(Math.toIntExact(late))
                .atLeast(!due.getDay().isPresent())
                .build();
    }
}
