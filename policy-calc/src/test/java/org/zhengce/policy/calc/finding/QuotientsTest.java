// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.finding.Given.facts;
import static org.zhengce.policy.calc.finding.Given.interval;
import static org.zhengce.policy.calc.finding.Given.level;
import static org.zhengce.policy.calc.finding.Given.says;
import static org.zhengce.policy.calc.finding.Given.steps;
import static org.zhengce.policy.model.finding.CheckRule.QUOTIENT;
import static org.zhengce.policy.model.quantity.Comparator.AT_LEAST;
import static org.zhengce.policy.model.quantity.Comparator.AT_MOST;
import static org.zhengce.policy.model.quantity.Comparator.EQUAL;
import static org.zhengce.policy.model.quantity.Comparator.INCREASE_TO;
import static org.zhengce.policy.model.quantity.Comparator.MORE_THAN;

import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PlanPeriod;

/** The figures are those of DOMAIN C10, C14 and C25. */
class QuotientsTest {

    private static final Target REVENUE = level("营业收入", INCREASE_TO, "2000", "亿元");
    private static final Target FIRMS = level("入驻企业数", MORE_THAN, "3000", "户");
    private static final Target STAFF = level("从业人数", MORE_THAN, "20", "万人");

    private static Given quotient(String subject, String over, String under) {
        return facts().relation(RelationKind.QUOTIENT, subject, over, under);
    }

    private static Target amount(String name, Comparator comparator, String value, String unit) {
        return level(name, comparator, value, unit);
    }

    private static Given perHead() {
        return quotient("人均收入", "营业收入", "从业人数");
    }

    @Test
    void fromTwoFloorsNoBoundFollows() {
        Finding firms = quotient("户均收入", "营业收入", "入驻企业数").one(QUOTIENT, REVENUE, FIRMS);
        says(
                firms,
                Verdict.UNDERDETERMINED,
                "As the figures stand it is ≈0.666667 亿元/户; no bound on the ratio follows from them",
                "按目标值直接相除为 ≈0.666667 亿元/户；由此推不出比值的上下限");
        steps(
                firms,
                "2000 亿元 / 3000 户 ≈ 0.666667 亿元/户",
                "With just 2000 亿元 above the line the ratio is below ≈0.666667 亿元/户",
                "分子恰为 2000 亿元 时，比值低于 ≈0.666667 亿元/户",
                "Declared (QUOTIENT): 户均收入 = 营业收入 / 入驻企业数",
                "已声明指标关系（比值）：户均收入 = 营业收入 / 入驻企业数");
        steps(perHead().one(QUOTIENT, REVENUE, STAFF), "2000 亿元 / 20 万人 = 100 万元/人", "分子恰为 2000 亿元 时，比值低于 100 万元/人");
        Finding heads = quotient("户均从业人数", "从业人数", "入驻企业数").one(QUOTIENT, STAFF, FIRMS);
        steps(
                heads,
                "20 万人 / 3000 户 ≈ 66.6667 人/户",
                "Both may be exceeded without limit, so this is indicative only",
                "分子、分母均可继续增加，该值仅供参考");
        steps(
                quotient("平均总投资", "重大项目总投资", "重大项目数")
                        .one(QUOTIENT, amount("重大项目总投资", EQUAL, "927.3", "亿元"), amount("重大项目数", EQUAL, "12", "个")),
                "927.3 亿元 / 12 个 = 77.275 亿元/个",
                "分子恰为 927.3 亿元 时，比值不超过 77.275 亿元/个");
    }

    @Test
    void increasesOfOneYearGoWithALevelOfThatYear() {
        Change added = Change.of(ChangeKind.INCREMENT_GROSS);
        Horizon year = Horizon.during(PlanPeriod.of(2016));
        Target area = amount("标准化厂房面积", EQUAL, "25", "万平方米").withChange(added).withHorizon(year);
        Target firms = amount("新入驻企业数", EQUAL, "150", "家").withChange(added).withHorizon(year);
        Target loans = amount("融资", AT_LEAST, "2", "亿元").withHorizon(year);
        Target stock = amount("标准化厂房面积", AT_LEAST, "400", "万平方米").withHorizon(year);
        steps(quotient("户均面积", "标准化厂房面积", "新入驻企业数").one(QUOTIENT, area, firms), "25 万平方米 / 150 家 ≈ 1666.67 平方米/家");
        steps(quotient("户均融资", "融资", "新入驻企业数").one(QUOTIENT, loans, firms), "2 亿元 / 150 家 ≈ 133.333 万元/家");
        assertEquals(
                2,
                quotient("户均面积", "标准化厂房面积", "新入驻企业数")
                        .check(QUOTIENT, area, stock, firms)
                        .size());
        Horizon later = Horizon.during(PlanPeriod.of(2016, 2020));
        assertTrue(quotient("户均融资", "融资", "新入驻企业数")
                .check(QUOTIENT, loans, firms.withHorizon(later))
                .isEmpty());
    }

    @Test
    void aCeilingAboveOrBelowTheLineBoundsTheRatio() {
        Finding most = perHead().one(QUOTIENT, level("营业收入", AT_MOST, "2000", "亿元"), STAFF);
        says(most, Verdict.CONSISTENT, "The ratio is less than 100 万元/人", "比值低于 100 万元/人");
        assertEquals("(-∞, 100) 万元/人", interval(most));
        Finding least = perHead().one(QUOTIENT, REVENUE, level("从业人数", AT_MOST, "20", "万人"));
        says(least, Verdict.CONSISTENT, "The ratio is at least 100 万元/人", "比值不低于 100 万元/人");
    }

    @Test
    void aTargetOfTheRatioMustFitTheTwo() {
        Target ratio = level("人均收入", AT_LEAST, "100", "万元/人");
        Target low = level("营业收入", AT_MOST, "2000", "亿元");
        says(
                perHead().one(QUOTIENT, low, STAFF, ratio),
                Verdict.CONFLICT,
                "The two figures make the ratio less than 100 万元/人, it is to be at least 100 万元/人",
                "两项要求之比低于 100 万元/人，与比值要求（不低于 100 万元/人）不能同时成立");
        Target twenty = level("从业人数", AT_LEAST, "20", "万人");
        says(
                perHead().one(QUOTIENT, low, twenty, ratio),
                Verdict.TIGHT,
                "The three leave nothing to spare: the ratio is exactly 100 万元/人",
                "三项要求之间没有余量，比值只能恰为 100 万元/人");
        Finding numerator = perHead().one(QUOTIENT, REVENUE, twenty, ratio);
        says(
                numerator,
                Verdict.DOMINATED,
                "The numerator follows from ratio and divisor, and can never bind",
                "分子要求已被比值要求与分母要求涵盖，不起约束作用");
        steps(
                numerator,
                "Ratio and divisor together ask for a numerator of at least 2000 亿元",
                "比值要求与分母要求合起来，分子须不低于 2000 亿元");
        says(
                perHead().one(QUOTIENT, REVENUE, level("从业人数", AT_MOST, "20", "万人"), ratio),
                Verdict.DOMINATED,
                "The ratio follows from the two figures, and can never bind",
                "比值要求已被两项要求涵盖，不起约束作用");
        Finding fits = perHead().one(QUOTIENT, REVENUE, twenty, level("人均收入", AT_LEAST, "9", "万元"));
        says(fits, Verdict.CONSISTENT, "The three can hold together", "三项要求可以同时成立");
        assertEquals("[9, +∞) 万元", interval(fits));
    }

    @Test
    void aRatioOfLikeUnitsIsAPercentage() {
        steps(
                quotient("技改占比", "技改投资", "工业投资")
                        .one(QUOTIENT, amount("技改投资", AT_LEAST, "30", "亿元"), amount("工业投资", AT_LEAST, "800000", "万元")),
                "30 亿元 / 800000 万元 = 37.5 %");
    }

    @Test
    void aDivisorThatCannotBeAboveNoughtSaysNothing() {
        assertTrue(perHead()
                .check(QUOTIENT, REVENUE, level("从业人数", AT_MOST, "0", "万人"))
                .isEmpty());
        assertTrue(facts().check(QUOTIENT, REVENUE, STAFF).isEmpty());
    }
}
