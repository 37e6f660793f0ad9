// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Coverage;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Reconciliation;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

class ReconcileTest {

    private static final Indicator FLOOR_SPACE = Indicator.of("标准化厂房建设面积").withAggregation(Aggregation.ADDITIVE);
    private static final Target PARENT = target(Comparator.INCREASE_TO, "400", "万平方米");

    static Target target(Comparator comparator, String value, String unit) {
        return Target.of(FLOOR_SPACE, Bound.numeric(comparator, value, unit)).withHorizon(by(2021));
    }

    static Target in(String area, String value) {
        return in(area, target(Comparator.AT_LEAST, value, "万平方米"));
    }

    static Target in(String area, Target target) {
        return target.withScope(
                Scope.builder().quantifier(Quantifier.TOTAL).area(area).build());
    }

    private static Horizon by(int year) {
        return Horizon.byEndOf(PartialDate.of(year));
    }

    private static Horizon during(String period) {
        return Horizon.during(PlanPeriod.parse(period));
    }

    private static Reconciliation reconcile(Target parent, Target... children) {
        return Decompositions.reconcile(parent, Arrays.asList(children));
    }

    /** Flaws as "child flaw", with "parent" for the parent's own. */
    private static String flaws(Reconciliation report) {
        return report.getIssues().stream()
                .map(i -> i.getChild().map(String::valueOf).orElse("parent") + " "
                        + i.getFlaw().code())
                .collect(Collectors.joining(", "));
    }

    /** DOMAIN C4: 13 districts and counties at 5万㎡ each are 65万㎡, 16.25 % of 400; 335 must come from elsewhere. */
    @Test
    void theFloorOfEachDistrictIsASixthOfTheTotal() {
        Target each = target(Comparator.AT_LEAST, "5", "万㎡").withScope(Scope.each("区县"));
        List<String> districts =
                IntStream.rangeClosed(1, 13).mapToObj(i -> "区县" + i).collect(Collectors.toList());
        Reconciliation report = Decompositions.reconcile(PARENT, Decompositions.forUnits(each, districts));
        assertEquals(Optional.of(Quantity.of("65", "万平方米")), report.getSum());
        assertEquals(Optional.of(Quantity.of("-335", "万平方米")), report.getDifference());
        assertEquals(Rational.parse("0.1625"), report.getSum().get().amount().dividedBy(Rational.of(4_000_000)));
        assertEquals(Coverage.SHORT, report.getCoverage());
        assertEquals(List.of(), report.getIssues());
        assertEquals("区县13", report.getChildren().get(12).getScope().getArea().get());
    }

    /** DOMAIN C6: four chains of 50亿 are 200; with one of more than 100 they are more than 250. */
    @Test
    void fourChainsMakeTwoHundredAndWithABigOneTwoHundredAndFifty() {
        Indicator output = Indicator.of("产业链总产值").withAggregation(Aggregation.ADDITIVE);
        Target parent = Target.of(output, Bound.numeric(Comparator.AT_LEAST, "200", "亿元"));
        Target chain = Target.of(output, Bound.numeric(Comparator.AT_LEAST, "50", "亿元"));
        Target big = Target.of(output, Bound.numeric(Comparator.MORE_THAN, "100", "亿元"));
        Reconciliation four = reconcile(parent, in("甲", chain), in("乙", chain), in("丙", chain), in("丁", chain));
        assertEquals(Coverage.EXACT, four.getCoverage());
        assertTrue(four.sound());
        Reconciliation three = reconcile(parent, in("甲", chain), in("乙", chain), in("丙", chain), in("丁", big));
        assertEquals(Optional.of(Quantity.of("250", "亿元")), three.getSum());
        assertEquals(Optional.of(Quantity.of("50", "亿元")), three.getDifference());
        assertEquals(Coverage.BEYOND, three.getCoverage());
        assertTrue(three.sound());
    }

    @Test
    void unitsConvertAndTheSumIsInTheParents() {
        Reconciliation report =
                reconcile(PARENT, in("青岚区", "399.5"), in("宁川县", target(Comparator.EQUAL, "5000", "平方米")));
        assertEquals(Optional.of(Quantity.of("400", "万平方米")), report.getSum());
        assertEquals(Coverage.EXACT, report.getCoverage());
    }

    @Test
    void whatCannotBeAddedIsLeftOutAndReported() {
        Target good = in("青岚区", "400");
        Reconciliation report = reconcile(
                PARENT,
                good,
                in("甲", target(Comparator.AT_LEAST, "1", "亿元")),
                in("乙", "1").withScope(Scope.each("园区")),
                in("丙", "1").withChange(Change.of(ChangeKind.INCREMENT_NET)),
                in("丁", target(Comparator.AT_MOST, "1", "万平方米")),
                in("戊", "1").withBound(Bound.range("1", "2", "万平方米")),
                in(
                        "己",
                        Target.of(Indicator.of("新建厂房面积"), Bound.numeric(Comparator.AT_LEAST, "1", "万平方米"))
                                .withHorizon(by(2021))),
                in("庚", "1").withHorizon(EachYear.builder().average(false).build()),
                in("青岚区", "7"),
                in("辛", "1")
                        .withChange(Change.builder()
                                .kind(ChangeKind.LEVEL)
                                .direction(Direction.DOWN)
                                .build()));
        assertEquals(
                "1 other_unit, 2 other_scope, 3 other_change, 4 other_direction, 5 no_figure, 6 other_indicator,"
                        + " 7 other_horizon, 8 repeated, 9 other_change",
                flaws(report));
        assertEquals(Optional.of(Quantity.of("400", "万平方米")), report.getSum());
        assertEquals(Coverage.UNDETERMINED, report.getCoverage());
        assertEquals(good, report.getChildren().get(0));
    }

    @Test
    void whatIsLateOrHasNoDeadlineIsAddedAndReported() {
        Reconciliation report = reconcile(
                PARENT,
                in("甲", "100").withHorizon(by(2022)),
                in("乙", "100").withHorizon(Horizon.unstated()),
                in("丙", "100").withHorizon(Horizon.byEndOf(PartialDate.of(2021, 6))),
                in("丁", "100").withHorizon(during("2019/2022-01")));
        assertEquals("0 later_deadline, 1 no_deadline, 3 later_deadline", flaws(report));
        assertEquals(Coverage.EXACT, report.getCoverage());
        assertTrue(
                reconcile(PARENT.withHorizon(Horizon.unstated()), in("甲", "400").withHorizon(by(2022)))
                        .sound());
        assertEquals(
                "0 earlier_start",
                flaws(reconcile(
                        PARENT.withHorizon(during("2019/2021")),
                        in("甲", "1").withHorizon(during("2018-12-31/2021")),
                        in("乙", "1").withHorizon(during("2019-01/2021")))));
        Target yearly = PARENT.withHorizon(
                EachYear.builder().average(false).until(PartialDate.of(2021)).build());
        assertEquals(
                "0 later_deadline, 1 no_deadline",
                flaws(reconcile(
                        yearly,
                        in("甲", "1")
                                .withHorizon(EachYear.builder()
                                        .average(false)
                                        .until(PartialDate.of(2022))
                                        .build()),
                        in("乙", "1")
                                .withHorizon(EachYear.builder().average(false).build()))));
    }

    @Test
    void aPathOverYearsIsADecompositionOfWhatAddsUpOverTime() {
        Target parent = PARENT.withHorizon(during("2019/2021"));
        Target first = in("青岚区", "150").withHorizon(during("2019/2019"));
        Target second = in("青岚区", "250").withHorizon(during("2020/2021"));
        assertTrue(reconcile(parent, second, first).sound());
        assertEquals("0 repeated", flaws(reconcile(parent, second.withHorizon(during("2019-12/2021")), first)));
        assertEquals("0 repeated", flaws(reconcile(parent, second, first.withHorizon(by(2021)))));
        assertEquals(
                "1 repeated, 2 repeated",
                flaws(reconcile(
                        parent,
                        second.withHorizon(during("2019/2021")),
                        first.withHorizon(during("2019-02/2019-03")),
                        first.withHorizon(during("2021/2021")))));
        Indicator stock = FLOOR_SPACE.withAggregation(Aggregation.POINT_IN_TIME);
        Target stockParent = Target.of(stock, PARENT.getBound()).withHorizon(during("2019/2021"));
        assertEquals("1 repeated", flaws(reconcile(stockParent, second, first)));
        assertTrue(reconcile(
                        stockParent.withChange(Change.of(ChangeKind.INCREMENT_NET)),
                        second.withChange(Change.of(ChangeKind.INCREMENT_NET)),
                        first.withChange(Change.of(ChangeKind.INCREMENT_NET)))
                .sound());
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, AT_LEAST, 401, HIGHER_IS_BETTER, BEYOND",
        "AT_LEAST, AT_LEAST, 399, HIGHER_IS_BETTER, SHORT",
        "AT_MOST, AT_MOST, 401, HIGHER_IS_BETTER, SHORT",
        "AT_MOST, LESS_THAN, 399, LOWER_IS_BETTER, BEYOND",
        "EQUAL, ABOUT, 401, UNKNOWN, BEYOND",
        "EQUAL, INCREASE_TO, 401, LOWER_IS_BETTER, SHORT",
        "EQUAL, AT_MOST, 399, LOWER_IS_BETTER, BEYOND",
        "MORE_THAN, AT_LEAST, 399, LOWER_IS_BETTER, SHORT"
    })
    void ofACeilingLessIsMoreDemanding(
            Comparator above, Comparator below, String value, Polarity polarity, Coverage coverage) {
        Target parent = Target.of(FLOOR_SPACE.withPolarity(polarity), Bound.numeric(above, "400", "万平方米"));
        Target child = Target.of(FLOOR_SPACE, Bound.numeric(below, value, "万平方米"));
        assertEquals(coverage, reconcile(parent, child).getCoverage());
    }

    @Test
    void upIsNoOtherDirectionThanNoneStated() {
        Change up =
                Change.builder().kind(ChangeKind.LEVEL).direction(Direction.UP).build();
        assertTrue(reconcile(PARENT, in("甲", "400").withChange(up)).sound());
    }

    @Test
    void ofAReductionMoreIsBeyondEvenWhereLowerIsBetter() {
        Change down = Change.builder()
                .kind(ChangeKind.INCREMENT_GROSS)
                .direction(Direction.DOWN)
                .build();
        Target parent = Target.of(
                        FLOOR_SPACE.withPolarity(Polarity.LOWER_IS_BETTER),
                        Bound.numeric(Comparator.EQUAL, "400", "万平方米"))
                .withChange(down);
        assertEquals(
                Coverage.BEYOND,
                reconcile(parent, in("甲", "401").withChange(down)).getCoverage());
    }

    @Test
    void aSumThatJustReachesWhatTheParentExcludesIsReported() {
        Target parent = target(Comparator.MORE_THAN, "400", "万平方米");
        assertEquals("parent boundary_excluded", flaws(reconcile(parent, in("甲", "400"))));
        assertEquals(
                "", flaws(reconcile(parent, in("甲", "200"), in("乙", target(Comparator.MORE_THAN, "200", "万平方米")))));
        assertEquals("", flaws(reconcile(parent, in("甲", "401"))));
        assertEquals("", flaws(reconcile(PARENT, in("甲", "400"))));
    }

    @Test
    void withoutAFigureOrChildrenNothingIsDetermined() {
        Reconciliation words = reconcile(PARENT.withBound(Bound.qualitative("明显增加")), in("甲", "5"));
        assertEquals("parent no_figure", flaws(words));
        assertEquals(Optional.empty(), words.getSum());
        assertEquals(Coverage.UNDETERMINED, words.getCoverage());
        Reconciliation alone = reconcile(PARENT);
        assertEquals(Optional.of(Quantity.of("0", "万平方米")), alone.getSum());
        assertEquals(Optional.of(Quantity.of("-400", "万平方米")), alone.getDifference());
        assertEquals(Coverage.UNDETERMINED, alone.getCoverage());
    }

    @ParameterizedTest
    @EnumSource(
            value = Aggregation.class,
            names = {"RATIO", "NONE", "UNKNOWN"})
    void whatDoesNotAddUpIsRefusedByName(Aggregation aggregation) {
        Target parent = Target.of(Indicator.of("光纤用户占比").withAggregation(aggregation), PARENT.getBound());
        Refused.with(
                "Indicator must not be summed: 光纤用户占比 (" + aggregation.code() + ")",
                () -> reconcile(parent, in("甲", "1")));
    }

    @Test
    void ratesAndAveragesAreRefusedByName() {
        Target growth = Target.of(FLOOR_SPACE, Bound.numeric(Comparator.AT_LEAST, "12", "%"))
                .withChange(Change.of(ChangeKind.GROWTH_ANNUAL_AVERAGE));
        Refused.with("Targets of growth_annual_average must not be summed: 标准化厂房建设面积", () -> reconcile(growth));
        Refused.with(
                "Targets of each must not be summed: 标准化厂房建设面积", () -> reconcile(PARENT.withScope(Scope.each("区县"))));
        Refused.with(
                "Target must be for each unit: 标准化厂房建设面积 (total)", () -> Decompositions.forUnits(PARENT, List.of()));
        Refused.with(
                "Unit must not stand twice: 甲",
                () -> Decompositions.forUnits(PARENT.withScope(Scope.each("区县")), List.of("甲", "甲")));
    }
}
