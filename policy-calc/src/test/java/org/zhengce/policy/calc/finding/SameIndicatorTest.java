// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengce.policy.calc.finding.Checking.assertConclusion;
import static org.zhengce.policy.calc.finding.Checking.assertSilent;
import static org.zhengce.policy.calc.finding.Checking.assertStep;
import static org.zhengce.policy.calc.finding.Checking.by;
import static org.zhengce.policy.calc.finding.Checking.during;
import static org.zhengce.policy.calc.finding.Checking.only;
import static org.zhengce.policy.calc.finding.Checking.target;
import static org.zhengce.policy.model.quantity.Comparator.AT_LEAST;
import static org.zhengce.policy.model.quantity.Comparator.AT_MOST;
import static org.zhengce.policy.model.quantity.Comparator.EQUAL;
import static org.zhengce.policy.model.quantity.Comparator.INCREASE_TO;
import static org.zhengce.policy.model.quantity.Comparator.LESS_THAN;
import static org.zhengce.policy.model.quantity.Comparator.MORE_THAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.time.Horizon;

/** One figure against another; the figures across documents are those of DOMAIN C15. */
class SameIndicatorTest {

    private static Target output(Comparator comparator, String value) {
        return target("总产值", ChangeKind.LEVEL, comparator, value, "亿元").withHorizon(by(2025));
    }

    private static List<Finding> check(Target... targets) {
        return Checking.check(CheckRule.SAME_INDICATOR, Facts.none(), targets);
    }

    private static List<Finding> across(Facts facts, Target... targets) {
        return Checking.across(CheckRule.SAME_INDICATOR, facts, targets);
    }

    @Test
    void aFloorAboveACeilingIsAConflict() {
        Finding finding =
                only(Verdict.CONFLICT, check(output(AT_LEAST, "50"), output(LESS_THAN, "50"), output(AT_MOST, "90")));
        assertConclusion(
                finding,
                "One figure asks at least 50 亿元, another less than 50 亿元",
                "一处要求不低于 50 亿元，另一处要求低于 50 亿元，不能同时成立");
        assertEquals(2, finding.getGrounds().size());
        assertSilent(check(output(AT_LEAST, "50"), output(AT_MOST, "50")));
    }

    @Test
    void unitsAreTakenIntoAccount() {
        Target floor = target("面积", ChangeKind.LEVEL, AT_LEAST, "1", "公顷").withHorizon(by(2025));
        only(
                Verdict.CONFLICT,
                check(
                        floor,
                        target("面积", ChangeKind.LEVEL, LESS_THAN, "15", "亩").withHorizon(by(2025))));
        assertSilent(check(
                floor, target("面积", ChangeKind.LEVEL, LESS_THAN, "16", "亩").withHorizon(by(2025))));
    }

    @Test
    void aWeakerFloorFollowsFromAStrongerOne() {
        Finding finding = only(Verdict.DOMINATED, check(output(AT_LEAST, "50"), output(MORE_THAN, "50")));
        assertConclusion(
                finding,
                "That it is at least 50 亿元 follows from its being more than 50 亿元",
                "“不低于 50 亿元”已被“超过 50 亿元”涵盖，不起约束作用");
        assertSilent(check(output(AT_LEAST, "50"), output(AT_LEAST, "50")));
        assertSilent(check(output(AT_LEAST, "50"), output(INCREASE_TO, "60")));
    }

    @Test
    void aWeakerCeilingFollowsFromAStrongerOneOfWhatIsBetterLow() {
        assertSilent(check(output(AT_MOST, "50"), output(LESS_THAN, "50")));
        Indicator lower = Indicator.of("失业率").withPolarity(Polarity.LOWER_IS_BETTER);
        Target weak = Target.of(lower, Bound.numeric(AT_MOST, "5.5", "%")).withHorizon(by(2025));
        Target strong = Target.of(lower, Bound.numeric(AT_MOST, "5", "%")).withHorizon(by(2025));
        Finding finding = only(Verdict.DOMINATED, check(weak, strong));
        assertConclusion(
                finding,
                "That it is at most 5.5 % follows from its being at most 5 %",
                "“不超过 5.5 %”已被“不超过 5 %”涵盖，不起约束作用");
    }

    @Test
    void whatIsStrivenForIsASecondStep() {
        assertSilent(check(output(AT_LEAST, "50"), output(MORE_THAN, "100").withStance(Stance.ASPIRATIONAL)));
        only(
                Verdict.DOMINATED,
                check(output(AT_LEAST, "50").withStance(Stance.ASPIRATIONAL), output(MORE_THAN, "100")));
    }

    @Test
    void bareNumbersOfOneTextAreNotComparedAndThoseOfTwoAre() {
        assertSilent(check(output(EQUAL, "50"), output(EQUAL, "60")));
        Finding finding = only(Verdict.DOMINATED, across(Facts.none(), output(EQUAL, "50"), output(EQUAL, "60")));
        assertEquals("视各文件所指地域范围相同", finding.getAssumptions().get(0).getChinese());
    }

    @Test
    void rulesAndFiguresWithoutATimeHaveTheirOwnCases() {
        Target days = target("办理时限", ChangeKind.LEVEL, AT_MOST, "3", "个工作日").withNature(Nature.NORM);
        assertSilent(check(days, days.withBound(Bound.numeric(AT_MOST, "5", "个工作日"))));
        assertSilent(check(days, days.withBound(Bound.numeric(AT_LEAST, "5", "个工作日"))));
        Target standing = days.withHorizon(Horizon.standing());
        assertSilent(check(standing, standing.withBound(Bound.numeric(AT_MOST, "5", "个工作日"))));
        only(Verdict.CONFLICT, check(standing, standing.withBound(Bound.numeric(AT_LEAST, "5", "个工作日"))));
    }

    @Test
    void anotherAreaScopeYearOrKindIsAnotherThing() {
        Target floor = output(AT_LEAST, "50");
        Target ceiling = output(AT_MOST, "10");
        Scope city = Scope.builder().quantifier(Quantifier.TOTAL).area("全市").build();
        Scope county = Scope.builder().quantifier(Quantifier.TOTAL).area("县域").build();
        assertSilent(check(floor.withScope(city), ceiling.withScope(county)));
        assertSilent(check(floor, ceiling.withScope(Scope.each("区县"))));
        assertSilent(check(floor, ceiling.withHorizon(by(2024))).stream()
                .filter(finding -> finding.getVerdict() == Verdict.CONFLICT)
                .toList());
        assertSilent(check(floor, ceiling.withNature(Nature.FACT)));
        Target added =
                target("总产值", ChangeKind.INCREMENT_GROSS, AT_MOST, "10", "亿元").withHorizon(by(2025));
        assertSilent(check(floor, added));
        only(Verdict.CONFLICT, check(floor.withScope(city), ceiling));
    }

    private static Target clusters(String name, int year, Comparator comparator, String count) {
        return target(name, ChangeKind.LEVEL, comparator, count, "个")
                .withScope(Scope.builder()
                        .quantifier(Quantifier.COUNT_WHERE)
                        .unit("产业集群")
                        .threshold(Threshold.builder()
                                .indicator("规模")
                                .bound(Bound.numeric(AT_LEAST, "1000", "亿元"))
                                .build())
                        .build())
                .withHorizon(by(year));
    }

    @Test
    void fourClustersOfTheFirstPlanAreSixInTheSecond() {
        Facts facts = Facts.builder()
                .addRelations(IndicatorRelation.of(RelationKind.SAME_AS, "千亿级产业数", "千亿级产业集群数"))
                .build();
        Target four = clusters("千亿级产业数", 2016, EQUAL, "4");
        Target six = clusters("千亿级产业集群数", 2021, INCREASE_TO, "6");
        Finding finding = only(Verdict.CONSISTENT, across(facts, four, six));
        assertStep(finding, "2016 to 2021: 6/4 = 1.5, ≈8.447 % a year", "2016至2021年：6/4 = 1.5，年均 ≈8.447 %");
        assertConclusion(finding, "The target goes from 4 个 in 2016 to 6 个 in 2021", "目标由2016年的 4 个 变为2021年的 6 个");
        assertSilent(across(Facts.none(), four, six));
        assertSilent(check(four, six));
        Finding less = only(Verdict.UNDERDETERMINED, across(facts, clusters("千亿级产业数", 2016, EQUAL, "7"), six));
        assertConclusion(
                less,
                "The target of 2021 (6 个) asks less than that of 2016 (7 个): it can bind only if what was reached may be"
                        + " lost again",
                "2021年的目标（6 个）低于2016年的目标（7 个）的要求：除非已达到的水平允许回落，否则不起约束作用");
    }

    @Test
    void aShareMovesInPoints() {
        Target before = target("覆盖率", ChangeKind.SHARE, AT_LEAST, "50", "%").withHorizon(during(2018, 2018));
        Target after = target("覆盖率", ChangeKind.SHARE, AT_LEAST, "70", "%").withHorizon(by(2019));
        Finding finding = only(Verdict.CONSISTENT, check(before, after));
        assertStep(finding, "2018 to 2019: 20 百分点", "2018至2019年：20 百分点");
    }
}
