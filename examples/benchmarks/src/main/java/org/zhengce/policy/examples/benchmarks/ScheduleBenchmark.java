// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.zhengce.policy.calc.time.Schedules;
import org.zhengce.policy.model.plan.Compliance;
import org.zhengce.policy.model.plan.Schedule;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;
import org.zhengce.policy.model.time.CalendarDay;
import org.zhengce.policy.model.time.Delivery;
import org.zhengce.policy.model.time.DueTerms;
import org.zhengce.policy.model.time.Shift;
import org.zhengce.policy.model.time.WorkCalendar;

/** What is due every day of n days, on workdays, and was done or not. */
@State(Scope.Benchmark)
public class ScheduleBenchmark {

    private static final Cadence DAILY = Cadence.of(CadenceKind.DAILY);
    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

    /** How many days. */
    @Param({"1500", "15000", "150000"})
    public int n = 1500;

    private DueTerms terms = DueTerms.of(FIRST, FIRST);
    private Schedule schedule = Schedules.dueDates(DAILY, terms);
    private List<Delivery> deliveries = List.of();

    /** Makes a calendar with eleven days off and two make-up workdays a year, the schedule, and a delivery for most workdays. */
    @Setup
    public void days() {
        LocalDate last = FIRST.plusDays(n - 1L);
        WorkCalendar.Builder calendar = WorkCalendar.builder();
        for (int year = FIRST.getYear(); year <= last.getYear(); year++) {
            calendar.addYears(year);
            for (int day = 1; day <= 11; day++) {
                calendar.addDays(CalendarDay.off(LocalDate.of(year, day <= 4 ? 5 : 10, day), "假日"));
            }
            for (int day = 12; day <= 13; day++) {
                calendar.addDays(CalendarDay.worked(LocalDate.of(year, 10, day), "国庆节"));
            }
        }
        terms = DueTerms.of(FIRST, last, Shift.NEXT_WORKDAY, calendar.build());
        schedule = Schedules.dueDates(DAILY, terms);
        deliveries = new ArrayList<>();
        for (int i = 0; i < schedule.getDueDates().size(); i++) {
            if (i % 10 != 0) {
                deliveries.add(
                        Delivery.of(schedule.getDueDates().get(i).firstDay().plusDays(i % 7 == 0 ? 1 : 0)));
            }
        }
    }

    /** The due dates. */
    @Benchmark
    public Schedule dueDates() {
        return Schedules.dueDates(DAILY, terms);
    }

    /** What became of each of them. */
    @Benchmark
    public Compliance compliance() {
        return Schedules.compliance(schedule, deliveries, terms.getTo());
    }
}
