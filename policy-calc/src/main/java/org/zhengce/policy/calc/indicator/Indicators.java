// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.indicator.Aggregate;
import org.zhengce.policy.model.indicator.Growth;
import org.zhengce.policy.model.indicator.GrowthKind;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.indicator.Series;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * Calculations on observed values (指标计算): what they come to over units and periods, their order in time, their growth.
 *
 * <p>Observations belong to an indicator by its name; how they add up is for the indicator that is passed to say, since a text
 * seldom says it. Of several values for one object and one period a final one replaces provisional ones (快报数), equal amounts
 * count once, and of different ones none is taken; each such case is reported as a
 * {@link org.zhengce.policy.model.indicator.Revision}.
 */
public final class Indicators {

    private Indicators() {}

    /** The total over all units that were observed, as {@link #overUnits(Observations, Indicator, PlanPeriod, Collection)}. */
    public static Aggregate overUnits(Observations observations, Indicator indicator, PlanPeriod period) {
        return OverUnits.of(observations, indicator, period, null);
    }

    /**
     * The total of one period over units (按单位汇总): Σ values; of a ratio Σ numerators / Σ denominators.
     *
     * <ul>
     *   <li>Values for exactly that period are taken, however its ends are written; a point-in-time value may be for the last
     *       part of it only (2023-12, or 31 December 2023, for 2023).
     *   <li>A value of all together (no object) is not one of a unit and is left out.
     *   <li>Units of the list without a value are reported as missing, others with one as not named; the answer is that of
     *       the units which are on the list and have a value.
     *   <li>The quotient of sums is the mean weighted by the denominators, exactly; the stated values of the units play no part.
     *   <li>Units convert: 1 万户 and 500 户 are 1.05 万户.
     *   <li>No value, values that contradict each other, denominators that sum to 0: no answer, and the reason.
     * </ul>
     *
     * @throws org.zhengce.policy.model.problem.InvalidValueException if the indicator does not add up or that is unknown, if a
     *     ratio lacks its parts or they do not give its unit, or if units have different bases
     */
    public static Aggregate overUnits(
            Observations observations, Indicator indicator, PlanPeriod period, Collection<String> units) {
        return OverUnits.of(observations, indicator, period, units);
    }

    /**
     * The value of all together for a longer period, as {@link #overPeriods(Observations, Indicator, String, PlanPeriod)} of a
     * unit.
     */
    public static Aggregate overPeriods(Observations observations, Indicator indicator, PlanPeriod period) {
        return OverPeriods.of(observations, indicator, Optional.empty(), period);
    }

    /**
     * The value of one unit for a longer period (按期汇总), by the indicator's own rule: additive values are summed, of
     * point-in-time values the last is taken, ratios are Σ numerators / Σ denominators.
     *
     * <ul>
     *   <li>Values whose period lies within the longer one are taken.
     *   <li>Times that no value covers are reported as gaps; the answer is that of the rest. Of point-in-time values only the
     *       end of the period counts.
     *   <li>A ratio of two point-in-time values comes out as a mean over the periods; for its state at the end take the last
     *       observation.
     *   <li>No value, values that contradict each other, denominators that sum to 0: no answer, and the reason.
     * </ul>
     *
     * @throws org.zhengce.policy.model.problem.InvalidValueException if periods to be summed overlap, as 1—6月累计 and March do;
     *     and as {@link #overUnits(Observations, Indicator, PlanPeriod, Collection)} says
     */
    public static Aggregate overPeriods(
            Observations observations, Indicator indicator, String object, PlanPeriod period) {
        return OverPeriods.of(observations, indicator, Optional.of(object), period);
    }

    /**
     * The plain sum of all values of an indicator within a period, over units and periods alike (求和): Σ values.
     *
     * <p>It refuses by name what must not be added. What is missing it cannot know; the other methods can.
     *
     * @throws org.zhengce.policy.model.problem.InvalidValueException if the indicator is a ratio, does not add up or that is
     *     unknown; if point-in-time values are of different times; if periods of one unit overlap; if a value of all
     *     together stands beside one of a unit; if units have different bases
     */
    public static Aggregate sum(Observations observations, Indicator indicator, PlanPeriod period) {
        return PlainSum.of(observations, indicator, period);
    }

    /**
     * The values for single periods behind cumulative ones (累计转当期): 1—3月 less 1—2月 is March.
     *
     * <ul>
     *   <li>Values that begin on the same day count up: each less the one before it. The first stays as it is, and so does
     *       whatever begins on a day of its own.
     *   <li>A missing month leaves a longer period: after 1—2月 comes 3—4月 if 1—3月 is missing.
     *   <li>The difference is provisional if one of the two is; it is negative where the cumulative value fell.
     *   <li>Of values that contradict each other none is taken.
     * </ul>
     *
     * @param object the unit; absent for all together
     * @return the values in order of time
     * @throws org.zhengce.policy.model.problem.InvalidValueException if the indicator is not additive, or if units have
     *     different bases
     */
    public static Observations singlePeriods(Observations observations, Indicator indicator, Optional<String> object) {
        return Cumulative.single(observations, indicator, object);
    }

    /**
     * The periods of a frequency that have a day in common with a span, in order: 49 months for 2021-12-14/2025-12-31.
     */
    public static List<PlanPeriod> periods(PlanPeriod span, PeriodUnit frequency) {
        return Periods.touching(span, frequency);
    }

    /**
     * All series that the observations hold, one for each indicator and object, in the order of first appearance.
     *
     * <p>Of observations with one name the first says what the indicator is; see
     * {@link #series(Observations, Indicator, Optional, PeriodUnit)} for the rest.
     *
     * @throws org.zhengce.policy.model.quantity.UnitMismatchException if units of one series have different bases
     */
    public static List<Series> allSeries(Observations observations, PeriodUnit frequency) {
        return TimeSeries.all(observations, frequency);
    }

    /**
     * The series of one indicator of one object (时间序列): a value a period, in order of time.
     *
     * <ul>
     *   <li>Gaps are the periods without a value from the first to the last that has one; {@link #within} extends them to the
     *       ends of a span. A period whose values contradict each other is a gap and a revision.
     *   <li>A value for something else than a period of the frequency is set aside as irregular; a point-in-time value for the
     *       end of a period (December, 31 December) is that period's.
     *   <li>Without observations the series is empty.
     * </ul>
     *
     * @param object the unit; absent for all together
     * @throws org.zhengce.policy.model.quantity.UnitMismatchException if units have different bases
     */
    public static Series series(
            Observations observations, Indicator indicator, Optional<String> object, PeriodUnit frequency) {
        return TimeSeries.of(observations, indicator, object, frequency);
    }

    /**
     * A series cut or extended to the periods that have a day in common with a span: what lies outside is gone, and gaps at
     * both ends are gaps.
     */
    public static Series within(Series series, PlanPeriod span) {
        return TimeSeries.within(series, span);
    }

    /**
     * The growth of each value over the same period of the year before (同比增长): value / base − 1, exactly.
     *
     * <ul>
     *   <li>No value for the base, a base of 0 or below it: no rate, and the reason. The difference is given all the same.
     *   <li>A rank has no rate.
     *   <li>Of shares the difference is in percentage points: from 48 % to 50 % is 2 百分点, and a growth of 4.17 %.
     *   <li>There is no year before the year 1, so its values have no growth at all.
     * </ul>
     *
     * @return one for each value, in order of time
     */
    public static List<Growth> growthYearOnYear(Series series) {
        return Growths.over(
                series,
                GrowthKind.YEAR_ON_YEAR,
                PeriodUnit.YEAR.months() / series.getFrequency().months());
    }

    /**
     * The growth of each value over the period before (环比增长): value / base − 1, exactly; the special cases are those of
     * {@link #growthYearOnYear}.
     *
     * @return one for each value, in order of time
     */
    public static List<Growth> growthPeriodOnPeriod(Series series) {
        return Growths.over(series, GrowthKind.PERIOD_ON_PERIOD, 1);
    }

    /**
     * The average yearly growth from one period to another (年均增长, 几何平均): (value / base)^(1/years) − 1.
     *
     * <ul>
     *   <li>The rate is exact where it is a fraction, otherwise rounded once, as the context says.
     *   <li>No value for either period, a base of 0 or below it, a value below 0, a rank: no rate, and the reason.
     *   <li>The same period, or periods a part of a year apart (first quarter and third): no rate, and the reason.
     * </ul>
     *
     * <p>Source: the yearly rates behind 《西安市工业补短板实施方案》, doubling in five years being 14.870 % a year.
     *
     * @throws org.zhengce.policy.model.problem.InvalidValueException if the period ends before the base begins
     * @throws ArithmeticException if the rate must be rounded and the context does not round
     */
    public static Growth growthAnnualAverage(Series series, PlanPeriod base, PlanPeriod period, MathContext context) {
        return Growths.average(series, base, period, context);
    }
}
