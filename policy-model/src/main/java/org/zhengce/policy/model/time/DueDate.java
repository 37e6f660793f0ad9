// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * When an act is due once (到期日): for which period, on which day, or on no day at all where the text names none.
 *
 * <p>Three cases. 每周四 of a week has a nominal day, and the day after shifting, which may be another. 每月 has neither: it is due
 * some time in the month. A nominal day without a day is one whose shift the work calendar could not tell, since it does not
 * reach so far.
 */
@Value.Immutable
@PolicyValue
public abstract class DueDate {

    DueDate() {}

    /** The period that it is for: a day, week (Monday to Sunday), 旬, month, quarter, half-year or year. */
    public abstract PlanPeriod getPeriod();

    /** Which of the times within the period it is (每年两次), from 1. */
    public abstract int getNumber();

    /** When the text has it due: a day, or a month where it names no more; absent where it names nothing within the period. */
    public abstract Optional<PartialDate> getNominal();

    /** The day after shifting, or the nominal day where nothing was to be shifted; in the years 1 to 9999. */
    public abstract Optional<LocalDate> getDay();

    /** A due date without a day. */
    public static DueDate of(PlanPeriod period) {
        return builder().period(period).number(1).build();
    }

    /** A due date on a day. */
    public static DueDate of(PlanPeriod period, LocalDate day) {
        return builder()
                .period(period)
                .number(1)
                .nominal(PartialDate.of(day))
                .day(day)
                .build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether the day is unknown because the work calendar does not reach it, though the text names one. */
    public boolean beyondCalendar() {
        return !getDay().isPresent()
                && getNominal().flatMap(PartialDate::getDayOfMonth).isPresent();
    }

    /** The first day on which it can fall: the day, or else the first of the nominal date, or else of the period. */
    public LocalDate firstDay() {
        return getDay().orElseGet(
                        () -> getNominal().orElseGet(getPeriod()::getFrom).firstDay());
    }

    /**
     * The last day on which it can fall: the day, or else the last of the nominal date, or else of the period. This is its
     * place in a schedule; beyond the calendar it is the nominal day.
     */
    public LocalDate lastDay() {
        return getDay().orElseGet(
                        () -> getNominal().orElseGet(getPeriod()::getTo).lastDay());
    }

    @Value.Check
    void check() {
        getDay().ifPresent(day -> WorkCalendar.checkYear(day.getYear()));
        if (getNumber() < 1) {
            throw new InvalidValueException(ProblemCode.DUE_NUMBER, getNumber());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableDueDate.Builder {
        Builder() {}
    }
}
