// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.PlanPeriod;

/** A level and the one that it is compared with (报告期与基期); or why there is none. */
final class Levels {

    @Nullable
    final AttainmentReason missing;

    final Rational base;

    /** Between the two, where an average over the years is asked for; otherwise 1. */
    final int years;

    final boolean provisional;

    private Levels(@Nullable AttainmentReason missing, Rational base, int years, boolean provisional) {
        this.missing = missing;
        this.base = base;
        this.years = years;
        this.provisional = provisional;
    }

    private static Levels missing(AttainmentReason reason) {
        return new Levels(reason, Rational.ZERO, 1, false);
    }

    /**
     * What a level is compared with: by year on year, and in each year anew, the same period of the year before; otherwise the
     * baseline that is stated, or the entry for the day that is.
     */
    static Levels of(Question question, Series series, Entry level) {
        boolean yearOnYear = question.kind == ChangeKind.GROWTH_YEAR_ON_YEAR;
        boolean anew = question.eachYear() != null && question.kind != ChangeKind.GROWTH_ANNUAL_AVERAGE;
        Optional<Quantity> stated = question.statedBase();
        LocalDate day = question.baseDay();
        if (yearOnYear || (anew && !stated.isPresent() && day == null)) {
            Entry before = yearBefore(question, series, level);
            if (before != null) {
                return found(before, level, 1);
            }
            return stated.isPresent() && !anew
                    ? stated(stated.get(), level, 1)
                    : missing(AttainmentReason.BASELINE_MISSING);
        }
        boolean average = question.kind == ChangeKind.GROWTH_ANNUAL_AVERAGE;
        if (day == null) {
            return stated.isPresent() && !average
                    ? stated(stated.get(), level, 1)
                    : missing(AttainmentReason.BASELINE_MISSING);
        }
        int years = Months.wholeYears(day, level.last);
        if (!day.isBefore(level.last) || (average && (years == 0 || years > Growth.MAX_STEPS))) {
            return missing(AttainmentReason.OTHER_PERIOD);
        }
        if (stated.isPresent()) {
            return stated(stated.get(), level, average ? years : 1);
        }
        Entry start = endingOn(question, series, level, day, years);
        return start == null ? missing(AttainmentReason.BASELINE_MISSING) : found(start, level, average ? years : 1);
    }

    @Nullable
    private static Entry yearBefore(Question question, Series series, Entry level) {
        PlanPeriod period = Series.before(level.period, 1);
        return period == null
                ? null
                : endingOn(question, series, level, period.getTo().lastDay(), 1);
    }

    /** Of a stock any entry that ends on the day will do; of whatever may be a flow only one for a period as long. */
    @Nullable
    private static Entry endingOn(Question question, Series series, Entry level, LocalDate day, int years) {
        PlanPeriod same = years == 0 ? null : Series.before(level.period, years);
        Entry alike = same == null ? null : series.at(same);
        boolean stock = question.aggregation == Aggregation.POINT_IN_TIME
                || question.aggregation == Aggregation.RATIO
                || question.aggregation == Aggregation.NONE;
        return alike != null || !stock ? alike : series.endingOn(day);
    }

    private static Levels stated(Quantity base, Entry level, int years) {
        return base.getUnit().commensurable(level.unit)
                ? new Levels(null, base.amount(), years, false)
                : missing(AttainmentReason.UNITS_DIFFER);
    }

    private static Levels found(Entry base, Entry level, int years) {
        if (base.fault != null) {
            return missing(base.fault);
        }
        if (!base.low.equals(base.high)) {
            return missing(base.incomplete);
        }
        return base.unit.commensurable(level.unit)
                ? new Levels(null, base.low, years, base.provisional)
                : missing(AttainmentReason.UNITS_DIFFER);
    }
}
