// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** The periods of a determinate cadence, one after the other, each known by its first day, and what is due within them. */
final class Rhythm {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final int FORTNIGHT = 14;

    private final Cadence cadence;
    private final CadenceKind kind;
    private final int months;

    /** The first day of a fortnight; any Monday for other rhythms. */
    private final LocalDate monday;

    Rhythm(Cadence cadence, LocalDate anchor) {
        this.cadence = cadence;
        this.kind = cadence.getKind();
        this.months = kind.months();
        this.monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The first day of the period that a day is in. */
    LocalDate start(LocalDate day) {
        if (months > 0) {
            return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
        }
        switch (kind) {
            case WEEKLY:
                return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case BIWEEKLY:
                return day.minusDays(Math.floorMod(ChronoUnit.DAYS.between(monday, day), (long) FORTNIGHT));
            case TEN_DAYS:
                return day.withDayOfMonth(Math.min((day.getDayOfMonth() - 1) / 10, 2) * 10 + 1);
            default:
                return day;
        }
    }

    /** The first day of the period after the one that starts on a day. */
    LocalDate next(LocalDate start) {
        if (months > 0) {
            return start.plusMonths(months);
        }
        switch (kind) {
            case WEEKLY:
                return start.plusWeeks(1);
            case BIWEEKLY:
                return start.plusDays(FORTNIGHT);
            case TEN_DAYS:
                return start.getDayOfMonth() > 20 ? start.plusMonths(1).withDayOfMonth(1) : start.plusDays(10);
            default:
                return start.plusDays(1);
        }
    }

    /** The period that starts on a day. */
    PlanPeriod period(LocalDate start) {
        if (kind == CadenceKind.ANNUAL) {
            return PlanPeriod.of(start.getYear());
        }
        if (months > 0) {
            return PlanPeriod.of(month(start, 1), month(start, months));
        }
        LocalDate first = start.isBefore(FIRST) ? FIRST : start;
        LocalDate last = next(start).minusDays(1);
        return PlanPeriod.of(PartialDate.of(first), PartialDate.of(last.isAfter(LAST) ? LAST : last));
    }

    /** The day on which it is due in that period, if the text names it. */
    Optional<LocalDate> day(LocalDate start) {
        if (months > 0) {
            Optional<Integer> month = months == 1 ? Optional.of(1) : cadence.getMonth();
            return month.flatMap(m -> cadence.getDayOfMonth().map(d -> dayOf(start, m, d)));
        }
        if (kind == CadenceKind.DAILY) {
            return Optional.of(start);
        }
        return cadence.getWeekday().map(weekday -> start.plusDays(weekday.getValue() - 1L));
    }

    /** The month in which it is due in that period, if the text names that and no day. */
    Optional<PartialDate> month(LocalDate start) {
        return cadence.getMonth().map(month -> month(start, month));
    }

    private static LocalDate dayOf(LocalDate start, int month, int day) {
        YearMonth in = YearMonth.from(start).plusMonths(month - 1L);
        return in.atDay(Math.min(day, in.lengthOfMonth()));
    }

    private static PartialDate month(LocalDate start, int month) {
        YearMonth in = YearMonth.from(start).plusMonths(month - 1L);
        return PartialDate.of(in.getYear(), in.getMonthValue());
    }
}
