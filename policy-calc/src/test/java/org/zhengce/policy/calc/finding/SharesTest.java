// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengce.policy.calc.finding.Checking.assertConclusion;
import static org.zhengce.policy.calc.finding.Checking.assertSilent;
import static org.zhengce.policy.calc.finding.Checking.assertStep;
import static org.zhengce.policy.calc.finding.Checking.by;
import static org.zhengce.policy.calc.finding.Checking.known;
import static org.zhengce.policy.calc.finding.Checking.only;
import static org.zhengce.policy.calc.finding.Checking.since;
import static org.zhengce.policy.model.quantity.Comparator.ABOUT;
import static org.zhengce.policy.model.quantity.Comparator.AT_LEAST;
import static org.zhengce.policy.model.quantity.Comparator.AT_MOST;
import static org.zhengce.policy.model.quantity.Comparator.MORE_THAN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** The figures are those of DOMAIN C12: 48 to 50 % of the county GDP, and about 60 % of the city's industry. */
class SharesTest {

    private static final String COUNTY = "县域工业增加值";

    private static Target share(String part, String whole, Comparator comparator, String value) {
        return Target.of(
                        Indicator.builder()
                                .name(part + "占" + whole + "比重")
                                .numerator(part)
                                .denominator(whole)
                                .polarity(Polarity.UNKNOWN)
                                .aggregation(Aggregation.RATIO)
                                .build(),
                        Bound.numeric(comparator, value, "%"))
                .withChange(Change.of(ChangeKind.SHARE))
                .withHorizon(by(2021));
    }

    private static final Target OF_GDP = share(COUNTY, "县域生产总值", AT_LEAST, "50")
            .withBaseline(Baseline.builder().value(Quantity.of("48", "%")).build());
    private static final Target OF_INDUSTRY = share(COUNTY, "全市工业增加值", ABOUT, "60");

    private static List<Finding> check(Facts facts, Target... targets) {
        return Checking.check(CheckRule.SHARES, facts, targets);
    }

    private static Facts relations(IndicatorRelation... relations) {
        return Facts.builder().addRelations(relations).build();
    }

    @Test
    void aShareThatRisesHasItsPartOutgrowTheWhole() {
        Finding finding =
                only(Verdict.CONSISTENT, check(known(OF_GDP.getIndicator().getName(), since(2018)), OF_GDP));
        assertStep(
                finding,
                "50 %/48 % ≈ 1.04167, the factor by which 县域工业增加值 must outgrow 县域生产总值",
                "50 %/48 % ≈ 1.04167：县域工业增加值期末与期初之比，须为县域生产总值期末与期初之比的 ≈1.04167 倍");
        assertStep(finding, "The rest, likewise: 50 %/52 % ≈ 0.961538", "其余部分同理：50 %/52 % ≈ 0.961538");
        assertStep(
                finding, "(50 %/48 %)^(1/3) − 1 ≈ 1.37 % a year over 3 years", "(50 %/48 %)^(1/3) − 1 ≈ 1.37 %，即3年间年均");
        assertConclusion(
                finding,
                "At these figures 县域工业增加值 must outgrow 县域生产总值 by ≈4.16667 % in all",
                "按所列数字，县域工业增加值的增长须累计快于县域生产总值 ≈4.16667 %");
        assertEquals(Optional.of(Interval.atLeast(Quantity.of(Rational.of(25, 24), Unit.ONE))), finding.getInterval());
    }

    @Test
    void twoSharesOfOneNumeratorGiveTheRatioOfTheirWholes() {
        Target gdp = share(COUNTY, "县域生产总值", AT_LEAST, "50");
        Finding finding = only(Verdict.UNDERDETERMINED, check(Facts.none(), gdp, OF_INDUSTRY));
        assertStep(finding, "60 %/50 % = 1.2 = 县域生产总值/全市工业增加值", "60 %/50 % = 1.2，即县域生产总值与全市工业增加值之比");
        assertConclusion(finding, "At these figures 县域生产总值 is 1.2 times 全市工业增加值", "按所列数字，县域生产总值为全市工业增加值的 1.2 倍");
        assertSilent(check(Facts.none(), gdp, OF_INDUSTRY.withHorizon(by(2020))));
    }

    private static Target level(String name, Comparator comparator, String value) {
        return Target.of(Indicator.of(name), Bound.numeric(comparator, value, "亿元"))
                .withHorizon(by(2021));
    }

    /** C12: 60 % of 2500亿 are 1500, and half of the county GDP, which is then 3000. */
    @Test
    void aShareOfAWholeWhoseLevelIsStatedGivesTheAmountsAtTheFigures() {
        Target gdp = share(COUNTY, "县域生产总值", AT_LEAST, "50");
        Target city = level("规模以上工业增加值", MORE_THAN, "2500");
        Facts facts = relations(IndicatorRelation.of(RelationKind.SAME_AS, "全市工业增加值", "规模以上工业增加值"));
        List<Finding> findings = check(facts, gdp, OF_INDUSTRY, city);
        Finding finding = findings.stream()
                .filter(one -> one.getConclusion().getChinese().contains("1500"))
                .findFirst()
                .get();
        assertEquals(2, findings.size());
        assertEquals(Verdict.UNDERDETERMINED, finding.getVerdict());
        assertStep(finding, "60 % × 2500 亿元 = 1500 亿元 = " + COUNTY, "60 % × 2500 亿元 = 1500 亿元，即" + COUNTY);
        assertStep(finding, "1500 亿元 / 50 % = 3000 亿元 = 县域生产总值", "1500 亿元 / 50 % = 3000 亿元，即县域生产总值");
        assertConclusion(finding, "At these figures 县域工业增加值 is 1500 亿元", "按所列数字，县域工业增加值为 1500 亿元");
        assertEquals("所列数字为下限或约数，结果仅按所列数字计算", finding.getCaveats().get(0).getChinese());
        assertEquals(1, check(Facts.none(), gdp, OF_INDUSTRY, city).size());
        assertEquals(
                1, check(facts, gdp, OF_INDUSTRY, city.withHorizon(by(2020))).size());
        assertEquals(
                1,
                check(facts, gdp, OF_INDUSTRY, city.withHorizon(Checking.during(2019, 2021)))
                        .size());
    }

    @Test
    void whatAShareOfAWholeComesToIsHeldAgainstThePart() {
        Target half = share("甲", "全省", AT_LEAST, "50");
        Target whole = level("全省", MORE_THAN, "200");
        Finding conflict = only(Verdict.CONFLICT, check(Facts.none(), half, whole, level("甲", AT_MOST, "100")));
        assertConclusion(
                conflict,
                "The share and the whole make 甲 more than 100 亿元, it is to be at most 100 亿元",
                "按比重与整体推算，甲超过 100 亿元，与其要求（不超过 100 亿元）不能同时成立");
        assertEquals("各数值不为负", conflict.getAssumptions().get(0).getChinese());
        Finding idle = only(Verdict.DOMINATED, check(Facts.none(), half, whole, level("甲", AT_LEAST, "100")));
        assertConclusion(
                idle,
                "What 甲 is to be follows from the share and the whole, and can never bind",
                "甲的要求已被比重与整体的要求涵盖，不起约束作用");
        Target at = level("全省", AT_LEAST, "200");
        Finding tight = only(Verdict.TIGHT, check(Facts.none(), half, at, level("甲", AT_MOST, "100")));
        assertConclusion(
                tight,
                "The share and the whole leave nothing to spare: 甲 is exactly 100 亿元",
                "比重与整体的要求没有余量：甲只能恰为 100 亿元");
        Finding both = only(Verdict.CONSISTENT, check(Facts.none(), half, at, level("甲", AT_LEAST, "120")));
        assertConclusion(both, "All can hold: 甲 is then at least 120 亿元", "可以同时成立，此时甲不低于 120 亿元");
        assertEquals(
                Verdict.UNDERDETERMINED,
                Checking.across(CheckRule.SHARES, Facts.none(), half, whole, level("甲", AT_MOST, "100"))
                        .get(0)
                        .getVerdict());
    }

    @Test
    void theShareInAPartIsNotBelowThatInTheWhole() {
        Target inWhole = share("甲", "全省", AT_LEAST, "40");
        Target inPart = share("甲", "全市", AT_MOST, "30");
        Facts facts = relations(IndicatorRelation.of(RelationKind.PART_OF, "全市", "全省"));
        Finding finding = only(Verdict.CONFLICT, check(facts, inWhole, inPart));
        assertConclusion(
                finding,
                "What is at least 40 % of 全省 cannot be at most 30 % of a part of it",
                "占全省的比重不低于 40 %，则占其一部分全市的比重不可能不超过 30 %");
        only(Verdict.UNDERDETERMINED, check(Facts.none(), inWhole, inPart));
        only(Verdict.UNDERDETERMINED, check(facts, inWhole, inPart.withBound(Bound.numeric(AT_MOST, "40", "%"))));
    }

    @Test
    void aDeclaredPartIsNotMoreThanItsWhole() {
        Target more = share("甲", "全省", AT_LEAST, "101");
        Facts facts = relations(IndicatorRelation.of(RelationKind.PART_OF, "甲", "全省"));
        Finding finding = only(Verdict.CONFLICT, check(facts, more));
        assertConclusion(finding, "The share of a part cannot be at least 101 %", "部分占整体的比重不可能不低于 101 %");
        assertSilent(check(Facts.none(), more));
        assertSilent(check(facts, more.withBound(Bound.numeric(AT_LEAST, "100", "%"))));
    }

    @Test
    void disjointPartsDoNotComeToMoreThanTheWhole() {
        Facts facts = relations(
                IndicatorRelation.of(RelationKind.DISJOINT, "一产", "二产"),
                IndicatorRelation.of(RelationKind.DISJOINT, "三产", "二产"),
                IndicatorRelation.of(RelationKind.DISJOINT, "三产", "一产"));
        Target first = share("一产", "生产总值", AT_LEAST, "10");
        Target second = share("二产", "生产总值", AT_LEAST, "40");
        Target third = share("三产", "生产总值", AT_LEAST, "51");
        Finding conflict = only(Verdict.CONFLICT, check(facts, first, second, third));
        assertStep(conflict, "10 % + 51 % + 40 % = 101 %", "10 % + 51 % + 40 % = 101 %");
        assertConclusion(conflict, "Parts that have nothing in common come to more than the whole", "互不重叠的各部分比重之和超过整体");
        Target half = third.withBound(Bound.numeric(AT_LEAST, "50", "%"));
        Finding tight = only(Verdict.TIGHT, check(facts, first, second, half));
        assertConclusion(tight, "The floors come to exactly 100 %", "各部分比重下限之和恰为 100 %，无余量");
        Finding left = only(Verdict.CONSISTENT, check(facts, first, second));
        assertConclusion(left, "All can hold; at most 50 % is left for the rest", "可以同时成立，其余部分至多占 50 %");
        assertSilent(check(Facts.none(), first, second, third));
    }
}
