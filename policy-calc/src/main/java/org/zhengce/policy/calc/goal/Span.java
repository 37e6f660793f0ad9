// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.time.LocalDate;
import javax.annotation.Nullable;
import org.zhengce.policy.model.time.PlanPeriod;

/** A first and a last day: 2021 and 2021-01 to 2021-12 are one span. */
final class Span {

    private final LocalDate first;
    private final LocalDate last;

    private Span(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    static Span of(PlanPeriod period) {
        return new Span(period.getFrom().firstDay(), period.getTo().lastDay());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span && first.equals(((Span) other).first) && last.equals(((Span) other).last);
    }

    /** By days in a row, so that single days, whose ends are equal, and the last days of months spread over a map. */
    @Override
    public int hashCode() {
        return (int) (30 * first.toEpochDay() + last.toEpochDay());
    }
}
