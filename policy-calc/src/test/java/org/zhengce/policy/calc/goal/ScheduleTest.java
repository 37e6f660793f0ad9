// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhengce.policy.calc.goal.Cases.observation;
import static org.zhengce.policy.calc.goal.Cases.roadmap;
import static org.zhengce.policy.calc.goal.Cases.series;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.goal.Light;
import org.zhengce.policy.model.goal.LightColour;
import org.zhengce.policy.model.goal.LightMeasure;
import org.zhengce.policy.model.goal.LightRule;
import org.zhengce.policy.model.goal.LightRules;
import org.zhengce.policy.model.goal.Reckoning;
import org.zhengce.policy.model.goal.Roadmap;
import org.zhengce.policy.model.goal.ScheduleReason;
import org.zhengce.policy.model.goal.ScheduleStanding;
import org.zhengce.policy.model.goal.ScheduleStatus;
import org.zhengce.policy.model.goal.Trajectory;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.UnitMismatchException;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

class ScheduleTest {

    private static final Indicator FUND = Indicator.of("工业发展专项资金").withPolarity(Polarity.HIGHER_IS_BETTER);
    private static final Trajectory YEAR = Trajectories.linear(
            Roadmap.cumulative(FUND, Quantity.of("6", "亿元"), PlanPeriod.of(2024)), PeriodUnit.MONTH);

    @Test
    void nineMonthsOfAYearlySumAreHeldAgainstThreeQuarters() {
        // C5's pace of 6 亿元 a year
        Observation nine = observation(FUND, "2024-01/2024-09=39000 万元");
        ScheduleStatus status = Trajectories.status(YEAR, nine);
        assertEquals(Optional.of(nine), status.getObservation());
        assertEquals(PlanPeriod.parse("2024-01/2024-09"), status.getPeriod());
        assertEquals(Rational.parse("4.5"), status.getExpected().orElseThrow().getValue());
        assertEquals(Optional.of(Rational.parse("-0.6")), status.getDeviation());
        assertEquals(Optional.of(Rational.parse("0.65")), status.getProgress());
        assertEquals(Optional.of(Rational.parse("0.75")), status.getExpectedProgress());
        assertEquals(ScheduleStanding.BEHIND, status.getStanding());
        assertEquals(Optional.of(Rational.of(-1, 10)), status.progressGap());
        assertEquals(Optional.of(Rational.of(13, 15)), status.completion());
        assertEquals(Optional.of(Rational.of(-2, 15)), status.relativeDeviation());
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 48, 50, 50, AHEAD",
        "HIGHER_IS_BETTER, 48, 50, 48, BEHIND",
        "HIGHER_IS_BETTER, 50, 48, 50, AHEAD",
        "LOWER_IS_BETTER, 50, 48, 48, AHEAD",
        "LOWER_IS_BETTER, 50, 48, 50, BEHIND",
        "LOWER_IS_BETTER, 48, 50, 48, AHEAD",
        "NEITHER, 48, 50, 49, ON_SCHEDULE",
        "UNKNOWN, 48, 50, 49, ON_SCHEDULE",
        "LOWER_IS_BETTER, 50, 50, 51, BEHIND",
    })
    void aheadIsOnTheBetterSideWhicheverWayThePathGoes(
            Polarity polarity, String start, String target, String actual, ScheduleStanding standing) {
        Indicator share = Indicator.of("县域工业增加值比重").withPolarity(polarity);
        Trajectory path = Trajectories.linear(
                roadmap(share, Reckoning.AT_END, "2019/2019=" + start + " %", "2021/2021=" + target + " %"),
                PeriodUnit.YEAR);
        ScheduleStatus status = Trajectories.status(path, observation(share, "2020/2020=" + actual + " %"));
        assertEquals(standing, status.getStanding());
    }

    @ParameterizedTest
    @CsvSource({"NEITHER, POLARITY_NEITHER", "UNKNOWN, POLARITY_UNKNOWN"})
    void offThePathWithoutABetterSideTheDeviationIsThereButNoStanding(Polarity polarity, ScheduleReason reason) {
        Indicator share = Indicator.of("县域工业增加值比重").withPolarity(polarity);
        Trajectory path = Trajectories.linear(
                roadmap(share, Reckoning.AT_END, "2019/2019=48 %", "2021/2021=50 %"), PeriodUnit.YEAR);
        ScheduleStatus status = Trajectories.status(path, observation(share, "2020/2020=48.5 %"));
        assertEquals(ScheduleStanding.UNKNOWN, status.getStanding());
        assertEquals(Optional.of(reason), status.getReason());
        assertEquals(Optional.of(Rational.parse("-0.5")), status.getDeviation());
        Light light = Trajectories.light(status, LightRules.threeColours());
        assertEquals(LightColour.GREY, light.getColour());
        assertEquals(Optional.of(reason), light.getReason());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07/2024-09",
        "2023/2023",
        "2024-01/2025-01",
        "2024-01-01/2024-09-15",
        "2024-09/2024-09",
    })
    void aPeriodBetweenTwoPointsOrOfAnotherStartHasNone(PlanPeriod period) {
        ScheduleStatus status = Trajectories.status(YEAR, Observation.of(FUND, Quantity.of("1", "亿元"), period));
        assertEquals(Optional.of(ScheduleReason.NO_POINT), status.getReason());
        assertEquals(Optional.empty(), status.getExpected());
        assertEquals(1, status.getObservation().stream().count());
    }

    @Test
    void withoutAnObservationTheScheduleIsThereAndTheStandingUnknown() {
        ScheduleStatus status = Trajectories.status(YEAR, Observations.none(), PlanPeriod.parse("2024-01/2024-03"));
        assertEquals(Optional.of(ScheduleReason.NO_OBSERVATION), status.getReason());
        assertEquals(Rational.parse("1.5"), status.getExpected().orElseThrow().getValue());
        assertEquals(Optional.of(Rational.of(1, 4)), status.getExpectedProgress());
        assertEquals(Optional.empty(), status.getProgress());
        assertEquals(
                "灰灯：无实际值",
                Trajectories.light(status, LightRules.blueYellowRed()).chinese());
    }

    @Test
    void whatIsOfAnotherIndicatorObjectOrPeriodIsLeftAside() {
        PlanPeriod march = PlanPeriod.parse("2024-01/2024-03");
        Observation own = observation(FUND, "2024-01/2024-03=1.5 亿元");
        Observation district = Observation.builder()
                .indicator(FUND)
                .period(march)
                .provisional(false)
                .object("云泽区")
                .value(Quantity.of("1", "亿元"))
                .build();
        Observations all = Observations.of(
                observation(Indicator.of("技改资金"), "2024-01/2024-03=9 户"),
                district,
                observation(FUND, "2024-03/2024-03=1 亿元"),
                observation(FUND, "2024-01/2024-02=1 亿元"),
                own);
        assertEquals(Optional.of(own), Trajectories.status(YEAR, all, march).getObservation());
        Trajectory ofDistrict = Trajectories.linear(
                Roadmap.cumulative(FUND, Quantity.of("6", "亿元"), PlanPeriod.of(2024))
                        .withObject(Optional.of("云泽区")),
                PeriodUnit.MONTH);
        assertEquals(
                Optional.of(district),
                Trajectories.status(ofDistrict, all, march).getObservation());
        assertEquals(
                ScheduleStanding.BEHIND,
                Trajectories.status(ofDistrict, district).getStanding());
        Refused.with(
                "Observations must be of one indicator and one object: 工业发展专项资金 (云泽区) / 工业发展专项资金",
                () -> Trajectories.status(ofDistrict, own));
    }

    @ParameterizedTest
    @CsvSource({
        "'1?,2', 2",
        "'2,1?', 2",
        "'1?,3?,2', 2",
        "'2,1?,3?', 2",
        "'1,1.0', 1",
        "'1?,1?', 1",
        "'1,2', ",
        "'1?,2?', ",
        "'2,1?,3', ",
        "'1,2,2', ",
    })
    void aFinalValueComesFirstAndTwoThatDifferAreNoAnswer(String values, String holds) {
        String[] texts = values.split(",", -1);
        for (int i = 0; i < texts.length; i++) {
            String mark = texts[i].endsWith("?") ? "?" : "";
            texts[i] = "2024-01/2024-03=" + texts[i].replace("?", "") + " 亿元" + mark;
        }
        ScheduleStatus status = Trajectories.status(YEAR, series(FUND, texts), PlanPeriod.parse("2024-01/2024-03"));
        assertEquals(
                Optional.ofNullable(holds).map(value -> Quantity.of(value, "亿元")),
                status.getObservation().map(Observation::getValue));
        assertEquals(
                holds == null ? Optional.of(ScheduleReason.CONFLICTING_OBSERVATIONS) : Optional.empty(),
                status.getReason());
    }

    @Test
    void anObservationOfSomethingElseIsRefused() {
        Refused.with(
                "Observations must be of one indicator and one object: 工业发展专项资金 / 技改资金",
                () -> Trajectories.status(YEAR, observation(Indicator.of("技改资金"), "2024/2024=9 亿元")));
        UnitMismatchException refusal = assertThrows(
                UnitMismatchException.class, () -> Trajectories.status(YEAR, observation(FUND, "2024/2024=9 户")));
        assertEquals("Units differ: 亿元/户", refusal.getMessage());
    }

    @Test
    void aLevelPathHasNoProgress() {
        Trajectory level =
                Trajectories.linear(roadmap(FUND, Reckoning.AT_END, "2019/2019=5 户", "2021/2021=5 户"), PeriodUnit.YEAR);
        ScheduleStatus status = Trajectories.status(level, observation(FUND, "2020/2020=4 户"));
        assertEquals(Optional.empty(), status.getProgress());
        assertEquals(Optional.empty(), status.getExpectedProgress());
        assertEquals(ScheduleStanding.BEHIND, status.getStanding());
        assertEquals(
                "grey: nothing to measure by",
                Trajectories.light(status, LightRules.threeColours()).english());
        assertEquals(
                "红灯：偏差率-20%，未达“超过-10%”",
                Trajectories.light(status, byDeviation()).chinese());
    }

    private static LightRules byDeviation() {
        return LightRules.of(
                "两色",
                LightMeasure.DEVIATION,
                LightRule.above(LightColour.GREEN, Rational.of(-1, 10)),
                LightRule.otherwise(LightColour.RED));
    }

    @ParameterizedTest
    @CsvSource({
        "4.5, GREEN, BLUE, GREEN",
        "5, GREEN, BLUE, GREEN",
        "4.4, YELLOW, YELLOW, GREEN",
        "4.05, YELLOW, YELLOW, RED",
        "4.04, YELLOW, RED, RED",
        "2.7, YELLOW, RED, RED",
        "2.69, RED, RED, RED",
        "0, RED, RED, RED",
    })
    void lightsGoByTheirMeasure(String actual, LightColour gap, LightColour completion, LightColour deviation) {
        ScheduleStatus status = Trajectories.status(YEAR, observation(FUND, "2024-01/2024-09=" + actual + " 亿元"));
        assertEquals(gap, Trajectories.light(status, LightRules.threeColours()).getColour());
        assertEquals(
                completion,
                Trajectories.light(status, LightRules.blueYellowRed()).getColour());
        assertEquals(deviation, Trajectories.light(status, byDeviation()).getColour());
    }

    @Test
    void aLightNamesTheRuleThatWasPassedAndTheOneThatWasMissed() {
        ScheduleStatus status = Trajectories.status(YEAR, observation(FUND, "2024-01/2024-09=3.9 亿元"));
        Light yellow = Trajectories.light(status, LightRules.threeColours());
        assertEquals(status, yellow.getStatus());
        assertEquals(LightRules.threeColours().getName(), yellow.getRules());
        assertEquals(Optional.of(LightRules.threeColours().getRules().get(1)), yellow.getRule());
        assertEquals(Optional.of(LightRules.threeColours().getRules().get(0)), yellow.getMissed());
        assertEquals("yellow: progress gap -10%, at least -30%, not at least 0%", yellow.english());
        assertEquals("黄灯：进度差-10%，不低于-30%，未达“不低于0%”", yellow.chinese());
        ScheduleStatus good = Trajectories.status(YEAR, observation(FUND, "2024-01/2024-09=5.1 亿元"));
        Light green = Trajectories.light(good, LightRules.threeColours());
        assertEquals("绿灯：进度差10%，不低于0%", green.chinese());
        assertEquals(Optional.empty(), green.getMissed());
    }

    @ParameterizedTest
    @EnumSource(
            value = LightMeasure.class,
            names = {"COMPLETION", "DEVIATION"})
    void atTheStartOfASumNothingIsDueAndTheLightGrey(LightMeasure measure) {
        ScheduleStatus status = Trajectories.status(YEAR, observation(FUND, "2023-12/2023-12=0 亿元"));
        assertEquals(ScheduleStanding.ON_SCHEDULE, status.getStanding());
        LightRules rules = LightRules.of("一色", measure, LightRule.otherwise(LightColour.GREEN));
        assertEquals(
                Optional.of(ScheduleReason.NOTHING_TO_MEASURE_BY),
                Trajectories.light(status, rules).getReason());
    }
}
