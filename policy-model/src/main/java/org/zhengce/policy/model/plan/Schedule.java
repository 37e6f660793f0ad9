// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.DueDate;
import org.zhengce.policy.model.time.NoDatesReason;
import org.zhengce.policy.model.time.Shift;

/**
 * The due dates of an obligation in a stretch of days (日程), or the reason why there are none.
 *
 * <p>No due dates and no reason means that none falls into these days.
 */
@Value.Immutable
@PolicyValue
public abstract class Schedule {

    /** How many due dates a schedule may have: {@value}, a day of each year from 1 to 9999 and more. */
    public static final int MAX_DUE_DATES = 4_000_000;

    Schedule() {}

    /** The rhythm. */
    public abstract Cadence getCadence();

    /** The first day asked for. */
    public abstract LocalDate getFrom();

    /** The last day asked for. */
    public abstract LocalDate getTo();

    /** What became of due dates on days off. */
    public abstract Shift getShift();

    /** The due dates in order. */
    public abstract List<DueDate> getDueDates();

    /** Why there are none, if there can be none. */
    public abstract Optional<NoDatesReason> getReason();

    /** The obligation, with its words; absent if a rhythm alone was asked about. */
    public abstract Optional<Obligation> getObligation();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same without the places in the text. */
    public Schedule withoutQuotes() {
        return withObligation(getObligation().map(Obligation::withoutQuotes));
    }

    /** A copy for another obligation, or for none. */
    public abstract Schedule withObligation(Optional<? extends Obligation> obligation);

    @Value.Check
    void check() {
        if (getTo().isBefore(getFrom())) {
            throw new InvalidValueException(ProblemCode.INTERVAL_ORDER, getFrom(), getTo());
        }
        if (getDueDates().size() > MAX_DUE_DATES) {
            throw new InvalidValueException(
                    ProblemCode.SCHEDULE_SIZE, MAX_DUE_DATES, getDueDates().size());
        }
        if (getReason().isPresent() && !getDueDates().isEmpty()) {
            throw new InvalidValueException(
                    ProblemCode.SCHEDULE_REASON,
                    getDueDates().size(),
                    getReason().get());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableSchedule.Builder {
        Builder() {}
    }
}
