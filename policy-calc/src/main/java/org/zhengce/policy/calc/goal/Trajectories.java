// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.math.MathContext;
import org.zhengce.policy.model.goal.Light;
import org.zhengce.policy.model.goal.LightRules;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Outlook;
import org.zhengce.policy.model.goal.Projection;
import org.zhengce.policy.model.goal.ProjectionRule;
import org.zhengce.policy.model.goal.Roadmap;
import org.zhengce.policy.model.goal.ScheduleStatus;
import org.zhengce.policy.model.goal.Trajectory;
import org.zhengce.policy.model.goal.TrajectoryKind;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.quantity.UnitMismatchException;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * Calculations on the way to a target (进度曲线、序时进度、亮灯、趋势预测): the path, where an indicator stands on it, the light for
 * that, and where the trend leads.
 */
public final class Trajectories {

    private Trajectories() {}

    /**
     * The path of equal steps (等额路径), from each milestone to the next.
     *
     * <p>Formula: from + (to - from) · i / n for the i-th of n steps; exact. Of a yearly sum ({@link Roadmap#cumulative} by
     * months) it is the usual 序时进度, months passed / 12: time is counted in whole steps, never in days.
     *
     * <ul>
     *   <li>The points are one step apart, so that a path by months has the values of the path by years at their ends.
     *   <li>All values are in the unit of the target.
     *   <li>A start above the target goes down; equal ones stay.
     *   <li>Of a value within a period a milestone's period is one step; of a stock it ends with one; of a sum it begins and
     *       ends with one.
     * </ul>
     *
     * <p>Source: 400 万平方米 by 2021 from 0 at the end of 2018 is 400/3 a year, 30 亿元 over 2017–2021 is 6 a year (市政办发〔2019〕23号 and
     * the interpretation of 《西安市工业补短板实施方案》).
     *
     * @throws InvalidValueException if a milestone's period is not of whole steps, or there are more than 600 points
     */
    public static Trajectory linear(Roadmap roadmap, PeriodUnit step) {
        return Paths.of(roadmap, TrajectoryKind.LINEAR, step, MathContext.UNLIMITED);
    }

    /**
     * The path of equal growth (等比路径), from each milestone to the next.
     *
     * <p>Formula: from · (to / from)^(i/n) for the i-th of n steps; exact where that is a fraction, otherwise correctly rounded to
     * the context, which each point carries. The milestones are exact. 1418.57 to 2500 in five years is 12 % a year.
     *
     * <ul>
     *   <li>A milestone of 0 or less is refused, and so is a sum, which begins with 0: there is no growth from nothing.
     *   <li>Periods, units and the rest as for {@link #linear}.
     * </ul>
     *
     * <p>Source: 年均增长12%以上, the interpretation of 《西安市工业补短板实施方案》.
     *
     * @throws InvalidValueException as for {@link #linear}, or if a milestone is not above 0
     * @throws ArithmeticException if a value has to be rounded and the context does not allow it
     */
    public static Trajectory geometric(Roadmap roadmap, PeriodUnit step, MathContext context) {
        return Paths.of(roadmap, TrajectoryKind.GEOMETRIC, step, context);
    }

    /**
     * The path that holds what was last due until the next milestone is (阶梯路径).
     *
     * <p>Formula: the value of the last milestone that is not later. It demands nothing that the text does not say; where an
     * office expects steady progress between 分阶段目标, {@link #linear} is the path.
     *
     * @throws InvalidValueException as for {@link #linear}
     */
    public static Trajectory stepped(Roadmap roadmap, PeriodUnit step) {
        return Paths.of(roadmap, TrajectoryKind.STEPPED, step, MathContext.UNLIMITED);
    }

    /**
     * Where an observation stands against the path (序时进度): the expected value, the deviation, ahead, on schedule or behind.
     *
     * <p>Formula: deviation = actual - expected, in the path's unit; progress = (actual - start) / (target - start). Ahead is above
     * the path where higher is better, below it where lower is better, whichever way the path goes.
     *
     * <ul>
     *   <li>Exactly the expected value is on schedule, whatever the polarity; of a rounded expected value, the rounded one is.
     *   <li>Off the path and of no or unknown polarity the standing is unknown, with this reason; the deviation is there.
     *   <li>A period for which the path has no point is unknown: nothing is put between two points or beyond the last.
     *   <li>A sum counts only from the first day of the path: the third quarter alone is no 1—9月累计.
     * </ul>
     *
     * @throws InvalidValueException if indicator (by name) or object is not that of the path
     * @throws UnitMismatchException if its unit cannot be converted to that of the path
     */
    public static ScheduleStatus status(Trajectory trajectory, Observation observation) {
        return Schedule.of(trajectory, observation);
    }

    /**
     * Where an indicator stands in a period, as what was observed has it (序时进度).
     *
     * <ul>
     *   <li>Observations of other indicators, objects and periods are left aside.
     *   <li>A final observation comes before provisional ones; two of the same rank that differ are a reason, not a choice.
     *   <li>Without an observation the standing is unknown, and the expected value is there. The rest as for one observation.
     * </ul>
     *
     * @throws UnitMismatchException if the unit of an observation cannot be converted to that of the path
     */
    public static ScheduleStatus status(Trajectory trajectory, Observations observations, PlanPeriod period) {
        return Schedule.of(trajectory, observations, period);
    }

    /**
     * The light for where an indicator stands (亮灯), with the rule that gave it and the better one that was missed.
     *
     * <p>The first rule that the measured share passes gives the colour.
     *
     * <ul>
     *   <li>Where the standing is unknown the light is grey, for the same reason.
     *   <li>Where the measure would divide by 0 it is grey, too: {@link org.zhengce.policy.model.goal.LightMeasure#COMPLETION} at
     *       the start of a path, {@link org.zhengce.policy.model.goal.LightMeasure#PROGRESS_GAP} on a level one. That depends on
     *       the path alone, so that a better value never gets a worse light.
     * </ul>
     */
    public static Light light(ScheduleStatus status, LightRules rules) {
        return Lighting.of(status, rules);
    }

    /**
     * What a series comes to in a later period if it goes on (趋势预测).
     *
     * <p>Formula, for the m-th period after the last observation, whose value is b, with a the first and n periods between them:
     *
     * <ul>
     *   <li>last step: b + m · (b - the value before), which has to be that of the period before;
     *   <li>average step: b + m · (b - a) / n;
     *   <li>average growth: b · (b / a)^(m/n), for a above 0 and b not below; rounded to the context where it has no end of digits;
     *   <li>year on year: the same period so many years before · (b / its year before)^years, the fewest years that reach an
     *       observed period;
     *   <li>least squares: the line through the means, of slope S(xy) / S(xx); exact.
     * </ul>
     *
     * <p>Special cases:
     *
     * <ul>
     *   <li>Periods of another length than the step are left aside, and so are sums from another first day; of a stock only the
     *       end of the period counts. Provisional values count if the rule says so and there is no final one.
     *   <li>A sum is 0 on the day before its first, which counts as a point of the three kinds of straight line.
     *   <li>Average and least squares go over gaps; the last step and year on year need their neighbours.
     *   <li>Too few observations, a gap, a base that is not positive, two values of a period that differ, a period that is not
     *       later or more than 600 periods away: the projection has no value but the reason.
     * </ul>
     *
     * @throws InvalidValueException if the observations are of more than one indicator or object, or the period is not of whole
     *     steps
     * @throws UnitMismatchException if the observations are in units that cannot be converted
     * @throws ArithmeticException if a value has to be rounded and the context does not allow it
     */
    public static Projection projection(
            Observations observations, ProjectionRule rule, PlanPeriod period, MathContext context) {
        return Projections.projection(observations, rule, period, context);
    }

    /**
     * Whether a bound is met in a period if the trend goes on, and in which period it is met first (预期完成情况).
     *
     * <p>The true value of the trend is compared, not the rounded one. At 25 万平方米 a year from 0 at the end of 2015, 400 万平方米 are
     * met in 2031, the sixteenth year.
     *
     * <ul>
     *   <li>If the last observation meets the bound, its period is the first; whether it still does by the period is the verdict.
     *   <li>等于 and 达到 with a bare number are met from the better side of the indicator; without one the verdict is unknown.
     *   <li>左右 has no tolerance here: unknown.
     *   <li>Where there is no projection the verdict is unknown for its reason.
     *   <li>The first period is looked for in the 600 after the last observation.
     * </ul>
     *
     * @throws InvalidValueException as for {@link #projection}
     * @throws UnitMismatchException as for {@link #projection}, or if the unit of the bound cannot be converted
     * @throws ArithmeticException as for {@link #projection}
     */
    public static Outlook outlook(
            NumericBound bound,
            Observations observations,
            ProjectionRule rule,
            PlanPeriod period,
            MathContext context) {
        return Projections.outlook(bound, observations, rule, period, context);
    }
}
