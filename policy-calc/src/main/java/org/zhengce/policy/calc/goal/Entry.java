// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.time.LocalDate;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PlanPeriod;

/** What is known of one period, in base units: one amount, or the least and the most that it can be. */
final class Entry {

    final PlanPeriod period;
    final LocalDate first;
    final LocalDate last;
    final Unit unit;
    final Rational low;

    /** No limit if absent. */
    @Nullable
    final Rational high;

    /** The two amounts that a share was computed from. */
    @Nullable
    final Rational part;

    @Nullable
    final Rational whole;

    final boolean provisional;

    /** Why it cannot be used. */
    @Nullable
    final AttainmentReason fault;

    /** Why it is not one amount. */
    final AttainmentReason incomplete;

    Entry(
            PlanPeriod period,
            Unit unit,
            Rational low,
            @Nullable Rational high,
            @Nullable Rational part,
            @Nullable Rational whole,
            boolean provisional,
            @Nullable AttainmentReason fault,
            AttainmentReason incomplete) {
        this.period = period;
        this.first = period.getFrom().firstDay();
        this.last = period.getTo().lastDay();
        this.unit = unit;
        this.low = low;
        this.high = high;
        this.part = part;
        this.whole = whole;
        this.provisional = provisional;
        this.fault = fault;
        this.incomplete = incomplete;
    }

    /** One amount; of a ratio whose parts are known, what they make, since a ratio is published rounded. */
    static Entry of(Observation observation) {
        Quantity value = observation.getValue();
        if (value.getUnit().commensurable(Unit.ONE)
                && observation.getNumerator().isPresent()) {
            Quantity part = observation.getNumerator().get();
            Quantity whole = observation.getDenominator().get();
            if (part.getUnit().commensurable(whole.getUnit())) {
                boolean nought = whole.getValue().signum() == 0;
                Rational share = nought ? Rational.ZERO : part.amount().dividedBy(whole.amount());
                return new Entry(
                        observation.getPeriod(),
                        Unit.ONE,
                        share,
                        share,
                        part.amount(),
                        whole.amount(),
                        observation.isProvisional(),
                        nought ? AttainmentReason.ZERO_DENOMINATOR : null,
                        AttainmentReason.PERIOD_INCOMPLETE);
            }
        }
        Rational amount = value.amount();
        return new Entry(
                observation.getPeriod(),
                value.getUnit(),
                amount,
                amount,
                null,
                null,
                observation.isProvisional(),
                null,
                AttainmentReason.PERIOD_INCOMPLETE);
    }

    /** The same, which cannot be used. */
    Entry withFault(AttainmentReason reason) {
        return new Entry(period, unit, low, high, part, whole, provisional, reason, incomplete);
    }

    /** The same amount spread over so many units. */
    Entry dividedBy(Rational number) {
        return new Entry(
                period,
                unit,
                low.dividedBy(number),
                high == null ? null : high.dividedBy(number),
                part,
                whole,
                provisional,
                fault,
                incomplete);
    }

    /** Whether the two say the same. */
    boolean agrees(Entry other) {
        return low.equals(other.low) && unit.commensurable(other.unit);
    }

    boolean ratio() {
        return unit.commensurable(Unit.ONE);
    }
}
