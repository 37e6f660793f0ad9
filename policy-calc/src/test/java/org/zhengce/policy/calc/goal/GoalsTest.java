// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.goal.Sample.BY_2021;
import static org.zhengce.policy.calc.goal.Sample.FIVE_YEARS;
import static org.zhengce.policy.calc.goal.Sample.OUTPUT;
import static org.zhengce.policy.calc.goal.Sample.countWhere;
import static org.zhengce.policy.calc.goal.Sample.down;
import static org.zhengce.policy.calc.goal.Sample.parts;
import static org.zhengce.policy.calc.goal.Sample.scope;
import static org.zhengce.policy.calc.goal.Sample.seen;
import static org.zhengce.policy.calc.goal.Sample.seenOf;
import static org.zhengce.policy.calc.goal.Sample.since;
import static org.zhengce.policy.calc.goal.Sample.target;
import static org.zhengce.policy.calc.goal.Sample.units;

import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.goal.Allowance;
import org.zhengce.policy.model.goal.Attainment;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.Outcome;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.RelativeBound;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.UniversalBound;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.Horizon;

/** Attainment by the figures of the source documents; the numbers are those of DOMAIN.md, section 4. */
class GoalsTest {

    private static final Indicator REVENUE = Indicator.of("营业收入");

    @Test
    void aFloorThatIsNotReachedSaysHowFarItIs() {
        Target floor = target(ChangeKind.SHARE, Comparator.AT_LEAST, "20", "%").withHorizon(Horizon.standing());
        Attainment now = Goals.attainment(floor, seen("19.4", "%", "2024"));
        assertEquals(Outcome.NOT_MET, now.getOutcome());
        assertEquals(AttainmentReason.OUTSIDE_BOUND, now.getReason());
        assertEquals(Optional.of(Quantity.of("19.4", "%")), now.getMeasured());
        assertEquals(Optional.of(Quantity.of("20", "%")), now.getLimit());
        assertEquals(Optional.of(Quantity.of("-0.6", "%")), now.getGap());
        assertEquals(Optional.of(Rational.parse("-0.03")), now.gapShare());
        assertEquals(Optional.of(Rational.parse("0.97")), now.getCompletion());
        assertEquals(Optional.empty(), now.getDeadline());
        assertFalse(now.isRounded());
        assertFalse(now.early());
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 20, MET", "AT_LEAST, 19.99, NOT_MET", "MORE_THAN, 20, NOT_MET", "MORE_THAN, 20.01, MET",
        "AT_MOST, 20, MET", "AT_MOST, 20.01, NOT_MET", "LESS_THAN, 20, NOT_MET", "LESS_THAN, 19.99, MET",
        "ABOUT, 20, NOT_MEASURABLE", "EQUAL, 20, MET", "EQUAL, 21, NOT_MEASURABLE", "EQUAL, 19, NOT_MEASURABLE",
        "INCREASE_TO, 20, MET", "INCREASE_TO, 21, MET", "INCREASE_TO, 19, NOT_MET"
    })
    void boundariesFollowTheCivilCode(Comparator comparator, String value, Outcome expected) {
        assertEquals(
                expected,
                Goals.attainment(target(comparator, "20", "亿元"), seen(value, "亿元", "2021"))
                        .getOutcome());
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, HIGHER_IS_BETTER, 21, MET", "EQUAL, HIGHER_IS_BETTER, 19, NOT_MET",
                "EQUAL, LOWER_IS_BETTER, 21, NOT_MET",
        "EQUAL, LOWER_IS_BETTER, 19, MET", "EQUAL, NEITHER, 20, MET", "EQUAL, NEITHER, 21, NOT_MET",
        "EQUAL, NEITHER, 19, NOT_MET", "INCREASE_TO, LOWER_IS_BETTER, 19, MET",
                "INCREASE_TO, LOWER_IS_BETTER, 21, NOT_MET",
        "INCREASE_TO, NEITHER, 21, NOT_MET"
    })
    void aBareNumberIsReachedTheWayThatIsBetter(
            Comparator comparator, Polarity polarity, String value, Outcome expected) {
        Target target = Sample.of(target(comparator, "20", "亿元"), polarity, Aggregation.UNKNOWN);
        assertEquals(
                expected, Goals.attainment(target, seen(value, "亿元", "2021")).getOutcome());
        Evidence said = Evidence.builder()
                .addObservations(seen(value, "亿元", "2021"))
                .indicator(OUTPUT.withPolarity(polarity))
                .build();
        assertEquals(
                expected,
                Goals.attainment(target(comparator, "20", "亿元"), said).getOutcome(),
                "the evaluator's polarity fills the text's");
    }

    @Test
    void aBareNumberOfUnknownPolarityNamesThatAsTheReason() {
        Attainment now = Goals.attainment(target(Comparator.EQUAL, "5", "个"), seen("6", "个", "2021"));
        assertEquals(AttainmentReason.POLARITY_UNKNOWN, now.getReason());
        assertEquals(Optional.of(Quantity.of("6", "个")), now.getMeasured());
        assertEquals(Optional.of(Quantity.of("5", "个")), now.getLimit());
        assertEquals(Optional.empty(), now.getGap());
    }

    @Test
    void theWayThatTheWordsNameGoesBeforeThePolarity() {
        Target down = Sample.of(target(Comparator.INCREASE_TO, "50", "%"), Polarity.HIGHER_IS_BETTER, Aggregation.RATIO)
                .withChange(down(ChangeKind.LEVEL));
        assertEquals(
                Outcome.MET, Goals.attainment(down, seen("49", "%", "2021")).getOutcome());
        assertEquals(
                Outcome.NOT_MET, Goals.attainment(down, seen("51", "%", "2021")).getOutcome());
    }

    @Test
    void aboutIsWithinTheToleranceGiven() {
        Target about = target(ChangeKind.SHARE, Comparator.ABOUT, "60", "%");
        Evidence.Builder evidence = Evidence.builder().addObservations(seen("58.8", "%", "2021"));
        Attainment relative = Goals.attainment(
                about,
                evidence.tolerance(Allowance.relative(Quantity.of("2", "%"))).build());
        assertEquals(AttainmentReason.WITHIN_BOUND, relative.getReason());
        assertEquals(Optional.of(Quantity.of("0", "%")), relative.getGap());
        Attainment absolute = Goals.attainment(
                about,
                Evidence.builder()
                        .addObservations(seen("58.8", "%", "2021"))
                        .tolerance(Allowance.of(Quantity.of("1", "%")))
                        .build());
        assertEquals(AttainmentReason.OUTSIDE_BOUND, absolute.getReason());
        assertEquals(Optional.of(Quantity.of("-0.2", "%")), absolute.getGap());
    }

    @Test
    void c16AThirdIsNeverThirtyThreePerCent() {
        Target third = target(ChangeKind.SHARE, Comparator.AT_LEAST, "1/3", "1");
        assertEquals(
                Outcome.NOT_MET,
                Goals.attainment(third, seen("33", "%", "2024")).getOutcome());
        Attainment exact = Goals.attainment(third, parts("1", "3", "亩", "2024"));
        assertEquals(Outcome.MET, exact.getOutcome());
        assertEquals(Optional.of(Quantity.of("0", "1")), exact.getGap());
    }

    @ParameterizedTest
    @CsvSource({"15, 37.5, 37.4", "18, 15, 14.9"})
    void c16TheFlowPullsTheStockToItsFloor(String stock, String enough, String less) {
        Target floor = target(ChangeKind.SHARE, Comparator.AT_LEAST, "20", "%").withHorizon(Horizon.standing());
        assertEquals(
                Outcome.MET, Goals.attainment(floor, supplied(stock, enough)).getOutcome());
        assertEquals(
                Optional.of(Quantity.of("20", "%")),
                Goals.attainment(floor, supplied(stock, enough)).getMeasured());
        assertEquals(
                Outcome.NOT_MET, Goals.attainment(floor, supplied(stock, less)).getOutcome());
    }

    /** Of 100 units of land, so many are industrial; a third of so many new ones is as well. */
    private static Observation supplied(String stock, String added) {
        Rational part = Rational.parse(stock).plus(Rational.parse(added).dividedBy(Rational.of(3)));
        return parts(
                part.toString(), Rational.of(100).plus(Rational.parse(added)).toString(), "公顷", "2024");
    }

    @Test
    void c17SevenHundredOfTenThousandPassAndSevenHundredAndOneDoNot() {
        Target ceiling = target(ChangeKind.SHARE, Comparator.AT_MOST, "7", "%").withHorizon(Horizon.standing());
        Attainment exact = Goals.attainment(ceiling, parts("700", "10000", "㎡", "2021"));
        assertEquals(Outcome.MET, exact.getOutcome());
        assertEquals(Optional.empty(), exact.getCompletion());
        Attainment more = Goals.attainment(ceiling, parts("701", "10000", "㎡", "2021"));
        assertEquals(Outcome.NOT_MET, more.getOutcome());
        assertEquals(Optional.of(Quantity.of("-0.01", "%")), more.getGap());
        Target area = target(ChangeKind.SHARE, Comparator.AT_MOST, "15", "%");
        assertEquals(
                Outcome.MET,
                Goals.attainment(area, parts("1500", "10000", "㎡", "2021")).getOutcome());
    }

    @Test
    void c1AnAverageGrowthIsComparedByPowers() {
        Target growth = target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_LEAST, "12", "%")
                .withHorizon(BY_2021)
                .withBaseline(since(2016));
        Evidence exactly = Evidence.of(seen("1000", "亿元", "2016"), seen("1762.3416832", "亿元", "2021"));
        Attainment reached = Goals.attainment(growth, exactly);
        assertEquals(Outcome.MET, reached.getOutcome());
        assertEquals(Optional.of(Quantity.of("12", "%")), reached.getMeasured());
        assertEquals(Optional.of(Quantity.of("0", "%")), reached.getGap());
        assertFalse(reached.isRounded());
        Evidence under = Evidence.of(seen("1000", "亿元", "2016"), seen("1762.3416831", "亿元", "2021"));
        Attainment missed = Goals.attainment(growth, under, new MathContext(6));
        assertEquals(Outcome.NOT_MET, missed.getOutcome());
        assertEquals(Optional.of(Quantity.of("12", "%")), missed.getMeasured());
        assertTrue(missed.isRounded());
        assertEquals(Optional.empty(), Goals.attainment(growth, under).getMeasured());
    }

    @Test
    void c1ADoublingInFiveYearsIsMoreThanTwelvePerCent() {
        Evidence doubled = Evidence.of(seen("1250", "亿元", "2016"), seen("2500", "亿元", "2021"));
        Target growth = target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_LEAST, "12", "%")
                .withHorizon(FIVE_YEARS);
        Attainment average = Goals.attainment(growth, doubled, new MathContext(5));
        assertEquals(Outcome.MET, average.getOutcome());
        assertEquals(Optional.of(Quantity.of("14.870", "%")), average.getMeasured());
        assertEquals(Optional.of(Quantity.of("2.870", "%")), average.getGap());
        Target twice = target(ChangeKind.MULTIPLE, Comparator.EQUAL, "2", "倍").withHorizon(FIVE_YEARS);
        Attainment multiple = Goals.attainment(twice, doubled);
        assertEquals(Outcome.MET, multiple.getOutcome());
        assertEquals(Optional.of(Rational.ONE), multiple.getCompletion());
        Target level = target(Comparator.MORE_THAN, "2500", "亿元").withHorizon(BY_2021);
        Attainment boundary = Goals.attainment(level, doubled);
        assertEquals(Outcome.NOT_MET, boundary.getOutcome());
        assertEquals(Optional.of(Quantity.of("0", "亿元")), boundary.getGap());
    }

    @Test
    void c10AveragesAreTheTotalByTheNumber() {
        Target perHead = target(Comparator.AT_LEAST, "100", "万元").withScope(scope(Quantifier.AVERAGE_PER));
        Evidence revenue = Evidence.builder()
                .addObservations(seen("2000", "亿元", "2021"))
                .unitCount(200_000)
                .build();
        Attainment met = Goals.attainment(perHead, revenue);
        assertEquals(Outcome.MET, met.getOutcome());
        assertEquals(Optional.of(Quantity.of("100", "万元")), met.getMeasured());
        assertEquals(
                Outcome.NOT_MET,
                Goals.attainment(perHead.withBound(Bound.numeric(Comparator.MORE_THAN, "100", "万元")), revenue)
                        .getOutcome(),
                "超过 at the limits");
        Target perFirm = target(Comparator.AT_LEAST, "0.667", "亿元").withScope(scope(Quantifier.AVERAGE_PER));
        Attainment firm = Goals.attainment(
                perFirm,
                Evidence.builder()
                        .addObservations(seen("2000", "亿元", "2021"))
                        .unitCount(3000)
                        .build());
        assertEquals(Optional.of(Quantity.of("2/3", "亿元")), firm.getMeasured());
        assertEquals(Outcome.NOT_MET, firm.getOutcome());
        Attainment people = Goals.attainment(
                target(Comparator.AT_LEAST, "66.7", "人").withScope(scope(Quantifier.AVERAGE_PER)),
                Evidence.builder()
                        .addObservations(seen("20", "万人", "2021"))
                        .unitCount(3000)
                        .build());
        assertEquals(Optional.of(Quantity.of("200/3", "人")), people.getMeasured());
        assertEquals(
                AttainmentReason.UNITS_UNKNOWN,
                Goals.attainment(perFirm, seen("2000", "亿元", "2021")).getReason());
    }

    @ParameterizedTest
    @CsvSource({
        "4, 2, MET, WITHIN_BOUND",
        "3, 1, MET, WITHIN_BOUND",
        "3, 2, MET, WITHIN_BOUND",
        "5, 2, NOT_MET, OUTSIDE_BOUND",
        "5, 5, NOT_MET, OUTSIDE_BOUND",
        "2, 1, MET, WITHIN_BOUND",
        "1, 1, NOT_MEASURABLE, NO_ROOM"
    })
    void c24OneOrTwoPlacesUp(String base, String rank, Outcome outcome, AttainmentReason reason) {
        Target up = Target.of(OUTPUT, Bound.range("1", "2", "位")).withChange(Change.of(ChangeKind.RANK_MOVE));
        Attainment now = Goals.attainment(up.withBaseline(since(base, "位")), seen(rank, "位", "2021"));
        assertEquals(outcome, now.getOutcome());
        assertEquals(reason, now.getReason());
        assertEquals(
                AttainmentReason.BASELINE_MISSING,
                Goals.attainment(up, seen(rank, "位", "2021")).getReason());
    }

    @Test
    void c24TwoPlacesNeedAThirdRank() {
        Target two = target(ChangeKind.RANK_MOVE, Comparator.AT_LEAST, "2", "位").withBaseline(since("2", "位"));
        assertEquals(
                AttainmentReason.NO_ROOM,
                Goals.attainment(two, seen("1", "位", "2021")).getReason());
        Target fromThird = two.withBaseline(since("3", "位"));
        assertEquals(
                Outcome.MET, Goals.attainment(fromThird, seen("1", "位", "2021")).getOutcome());
    }

    @Test
    void aSumSoFarIsEarlyAndFloorsAreMetOnceReached() {
        Target sum =
                target(ChangeKind.CUMULATIVE, Comparator.AT_LEAST, "30", "亿元").withHorizon(FIVE_YEARS);
        Attainment soFar = Goals.attainment(sum, Evidence.of(seen("6", "亿元", "2017"), seen("7", "亿元", "2018")));
        assertEquals(AttainmentReason.OUTSIDE_BOUND, soFar.getReason());
        assertEquals(Optional.of(Quantity.of("13", "亿元")), soFar.getMeasured());
        assertEquals(Optional.of(Sample.period("2017/2018")), soFar.getPeriod());
        assertEquals(Optional.of(LocalDate.of(2021, 12, 31)), soFar.getDeadline());
        assertTrue(soFar.early());
        assertEquals(
                AttainmentReason.PERIOD_INCOMPLETE,
                Goals.attainment(sum, Evidence.of(seen("6", "亿元", "2017"), seen("7", "亿元", "2019")))
                        .getReason());
        assertEquals(
                AttainmentReason.WITHIN_BOUND_ALREADY,
                Goals.attainment(sum, Evidence.of(seen("6", "亿元", "2017"), seen("24", "亿元", "2019")))
                        .getReason());
        Target cap = sum.withBound(Bound.numeric(Comparator.AT_MOST, "30", "亿元"));
        assertEquals(
                AttainmentReason.OUTSIDE_BOUND_ALREADY,
                Goals.attainment(cap, Evidence.of(seen("6", "亿元", "2017"), seen("25", "亿元", "2019")))
                        .getReason());
        assertEquals(
                AttainmentReason.PERIOD_INCOMPLETE,
                Goals.attainment(cap, Evidence.of(seen("6", "亿元", "2017"), seen("7", "亿元", "2019")))
                        .getReason());
    }

    @Test
    void aYearCountsOnceWhateverItsQuarters() {
        Target sum = target(ChangeKind.CUMULATIVE, Comparator.AT_LEAST, "10", "亿元")
                .withHorizon(Horizon.during(Sample.period("2017")));
        Evidence twice = Evidence.of(
                seen("2", "亿元", "2017-01/2017-03"), seen("10", "亿元", "2017"), seen("3", "亿元", "2017-04/2017-06"));
        assertEquals(
                Optional.of(Quantity.of("10", "亿元")),
                Goals.attainment(sum, twice).getMeasured());
        assertEquals(
                AttainmentReason.OVERLAPPING,
                Goals.attainment(
                                sum,
                                Evidence.of(seen("2", "亿元", "2017-01/2017-04"), seen("3", "亿元", "2017-04/2017-06")))
                        .getReason());
    }

    @Test
    void stocksAndSharesAreNotSummed() {
        Target sum =
                target(ChangeKind.CUMULATIVE, Comparator.AT_LEAST, "10", "亿元").withHorizon(FIVE_YEARS);
        for (Aggregation aggregation : List.of(Aggregation.POINT_IN_TIME, Aggregation.RATIO, Aggregation.NONE)) {
            assertEquals(
                    AttainmentReason.NOT_ADDITIVE,
                    Goals.attainment(
                                    Sample.of(sum, Polarity.UNKNOWN, aggregation),
                                    Evidence.of(seen("6", "亿元", "2017"), seen("7", "亿元", "2018")))
                            .getReason());
        }
        Target average =
                target(ChangeKind.SHARE, Comparator.AT_LEAST, "10", "%").withScope(scope(Quantifier.AVERAGE_PER));
        assertEquals(
                AttainmentReason.NOT_ADDITIVE,
                Goals.attainment(
                                average,
                                units(2, seenOf("第1区", "9", "%", "2021"), seenOf("第2区", "12", "%", "2021"))
                                        .build())
                        .getReason());
    }

    @Test
    void anIncrementOfAStockIsTheDifferenceOfTwoLevels() {
        Target net = Sample.of(
                        target(ChangeKind.INCREMENT_NET, Comparator.EQUAL, "40", "户"),
                        Polarity.HIGHER_IS_BETTER,
                        Aggregation.POINT_IN_TIME)
                .withHorizon(Horizon.during(Sample.period("2016")));
        Evidence stocks = Evidence.of(seen("1000", "户", "2015-12-31"), seen("1039", "户", "2016-12-31"));
        Attainment now = Goals.attainment(net, stocks);
        assertEquals(Optional.of(Quantity.of("39", "户")), now.getMeasured());
        assertEquals(Outcome.NOT_MET, now.getOutcome());
        Target gross = net.withChange(Change.of(ChangeKind.INCREMENT_GROSS));
        assertEquals(
                AttainmentReason.GROSS_UNKNOWN, Goals.attainment(gross, stocks).getReason());
        assertEquals(
                AttainmentReason.WITHIN_BOUND_ALREADY,
                Goals.attainment(gross, Evidence.of(seen("1000", "户", "2015-12"), seen("1040", "户", "2016-12")))
                        .getReason());
        assertEquals(
                AttainmentReason.BASELINE_MISSING,
                Goals.attainment(net, seen("1039", "户", "2016-12-31")).getReason());
    }

    @Test
    void percentAndPercentagePointsAreTwoThings() {
        Target points =
                target(ChangeKind.GROWTH, Comparator.AT_LEAST, "2", "个百分点").withBaseline(since("48", "%"));
        Attainment rise = Goals.attainment(points, seen("50", "%", "2021"));
        assertEquals(Outcome.MET, rise.getOutcome());
        assertEquals(Optional.of(Quantity.of("2", "个百分点")), rise.getMeasured());
        Target percent =
                target(ChangeKind.GROWTH, Comparator.AT_LEAST, "2", "%").withBaseline(since("48", "%"));
        assertEquals(
                Optional.of(Quantity.of("25/6", "%")),
                Goals.attainment(percent, seen("50", "%", "2021")).getMeasured(),
                "50/48 - 1");
        assertEquals(
                AttainmentReason.UNITS_DIFFER,
                Goals.attainment(points.withBaseline(since("48", "亿元")), seen("50", "亿元", "2021"))
                        .getReason());
    }

    @Test
    void aRateThatWasObservedIsTheGrowthAndHasItsSign() {
        Target growth = target(ChangeKind.GROWTH_YEAR_ON_YEAR, Comparator.EQUAL, "7", "%");
        assertEquals(
                Outcome.MET, Goals.attainment(growth, seen("7.2", "%", "2016")).getOutcome());
        Target fall = target(ChangeKind.GROWTH, Comparator.EQUAL, "3", "%").withChange(down(ChangeKind.GROWTH));
        assertEquals(
                Outcome.MET, Goals.attainment(fall, seen("-3.2", "%", "2016")).getOutcome());
        assertEquals(
                Outcome.NOT_MET,
                Goals.attainment(fall, seen("3.2", "%", "2016")).getOutcome());
        assertEquals(
                Optional.of(Quantity.of("-3.2", "%")),
                Goals.attainment(fall, seen("3.2", "%", "2016")).getMeasured());
        assertEquals(
                Optional.of(Quantity.of("15", "%")),
                Goals.attainment(fall.withBaseline(since("100", "吨")), seen("85", "吨", "2016"))
                        .getMeasured());
    }

    @Test
    void yearOnYearTakesTheSamePeriodOfTheYearBefore() {
        Target growth = target(ChangeKind.GROWTH_YEAR_ON_YEAR, Comparator.EQUAL, "8", "%");
        Evidence quarters = Evidence.of(
                seen("100", "亿元", "2015-01/2015-03"), seen("400", "亿元", "2015"), seen("108", "亿元", "2016-01/2016-03"));
        assertEquals(
                Optional.of(Quantity.of("8", "%")),
                Goals.attainment(growth, quarters).getMeasured());
        assertEquals(
                AttainmentReason.BASELINE_MISSING,
                Goals.attainment(growth, seen("108", "亿元", "2016")).getReason());
    }

    @ParameterizedTest
    @CsvSource({"0", "-5"})
    void overNoughtOrLessThereIsNoGrowth(String base) {
        Evidence levels = Evidence.of(seen(base, "亿元", "2016"), seen("10", "亿元", "2021"));
        for (ChangeKind kind : List.of(ChangeKind.GROWTH, ChangeKind.GROWTH_ANNUAL_AVERAGE, ChangeKind.MULTIPLE)) {
            String unit = kind == ChangeKind.MULTIPLE ? "倍" : "%";
            Target target = target(kind, Comparator.AT_LEAST, "2", unit).withBaseline(since(2016));
            assertEquals(
                    AttainmentReason.BASELINE_NOT_POSITIVE,
                    Goals.attainment(target, levels).getReason());
        }
    }

    @Test
    void eachIsDecidedByOneThatFailsAndMetByAllOnly() {
        Target each = target(Comparator.AT_LEAST, "50", "亿元").withScope(scope(Quantifier.EACH));
        Observation good = seenOf("第1区", "60", "亿元", "2025");
        Observation bad = seenOf("第2区", "49", "亿元", "2025");
        Attainment missing = Goals.attainment(each, units(2, good).build());
        assertEquals(AttainmentReason.UNITS_UNOBSERVED, missing.getReason());
        assertEquals(List.of("第1区"), missing.unitsThatAre(Outcome.MET));
        assertEquals(List.of("第2区"), missing.unitsThatAre(Outcome.NOT_MEASURABLE));
        Attainment fails = Goals.attainment(each, units(3, good, bad).build());
        assertEquals(Outcome.NOT_MET, fails.getOutcome());
        assertEquals(Optional.of(Quantity.of("-1", "亿元")), fails.getGap());
        assertEquals(List.of("第2区"), fails.unitsThatAre(Outcome.NOT_MET));
        assertEquals(Outcome.MET, Goals.attainment(each, units(1, good).build()).getOutcome());
        assertEquals(
                AttainmentReason.UNITS_UNKNOWN,
                Goals.attainment(each, Evidence.of(good)).getReason());
        assertEquals(
                Outcome.MET,
                Goals.attainment(
                                each,
                                Evidence.builder()
                                        .addObservations(good)
                                        .unitCount(1)
                                        .build())
                        .getOutcome());
        assertEquals(
                AttainmentReason.NO_OBSERVATION,
                Goals.attainment(each, units(2).build()).getReason());
    }

    @Test
    void aCountIsOfTheUnitsThatPassAndARangeWhereSomeAreUnknown() {
        Target count = target(Comparator.AT_LEAST, "2", "个").withScope(countWhere(Comparator.MORE_THAN, "100", "亿元"));
        Observation one = seenOf(REVENUE, "第1区", "101", "亿元", "2021");
        Observation two = seenOf(REVENUE, "第2区", "1000001", "万元", "2021");
        Observation under = seenOf(REVENUE, "第3区", "100", "亿元", "2021");
        Attainment met = Goals.attainment(count, units(3, one, two, under).build());
        assertEquals(AttainmentReason.WITHIN_BOUND, met.getReason());
        assertEquals(Optional.of(Quantity.of("2", "个")), met.getMeasured());
        assertEquals(List.of("第3区"), met.unitsThatAre(Outcome.NOT_MET));
        assertEquals(
                AttainmentReason.WITHIN_BOUND_ALREADY,
                Goals.attainment(count, Evidence.of(one, two)).getReason());
        assertEquals(
                AttainmentReason.UNITS_UNOBSERVED,
                Goals.attainment(count, units(3, one, under).build()).getReason());
        assertEquals(
                AttainmentReason.OUTSIDE_BOUND_ALREADY,
                Goals.attainment(
                                count.withBound(Bound.numeric(Comparator.AT_LEAST, "3", "个")),
                                units(3, one, under).build())
                        .getReason());
        assertEquals(
                Outcome.MET,
                Goals.attainment(count, seen("2", "个", "2021")).getOutcome(),
                "the count itself was observed");
    }

    @Test
    void ofACountInPerCentTheUnitsAreTheWhole() {
        Target share = target(Comparator.AT_LEAST, "99", "%").withScope(countWhere(Comparator.AT_LEAST, "1", "条"));
        Evidence villages = Evidence.builder()
                .addObservations(seen("198", "个", "2016"))
                .unitCount(200)
                .build();
        assertEquals(
                Optional.of(Quantity.of("99", "%")),
                Goals.attainment(share, villages).getMeasured());
    }

    @Test
    void universalIsEveryUnit() {
        Target all = Target.of(OUTPUT, UniversalBound.builder().build());
        Observation one = seenOf("第1区", "1", "个", "2021");
        Observation none = seenOf("第2区", "0", "个", "2021");
        assertEquals(
                Outcome.NOT_MET,
                Goals.attainment(all, units(2, one, none).build()).getOutcome());
        assertEquals(Outcome.MET, Goals.attainment(all, units(1, one).build()).getOutcome());
        assertEquals(
                AttainmentReason.UNITS_UNOBSERVED,
                Goals.attainment(all, units(2, one).build()).getReason());
        assertEquals(
                Outcome.MET, Goals.attainment(all, seen("100", "%", "2021")).getOutcome());
        Target nearly = all.withBound(UniversalBound.builder().exception("基本").build());
        assertEquals(
                Outcome.MET, Goals.attainment(nearly, seen("100", "%", "2021")).getOutcome());
        assertEquals(
                AttainmentReason.TOLERANCE_MISSING,
                Goals.attainment(nearly, seen("98", "%", "2021")).getReason());
        Evidence.Builder tolerant = Evidence.builder().addObservations(seen("98", "%", "2021"));
        assertEquals(
                Outcome.MET,
                Goals.attainment(
                                nearly,
                                tolerant.tolerance(Allowance.of(Quantity.of("2", "%")))
                                        .build())
                        .getOutcome());
    }

    @Test
    void aRelativeBoundIsTheReferenceAndClearlyMoreNeedsAMargin() {
        Target above = Target.of(
                OUTPUT,
                RelativeBound.builder()
                        .comparator(Comparator.MORE_THAN)
                        .reference("规上制造业平均水平")
                        .margin("明显")
                        .build());
        assertEquals(
                AttainmentReason.REFERENCE_MISSING,
                Goals.attainment(above, seen("9", "%", "2025")).getReason());
        assertEquals(AttainmentReason.MARGIN_MISSING, clearly(above, "9").getReason());
        assertEquals(AttainmentReason.OUTSIDE_BOUND, clearly(above, "8").getReason());
        Evidence margin = Evidence.builder()
                .addObservations(seen("9", "%", "2025"))
                .reference(Quantity.of("8", "%"))
                .margin(Allowance.of(Quantity.of("1", "%")))
                .build();
        assertEquals(
                AttainmentReason.OUTSIDE_BOUND, Goals.attainment(above, margin).getReason());
    }

    private static Attainment clearly(Target above, String value) {
        return Goals.attainment(
                above,
                Evidence.builder()
                        .addObservations(seen(value, "%", "2025"))
                        .reference(Quantity.of("8", "%"))
                        .build());
    }
}
