// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.math.MathContext;
import java.util.Optional;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Outcome;
import org.zhengce.policy.model.goal.UnitAttainment;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;

/** What was held, judged by what is accepted. */
final class Verdict {

    final AttainmentReason reason;
    final Held held;

    /** In base units, like all amounts here. */
    @Nullable
    final Rational measured;

    @Nullable
    final Rational limit;

    @Nullable
    final Rational gap;

    final boolean rounded;

    private Verdict(
            AttainmentReason reason,
            Held held,
            @Nullable Rational measured,
            @Nullable Rational limit,
            @Nullable Rational gap,
            boolean rounded) {
        this.reason = reason;
        this.held = held;
        this.measured = measured;
        this.limit = limit;
        this.gap = gap;
        this.rounded = rounded;
    }

    static Verdict missing(AttainmentReason reason) {
        return new Verdict(reason, Held.missing(reason), null, null, null, false);
    }

    static Verdict of(Question question, Held held, @Nullable MathContext context) {
        if (held.missing != null) {
            return new Verdict(held.missing, held, null, null, null, false);
        }
        return held.years > 0 ? average(question, held, context) : plain(question.acceptance, held);
    }

    static Verdict plain(Acceptance acceptance, Held held) {
        Rational needed = acceptance.possible.low();
        if (held.room != null && needed != null) {
            int room = held.room.compareTo(needed);
            if (room < 0 || (room == 0 && !acceptance.possible.lowIn())) {
                return new Verdict(AttainmentReason.NO_ROOM, held, held.low, needed, null, false);
            }
        }
        return shown(acceptance, acceptance.judge(held.low, held.high, held.incomplete), held, held.low, false);
    }

    /** By powers, which are exact; the root is taken for showing only. */
    private static Verdict average(Question question, Held held, @Nullable MathContext context) {
        boolean down = question.down();
        Acceptance multiples = question.acceptance.map(rates -> (down ? rates.negated() : rates).map(rate -> {
            Rational factor = rate.plus(Rational.ONE);
            return factor.signum() < 0 ? Rational.of(-1) : factor.pow(held.years);
        }));
        AttainmentReason reason = multiples.judge(held.low, held.high, held.incomplete);
        Optional<Rational> exact = Growth.exact(held.low, held.years);
        if (!exact.isPresent() && context == null) {
            return shown(question.acceptance, reason, held, null, false);
        }
        Rational rate = exact.orElseGet(() -> rate(held, context));
        return shown(question.acceptance, reason, held, down ? rate.negated() : rate, !exact.isPresent());
    }

    private static Rational rate(Held held, @Nullable MathContext context) {
        Rounded growth = Growth.of(held.low, held.years, context == null ? MathContext.DECIMAL64 : context);
        return growth.getValue();
    }

    private static Verdict shown(
            Acceptance acceptance, AttainmentReason reason, Held held, @Nullable Rational measured, boolean rounded) {
        boolean decided = reason.outcome() != Outcome.NOT_MEASURABLE;
        Interval interval =
                reason.outcome() == Outcome.MET && acceptance.sure != null ? acceptance.sure : acceptance.possible;
        Rational end = measured == null
                ? interval.low() == null ? interval.high() : interval.low()
                : interval.nearest(measured);
        Rational limit = end == null ? acceptance.number : end;
        Rational gap = decided && measured != null ? interval.gap(measured) : null;
        return new Verdict(reason, held, measured, limit, gap, rounded);
    }

    /** The worse of two, of which all count: one that fails before one that is unknown, then by the gap. */
    Verdict worse(Verdict other) {
        int rank = Integer.compare(rank(), other.rank());
        if (rank != 0) {
            return rank < 0 ? this : other;
        }
        if (gap == null || other.gap == null) {
            return this;
        }
        return other.gap.compareTo(gap) < 0 ? other : this;
    }

    private int rank() {
        switch (reason.outcome()) {
            case NOT_MET:
                return 0;
            case NOT_MEASURABLE:
                return 1;
            default:
                return 2;
        }
    }

    /** Measured by limit, where more is aimed at and both are amounts. */
    Optional<Rational> completion(Question question) {
        boolean amount = !question.growth()
                && question.kind != ChangeKind.RANK_MOVE
                && !(question.kind == ChangeKind.LEVEL && question.aggregation == Aggregation.NONE);
        return amount
                        && gap != null
                        && measured != null
                        && limit != null
                        && limit.signum() > 0
                        && measured.signum() >= 0
                        && question.acceptance.floor()
                ? Optional.of(measured.dividedBy(limit))
                : Optional.empty();
    }

    /** As the attainment of a unit, in the unit of measurement given. */
    UnitAttainment of(String name, @Nullable Unit shown) {
        return UnitAttainment.builder()
                .unit(name)
                .outcome(reason.outcome())
                .reason(reason)
                .measured(quantity(measured, shown))
                .gap(quantity(gap, shown))
                .build();
    }

    static Optional<Quantity> quantity(@Nullable Rational amount, @Nullable Unit unit) {
        return amount == null || unit == null
                ? Optional.empty()
                : Optional.of(Quantity.of(amount.dividedBy(unit.magnitude()), unit));
    }
}
