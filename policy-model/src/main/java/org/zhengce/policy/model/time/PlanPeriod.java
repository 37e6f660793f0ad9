// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * The period of a plan (规划期): both ends belong to it, so 2017年—2021年 is five years, not four.
 *
 * <p>Its text is an ISO 8601 interval, {@code 2017/2021}; the ends are years, months or days.
 */
public final class PlanPeriod {

    private final PartialDate from;
    private final PartialDate to;

    private PlanPeriod(PartialDate from, PartialDate to) {
        this.from = from;
        this.to = to;
    }

    /**
     * A period of two ends, both included.
     *
     * @throws IllegalArgumentException if it ends before it starts
     */
    public static PlanPeriod of(PartialDate from, PartialDate to) {
        if (to.lastDay().isBefore(from.firstDay())) {
            throw new InvalidValueException(ProblemCode.PERIOD_ORDER, from, to);
        }
        return new PlanPeriod(from, to);
    }

    /** A period of years, both included. */
    public static PlanPeriod of(int from, int to) {
        return of(PartialDate.of(from), PartialDate.of(to));
    }

    /** One year. */
    public static PlanPeriod of(int year) {
        return of(year, year);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is not two dates with a slash between them, or they are in the wrong order
     */
    public static PlanPeriod parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new InvalidValueException(
                    Problem.of(ProblemCode.PERIOD_FORM, text).withValue(text));
        }
        return of(PartialDate.parse(text.substring(0, slash)), PartialDate.parse(text.substring(slash + 1)));
    }

    /** Where it starts. */
    public PartialDate getFrom() {
        return from;
    }

    /** Where it ends. */
    public PartialDate getTo() {
        return to;
    }

    /** How many calendar years it touches: 5 for 2017/2021. */
    public int years() {
        return to.getYear() - from.getYear() + 1;
    }

    /** How many days it has, both ends included: 1102 for 2023-12-26/2026-12-31. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from.firstDay(), to.lastDay()) + 1);
    }

    /** Whether the day is in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from.firstDay()) && !day.isAfter(to.lastDay());
    }

    /** Whether the two periods have a day in common. */
    public boolean overlaps(PlanPeriod other) {
        return !from.firstDay().isAfter(other.to.lastDay())
                && !other.from.firstDay().isAfter(to.lastDay());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanPeriod
                && from.equals(((PlanPeriod) other).from)
                && to.equals(((PlanPeriod) other).to);
    }

    @Override
    public int hashCode() {
        // Not 31: with equal ends that would be 32 times the same, and single days would share the places of a map.
        return 30 * from.hashCode() + to.hashCode();
    }

    /** Both ends with a slash between them. */
    @Override
    public String toString() {
        return from + "/" + to;
    }
}
