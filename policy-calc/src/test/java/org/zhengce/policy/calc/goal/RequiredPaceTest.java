// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.goal.Sample.BY_2021;
import static org.zhengce.policy.calc.goal.Sample.FIVE_YEARS;
import static org.zhengce.policy.calc.goal.Sample.down;
import static org.zhengce.policy.calc.goal.Sample.scope;
import static org.zhengce.policy.calc.goal.Sample.seen;
import static org.zhengce.policy.calc.goal.Sample.since;
import static org.zhengce.policy.calc.goal.Sample.target;

import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.PaceState;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.RequiredPace;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PeriodUnit;

class RequiredPaceTest {

    private static final MathContext FIVE = new MathContext(5);
    private static final Target FUND =
            target(ChangeKind.CUMULATIVE, Comparator.AT_LEAST, "30", "亿元").withHorizon(FIVE_YEARS);

    private static RequiredPace pace(Target target, Evidence evidence, PeriodUnit step) {
        return Goals.requiredPace(target, evidence, step, FIVE);
    }

    @Test
    void c5ThirtyInFiveYearsIsSixAYear() {
        RequiredPace start = pace(FUND, Evidence.of(), PeriodUnit.YEAR);
        assertEquals(PaceState.REQUIRED, start.getState());
        assertEquals(Optional.of(Rational.of(5)), start.getSteps());
        assertEquals(Optional.of(Quantity.of("6", "亿元")), start.getPace());
        assertEquals(Optional.of(LocalDate.of(2016, 12, 31)), start.getFrom());
        assertEquals(Optional.empty(), start.getGrowth());
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 25/4", "2, 11, 19/3", "3, 20, 5", "4, 20, 10"})
    void c5AfterTheKthYearTheRestIsSpreadOverTheRest(int k, String sum, String expected) {
        RequiredPace pace = pace(FUND, Evidence.of(seen(sum, "亿元", "2017/" + (2016 + k))), PeriodUnit.YEAR);
        assertEquals(Optional.of(Rational.of(5 - k)), pace.getSteps());
        assertEquals(Optional.of(Quantity.of(expected, "亿元")), pace.getPace());
        assertEquals(
                Optional.of(Quantity.of(
                        Rational.of(30).minus(Rational.parse(sum)),
                        pace.getReached().get().getUnit())),
                pace.getRemaining());
    }

    @Test
    void stepsAreYearsHalvesQuartersOrMonthsAndMayBeFractions() {
        Evidence soFar = Evidence.of(seen("18", "亿元", "2017-01/2019-06"));
        assertEquals(
                Optional.of(Rational.of(5, 2)),
                pace(FUND, soFar, PeriodUnit.YEAR).getSteps());
        assertEquals(
                Optional.of(Rational.of(5)),
                pace(FUND, soFar, PeriodUnit.HALF_YEAR).getSteps());
        assertEquals(
                Optional.of(Rational.of(10)),
                pace(FUND, soFar, PeriodUnit.QUARTER).getSteps());
        assertEquals(
                Optional.of(Quantity.of("0.4", "亿元")),
                pace(FUND, soFar, PeriodUnit.MONTH).getPace());
        Evidence midMonth = Evidence.of(seen("18", "亿元", "2017-01-01/2019-06-10"));
        assertEquals(
                Optional.of(Rational.of(30)),
                pace(FUND, midMonth, PeriodUnit.MONTH).getSteps());
    }

    @Test
    void whatIsReachedNeedsNoPaceAndWithoutTimeThereIsNone() {
        RequiredPace reached = pace(FUND, Evidence.of(seen("30", "亿元", "2017/2019")), PeriodUnit.YEAR);
        assertEquals(PaceState.REACHED, reached.getState());
        assertEquals(Optional.empty(), reached.getPace());
        RequiredPace late = pace(FUND, Evidence.of(seen("29", "亿元", "2017/2021")), PeriodUnit.YEAR);
        assertEquals(PaceState.NO_TIME_LEFT, late.getState());
        assertEquals(Optional.of(Rational.ZERO), late.getSteps());
        assertEquals(Optional.of(Quantity.of("1", "亿元")), late.getRemaining());
        assertEquals(Optional.empty(), late.getPace());
    }

    @Test
    void c1ALevelNeedsAGrowth() {
        Target level = target(Comparator.MORE_THAN, "2500", "亿元").withHorizon(BY_2021);
        RequiredPace pace = pace(level, Evidence.of(seen("1250", "亿元", "2016")), PeriodUnit.YEAR);
        assertEquals(Optional.of(Quantity.of("250", "亿元")), pace.getPace());
        assertTrue(pace.isExceeding());
        assertEquals(Optional.of(Rounded.rounded(Rational.parse("0.14870"), FIVE)), pace.getGrowth());
        RequiredPace halves = pace(level, Evidence.of(seen("1250", "亿元", "2018-07/2019-06")), PeriodUnit.YEAR);
        assertEquals(
                Optional.of(Rounded.rounded(Rational.parse("0.31951"), FIVE)),
                halves.getGrowth(),
                "2^(2/5) - 1 over 30 months");
    }

    @Test
    void anExactRootIsExact() {
        Target level = target(Comparator.AT_LEAST, "121", "亿元").withHorizon(BY_2021);
        assertEquals(
                Optional.of(Rounded.exact(Rational.parse("0.1"), FIVE)),
                pace(level, Evidence.of(seen("100", "亿元", "2019")), PeriodUnit.YEAR)
                        .getGrowth());
    }

    @Test
    void fromNoughtOrLessThereIsAPaceButNoGrowth() {
        Target level = target(Comparator.AT_LEAST, "120", "亿元").withHorizon(BY_2021);
        RequiredPace pace = pace(level, Evidence.of(seen("0", "亿元", "2019")), PeriodUnit.YEAR);
        assertEquals(Optional.of(Quantity.of("60", "亿元")), pace.getPace());
        assertEquals(Optional.empty(), pace.getGrowth());
        assertEquals(
                Optional.of(Quantity.of("70", "亿元")),
                pace(level, Evidence.of(seen("-20", "亿元", "2019")), PeriodUnit.YEAR)
                        .getPace());
    }

    @Test
    void beyondFiftyYearsThereIsAPaceButNoGrowth() {
        Target level = target(Comparator.AT_LEAST, "121", "亿元").withHorizon(Horizon.byEndOf(PartialDate.of(9999)));
        RequiredPace pace = pace(level, Evidence.of(seen("100", "亿元", "2019")), PeriodUnit.MONTH);
        assertEquals(Optional.of(Rational.of(7980 * 12)), pace.getSteps());
        assertEquals(Optional.empty(), pace.getGrowth());
    }

    @Test
    void aWayDownHasANegativePace() {
        Target level = target(Comparator.AT_MOST, "81", "吨").withHorizon(BY_2021);
        RequiredPace pace = pace(level, Evidence.of(seen("100", "吨", "2019")), PeriodUnit.YEAR);
        assertEquals(Optional.of(Quantity.of("-9.5", "吨")), pace.getPace());
        assertEquals(Optional.of(Rounded.exact(Rational.parse("-0.1"), FIVE)), pace.getGrowth());
    }

    @Test
    void growthLeadsToALevel() {
        Target growth = target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_LEAST, "10", "%")
                .withHorizon(BY_2021)
                .withBaseline(since(2018));
        Evidence levels = Evidence.of(seen("100", "亿元", "2018"), seen("110", "亿元", "2019"));
        RequiredPace pace = pace(growth, levels, PeriodUnit.YEAR);
        assertEquals(Optional.of(Quantity.of("133.1", "亿元")), pace.getGoal());
        assertEquals(Optional.of(Quantity.of("11.55", "亿元")), pace.getPace());
        assertEquals(Optional.of(Rounded.exact(Rational.parse("0.1"), FIVE)), pace.getGrowth());
        RequiredPace fromTheStart = pace(growth, Evidence.of(seen("100", "亿元", "2018")), PeriodUnit.YEAR);
        assertEquals(Optional.of(Rounded.exact(Rational.parse("0.1"), FIVE)), fromTheStart.getGrowth());
        Target twice = target(ChangeKind.MULTIPLE, Comparator.EQUAL, "2", "倍")
                .withHorizon(BY_2021)
                .withBaseline(since(2018));
        assertEquals(
                Optional.of(Quantity.of("200", "亿元")),
                pace(twice, levels, PeriodUnit.YEAR).getGoal());
    }

    @Test
    void c2AfterSevenPerCentADoublingNeedsMore() {
        Target twice = target(ChangeKind.MULTIPLE, Comparator.EQUAL, "2", "倍")
                .withHorizon(BY_2021)
                .withBaseline(since(2015));
        RequiredPace pace =
                pace(twice, Evidence.of(seen("100", "亿元", "2015"), seen("107", "亿元", "2016")), PeriodUnit.YEAR);
        assertEquals(Optional.of(Rounded.rounded(Rational.parse("0.13326"), FIVE)), pace.getGrowth());
    }

    @Test
    void aFallAndAMoveInRankLeadToALevelToo() {
        Target fall = target(ChangeKind.GROWTH, Comparator.AT_LEAST, "15", "%")
                .withChange(down(ChangeKind.GROWTH))
                .withHorizon(BY_2021)
                .withBaseline(since(2016));
        RequiredPace pace = pace(fall, Evidence.of(seen("100", "吨", "2016"), seen("95", "吨", "2019")), PeriodUnit.YEAR);
        assertEquals(Optional.of(Quantity.of("85", "吨")), pace.getGoal());
        assertEquals(Optional.of(Quantity.of("-5", "吨")), pace.getPace());
        Target rank = Target.of(Sample.OUTPUT, Bound.range("1", "2", "位"))
                .withChange(Change.of(ChangeKind.RANK_MOVE))
                .withHorizon(BY_2021)
                .withBaseline(since("5", "位"));
        RequiredPace up = pace(rank, Evidence.of(seen("5", "位", "2019")), PeriodUnit.YEAR);
        assertEquals(Optional.of(Quantity.of("4", "位")), up.getGoal());
        assertEquals(Optional.of(Quantity.of("-0.5", "位")), up.getPace());
        assertEquals(Optional.empty(), up.getGrowth());
        assertEquals(
                reason(AttainmentReason.NO_ROOM),
                pace(rank.withBaseline(since("1", "位")), Evidence.of(seen("1", "位", "2019")), PeriodUnit.YEAR)
                        .getReason());
    }

    @Test
    void pointsAndStocksLeadToALevelToo() {
        Target points = target(ChangeKind.GROWTH, Comparator.AT_LEAST, "2", "个百分点")
                .withHorizon(BY_2021)
                .withBaseline(since("48", "%"));
        assertEquals(
                Optional.of(Quantity.of("50", "%")),
                pace(points, Evidence.of(seen("49", "%", "2019")), PeriodUnit.YEAR)
                        .getGoal());
        Target net = Sample.of(
                        target(ChangeKind.INCREMENT_NET, Comparator.AT_LEAST, "40", "户"),
                        Polarity.UNKNOWN,
                        Aggregation.POINT_IN_TIME)
                .withHorizon(BY_2021)
                .withBaseline(since("100", "户"));
        assertEquals(
                Optional.of(Quantity.of("15", "户")),
                pace(net, Evidence.of(seen("110", "户", "2019")), PeriodUnit.YEAR)
                        .getPace());
    }

    @Test
    void whatCannotBePacedSaysSo() {
        Target open = target(Comparator.AT_LEAST, "20", "%");
        Evidence now = Evidence.of(seen("19", "%", "2019"));
        assertEquals(PaceState.NO_DEADLINE, pace(open, now, PeriodUnit.YEAR).getState());
        assertEquals(
                PaceState.NO_DEADLINE,
                pace(open.withHorizon(Horizon.standing()), now, PeriodUnit.YEAR).getState());
        Target by = open.withHorizon(BY_2021);
        assertEquals(
                PaceState.NOT_PACED,
                pace(by.withScope(scope(Quantifier.EACH)), now, PeriodUnit.YEAR).getState());
        assertEquals(
                PaceState.NOT_PACED,
                pace(
                                target(ChangeKind.GROWTH_YEAR_ON_YEAR, Comparator.AT_LEAST, "8", "%")
                                        .withHorizon(BY_2021),
                                now,
                                PeriodUnit.YEAR)
                        .getState());
        assertEquals(
                reason(AttainmentReason.NO_OBSERVATION),
                pace(by, Evidence.of(), PeriodUnit.YEAR).getReason());
        assertEquals(
                reason(AttainmentReason.QUALITATIVE),
                pace(by.withBound(Bound.qualitative("明显提升")), now, PeriodUnit.YEAR)
                        .getReason());
        assertEquals(
                reason(AttainmentReason.TOLERANCE_MISSING),
                pace(by.withBound(Bound.numeric(Comparator.ABOUT, "20", "%")), now, PeriodUnit.YEAR)
                        .getReason());
    }

    @Test
    void theWayToALevelNeedsTheLevelsThatItGoesBy() {
        Target twice = target(ChangeKind.MULTIPLE, Comparator.AT_LEAST, "2", "倍")
                .withHorizon(BY_2021)
                .withBaseline(since(2016));
        assertEquals(reason(AttainmentReason.NO_OBSERVATION), reasonOf(twice));
        assertEquals(reason(AttainmentReason.OTHER_PERIOD), reasonOf(twice, seen("100", "亿元", "2022")));
        assertEquals(
                reason(AttainmentReason.CONTRADICTORY),
                reasonOf(twice, seen("100", "亿元", "2016"), seen("110", "亿元", "2019"), seen("111", "亿元", "2019")));
        assertEquals(reason(AttainmentReason.BASELINE_MISSING), reasonOf(twice, seen("110", "亿元", "2019")));
        assertEquals(
                reason(AttainmentReason.BASELINE_NOT_POSITIVE),
                reasonOf(twice, seen("0", "亿元", "2016"), seen("110", "亿元", "2019")));
        assertEquals(Optional.empty(), reasonOf(twice, seen("0.01", "亿元", "2016"), seen("110", "亿元", "2019")));
        Target average = target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_LEAST, "8", "%")
                .withHorizon(BY_2021)
                .withBaseline(since(2021));
        assertEquals(reason(AttainmentReason.OTHER_PERIOD), reasonOf(average, seen("100", "亿元", "2021")));
    }

    @Test
    void aRiseIsPacedInItsOwnUnit() {
        Target net = Sample.of(
                        target(ChangeKind.INCREMENT_NET, Comparator.AT_LEAST, "40", "户"),
                        Polarity.UNKNOWN,
                        Aggregation.POINT_IN_TIME)
                .withHorizon(BY_2021)
                .withBaseline(since("100", "亿元"));
        assertEquals(reason(AttainmentReason.UNITS_DIFFER), reasonOf(net, seen("110", "亿元", "2019")));
        Target points = target(ChangeKind.GROWTH, Comparator.AT_LEAST, "2", "个百分点")
                .withHorizon(BY_2021)
                .withBaseline(since("100", "亿元"));
        assertEquals(reason(AttainmentReason.UNITS_DIFFER), reasonOf(points, seen("110", "亿元", "2019")));
    }

    private static Optional<AttainmentReason> reasonOf(Target target, Observation... observations) {
        return pace(target, Evidence.of(observations), PeriodUnit.YEAR).getReason();
    }

    private static Optional<AttainmentReason> reason(AttainmentReason reason) {
        return Optional.of(reason);
    }

    @Test
    void eachYearIsPacedToItsOwnEnd() {
        Target yearly = target(ChangeKind.INCREMENT_GROSS, Comparator.AT_LEAST, "8", "万户")
                .withHorizon(Horizon.eachYear());
        RequiredPace pace = pace(
                yearly, Evidence.of(seen("9", "万户", "2018"), seen("3.5", "万户", "2019-01/2019-03")), PeriodUnit.QUARTER);
        assertEquals(Optional.of(LocalDate.of(2019, 12, 31)), pace.getDeadline());
        assertEquals(Optional.of(Quantity.of("1.5", "万户")), pace.getPace());
    }

    @Test
    void aGrowthWithoutEndNeedsAContextWithOne() {
        Target level = target(Comparator.AT_LEAST, "2", "亿元").withHorizon(BY_2021);
        Evidence one = Evidence.of(seen("1", "亿元", "2019"));
        assertThrows(
                ArithmeticException.class,
                () -> Goals.requiredPace(level, one, PeriodUnit.YEAR, MathContext.UNLIMITED));
    }
}
