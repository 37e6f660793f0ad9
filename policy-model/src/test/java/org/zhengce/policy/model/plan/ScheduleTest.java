// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;
import org.zhengce.policy.model.time.DueDate;
import org.zhengce.policy.model.time.DueOutcome;
import org.zhengce.policy.model.time.NoDatesReason;
import org.zhengce.policy.model.time.PlanPeriod;
import org.zhengce.policy.model.time.Punctuality;
import org.zhengce.policy.model.time.Shift;

class ScheduleTest {

    private static final DueDate MARCH = DueDate.of(PlanPeriod.parse("2022-03/2022-03"));
    private static final Obligation REPORT = Obligation.builder()
            .kind(ObligationKind.REPORT)
            .act("报送工作动态")
            .cadence(Cadence.of(CadenceKind.MONTHLY))
            .quote(Quote.of(7, "每月报送工作动态"))
            .build();

    @Test
    void aScheduleKeepsTheWordsUnlessTheyAreLeftOut() {
        Schedule schedule = monthly().obligation(REPORT).addDueDates(MARCH).build();
        assertEquals(Optional.of(REPORT), schedule.getObligation());
        assertEquals(
                Optional.of(REPORT.withoutQuotes()), schedule.withoutQuotes().getObligation());
        assertEquals(monthly().addDueDates(MARCH).build(), schedule.withObligation(Optional.empty()));
    }

    @Test
    void anIntervalDoesNotEndBeforeItStarts() {
        Schedule.Builder reversed = Schedule.builder()
                .cadence(Cadence.of(CadenceKind.MONTHLY))
                .shift(Shift.NONE)
                .from(LocalDate.of(2022, 12, 31))
                .to(LocalDate.of(2022, 1, 1));
        Refused.with("Interval must not end before it starts: 2022-12-31 > 2022-01-01", reversed::build);
    }

    @Test
    void dueDatesLeaveNoReasonForHavingNone() {
        Schedule.Builder both = monthly().addDueDates(MARCH).reason(NoDatesReason.INDETERMINATE);
        Refused.with(
                "Schedule must not have both due dates and a reason for having none: 1 indeterminate", both::build);
        assertEquals(
                Optional.of(NoDatesReason.NO_ANCHOR),
                monthly().reason(NoDatesReason.NO_ANCHOR).build().getReason());
    }

    @Test
    void aScheduleHasItsLimit() {
        Schedule.Builder most = monthly().addAllDueDates(Collections.nCopies(Schedule.MAX_DUE_DATES, MARCH));
        assertEquals(4_000_000, most.build().getDueDates().size());
        Schedule.Builder more = most.addDueDates(MARCH);
        Refused.with("Schedule must not have more than 4000000 due dates: 4000001", more::build);
    }

    @Test
    void complianceCountsItsOutcomes() {
        DueOutcome missed = outcome(Punctuality.MISSED);
        DueOutcome pending = outcome(Punctuality.PENDING);
        Compliance compliance = Compliance.builder()
                .asOf(LocalDate.of(2022, 4, 2))
                .addOutcomes(missed, pending, missed)
                .obligation(REPORT)
                .build();
        assertEquals(2, compliance.count(Punctuality.MISSED));
        assertEquals(1, compliance.count(Punctuality.PENDING));
        assertEquals(0, compliance.count(Punctuality.LATE));
        assertEquals(List.of(missed, pending, missed), compliance.getOutcomes());
        assertEquals(
                Optional.of(REPORT.withoutQuotes()), compliance.withoutQuotes().getObligation());
    }

    private static DueOutcome outcome(Punctuality punctuality) {
        return DueOutcome.builder()
                .dueDate(MARCH)
                .punctuality(punctuality)
                .atLeast(false)
                .build();
    }

    private static Schedule.Builder monthly() {
        return Schedule.builder()
                .cadence(Cadence.of(CadenceKind.MONTHLY))
                .shift(Shift.NONE)
                .from(LocalDate.of(2022, 1, 1))
                .to(LocalDate.of(2022, 12, 31));
    }
}
