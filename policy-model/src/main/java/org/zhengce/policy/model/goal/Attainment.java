// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * How far a target has come by what was observed (达成情况): met, not met or not measurable, why, and by how much.
 *
 * <p>It is a statement about the period that was observed, not about today: a figure of 2023 may fall short of what is due by
 * 2025, and then the outcome is {@link Outcome#NOT_MET} and {@link #early} is true.
 */
@Value.Immutable
@PolicyValue
public abstract class Attainment {

    Attainment() {}

    /** The target, with its words. */
    public abstract Target getTarget();

    /** Whether it is met. */
    public abstract Outcome getOutcome();

    /** Why. */
    public abstract AttainmentReason getReason();

    /** The period that was measured; of a sum, from the first to the last day that it covers. */
    public abstract Optional<PlanPeriod> getPeriod();

    /** The last day of the horizon; of a target for each year, of the year that was measured. Absent where the text has none. */
    public abstract Optional<LocalDate> getDeadline();

    /**
     * What was held against the bound, in the target's own unit: the observed level, the growth between two levels, a share by
     * its parts, the sum so far, how many units pass. Of each unit or each year that of the worst; where values are missing,
     * the least that it can be.
     */
    public abstract Optional<Quantity> getMeasured();

    /** The number that it was held to, in the same unit: of two ends the nearer one. */
    public abstract Optional<Quantity> getLimit();

    /**
     * How far the measured value lies within the bound, in the target's own unit: nought on the boundary, negative outside. That
     * is measured less limit for a floor, limit less measured for a ceiling, and the distance to the nearer end for a range.
     */
    public abstract Optional<Quantity> getGap();

    /**
     * The completion rate (完成率), measured by limit: 19.4 of 20 % is 0.97. Given where more is aimed at and both are amounts, so
     * not for ceilings, growth rates and ranks.
     */
    public abstract Optional<Rational> getCompletion();

    /** Whether measured value and gap were rounded to be shown, as an average growth must be; the outcome never is. */
    public abstract boolean isRounded();

    /** Whether a value may still be revised that it rests on (快报数). */
    public abstract boolean isProvisional();

    /** Each unit by itself, where the target goes over each or counts those that pass. */
    public abstract List<UnitAttainment> getUnits();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether the measured period ends before the deadline, so that the outcome may still change. */
    public boolean early() {
        return getPeriod().isPresent()
                && getDeadline()
                        .filter(day -> getPeriod().get().getTo().lastDay().isBefore(day))
                        .isPresent();
    }

    /** The gap as a part of the limit, 0.6 of 20 % as -0.03; absent if the limit is nought. */
    public Optional<Rational> gapShare() {
        return getLimit()
                .filter(limit -> limit.getValue().signum() != 0)
                .flatMap(limit -> getGap().map(gap -> {
                    Rational whole = limit.amount();
                    return gap.amount().dividedBy(whole.signum() < 0 ? whole.negated() : whole);
                }));
    }

    /** The names of the units of which that is the outcome, in their order. */
    public List<String> unitsThatAre(Outcome outcome) {
        return getUnits().stream()
                .filter(unit -> unit.getOutcome() == outcome)
                .map(UnitAttainment::getUnit)
                .collect(Collectors.toList());
    }

    @Value.Check
    void check() {
        if (getReason().outcome() != getOutcome()) {
            throw new InvalidValueException(ProblemCode.ATTAINMENT_REASON, getReason(), getOutcome());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableAttainment.Builder {
        Builder() {}
    }
}
