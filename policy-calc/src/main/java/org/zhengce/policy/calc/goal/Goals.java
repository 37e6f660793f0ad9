// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.math.MathContext;
import java.util.Optional;
import org.zhengce.policy.model.goal.Attainment;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.ImpliedBaseline;
import org.zhengce.policy.model.goal.RequiredPace;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.time.PeriodUnit;

/**
 * Calculations on targets (目标): how far they have come, what they still ask for, and where they start from.
 */
public final class Goals {

    private Goals() {}

    /**
     * How far a target has come by one observed value (达成情况).
     *
     * <p>Formula: that of {@link #attainment(Target, Evidence)} with this value as the only evidence. What its indicator says
     * of polarity and adding up holds for the target's, where they have the same name and the text leaves it unknown.
     */
    public static Attainment attainment(Target target, Observation observation) {
        boolean same = observation
                .getIndicator()
                .getName()
                .equals(target.getIndicator().getName());
        Evidence.Builder evidence = Evidence.builder();
        evidence.addObservations(observation);
        return attainment(target, (same ? evidence.indicator(observation.getIndicator()) : evidence).build());
    }

    /**
     * How far a target has come by all that is known (达成情况): met, not met or not measurable, why, and by how much.
     *
     * <p>Formula: the amount that the change asks for, from the observations that the scope and the horizon ask for, held
     * against the bound; all exact, in base units, so that 亿元 and 万元 of one amount have one outcome.
     *
     * <p>The bound, by art. 1259 of the Civil Code:
     *
     * <ul>
     *   <li>at_least and at_most include the number, more_than and less_than exclude it; a range includes both ends, and a
     *       value beyond its upper end is outside.
     *   <li>about needs a tolerance, which no text gives; without one nothing is met or not met.
     *   <li>A bare number (equal) is reached from there on where more is better, up to there where less is, and exactly there
     *       where neither is. Words go before the polarity: 提高到 from there on, 降低到 up to there, and a rise or fall by so
     *       much from there on. Of a growth, multiple or increment of unknown polarity the words aim at more themselves; of
     *       anything else only the number itself is met for sure, and any other value is not measurable. increase_to (达到) is
     *       the same, but of unknown polarity it is reached from there on: who has gone beyond has arrived.
     *   <li>A relative bound is the number that the evidence gives as reference. 明显 needs a margin on top; a value that does
     *       not even pass the reference is not met without one.
     *   <li>Universal is all of the units: a share of 1, a number of units against the number there are, or each unit
     *       observed with a share of 1 or a number above 0 (or passing the threshold). Where the text softens it (基本),
     *       anything less needs a tolerance.
     *   <li>Words (qualitative), facts and support are not measurable.
     * </ul>
     *
     * <table>
     * <caption>What is held against the bound, by the change</caption>
     * <tr><th>change</th><th>from</th><th>held</th></tr>
     * <tr><td>level</td><td>the latest value within the horizon; over a period, of an additive indicator the sum, and of one
     * that nobody says how to add up the only value</td><td>V</td></tr>
     * <tr><td>share</td><td>the latest value, by its parts where they are known</td><td>a/b; in points V − B</td></tr>
     * <tr><td>growth, year on year, annual average</td><td>two levels B and V n years apart; or the rate itself where a ratio was
     * observed of an indicator that is none</td><td>V/B − 1; the average by V against B(1+g)ⁿ, no root; in points V − B, the
     * average of it over n</td></tr>
     * <tr><td>multiple</td><td>two levels, or the multiple itself</td><td>V/B</td></tr>
     * <tr><td>increment</td><td>what was added, summed; of a stock or ratio two levels. Stocks tell the net increment, and of the
     * gross one the least that it can be</td><td>Σ, or V − B</td></tr>
     * <tr><td>cumulative</td><td>the values, summed; never stocks, shares or ranks</td><td>Σ</td></tr>
     * <tr><td>rank_move</td><td>two ranks</td><td>B − V places up; from rank r at most r − 1</td></tr>
     * </table>
     *
     * <p>A fall (direction down) by levels, rates or net increments is the same with the opposite sign: rates are observed with
     * their sign, −3.2 % is a fall by 3.2 %. A gross increment or a sum has no sign: 12 of 减少20户 is 12.
     *
     * <ul>
     *   <li><b>Baseline</b>: the text's value, else the evidence's, else the observed value for the text's or the evidence's date;
     *       of a target over a period, for the day before it. An average
     *       needs a whole number of years from there, 1 to 600. Year on year it is the same period of the year before. None is
     *       assumed, and growth over nought or less is not measurable.
     *   <li><b>Horizon</b>: by the end of a day counts what ends by then, during what lies within; each year holds every observed
     *       year to it by itself, on average (年均) their mean, if all from the first to the last are whole; standing and
     *       unstated take the latest. A value from after the horizon does not count.
     *   <li><b>Early</b>: what ends before the deadline is judged as it stands, and {@link Attainment#early()} is true.
     *   <li><b>Sums</b>: a period within another counts once. What is missing before the last value makes the sum the least that
     *       it can be: a floor that it reaches is met and a ceiling that it exceeds is not, all else is not measurable. Amounts
     *       that were not observed are not taken to be negative, unless one is or the increment is net.
     *   <li><b>Scope</b>: a total takes values of no unit, or of the scope's area. Each is met if all units are, not met as soon
     *       as one is not, and measured by the worst. An average is the total by the number of units, or the sum of the units;
     *       shares go by their parts and are never summed. A count is what was observed of the indicator itself, or else the
     *       units that pass the threshold, those unknown making it a range; of a count in % it is their share.
     *   <li><b>Condition, nature otherwise, stance, qualifier, quotes</b> change nothing: who belongs to the units is for the
     *       evidence to say.
     * </ul>
     *
     * <p>An average growth that is no fraction is not shown here; {@link #attainment(Target, Evidence, MathContext)} does.
     *
     * <p>Source: all five documents, quantified targets; 000 on 年均增长 and 位次, 001 on 每个, 平均 and 比重, 003 on 1/3.
     */
    public static Attainment attainment(Target target, Evidence evidence) {
        return Attaining.of(target, evidence, null);
    }

    /**
     * The same, with an average yearly growth shown in the context's digits where it is no fraction (年均增速); the outcome
     * never depends on them.
     *
     * @throws ArithmeticException if there is such a growth and the context has no end of digits, or forbids rounding
     */
    public static Attainment attainment(Target target, Evidence evidence, MathContext context) {
        return Attaining.of(target, evidence, context);
    }

    /**
     * What has to be done from the latest observed value on to reach a target in time (倒排进度).
     *
     * <p>Formula: pace (T − V)/n and growth (T/V)^(1/n) − 1, with V the level or the sum so far, T the number of the bound or the
     * level that a growth, multiple, rise or move leads to from its baseline, n the steps left. n counts calendar months that
     * lie wholly between the last observed day and the deadline.
     *
     * <ul>
     *   <li>What is within the bound already is reached, a ceiling above the value as well; there is no pace.
     *   <li>No whole month left: no time left, with what remains.
     *   <li>Of a sum over a period of which nothing was observed, the whole period is left.
     *   <li>For more_than and less_than the pace has to be exceeded, not only kept.
     *   <li>Growth is left out for sums and ranks, over more than fifty years, and where one of the two levels is not positive.
     *   <li>Each unit by itself, year on year and yearly averages are not paced, and a standing or unstated horizon has no
     *       deadline. Levels for each year are, to the end of the last one observed.
     * </ul>
     *
     * <p>Source: 000, 累计安排工业发展专项资金不低于30亿元 over 2017年—2021年: after the k-th year (30 − Σ)/(5 − k).
     *
     * @param context the digits of a growth that is no fraction
     * @throws ArithmeticException if there is such a growth and the context has no end of digits, or forbids rounding
     */
    public static RequiredPace requiredPace(Target target, Evidence evidence, PeriodUnit step, MathContext context) {
        return Pacing.of(target, evidence, step, context);
    }

    /**
     * What a level and a change, taken together, say of the level they start from (隐含基期值).
     *
     * <p>Formula: B = V/(1+g)ⁿ for a yearly growth, V/(1+g) for one in all, V/m for a multiple, V − n·a for a yearly increment and
     * V − a for one in all; in points V − n·p. The ends follow from those of the two bounds, the break-even from their numbers.
     *
     * <ul>
     *   <li>A growth year on year or on average, and any increment for each year, holds n times; all else once.
     *   <li>A bare number is taken as that number, whatever the polarity: give the change as equal to ask what it says if it is
     *       just kept.
     *   <li>Two floors leave no end: only the break-even is told. 左右 has no ends either.
     *   <li>Words, units that do not go together, and a factor or a level of nought or less have a reason instead.
     * </ul>
     *
     * <p>Source: 000, 超过2500亿元, 年均增长12%以上 and 倍增; 001, 年均新增8万户以上 and 超过65万户: 65 − n·8.
     *
     * @param level a target of the kind level or share
     * @param change a growth, multiple or increment of the same indicator
     * @param years from the baseline to the level, 1 to 600
     * @throws org.zhengce.policy.model.problem.InvalidValueException if the targets are of other kinds, or the years fewer
     */
    public static ImpliedBaseline impliedBaseline(Target level, Target change, int years) {
        return Implying.baseline(level, change, years);
    }

    /**
     * The average yearly growth between two levels (年均增速), as a ratio: 0.1487 for 14.87 %.
     *
     * <p>Formula: (V/B)^(1/n) − 1, exact where that is a fraction, otherwise correctly rounded to the context. A doubling in
     * five years is 14.870 % at five digits.
     *
     * <ul>
     *   <li>To nought it is −1; from nought or less, and to less than nought, there is none.
     * </ul>
     *
     * <p>Source: 000, 年均增长12%以上 and 倍增.
     *
     * @param years 1 to 600
     * @throws org.zhengce.policy.model.problem.InvalidValueException if the levels or the years have no such growth
     * @throws org.zhengce.policy.model.quantity.UnitMismatchException if the units have different bases
     * @throws ArithmeticException if it is no fraction and the context has no end of digits, or forbids rounding
     */
    public static Rounded impliedGrowth(Quantity from, Quantity to, int years, MathContext context) {
        return Implying.growth(from, to, years, context);
    }

    /**
     * Which numbers satisfy a target by its words alone (达标区间), in the unit of its bound; by the rules that
     * {@link #attainment(Target, Evidence)} has for bounds.
     *
     * <ul>
     *   <li>不低于20% is [20, +∞) %, 超过2500亿元 (2500, +∞) 亿元, 1—2位 [1, 2] 位.
     *   <li>Absent where more than the words is needed: a tolerance (左右), a reference, the polarity of a bare number; and of what
     *       has no number, 全覆盖 or 明显提升.
     * </ul>
     *
     * <p>Source: 市政办发〔2023〕31号, 不少于20%; 000, 超过2500亿元 and 前移1-2位; Civil Code, art. 1259.
     */
    public static Optional<Interval> accepted(Target target) {
        return Accepted.of(target);
    }
}
