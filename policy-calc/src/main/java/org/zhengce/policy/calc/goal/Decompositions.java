// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengce.policy.model.goal.Apportionment;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Reconciliation;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Share;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.YearPath;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * Breaking targets down (目标分解): a total to units and years, exactly, and what came of it against where it came from.
 */
public final class Decompositions {

    private Decompositions() {}

    /**
     * Shares a total out to units by weight (按权重分解), by the method of largest remainders (最大余数法): each unit's quota is
     * total × weight / Σ weights, rounded down to the scale; what is left goes in single units of the scale to the largest
     * remainders.
     *
     * <ul>
     *   <li>The parts sum to the total exactly; without limits each differs from its quota by less than a unit of the scale.
     *   <li>Equal remainders go by the larger weight, then by the order of the shares.
     *   <li>With limits the quota is total' × weight / Σ weights held between them, total' being such that the quotas come to
     *       the total: what a limit takes from one unit or gives it, the others bear by weight. Limits are rounded inwards to
     *       the scale.
     *   <li>A unit of weight 0 gets its lower limit, or 0.
     *   <li>A total of fewer units of the scale than there are weights leaves some with nothing: 3 户 among 13.
     *   <li>A negative total is refused: a reduction is shared out as the positive amount of the reduction.
     * </ul>
     *
     * <p>n log n in the number of shares. Source: 灞政办发〔2021〕46号, 二（十） (细化分解); the 13 districts of
     * 市政办发〔2019〕23号 have 400/13 万平方米 each.
     *
     * @param scale how many digits behind the point a part may have, in the total's unit, -18 to 18: 0 for whole units, 2 for
     *     hundredths, -1 for tens
     * @throws InvalidValueException if the total is negative or no multiple of the scale; if no weight is above 0; if a unit
     *     stands twice; if no multiple of the scale lies between the limits of a unit; if the lower limits come to more than
     *     the total, or the upper ones (and what units of weight 0 get) to less; if a limit's unit has another base
     */
    public static Apportionment apportion(Quantity total, List<Share> shares, int scale) {
        return Apportion.of(total, shares, scale);
    }

    /**
     * Divides an amount by agreed ratios (分成, “飞地”利益分享): amount × ratio, exactly and without rounding.
     *
     * <p>The weights are the ratios, 0.6 and 0.4 for instance; limits have no say in what was agreed. The amount may be
     * negative: losses are shared as gains are.
     *
     * <p>Source: 市政办发〔2019〕23号, the sharing of indicators between zones (飞地经济).
     *
     * @throws InvalidValueException if the ratios do not sum to 1 exactly (one third is 1/3, not 0.33), or a unit stands twice
     */
    public static Apportionment split(Quantity amount, List<Share> ratios) {
        return Apportion.split(amount, ratios);
    }

    /**
     * A total over the years of a period in equal parts (年度分解), as {@link #yearly(Quantity, PlanPeriod, List, int)}; what
     * cannot be equal goes to the earlier years.
     */
    public static YearPath yearly(Quantity total, PlanPeriod period, int scale) {
        return YearlyPath.equal(Quantity.of(Rational.ZERO, total.getUnit()), total, period, scale);
    }

    /**
     * A total over the years of a period by weight (年度分解): each year's amount, and the sum so far.
     *
     * <p>The amounts are those of {@link #apportion}, so that the last sum is the total exactly; a negative total has negative
     * amounts. Years are the calendar years that the period touches: 2017/2021 is five.
     *
     * <p>Source: the fund of 30亿元 over 2017–2021, 6亿元 a year.
     *
     * @throws InvalidValueException if there are more or fewer weights than years, or as {@link #apportion} says
     */
    public static YearPath yearly(Quantity total, PlanPeriod period, List<Rational> weights, int scale) {
        return YearlyPath.of(Quantity.of(Rational.ZERO, total.getUnit()), total, period, weights, scale);
    }

    /**
     * The way from one level to another in equal steps, as {@link #path(Quantity, Quantity, PlanPeriod, List, int)}; what
     * cannot be equal goes to the earlier years.
     */
    public static YearPath path(Quantity start, Quantity end, PlanPeriod period, int scale) {
        return YearlyPath.equal(start, end, period, scale);
    }

    /**
     * The way from one level to another over the years of a period, by weight: each year's step, and the level at its end.
     *
     * <p>The steps are those of {@link #apportion} of end − start, negative where the end is lower, so that the last level is
     * the end exactly. The start is the level at the end of the year before the first.
     *
     * @throws InvalidValueException if there are more or fewer weights than years, if end and start have different units of
     *     measurement, or as {@link #apportion} says of end − start
     */
    public static YearPath path(Quantity start, Quantity end, PlanPeriod period, List<Rational> weights, int scale) {
        return YearlyPath.of(start, end, period, weights, scale);
    }

    /**
     * A target for each unit (每个区县) as targets of the units by name, to be reconciled with a target of all together.
     *
     * <p>Which units they are, and which of them meet the target's condition, is for the caller to say. Nothing else changes.
     *
     * @throws InvalidValueException if the target is not for each unit, or a unit stands twice
     */
    public static List<Target> forUnits(Target each, List<String> units) {
        if (each.getScope().getQuantifier() != Quantifier.EACH) {
            throw new InvalidValueException(
                    ProblemCode.TARGET_NOT_EACH,
                    each.getIndicator().getName(),
                    each.getScope().getQuantifier());
        }
        Set<String> known = new HashSet<>();
        List<Target> targets = new ArrayList<>();
        for (String unit : units) {
            if (!known.add(unit)) {
                throw new InvalidValueException(ProblemCode.APPORTIONMENT_UNIT, unit);
            }
            targets.add(each.withScope(
                    Scope.builder().quantifier(Quantifier.TOTAL).area(unit).build()));
        }
        return targets;
    }

    /**
     * Holds a target against those it was broken down into (目标分解核对): Σ children's figures against the parent's.
     *
     * <ul>
     *   <li>The sum is that of the children that can be added; one of another indicator, change, scope, direction or unit, or
     *       without a figure, or that stands twice, is left out and reported. Then, or without children, it is undetermined
     *       whether they cover the parent.
     *   <li>A child that falls due after its parent, counts from before its period, or names no deadline is added, and
     *       reported.
     *   <li>Children of one area may be for different periods, if their figures add up over time (a path over years).
     *   <li>Of a floor more is beyond the parent (层层加码), of a ceiling less; of a bare figure the polarity decides, and more is
     *       beyond if that is unknown.
     *   <li>A sum that just reaches a figure which the parent excludes (超过) is exact, and reported.
     * </ul>
     *
     * <p>Linear in the number of children, but for sorting those of one area. Source: 灞政办发〔2021〕46号, 二（十）;
     * 市政办发〔2019〕23号, the workshops: 13 × 5万平方米 against 400万平方米.
     *
     * @throws InvalidValueException if the parent's indicator is a ratio, does not add up or that is unknown; if the parent
     *     is a growth, a multiple, a share or a rank; if it is for each unit, or an average
     */
    public static Reconciliation reconcile(Target parent, List<Target> children) {
        return Reconcile.of(parent, children);
    }
}
