// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.finding.Given.counted;
import static org.zhengce.policy.calc.finding.Given.each;
import static org.zhengce.policy.calc.finding.Given.facts;
import static org.zhengce.policy.calc.finding.Given.interval;
import static org.zhengce.policy.calc.finding.Given.level;
import static org.zhengce.policy.calc.finding.Given.says;
import static org.zhengce.policy.calc.finding.Given.steps;
import static org.zhengce.policy.model.finding.CheckRule.TIERS;
import static org.zhengce.policy.model.finding.CheckRule.UNIT_AND_TOTAL;
import static org.zhengce.policy.model.quantity.Comparator.AT_LEAST;
import static org.zhengce.policy.model.quantity.Comparator.AT_MOST;
import static org.zhengce.policy.model.quantity.Comparator.EQUAL;
import static org.zhengce.policy.model.quantity.Comparator.INCREASE_TO;
import static org.zhengce.policy.model.quantity.Comparator.LESS_THAN;
import static org.zhengce.policy.model.quantity.Comparator.MORE_THAN;

import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.time.Horizon;

/** The figures are those of DOMAIN C4, C6 and C8. */
class UnitAndTotalTest {

    private static final Target WORKSHOPS = each("区、县", level("标准化厂房面积", EQUAL, "5", "万平方米"));
    private static final Target ALL_WORKSHOPS = level("工业集中区标准化厂房建设面积", INCREASE_TO, "400", "万平方米");

    private static Given declared() {
        return facts().relation(RelationKind.UNIT_OF, "标准化厂房面积", "工业集中区标准化厂房建设面积");
    }

    private static Target total(Comparator comparator, String value) {
        return level("标准化厂房面积", comparator, value, "万平方米");
    }

    @Test
    void thirteenDistrictsMakeUpASixthOfTheTotal() {
        Finding finding = declared().units("区、县", 13).one(UNIT_AND_TOTAL, WORKSHOPS, ALL_WORKSHOPS);
        says(
                finding,
                Verdict.CONSISTENT,
                "The floors of the 13 区、县 make up 16.25 % of the total",
                "13 个区、县的单元下限合计占总量要求的 16.25 %");
        steps(
                finding,
                "13 区、县, each at least 5 万平方米: together at least 65 万平方米",
                "区、县共 13 个，每个不低于 5 万平方米，合计不低于 65 万平方米",
                "65 / 400 = 16.25 %; 335 万平方米 must come from beyond the floors",
                "占总量要求 400 万平方米 的 16.25 %，其余 335 万平方米 须在单元下限之外完成",
                "The total is ≈30.7692 万平方米 for each on average, ≈6.15385 times the floor",
                "总量要求折合每个区、县平均 ≈30.7692 万平方米，为单元下限的 ≈6.15385 倍",
                "The floors alone cover the total from 80 区、县 on",
                "区、县达到 80 个时，仅凭各单元下限即可满足总量要求",
                "Declared (UNIT_OF): 标准化厂房面积 → 工业集中区标准化厂房建设面积",
                "已声明指标关系（分单元）：标准化厂房面积 → 工业集中区标准化厂房建设面积",
                "There are 13 区、县, as declared",
                "已声明区、县共 13 个");
        assertEquals("[400, +∞) 万平方米", interval(finding));
        assertEquals(2, finding.getGrounds().size());
    }

    @Test
    void withoutTheNumberOfDistrictsTheAnswerIsTheLine() {
        Finding finding = declared().one(UNIT_AND_TOTAL, WORKSHOPS, ALL_WORKSHOPS);
        says(
                finding,
                Verdict.UNDERDETERMINED,
                "How much of the total the floors make up depends on the number of 区、县, which is not declared",
                "各单元下限合计占总量的多少取决于区、县的个数，文中未给出区、县的个数");
        steps(finding, "The floors alone cover the total from 80 区、县 on");
        Finding ceiling = facts().one(UNIT_AND_TOTAL, WORKSHOPS, total(AT_MOST, "63"));
        says(
                ceiling,
                Verdict.UNDERDETERMINED,
                "Both can hold with at most 12 区、县, which is not declared",
                "区、县不超过 12 个时方可同时成立，文中未给出区、县的个数");
        assertEquals("[0, 12] 个", interval(ceiling));
        Finding floor = facts().one(UNIT_AND_TOTAL, each("区、县", total(AT_MOST, "5")), total(AT_LEAST, "63"));
        says(
                floor,
                Verdict.UNDERDETERMINED,
                "Both can hold with at least 13 区、县, which is not declared",
                "区、县不少于 13 个时方可同时成立，文中未给出区、县的个数");
        assertEquals("[13, +∞) 个", interval(floor));
    }

    @Test
    void theSameNameIsEnoughForAmountsThatSumUp() {
        Given thirteen = facts().units("区、县", 13);
        says(
                thirteen.one(UNIT_AND_TOTAL, WORKSHOPS, total(AT_MOST, "60")),
                Verdict.CONFLICT,
                "The 13 区、县 together have at least 65 万平方米, the total is to be at most 60 万平方米",
                "13 个区、县合计不低于 65 万平方米，与总量要求（不超过 60 万平方米）不能同时成立");
        Finding tight = thirteen.one(UNIT_AND_TOTAL, WORKSHOPS, total(AT_MOST, "65"));
        says(
                tight,
                Verdict.TIGHT,
                "The total leaves the 13 区、县 nothing to spare: exactly 65 万平方米",
                "总量要求与 13 个区、县的单元要求之间没有余量，合计只能恰为 65 万平方米");
        steps(tight, "The total is the sum over all 区、县", "总量等于各区、县之和");
        says(
                thirteen.one(UNIT_AND_TOTAL, WORKSHOPS, total(AT_LEAST, "65")),
                Verdict.DOMINATED,
                "The total follows from what the 13 区、县 must reach, and can never bind",
                "总量要求已被 13 个区、县的单元要求涵盖，不起约束作用");
        says(
                thirteen.one(UNIT_AND_TOTAL, WORKSHOPS, total(AT_MOST, "100")),
                Verdict.CONSISTENT,
                "Both can hold: the total is then at least 65 万平方米 and at most 100 万平方米",
                "可以同时成立，此时总量不低于 65 万平方米且不超过 100 万平方米");
        assertEquals(
                Verdict.CONFLICT,
                thirteen.one(UNIT_AND_TOTAL, WORKSHOPS, total(LESS_THAN, "65")).getVerdict());
        assertEquals(
                Verdict.CONFLICT,
                thirteen.one(UNIT_AND_TOTAL, each("区、县", total(AT_MOST, "5")), total(MORE_THAN, "65"))
                        .getVerdict());
    }

    @Test
    void meansAndRatesDoNotSumUpUnlessDeclared() {
        Given thirteen = facts().units("区、县", 13);
        Target[] means = {each("区、县", level("人均可支配收入", AT_LEAST, "5", "万元")), level("人均可支配收入", AT_MOST, "6", "万元")};
        assertTrue(thirteen.check(UNIT_AND_TOTAL, means).isEmpty());
        Target[] times = {each("部门", level("办理时限", AT_MOST, "5", "天")), level("办理时限", AT_LEAST, "60", "天")};
        assertTrue(facts().units("部门", 3).check(UNIT_AND_TOTAL, times).isEmpty());
        Target ratio = Target.of(
                        Indicator.of("绿地").withAggregation(Aggregation.RATIO), Bound.numeric(AT_LEAST, "5", "万平方米"))
                .withScope(Scope.each("区、县"));
        assertTrue(thirteen.check(UNIT_AND_TOTAL, ratio).isEmpty());
        assertTrue(thirteen.check(UNIT_AND_TOTAL, each("区、县", level("绿化", AT_LEAST, "40", "%")))
                .isEmpty());
    }

    @Test
    void fourChainsWithOneAboveAHundredMakeMoreThanTwoHundredAndFifty() {
        Target chains = each("产业链", level("各产业链总产值", AT_LEAST, "50", "亿元"));
        Target large = counted(MORE_THAN, "100", "亿元", level("超百亿元产业链数", EQUAL, "1", "条"))
                .withStance(Stance.ASPIRATIONAL);
        Finding plain = facts().units("产业链", 4).one(UNIT_AND_TOTAL, chains, large);
        says(plain, Verdict.CONSISTENT, "The 4 产业链 together: at least 200 亿元", "4 个产业链合计不低于 200 亿元");
        Given counted = facts().units("产业链", 4).relation(RelationKind.COUNTED_IN, "超百亿元产业链数", "各产业链总产值");
        Finding more = counted.one(UNIT_AND_TOTAL, chains, large);
        says(more, Verdict.CONSISTENT, "The 4 产业链 together: more than 250 亿元", "4 个产业链合计超过 250 亿元");
        steps(
                more,
                "With those above the higher floors: 1 × 100 亿元 + 3 × 50 亿元 = 250 亿元 at least",
                "计入达到更高门槛的单元：1 × 100 亿元 + 3 × 50 亿元 = 250 亿元，合计超过 250 亿元",
                "Of this, 50 亿元 rest on what is striven for",
                "其中 50 亿元 来自争取性要求");
        assertEquals("(250, +∞) 亿元", interval(more));
        assertEquals("“超百亿元产业链数 等于 1 条”属争取性要求，不具约束力", more.getCaveats().get(0).getChinese());
        assertTrue(counted.check(TIERS, chains, large).isEmpty());
        Target five = counted(MORE_THAN, "100", "亿元", level("超百亿元产业链数", EQUAL, "5", "条"));
        says(
                counted.one(UNIT_AND_TOTAL, chains, five),
                Verdict.CONFLICT,
                "5 units are to pass a floor, but there are only 4 产业链",
                "须达到门槛的单元至少 5 个，而产业链只有 4 个");
        Target small = each("产业链", level("各产业链总产值", AT_MOST, "80", "亿元"));
        says(
                counted.one(UNIT_AND_TOTAL, small, large),
                Verdict.CONFLICT,
                "1 units are to have more than 100 亿元, but each may only have at most 80 亿元",
                "1 个单元须超过 100 亿元，而每个产业链要求不超过 80 亿元，不能同时成立");
        Target wide = each("产业链", level("各产业链总产值", AT_MOST, "120", "亿元"));
        steps(counted.one(UNIT_AND_TOTAL, wide, large), "No unit has less than nought", "各单元数值不为负");
    }

    @Test
    void listedFirmsAreCountedForTheUnitsOfTheirCondition() {
        Target listed = level("“链上”企业数", AT_LEAST, "5", "户")
                .withScope(Scope.builder()
                        .quantifier(Quantifier.EACH)
                        .unit("产业链")
                        .condition("涉及“链主”的")
                        .build());
        Target heads =
                Target.of(Indicator.of("头部企业数"), Bound.range("1", "3", "家")).withScope(Scope.each("产业链"));
        Given four = facts().units("产业链", 4);
        assertTrue(four.check(UNIT_AND_TOTAL, listed).isEmpty());
        says(
                facts().units("涉及“链主”的产业链", 2).one(UNIT_AND_TOTAL, listed),
                Verdict.CONSISTENT,
                "The 2 涉及“链主”的产业链 together: at least 10 户",
                "2 个涉及“链主”的产业链合计不低于 10 户");
        Finding finding = four.one(UNIT_AND_TOTAL, heads);
        assertEquals("[4, 12] 家", interval(finding));
        assertEquals("4 个产业链合计不低于 4 家且不超过 12 家", finding.getConclusion().getChinese());
        assertEquals("同一对象被多个单元计入的，按单元累计", finding.getCaveats().get(0).getChinese());
    }

    @Test
    void aDateThatIsNotNamedLeavesAContradictionOpen() {
        Given thirteen = facts().units("区、县", 13);
        Target ceiling = total(AT_MOST, "60");
        says(
                thirteen.one(UNIT_AND_TOTAL, WORKSHOPS, ceiling.withHorizon(Horizon.unstated())),
                Verdict.UNDERDETERMINED,
                "The 13 区、县 together have at least 65 万平方米, the total is to be at most 60 万平方米, if they are of one "
                        + "time, which the text does not say",
                "13 个区、县合计不低于 65 万平方米，与总量要求（不超过 60 万平方米）不能同时成立（如属同一期限；文中未写明）");
        assertEquals(
                Verdict.CONFLICT,
                thirteen.one(UNIT_AND_TOTAL, WORKSHOPS, ceiling.withHorizon(Horizon.standing()))
                        .getVerdict());
        Finding both = thirteen.one(
                UNIT_AND_TOTAL, WORKSHOPS.withHorizon(Horizon.unstated()), ceiling.withHorizon(Horizon.unstated()));
        assertEquals(Verdict.CONFLICT, both.getVerdict());
        steps(both, "What names no date is taken as of one time with the rest", "未写明期限的要求，按与其他要求同一时点理解");
        Finding later = thirteen.one(UNIT_AND_TOTAL, WORKSHOPS, ceiling.withHorizon(Given.by(2025)));
        assertEquals(
                "The 13 区、县 together: at least 65 万平方米", later.getConclusion().getEnglish());
    }
}
