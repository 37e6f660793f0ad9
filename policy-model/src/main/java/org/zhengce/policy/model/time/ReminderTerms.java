// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * Which reminders are asked for (提醒条件): how far ahead, and those of which days. Three days ahead is usual for a due date,
 * ninety for the end of a document's validity.
 */
@Value.Immutable
@PolicyValue
public abstract class ReminderTerms {

    ReminderTerms() {}

    /** The first day of the reminders asked for. */
    public abstract LocalDate getFrom();

    /** The last day of the reminders asked for. */
    public abstract LocalDate getTo();

    /** How many days ahead, at least 0. */
    public abstract int getDays();

    /** If workdays are counted, by which calendar; without it calendar days are. */
    public abstract Optional<WorkCalendar> getCalendar();

    /**
     * So many days ahead, for the reminders of one day.
     *
     * @throws InvalidValueException if the number is negative
     */
    public static ReminderTerms on(LocalDate day, int days) {
        return of(day, day, days);
    }

    /**
     * So many days ahead, for the reminders from one day to another.
     *
     * @throws InvalidValueException if the number is negative, or the last day before the first
     */
    public static ReminderTerms of(LocalDate from, LocalDate to, int days) {
        return builder().from(from).to(to).days(days).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A copy that counts workdays by a calendar. */
    public abstract ReminderTerms withCalendar(WorkCalendar calendar);

    @Value.Check
    void check() {
        DueTerms.checkOrder(getFrom(), getTo());
        if (getDays() < 0) {
            throw new InvalidValueException(ProblemCode.LEAD_DAYS, getDays());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableReminderTerms.Builder {
        Builder() {}
    }
}
