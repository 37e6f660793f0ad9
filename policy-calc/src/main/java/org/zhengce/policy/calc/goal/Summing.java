// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** Sums amounts over a period (累计). */
final class Summing {

    /** The earliest first; of two that start on one day the longer. */
    private static final Comparator<Entry> ORDER =
            Comparator.<Entry, LocalDate>comparing(e -> e.first).thenComparing(e -> e.last, Comparator.reverseOrder());

    private Summing() {}

    /** Those that lie within no other: a year counts once, not again by its quarters. */
    static List<Entry> longest(List<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(ORDER);
        List<Entry> longest = new ArrayList<>();
        for (Entry entry : sorted) {
            if (longest.isEmpty() || entry.last.isAfter(longest.get(longest.size() - 1).last)) {
                longest.add(entry);
            }
        }
        return longest;
    }

    /**
     * The sum so far. Where a part of the time up to its last day is missing, it is the least that the sum can be, unless
     * amounts may be negative.
     */
    static Held sum(Question question, List<Entry> within, @Nullable LocalDate windowStart) {
        LocalDate day = question.baseDay();
        LocalDate start = windowStart == null && day != null ? day.plusDays(1) : windowStart;
        List<Entry> parts = new ArrayList<>();
        for (Entry entry : longest(within)) {
            if (start == null || !entry.first.isBefore(start)) {
                parts.add(entry);
            }
        }
        if (parts.isEmpty()) {
            return Held.missing(AttainmentReason.OTHER_PERIOD);
        }
        if (start == null && parts.size() > 1) {
            return Held.missing(AttainmentReason.BASELINE_MISSING);
        }
        LocalDate covered = start == null ? parts.get(0).first.minusDays(1) : start.minusDays(1);
        Rational sum = Rational.ZERO;
        AttainmentReason incomplete = null;
        boolean provisional = false;
        boolean negative = question.kind == ChangeKind.INCREMENT_NET;
        for (Entry part : parts) {
            if (part.fault != null) {
                return Held.missing(part.fault);
            }
            if (question.frame == null || !part.unit.commensurable(question.frame)) {
                return Held.missing(AttainmentReason.UNITS_DIFFER);
            }
            if (!part.first.isAfter(covered)) {
                return Held.missing(AttainmentReason.OVERLAPPING);
            }
            if (!part.low.equals(part.high)) {
                incomplete = part.incomplete;
            } else if (part.first.isAfter(covered.plusDays(1))) {
                incomplete = AttainmentReason.PERIOD_INCOMPLETE;
            }
            sum = sum.plus(part.low);
            negative |= part.low.signum() < 0;
            provisional |= part.provisional;
            covered = part.last;
        }
        PartialDate first = parts.get(0).period.getFrom();
        PlanPeriod period =
                PlanPeriod.of(first, parts.get(parts.size() - 1).period.getTo());
        if (incomplete == null) {
            return Held.of(sum, sum, period, provisional, AttainmentReason.PERIOD_INCOMPLETE);
        }
        return negative ? Held.missing(incomplete) : Held.of(sum, null, period, provisional, incomplete);
    }
}
