// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.time.LocalDate;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.PlanPeriod;

/** What is held against a bound, as the target's words count it; or why nothing can be. */
final class Held {

    /** What is missing, if nothing can be held. */
    @Nullable
    final AttainmentReason missing;

    /** The least that it can be; of an average yearly growth, how many times the baseline. */
    final Rational low;

    /** The most that it can be; no limit if absent. */
    @Nullable
    final Rational high;

    /** Over how many years an average yearly growth made it so many times the baseline; otherwise 0. */
    final int years;

    /** How many places there were to gain, of a rank. */
    @Nullable
    final Rational room;

    @Nullable
    final PlanPeriod period;

    @Nullable
    final LocalDate deadline;

    final boolean provisional;

    /** Why it is not one amount. */
    final AttainmentReason incomplete;

    private Held(
            @Nullable AttainmentReason missing,
            Rational low,
            @Nullable Rational high,
            int years,
            @Nullable Rational room,
            @Nullable PlanPeriod period,
            @Nullable LocalDate deadline,
            boolean provisional,
            AttainmentReason incomplete) {
        this.missing = missing;
        this.low = low;
        this.high = high;
        this.years = years;
        this.room = room;
        this.period = period;
        this.deadline = deadline;
        this.provisional = provisional;
        this.incomplete = incomplete;
    }

    static Held missing(AttainmentReason reason) {
        return new Held(reason, Rational.ZERO, null, 0, null, null, null, false, AttainmentReason.PERIOD_INCOMPLETE);
    }

    static Held of(
            Rational low,
            @Nullable Rational high,
            PlanPeriod period,
            boolean provisional,
            AttainmentReason incomplete) {
        return new Held(null, low, high, 0, null, period, null, provisional, incomplete);
    }

    static Held of(Entry entry) {
        return of(entry.low, entry.high, entry.period, entry.provisional, entry.incomplete);
    }

    Held withValue(Rational least, @Nullable Rational most) {
        return new Held(missing, least, most, years, room, period, deadline, provisional, incomplete);
    }

    Held withYears(int number) {
        return new Held(missing, low, high, number, room, period, deadline, provisional, incomplete);
    }

    Held withRoom(Rational places) {
        return new Held(missing, low, high, years, places, period, deadline, provisional, incomplete);
    }

    Held withDeadline(@Nullable LocalDate day) {
        return new Held(missing, low, high, years, room, period, day, provisional, incomplete);
    }

    Held withProvisional(boolean also) {
        return new Held(missing, low, high, years, room, period, deadline, provisional || also, incomplete);
    }

    Held withIncomplete(AttainmentReason reason) {
        return new Held(missing, low, high, years, room, period, deadline, provisional, reason);
    }

    /** A fall as a positive amount. */
    Held negated() {
        return high == null ? missing(incomplete) : withValue(high.negated(), low.negated());
    }
}
