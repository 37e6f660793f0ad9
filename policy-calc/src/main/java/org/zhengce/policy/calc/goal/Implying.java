// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.math.MathContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.ImpliedBaseline;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.RangeBound;
import org.zhengce.policy.model.goal.RelativeBound;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.EachYear;

/** Concludes from where things are to go to where they start. */
final class Implying {

    private static final Rational HUNDRED = Rational.of(100);
    private static final Evidence NOTHING = Evidence.of();

    private static final Set<ChangeKind> CHANGES = Collections.unmodifiableSet(EnumSet.of(
            ChangeKind.GROWTH,
            ChangeKind.GROWTH_ANNUAL_AVERAGE,
            ChangeKind.GROWTH_YEAR_ON_YEAR,
            ChangeKind.MULTIPLE,
            ChangeKind.INCREMENT_GROSS,
            ChangeKind.INCREMENT_NET));

    private Implying() {}

    static Rounded growth(Quantity from, Quantity to, int years, MathContext context) {
        check(years);
        Quantity nought = from.times(Rational.ZERO);
        if (nought.compareAmount(to) > 0 || nought.compareAmount(from) >= 0) {
            throw new InvalidValueException(ProblemCode.GROWTH_LEVELS, from, to);
        }
        return Growth.of(to.amount().dividedBy(from.amount()), years, context);
    }

    private static void check(int years) {
        if (years < 1 || years > Growth.MAX_STEPS) {
            throw new InvalidValueException(ProblemCode.YEARS_SPAN, Growth.MAX_STEPS, years);
        }
    }

    static ImpliedBaseline baseline(Target level, Target change, int years) {
        check(years);
        ChangeKind from = level.getChange().getKind();
        ChangeKind by = change.getChange().getKind();
        if ((from != ChangeKind.LEVEL && from != ChangeKind.SHARE) || !CHANGES.contains(by)) {
            throw new InvalidValueException(ProblemCode.IMPLIED_KINDS, from, by);
        }
        ImpliedBaseline.Builder answer = ImpliedBaseline.builder();
        answer.level(level).change(change).years(years);
        AttainmentReason reason = missing(level.getBound(), change);
        if (reason != null) {
            return answer.reason(reason).lowIncluded(false).highIncluded(false).build();
        }
        Unit unit = unit(level.getBound());
        boolean down = change.getChange()
                        .getDirection()
                        .filter(direction -> direction == Direction.DOWN)
                        .isPresent()
                && by != ChangeKind.MULTIPLE;
        Interval levels = interval(level.getBound());
        Interval said = interval(change.getBound());
        Interval effects = (down ? said.negated() : said).map(rise -> effect(change, rise, years));
        boolean sum = sum(change);
        Interval bases = sum ? difference(levels, effects) : quotient(levels, effects);
        Rational goal = number(level.getBound());
        Rational number = number(change.getBound());
        if (goal != null && number != null) {
            Rational effect = effect(change, down ? number.negated() : number, years);
            if (!sum && (effect.signum() <= 0 || goal.signum() <= 0)) {
                return answer.reason(AttainmentReason.BASELINE_NOT_POSITIVE)
                        .lowIncluded(false)
                        .highIncluded(false)
                        .build();
            }
            answer.breakEven(Verdict.quantity(sum ? goal.minus(effect) : goal.dividedBy(effect), unit));
        }
        return answer.low(Verdict.quantity(bases.low(), unit))
                .lowIncluded(bases.low() != null && bases.lowIn())
                .high(Verdict.quantity(bases.high(), unit))
                .highIncluded(bases.high() != null && bases.highIn())
                .build();
    }

    @Nullable
    private static AttainmentReason missing(Bound level, Target change) {
        for (Bound bound : Arrays.asList(level, change.getBound())) {
            if (bound instanceof RelativeBound) {
                return AttainmentReason.REFERENCE_MISSING;
            }
            if (!(bound instanceof NumericBound) && !(bound instanceof RangeBound)) {
                return AttainmentReason.QUALITATIVE;
            }
        }
        Unit goal = unit(level);
        Unit by = unit(change.getBound());
        boolean fits = points(change) ? goal.commensurable(Unit.ONE) : by.commensurable(sum(change) ? goal : Unit.ONE);
        return fits ? null : AttainmentReason.UNITS_DIFFER;
    }

    private static boolean sum(Target change) {
        ChangeKind kind = change.getChange().getKind();
        return points(change) || kind == ChangeKind.INCREMENT_GROSS || kind == ChangeKind.INCREMENT_NET;
    }

    private static boolean points(Target change) {
        return unit(change.getBound()).commensurable(Unit.of("百分点"));
    }

    private static Unit unit(Bound bound) {
        return bound instanceof RangeBound ? ((RangeBound) bound).getUnit() : ((NumericBound) bound).getUnit();
    }

    /** What a rise of so much a year, or in all, adds to the baseline or multiplies it by. */
    private static Rational effect(Target change, Rational rise, int years) {
        ChangeKind kind = change.getChange().getKind();
        boolean yearly = kind == ChangeKind.GROWTH_ANNUAL_AVERAGE
                || kind == ChangeKind.GROWTH_YEAR_ON_YEAR
                || change.getHorizon() instanceof EachYear;
        int times = yearly ? years : 1;
        if (sum(change)) {
            Rational all = rise.times(Rational.of(times));
            return points(change) ? all.dividedBy(HUNDRED) : all;
        }
        Rational factor = kind == ChangeKind.MULTIPLE ? rise : rise.plus(Rational.ONE);
        return factor.signum() < 0 ? Rational.ZERO : factor.pow(times);
    }

    /** The number of a bound, whatever its comparator. */
    @Nullable
    private static Rational number(Bound bound) {
        return bound instanceof NumericBound ? ((NumericBound) bound).quantity().amount() : null;
    }

    /** What a bound allows in its words: a bare number is that number, and 左右 ends nowhere. */
    private static Interval interval(Bound bound) {
        boolean about = bound instanceof NumericBound && ((NumericBound) bound).getComparator() == Comparator.ABOUT;
        return about ? Interval.ALL : Acceptance.of(bound, Sense.EXACT, NOTHING).possible;
    }

    private static Interval difference(Interval levels, Interval rises) {
        return new Interval(
                levels.low() == null || rises.high() == null
                        ? null
                        : levels.low().minus(rises.high()),
                levels.lowIn() && rises.highIn(),
                levels.high() == null || rises.low() == null
                        ? null
                        : levels.high().minus(rises.low()),
                levels.highIn() && rises.lowIn());
    }

    private static Interval quotient(Interval levels, Interval factors) {
        return new Interval(
                quotient(levels.low(), factors.high()),
                levels.lowIn() && factors.highIn(),
                quotient(levels.high(), factors.low()),
                levels.highIn() && factors.lowIn());
    }

    @Nullable
    private static Rational quotient(@Nullable Rational level, @Nullable Rational factor) {
        return level == null || factor == null || factor.signum() <= 0 ? null : level.dividedBy(factor);
    }
}
