// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.Schedule;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;
import org.zhengce.policy.model.time.DueDate;
import org.zhengce.policy.model.time.DueTerms;
import org.zhengce.policy.model.time.NoDatesReason;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** Finds due dates period by period. */
final class DueDates {

    private final Cadence cadence;
    private final DueTerms terms;
    private final Rhythm rhythm;
    private final Workdays workdays;
    private final List<DueDate> found = new ArrayList<>();

    /** How many there are; beyond what a schedule takes they are counted only. */
    private long count;

    private DueDates(Cadence cadence, DueTerms terms) {
        this.cadence = cadence;
        this.terms = terms;
        this.rhythm = new Rhythm(cadence, terms.getAnchor().orElse(terms.getFrom()));
        this.workdays = new Workdays(terms);
    }

    static Schedule of(Cadence cadence, Optional<Obligation> obligation, DueTerms terms) {
        Schedule.Builder schedule = Schedule.builder()
                .cadence(cadence)
                .from(terms.getFrom())
                .to(terms.getTo())
                .shift(terms.getShift())
                .obligation(obligation);
        if (!cadence.getKind().determinate()) {
            return schedule.reason(NoDatesReason.INDETERMINATE).build();
        }
        if (cadence.getKind() == CadenceKind.BIWEEKLY && !terms.getAnchor().isPresent()) {
            return schedule.reason(NoDatesReason.NO_ANCHOR).build();
        }
        return schedule.addAllDueDates(new DueDates(cadence, terms).all()).build();
    }

    private List<DueDate> all() {
        LocalDate first = workdays.earliest(terms.getFrom());
        LocalDate last = workdays.latest(terms.getTo());
        for (LocalDate start = rhythm.start(first); !start.isAfter(last); start = rhythm.next(start)) {
            Optional<LocalDate> day = rhythm.day(start);
            if (!day.isPresent()) {
                withoutDay(start);
            } else if (!day.get().isBefore(first) && !day.get().isAfter(last)) {
                onDay(start, day.get());
            }
        }
        if (count > Schedule.MAX_DUE_DATES) {
            throw new InvalidValueException(ProblemCode.SCHEDULE_SIZE, Schedule.MAX_DUE_DATES, count);
        }
        return found;
    }

    private void withoutDay(LocalDate start) {
        add(rhythm.period(start), rhythm.month(start), Optional.empty());
    }

    private void onDay(LocalDate start, LocalDate day) {
        if (cadence.getKind() != CadenceKind.DAILY || !workdays.off(day)) {
            add(rhythm.period(start), Optional.of(PartialDate.of(day)), workdays.shifted(day));
        }
    }

    private void add(PlanPeriod period, Optional<PartialDate> nominal, Optional<LocalDate> day) {
        DueDate due = dueDate(period, 1, nominal, day);
        if (due.lastDay().isBefore(terms.getFrom()) || due.lastDay().isAfter(terms.getTo())) {
            return;
        }
        int times = cadence.getTimes().orElse(1);
        count += times;
        if (count <= Schedule.MAX_DUE_DATES) {
            found.add(due);
            for (int number = 2; number <= times; number++) {
                found.add(dueDate(period, number, nominal, day));
            }
        }
    }

    private static DueDate dueDate(
            PlanPeriod period, int number, Optional<PartialDate> nominal, Optional<LocalDate> day) {
        return DueDate.builder()
                .period(period)
                .number(number)
                .nominal(nominal)
                .day(day)
                .build();
    }
}
