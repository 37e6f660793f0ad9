// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhengce.policy.calc.goal.Cases.AREA;
import static org.zhengce.policy.calc.goal.Cases.points;
import static org.zhengce.policy.calc.goal.Cases.roadmap;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.goal.Reckoning;
import org.zhengce.policy.model.goal.Roadmap;
import org.zhengce.policy.model.goal.Trajectory;
import org.zhengce.policy.model.goal.TrajectoryKind;
import org.zhengce.policy.model.goal.TrajectoryPoint;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

class TrajectoriesTest {

    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_UP);
    private static final Indicator FUND = Indicator.of("工业发展专项资金").withPolarity(Polarity.HIGHER_IS_BETTER);
    private static final Indicator VALUE_ADDED = Indicator.of("规模以上工业增加值").withPolarity(Polarity.HIGHER_IS_BETTER);

    @Test
    void fourMillionSquareMetresInThreeYearsAreAThirdEachYear() {
        // C4: 133.33 万㎡ a year over 2019–21, if nothing stands
        Trajectory path = Trajectories.linear(
                roadmap(AREA, Reckoning.AT_END, "2018/2018=0 平方米", "2021/2021=400 万平方米"), PeriodUnit.YEAR);
        assertEquals(List.of("2018/2018=0", "2019/2019=400/3", "2020/2020=800/3", "2021/2021=400"), points(path));
        assertEquals(Unit.of("万平方米"), path.getUnit());
        assertEquals(TrajectoryKind.LINEAR, path.getKind());
        assertEquals(
                List.of(true, false, false, true),
                path.getPoints().stream().map(TrajectoryPoint::isGiven).collect(Collectors.toList()));
    }

    @Test
    void thirtyInFiveYearsAreSixAYear() {
        // C5: 2017年-2021年 is five years
        Roadmap fund = Roadmap.cumulative(FUND, Quantity.of("30", "亿元"), PlanPeriod.of(2017, 2021));
        assertEquals(
                List.of("2016/2016=0", "2017/2017=6", "2017/2018=12", "2017/2019=18", "2017/2020=24", "2017/2021=30"),
                points(Trajectories.linear(fund, PeriodUnit.YEAR)));
        assertEquals(
                Optional.of(Rational.parse("4.5")),
                Trajectories.linear(fund, PeriodUnit.QUARTER)
                        .point(PlanPeriod.parse("2017-01/2017-09"))
                        .map(point -> point.getExpected().getValue()));
    }

    @Test
    void theScheduleOfAYearlySumIsTheMonthsPassedOfTwelve() {
        Trajectory year = Trajectories.linear(
                Roadmap.cumulative(FUND, Quantity.of("6", "亿元"), PlanPeriod.of(2024)), PeriodUnit.MONTH);
        assertEquals(13, year.getPoints().size());
        assertEquals(
                List.of("2023-12/2023-12=0", "2024-01/2024-01=0.5", "2024-01/2024-02=1"),
                points(year).subList(0, 3));
        assertEquals("2024-01/2024-12=6", points(year).get(12));
    }

    @Test
    void twelvePercentAYearIsExactAndDoublingIsRounded() {
        // C1: 1.12⁵ = 1.7623416832; doubling in five years is 14.870 % a year
        assertEquals(
                List.of(
                        "2016/2016=1",
                        "2017/2017=1.12",
                        "2018/2018=1.2544",
                        "2019/2019=1.404928",
                        "2020/2020=1.57351936",
                        "2021/2021=1.7623416832"),
                points(growth("1", "1.7623416832", PeriodUnit.YEAR)));
        Trajectory doubling = growth("1", "2", PeriodUnit.YEAR);
        assertEquals(
                List.of(
                        "2016/2016=1",
                        "2017/2017~1.1487",
                        "2018/2018~1.31951",
                        "2019/2019~1.51572",
                        "2020/2020~1.7411",
                        "2021/2021=2"),
                points(doubling));
        assertEquals(SIX, doubling.getPoints().get(1).getExpected().context());
    }

    @Test
    void growthFromTheImpliedBaseReachesTheLevel() {
        // C1: 2500 / 1.12⁵ = 1418.57
        Rational base = Rational.of(2500).dividedBy(Rational.parse("1.12").pow(5));
        Trajectory path = growth(base.toString(), "2500", PeriodUnit.YEAR);
        assertEquals("1418.57", base.toBigDecimal(SIX).toString());
        assertEquals(
                Rational.of(2500).dividedBy(Rational.parse("1.12")),
                path.getPoints().get(4).getExpected().getValue());
        assertEquals(true, path.getPoints().get(4).getExpected().isExact());
    }

    private static Trajectory growth(String from, String to, PeriodUnit step) {
        return Trajectories.geometric(
                roadmap(VALUE_ADDED, Reckoning.WITHIN_PERIOD, "2016/2016=" + from + " 亿元", "2021/2021=" + to + " 亿元"),
                step,
                SIX);
    }

    @Test
    void milestonesAreReachedInTurnByStepsOrByGrowthOrHeld() {
        Roadmap roadmap = roadmap(
                AREA, Reckoning.AT_END, "2020/2020=100 家", "2022/2022=400 家", "2025/2025=400 家", "2026/2026=100 家");
        assertEquals(
                "[2020/2020=100, 2021/2021=250, 2022/2022=400, 2023/2023=400, 2024/2024=400, 2025/2025=400, "
                        + "2026/2026=100]",
                points(Trajectories.linear(roadmap, PeriodUnit.YEAR)).toString());
        assertEquals(
                "[2020/2020=100, 2021/2021=200, 2022/2022=400, 2023/2023=400, 2024/2024=400, 2025/2025=400, "
                        + "2026/2026=100]",
                points(Trajectories.geometric(roadmap, PeriodUnit.YEAR, MathContext.UNLIMITED))
                        .toString());
        Trajectory stepped = Trajectories.stepped(roadmap, PeriodUnit.YEAR);
        assertEquals(
                "[2020/2020=100, 2021/2021=100, 2022/2022=400, 2023/2023=400, 2024/2024=400, 2025/2025=400, "
                        + "2026/2026=100]",
                points(stepped).toString());
        assertEquals(TrajectoryKind.STEPPED, stepped.getKind());
    }

    @Test
    void aPathGoesDownAndBelowNothingAndAnObjectStays() {
        Roadmap roadmap = roadmap(AREA, Reckoning.AT_END, "2020-12/2020-12=5 %", "2021-03/2021-03=-4 %")
                .withObject(Optional.of("云泽区"));
        Trajectory path = Trajectories.linear(roadmap, PeriodUnit.MONTH);
        assertEquals(
                List.of("2020-12/2020-12=5", "2021-01/2021-01=2", "2021-02/2021-02=-1", "2021-03/2021-03=-4"),
                points(path));
        assertEquals(Optional.of("云泽区"), path.getObject());
    }

    @Test
    void quartersEndWithMarchJuneSeptemberAndDecember() {
        Roadmap year = roadmap(AREA, Reckoning.AT_END, "2020/2020=0 家", "2021/2021=8 家");
        assertEquals(
                List.of(
                        "2020-10/2020-12=0",
                        "2021-01/2021-03=2",
                        "2021-04/2021-06=4",
                        "2021-07/2021-09=6",
                        "2021-10/2021-12=8"),
                points(Trajectories.linear(year, PeriodUnit.QUARTER)));
    }

    @Test
    void ofAStockTheLastDayIsEnough() {
        Roadmap days = roadmap(AREA, Reckoning.AT_END, "2020-12-31/2020-12-31=0 家", "2021-12-31/2021-12-31=8 家");
        assertEquals(List.of("2020/2020=0", "2021/2021=8"), points(Trajectories.linear(days, PeriodUnit.YEAR)));
    }

    @Test
    void periodsThatAreNoWholeStepsAreRefused() {
        refused(
                "Period must be one or more whole steps of a year: 2021-06/2021-06",
                Reckoning.AT_END,
                "2021-06/2021-06");
        refused(
                "Period must be one or more whole steps of a year: 2021-12-30/2021-12-30",
                Reckoning.AT_END,
                "2021-12-30/2021-12-30");
        refused(
                "Period must be one or more whole steps of a year: 2021-10/2021-12",
                Reckoning.WITHIN_PERIOD,
                "2021-10/2021-12");
        refused("Period must be one or more whole steps of a year: 2021/2022", Reckoning.WITHIN_PERIOD, "2021/2022");
        Refused.with(
                "Period must be one or more whole steps of a quarter: 2020-03/2020-12",
                () -> Trajectories.linear(
                        roadmap(AREA, Reckoning.SINCE_START, "2020-02/2020-02=0 家", "2020-03/2020-12=8 家"),
                        PeriodUnit.QUARTER));
        Refused.with(
                "Period must be one or more whole steps of a month: 2020-03-15/2020-12",
                () -> Trajectories.linear(
                        Roadmap.cumulative(AREA, Quantity.of("8", "家"), PlanPeriod.parse("2020-03-15/2020-12")),
                        PeriodUnit.MONTH));
    }

    private static void refused(String message, Reckoning reckoning, String period) {
        Roadmap roadmap = roadmap(AREA, reckoning, "2020/2020=1 家", period + "=8 家");
        Refused.with(message, () -> Trajectories.stepped(roadmap, PeriodUnit.YEAR));
    }

    @Test
    void thereIsNoGrowthFromNothingOrBelow() {
        Refused.with(
                "Milestones of a geometric trajectory must be above 0: 0 亿元", () -> growth("0", "2", PeriodUnit.YEAR));
        Refused.with(
                "Milestones of a geometric trajectory must be above 0: -2 亿元",
                () -> growth("1", "-2", PeriodUnit.YEAR));
        Refused.with("Milestones of a geometric trajectory must be above 0: 0 亿元", () -> {
            Roadmap fund = Roadmap.cumulative(FUND, Quantity.of("30", "亿元"), PlanPeriod.of(2017, 2021));
            Trajectories.geometric(fund, PeriodUnit.YEAR, SIX);
        });
    }

    @Test
    void sixHundredPointsAreAllowedAndNoMore() {
        String[] fifty = {"1970-01/1970-01=0 家", "2019-12/2019-12=599 家"};
        Trajectory path = Trajectories.linear(roadmap(AREA, Reckoning.AT_END, fifty), PeriodUnit.MONTH);
        assertEquals(600, path.getPoints().size());
        assertEquals("1970-02/1970-02=1", points(path).get(1));
        Refused.with(
                "Trajectory must not have more than 600 points: 601",
                () -> Trajectories.linear(
                        roadmap(AREA, Reckoning.AT_END, "1970-01/1970-01=0 家", "2020-01/2020-01=8 家"),
                        PeriodUnit.MONTH));
    }

    @Test
    void whatMustBeRoundedNeedsAContextThatRounds() {
        Roadmap doubling = roadmap(AREA, Reckoning.AT_END, "2020/2020=1 家", "2022/2022=2 家");
        assertThrows(
                ArithmeticException.class,
                () -> Trajectories.geometric(doubling, PeriodUnit.YEAR, MathContext.UNLIMITED));
    }

    @Test
    void twentyYearsOfMonthlyGrowthTakeNoTime() {
        Trajectory path = Trajectories.geometric(
                roadmap(AREA, Reckoning.AT_END, "2010/2010=100 家", "2030/2030=300 家"),
                PeriodUnit.MONTH,
                MathContext.DECIMAL128);
        Rational first = path.getPoints().get(1).getExpected().getValue();
        Rational last = Rational.of(300)
                .dividedBy(path.getPoints().get(239).getExpected().getValue());
        assertEquals(
                first.dividedBy(Rational.of(100)).toBigDecimal(new MathContext(30)),
                last.toBigDecimal(new MathContext(30)));
    }
}
