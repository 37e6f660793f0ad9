// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.Allowance;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.RangeBound;
import org.zhengce.policy.model.goal.RelativeBound;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * Which amounts meet a bound: those that do for sure, those that may, and what one would have to know to tell the two apart.
 * Where nothing is in doubt both are the same interval.
 */
final class Acceptance {

    /** None at all if absent. */
    @Nullable
    final Interval sure;

    final Interval possible;

    @Nullable
    final AttainmentReason doubt;

    /** The number of the bound itself, where it has one; with a range or a whole it is found in the interval. */
    @Nullable
    final Rational number;

    private Acceptance(
            @Nullable Interval sure, Interval possible, @Nullable AttainmentReason doubt, @Nullable Rational number) {
        this.sure = sure;
        this.possible = possible;
        this.doubt = doubt;
        this.number = number;
    }

    static Acceptance of(Interval interval) {
        return new Acceptance(interval, interval, null, null);
    }

    /** What a bound accepts, by its own number and what the evaluator says. */
    static Acceptance of(Bound bound, Sense sense, Evidence evidence) {
        return bound.match(
                numeric -> compared(numeric.getComparator(), numeric.quantity(), sense, evidence.getTolerance()),
                Acceptance::range,
                relative -> relative(relative, sense, evidence),
                universal -> universal(universal.getException().isPresent(), evidence.getTolerance()),
                words -> new Acceptance(null, Interval.ALL, AttainmentReason.QUALITATIVE, null));
    }

    private static Acceptance range(RangeBound bound) {
        Rational magnitude = bound.getUnit().magnitude();
        return of(Interval.between(
                bound.getLow().times(magnitude), bound.getHigh().times(magnitude)));
    }

    private static Acceptance compared(
            Comparator comparator, Quantity number, Sense sense, Optional<Allowance> tolerance) {
        Rational amount = number.amount();
        switch (comparator) {
            case AT_LEAST:
                return of(Interval.atLeast(amount));
            case MORE_THAN:
                return of(Interval.moreThan(amount));
            case AT_MOST:
                return of(Interval.atMost(amount));
            case LESS_THAN:
                return of(Interval.lessThan(amount));
            case ABOUT:
                return about(number, tolerance);
            default:
                return bare(amount, comparator == Comparator.INCREASE_TO ? sense.arriving() : sense);
        }
    }

    private static Acceptance about(Quantity number, Optional<Allowance> tolerance) {
        Rational amount = number.amount();
        if (!tolerance.isPresent()) {
            return new Acceptance(null, Interval.ALL, AttainmentReason.TOLERANCE_MISSING, amount);
        }
        if (!fits(tolerance.get(), number.getUnit())) {
            return new Acceptance(null, Interval.ALL, AttainmentReason.UNITS_DIFFER, amount);
        }
        Rational stray = tolerance.get().amountOf(number);
        return of(Interval.between(amount.minus(stray), amount.plus(stray)));
    }

    private static Acceptance bare(Rational amount, Sense sense) {
        switch (sense) {
            case FLOOR:
                return of(Interval.atLeast(amount));
            case CEILING:
                return of(Interval.atMost(amount));
            case EXACT:
                return of(Interval.between(amount, amount));
            default:
                return new Acceptance(
                        Interval.between(amount, amount), Interval.ALL, AttainmentReason.POLARITY_UNKNOWN, amount);
        }
    }

    /** 明显 needs a margin; what does not even pass the reference itself fails in any case. */
    private static Acceptance relative(RelativeBound bound, Sense sense, Evidence evidence) {
        if (!evidence.getReference().isPresent()) {
            return new Acceptance(null, Interval.ALL, AttainmentReason.REFERENCE_MISSING, null);
        }
        Quantity reference = evidence.getReference().get();
        Optional<Allowance> margin = evidence.getMargin();
        Acceptance plain = compared(bound.getComparator(), reference, sense, evidence.getTolerance());
        Interval interval = plain.possible;
        boolean oneEnd = (interval.low() == null) != (interval.high() == null);
        if (!bound.getMargin().isPresent() || !oneEnd) {
            return plain;
        }
        if (!margin.isPresent()) {
            return new Acceptance(null, interval, AttainmentReason.MARGIN_MISSING, reference.amount());
        }
        if (!fits(margin.get(), reference.getUnit())) {
            return new Acceptance(null, interval, AttainmentReason.UNITS_DIFFER, reference.amount());
        }
        Rational more = margin.get().amountOf(reference);
        return of(interval.map(end -> interval.low() == null ? end.minus(more) : end.plus(more)));
    }

    /** All of it; what is 基本 may lack a part that the text does not give. */
    private static Acceptance universal(boolean softened, Optional<Allowance> tolerance) {
        Interval all = Interval.atLeast(Rational.ONE);
        if (!softened) {
            return of(all);
        }
        if (!tolerance.isPresent()) {
            return new Acceptance(all, Interval.ALL, AttainmentReason.TOLERANCE_MISSING, Rational.ONE);
        }
        Quantity whole = Quantity.of(Rational.of(100), Unit.PERCENT);
        if (!fits(tolerance.get(), whole.getUnit())) {
            return new Acceptance(all, Interval.ALL, AttainmentReason.UNITS_DIFFER, Rational.ONE);
        }
        return of(Interval.atLeast(Rational.ONE.minus(tolerance.get().amountOf(whole))));
    }

    private static boolean fits(Allowance allowance, Unit unit) {
        return allowance.isRelative() || allowance.getQuantity().getUnit().commensurable(unit);
    }

    /** The same over what a function makes of the amounts; it rises. */
    Acceptance map(UnaryOperator<Interval> of) {
        return new Acceptance(sure == null ? null : of.apply(sure), of.apply(possible), doubt, number);
    }

    /** Whether it has a floor and nothing else, so that a part of it can be completed. */
    boolean floor() {
        return doubt == null && possible.low() != null && possible.high() == null;
    }

    /** Why what lies between the two amounts does or does not meet the bound; the last is the reason if they do not decide it. */
    AttainmentReason judge(Rational low, @Nullable Rational high, AttainmentReason incomplete) {
        boolean exact = low.equals(high);
        if (sure != null && sure.containsAll(low, high)) {
            return exact ? AttainmentReason.WITHIN_BOUND : AttainmentReason.WITHIN_BOUND_ALREADY;
        }
        if (possible.excludesAll(low, high)) {
            return exact ? AttainmentReason.OUTSIDE_BOUND : AttainmentReason.OUTSIDE_BOUND_ALREADY;
        }
        return doubt != null ? doubt : incomplete;
    }
}
