// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.goal.Sample.target;

import java.math.MathContext;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.ImpliedBaseline;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.Horizon;

class ImpliedBaselineTest {

    private static final Target OVER_2500 = target(Comparator.MORE_THAN, "2500", "亿元");
    private static final Target AT_LEAST_12 = target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_LEAST, "12", "%");

    @Test
    void c1ExactlyTwelvePerCentUpTo2500() {
        ImpliedBaseline base = Goals.impliedBaseline(
                target(Comparator.EQUAL, "2500", "亿元"),
                target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.EQUAL, "12", "%"),
                5);
        Rational exact = Rational.of(2500).dividedBy(Rational.parse("1.7623416832"));
        assertTrue(base.determined());
        assertEquals(Optional.of(Quantity.of(exact, Unit.of("亿元"))), base.getLow());
        assertEquals(base.getLow(), base.getBreakEven());
        assertEquals("1418.57", exact.toBigDecimal(new MathContext(6)).toPlainString());
    }

    @Test
    void c1TwoFloorsTellTheBreakEvenOnly() {
        ImpliedBaseline base = Goals.impliedBaseline(OVER_2500, AT_LEAST_12, 5);
        assertEquals(Optional.empty(), base.getLow());
        assertEquals(Optional.empty(), base.getHigh());
        assertEquals(
                "1418.57",
                base.getBreakEven()
                        .get()
                        .getValue()
                        .toBigDecimal(new MathContext(6))
                        .toPlainString());
        assertEquals(
                Optional.of(Quantity.of("1250", "亿元")),
                Goals.impliedBaseline(OVER_2500, target(ChangeKind.MULTIPLE, Comparator.AT_LEAST, "2", "倍"), 5)
                        .getBreakEven());
    }

    @Test
    void c1TheBaselineIsABoundWithItsDirection() {
        ImpliedBaseline above =
                Goals.impliedBaseline(OVER_2500, target(ChangeKind.MULTIPLE, Comparator.EQUAL, "2", "倍"), 5);
        assertEquals(Optional.of(Quantity.of("1250", "亿元")), above.getLow());
        assertFalse(above.isLowIncluded());
        assertEquals(Optional.empty(), above.getHigh());
        ImpliedBaseline below = Goals.impliedBaseline(
                target(Comparator.EQUAL, "2500", "亿元"), target(ChangeKind.MULTIPLE, Comparator.AT_LEAST, "2", "倍"), 5);
        assertEquals(Optional.of(Quantity.of("1250", "亿元")), below.getHigh());
        assertTrue(below.isHighIncluded());
        assertEquals(Optional.empty(), below.getLow());
    }

    @ParameterizedTest
    @CsvSource({"3, 41", "4, 33", "5, 25"})
    void c3SixtyFiveLessEightAYear(int years, String expected) {
        Target yearly =
                target(ChangeKind.INCREMENT_GROSS, Comparator.EQUAL, "8", "万户").withHorizon(Horizon.eachYear());
        ImpliedBaseline base = Goals.impliedBaseline(target(Comparator.MORE_THAN, "65", "万户"), yearly, years);
        assertEquals(Optional.of(Quantity.of(expected, "万户")), base.getBreakEven());
        assertEquals(base.getBreakEven(), base.getLow());
        assertFalse(base.isLowIncluded());
        assertEquals(Optional.empty(), base.getHigh());
    }

    @Test
    void pointsAddUpAndFallsAreSubtracted() {
        Target points = target(ChangeKind.GROWTH, Comparator.EQUAL, "2", "个百分点");
        assertEquals(
                Optional.of(Quantity.of("48", "%")),
                Goals.impliedBaseline(target(ChangeKind.SHARE, Comparator.AT_LEAST, "50", "%"), points, 3)
                        .getLow());
        Target fall =
                target(ChangeKind.GROWTH, Comparator.AT_LEAST, "15", "%").withChange(Sample.down(ChangeKind.GROWTH));
        ImpliedBaseline base = Goals.impliedBaseline(target(Comparator.EQUAL, "85", "吨"), fall, 5);
        assertEquals(Optional.of(Quantity.of("100", "吨")), base.getLow());
        assertTrue(base.isLowIncluded());
        assertEquals(Optional.empty(), base.getHigh());
    }

    @Test
    void aRangeHasTwoEnds() {
        Target range = Target.of(Sample.OUTPUT, Bound.range("120", "150", "亿元"));
        ImpliedBaseline base =
                Goals.impliedBaseline(range, target(ChangeKind.MULTIPLE, Comparator.EQUAL, "1.5", "倍"), 1);
        assertEquals(Optional.of(Quantity.of("80", "亿元")), base.getLow());
        assertEquals(Optional.of(Quantity.of("100", "亿元")), base.getHigh());
        assertEquals(Optional.empty(), base.getBreakEven());
        assertFalse(base.determined());
    }

    /** From 65 less 2 · 10 to 70 less 2 · 8. */
    @Test
    void twoRangesHaveTwoEndsOfWhichTheSmallestRiseMakesTheHigher() {
        Target level = target(Comparator.AT_LEAST, "65", "万户").withBound(Bound.range("65", "70", "万户"));
        Target yearly = target(ChangeKind.INCREMENT_GROSS, Comparator.AT_LEAST, "8", "万户")
                .withBound(Bound.range("8", "10", "万户"))
                .withHorizon(Horizon.eachYear());
        ImpliedBaseline base = Goals.impliedBaseline(level, yearly, 2);
        assertEquals(Optional.of(Quantity.of("45", "万户")), base.getLow());
        assertEquals(Optional.of(Quantity.of("54", "万户")), base.getHigh());
        assertTrue(base.isLowIncluded());
        assertTrue(base.isHighIncluded());
        ImpliedBaseline most = Goals.impliedBaseline(target(Comparator.AT_MOST, "70", "万户"), yearly, 2);
        assertEquals(Optional.empty(), most.getLow());
        assertEquals(Optional.of(Quantity.of("54", "万户")), most.getHigh());
        ImpliedBaseline least =
                Goals.impliedBaseline(level.withBound(Bound.numeric(Comparator.AT_LEAST, "65", "万户")), yearly, 2);
        assertEquals(Optional.of(Quantity.of("45", "万户")), least.getLow());
        assertEquals(Optional.empty(), least.getHigh());
    }

    @Test
    void whatHasNoAnswerSaysWhy() {
        assertEquals(
                Optional.of(AttainmentReason.QUALITATIVE),
                Goals.impliedBaseline(OVER_2500, AT_LEAST_12.withBound(Bound.qualitative("大幅提高")), 5)
                        .getReason());
        assertEquals(
                Optional.of(AttainmentReason.UNITS_DIFFER),
                Goals.impliedBaseline(OVER_2500, target(ChangeKind.INCREMENT_NET, Comparator.EQUAL, "8", "万户"), 5)
                        .getReason());
        assertEquals(
                Optional.of(AttainmentReason.BASELINE_NOT_POSITIVE),
                Goals.impliedBaseline(
                                OVER_2500,
                                target(ChangeKind.GROWTH, Comparator.EQUAL, "100", "%")
                                        .withChange(Sample.down(ChangeKind.GROWTH)),
                                5)
                        .getReason());
        ImpliedBaseline about = Goals.impliedBaseline(target(Comparator.ABOUT, "2500", "亿元"), AT_LEAST_12, 5);
        assertEquals(Optional.empty(), about.getLow());
        assertEquals(Optional.empty(), about.getHigh());
        assertTrue(about.getBreakEven().isPresent());
    }

    @Test
    void yearsAndKindsMustBeSuchAsImplyABaseline() {
        Refused.with("Number of years must be 1 to 600: 0", () -> Goals.impliedBaseline(OVER_2500, AT_LEAST_12, 0));
        Refused.with("Number of years must be 1 to 600: 601", () -> Goals.impliedBaseline(OVER_2500, AT_LEAST_12, 601));
        Refused.with(
                "Baseline must be implied by a level and a change: level and level",
                () -> Goals.impliedBaseline(OVER_2500, OVER_2500, 5));
        Refused.with(
                "Baseline must be implied by a level and a change: growth_annual_average and level",
                () -> Goals.impliedBaseline(AT_LEAST_12, OVER_2500, 5));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 4, 18.921", "1, 2, 5, 14.870", "1, 2, 6, 12.246", "1.07, 2, 5, 13.326", "48, 50, 3, 1.3700"})
    void c1AndC2AndC12GrowthBetweenTwoLevels(String from, String to, int years, String percent) {
        MathContext five = new MathContext(5);
        assertEquals(
                Rounded.rounded(Rational.parse(percent).dividedBy(Rational.of(100)), five),
                Goals.impliedGrowth(Quantity.of(from, "亿元"), Quantity.of(to, "亿元"), years, five));
    }

    @Test
    void growthIsFromAPositiveLevelToOneThatIsNotNegative() {
        MathContext five = new MathContext(5);
        Quantity one = Quantity.of("1", "亿元");
        assertEquals(Rounded.exact(Rational.of(-1), five), Goals.impliedGrowth(one, Quantity.of("0", "元"), 3, five));
        Refused.with(
                "Growth must lead from a positive level to one that is not negative: 0 亿元 to 1 亿元",
                () -> Goals.impliedGrowth(Quantity.of("0", "亿元"), one, 1, five));
        Refused.with(
                "Growth must lead from a positive level to one that is not negative: 1 亿元 to -1 亿元",
                () -> Goals.impliedGrowth(one, Quantity.of("-1", "亿元"), 1, five));
        Refused.with("Units differ: 亿元/户", () -> Goals.impliedGrowth(one, Quantity.of("1", "户"), 1, five));
        Refused.with("Number of years must be 1 to 600: 0", () -> Goals.impliedGrowth(one, one, 0, five));
    }
}
