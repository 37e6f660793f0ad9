// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengce.policy.calc.goal.Sample.OUTPUT;
import static org.zhengce.policy.calc.goal.Sample.period;
import static org.zhengce.policy.calc.goal.Sample.seen;
import static org.zhengce.policy.calc.goal.Sample.since;
import static org.zhengce.policy.calc.goal.Sample.target;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.goal.Attainment;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Unit;

/** Which observations a target asks for, and what it takes them for. */
class QuestionTest {

    private static final Target FLOOR = target(Comparator.AT_LEAST, "10", "亿元");
    private static final Target RISE = target(ChangeKind.GROWTH, Comparator.AT_LEAST, "10", "%");
    private static final Indicator OTHER = Indicator.of("营业收入");

    private static Observation of(Indicator indicator, String value) {
        return Observation.of(indicator, Quantity.of(value, "亿元"), period("2021"));
    }

    private static Observation withParts(String value, String unit) {
        return Observation.builder()
                .indicator(OUTPUT)
                .value(Quantity.of(value, unit))
                .numerator(Quantity.of("2", "亿元"))
                .denominator(Quantity.of("5", "亿元"))
                .period(period("2021"))
                .provisional(false)
                .build();
    }

    @Test
    void valuesOfOtherIndicatorsDoNotCount() {
        assertEquals(
                Optional.of(Quantity.of("9", "亿元")),
                Goals.attainment(FLOOR, Evidence.of(of(OTHER, "12"), seen("9", "亿元", "2021")))
                        .getMeasured());
        assertEquals(
                AttainmentReason.NO_OBSERVATION,
                Goals.attainment(FLOOR, of(OTHER, "12")).getReason());
    }

    @Test
    void theEvaluatorMayKnowTheIndicatorByAnotherName() {
        Evidence evidence = Evidence.builder()
                .indicator(OTHER)
                .addObservations(of(OTHER, "12"))
                .build();
        assertEquals(
                Optional.of(Quantity.of("12", "亿元")),
                Goals.attainment(FLOOR, evidence).getMeasured());
    }

    @Test
    void partsGiveShareAndNothingElse() {
        Target share = target(Comparator.AT_LEAST, "40", "%");
        assertEquals(
                Optional.of(Quantity.of("40", "%")),
                Goals.attainment(share, withParts("39.9", "%")).getMeasured());
        assertEquals(
                Optional.of(Quantity.of("11", "亿元")),
                Goals.attainment(FLOOR, withParts("11", "亿元")).getMeasured());
    }

    @Test
    void aRatioIsTheGrowthUnlessTheIndicatorIsOneItself() {
        Attainment rate = Goals.attainment(RISE, Evidence.of(seen("12", "%", "2021")));
        assertEquals(AttainmentReason.WITHIN_BOUND, rate.getReason());
        assertEquals(Optional.of(Quantity.of("12", "%")), rate.getMeasured());
        Evidence ofRatio = Evidence.builder()
                .indicator(OUTPUT.withUnit(Unit.PERCENT))
                .addObservations(seen("12", "%", "2021"))
                .build();
        assertEquals(
                AttainmentReason.BASELINE_MISSING,
                Goals.attainment(RISE, ofRatio).getReason());
        Evidence ofAmount = Evidence.builder()
                .indicator(OUTPUT.withUnit(Unit.of("亿元")))
                .addObservations(seen("12", "%", "2021"))
                .build();
        assertEquals(
                AttainmentReason.WITHIN_BOUND, Goals.attainment(RISE, ofAmount).getReason());
        assertEquals(
                Optional.of(Quantity.of("20", "%")),
                Goals.attainment(RISE.withBaseline(since("10", "%")), Evidence.of(seen("12", "%", "2021")))
                        .getMeasured());
    }
}
