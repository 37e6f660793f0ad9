// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * What whoever asks for due dates must say, because documents do not (到期日的计算条件): from when to when, what becomes of days
 * off, and by which calendar.
 */
@Value.Immutable
@PolicyValue
public abstract class DueTerms {

    DueTerms() {}

    /** The first day asked for, in the years 1 to 9999. */
    public abstract LocalDate getFrom();

    /** The last day asked for, in the years 1 to 9999. */
    public abstract LocalDate getTo();

    /** What becomes of a due date on a day off. */
    public abstract Shift getShift();

    /** Which days are off; needed by every shift but {@link Shift#NONE}. */
    public abstract Optional<WorkCalendar> getCalendar();

    /** A day of a week in which something of every second week (每两周) is due, years 1 to 9999; other rhythms do not need it. */
    public abstract Optional<LocalDate> getAnchor();

    /**
     * Without any shift.
     *
     * @throws InvalidValueException if it ends before it starts, or a year is not 1 to 9999
     */
    public static DueTerms of(LocalDate from, LocalDate to) {
        return builder().from(from).to(to).shift(Shift.NONE).build();
    }

    /**
     * With a shift by a calendar.
     *
     * @throws InvalidValueException if it ends before it starts, or a year is not 1 to 9999
     */
    public static DueTerms of(LocalDate from, LocalDate to, Shift shift, WorkCalendar calendar) {
        return builder().from(from).to(to).shift(shift).calendar(calendar).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A copy that starts on another day. */
    public abstract DueTerms withFrom(LocalDate from);

    /** A copy that ends on another day. */
    public abstract DueTerms withTo(LocalDate to);

    /** A copy with the day of a week in which something of every second week is due. */
    public abstract DueTerms withAnchor(LocalDate anchor);

    @Value.Check
    void check() {
        WorkCalendar.checkYear(getFrom().getYear());
        WorkCalendar.checkYear(getTo().getYear());
        getAnchor().ifPresent(anchor -> WorkCalendar.checkYear(anchor.getYear()));
        checkOrder(getFrom(), getTo());
        if (getShift() != Shift.NONE && !getCalendar().isPresent()) {
            throw new InvalidValueException(ProblemCode.SHIFT_CALENDAR, getShift());
        }
    }

    static void checkOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InvalidValueException(ProblemCode.INTERVAL_ORDER, from, to);
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableDueTerms.Builder {
        Builder() {}
    }
}
