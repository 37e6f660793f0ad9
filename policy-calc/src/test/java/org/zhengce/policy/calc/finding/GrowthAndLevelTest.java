// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Sentence;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.KnownBaseline;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;

/** The figures are those of DOMAIN C1: 2500 亿元, 12 % a year and doubling by 2021, from 2016. */
class GrowthAndLevelTest {

    private static final String VALUE_ADDED = "规模以上工业增加值";

    private static Target target(ChangeKind kind, Comparator comparator, String value, String unit) {
        return Target.of(Indicator.of(VALUE_ADDED), Bound.numeric(comparator, value, unit))
                .withChange(Change.of(kind))
                .withHorizon(Horizon.byEndOf(PartialDate.of(2021)));
    }

    private static final Target LEVEL = target(ChangeKind.LEVEL, Comparator.MORE_THAN, "2500", "亿元");
    private static final Target GROWTH = target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_LEAST, "12", "%");
    private static final Target DOUBLING = target(ChangeKind.MULTIPLE, Comparator.INCREASE_TO, "2", "倍");

    private static Facts base(Baseline baseline) {
        return Facts.builder()
                .addBaselines(KnownBaseline.of(VALUE_ADDED, baseline))
                .build();
    }

    private static final Facts FROM_2016 =
            base(Baseline.builder().date(PartialDate.of(2016)).build());

    private static List<Finding> check(Facts facts, Target... targets) {
        return Findings.check(Plan.builder().addTargets(targets).build(), facts);
    }

    private static boolean says(Finding finding, String words) {
        return finding.getSteps().stream().map(Sentence::getEnglish).anyMatch(step -> step.contains(words));
    }

    @Test
    void twelvePercentIsImpliedByDoublingInFiveYears() {
        List<Finding> findings = check(FROM_2016, LEVEL, GROWTH, DOUBLING);
        assertEquals(1, findings.size());
        Finding finding = findings.get(0);
        assertEquals(Verdict.DOMINATED, finding.getVerdict());
        assertEquals("年均增速要求已被5年的倍数要求涵盖，不起约束作用", finding.getConclusion().getChinese());
        assertTrue(says(finding, "1.12^5 = 1.7623416832"), finding.toString());
        assertTrue(says(finding, "2^(1/5) − 1 ≈ 14.87 % a year"), finding.toString());
        assertTrue(says(finding, "Below a base of 1250 亿元 the level binds"), finding.toString());
        assertTrue(says(finding, "from a base of ≈1418.57 亿元"), finding.toString());
        assertTrue(says(finding, "1.12^7 ≈ 2.21068: implied up to 6 years"), finding.toString());
    }

    @Test
    void withoutABaseYearTheAnswerIsTheNumberOfYears() {
        Finding finding = check(Facts.none(), LEVEL, GROWTH, DOUBLING).get(0);
        assertEquals(Verdict.UNDERDETERMINED, finding.getVerdict());
        assertTrue(says(finding, "implied up to 6 years"), finding.toString());
    }

    @Test
    void aKnownBaseThatCannotReachTheLevelConflicts() {
        Facts facts = base(Baseline.builder()
                .date(PartialDate.of(2016))
                .value(Quantity.of("1000", "亿元"))
                .build());
        Target ceiling = target(ChangeKind.LEVEL, Comparator.LESS_THAN, "1700", "亿元");
        Finding finding = check(facts, ceiling, GROWTH).get(0);
        assertEquals(Verdict.CONFLICT, finding.getVerdict());
        assertEquals(
                Verdict.CONSISTENT,
                check(facts, target(ChangeKind.LEVEL, Comparator.LESS_THAN, "1763", "亿元"), GROWTH)
                        .get(0)
                        .getVerdict());
    }

    @Test
    void levelsOfTwoYearsStandForTheBase() {
        Target start = LEVEL.withHorizon(Horizon.byEndOf(PartialDate.of(2016)))
                .withBound(Bound.numeric(Comparator.AT_LEAST, "1500", "亿元"));
        Finding implied = Checking.only(Verdict.DOMINATED, growth(FROM_2016, start, GROWTH, LEVEL));
        Checking.assertStep(
                implied,
                "From a base of at least 1500 亿元 this leads to at least 2643.5125248 亿元",
                "基期值不低于 1500 亿元，据此应不低于 2643.5125248 亿元");
        Checking.assertConclusion(
                implied,
                "The level is implied by the growth from the base and can never bind",
                "水平要求已被由基期起的增长要求涵盖，不起约束作用");
        Target ceiling = LEVEL.withBound(Bound.numeric(Comparator.AT_MOST, "2643", "亿元"));
        Finding conflict = Checking.only(Verdict.CONFLICT, growth(FROM_2016, start, GROWTH, ceiling));
        Checking.assertConclusion(
                conflict,
                "Growth from the base leads to at least 2643.5125248 亿元, the level asked is at most 2643 亿元",
                "由基期增长应不低于 2643.5125248 亿元，与水平不超过 2643 亿元 的要求不能同时成立");
    }

    @Test
    void aStartInTheTextIsABase() {
        Target level = target(ChangeKind.LEVEL, Comparator.INCREASE_TO, "200", "亿元")
                .withBaseline(Checking.since(2016, "100", "亿元"));
        Finding finding = Checking.only(
                Verdict.DOMINATED,
                growth(FROM_2016, level, target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_LEAST, "10", "%")));
        Checking.assertConclusion(
                finding,
                "The growth is implied by the level and the base and can never bind",
                "增长要求已被基期值和水平要求涵盖，不起约束作用");
    }

    @Test
    void growthOfOneYearLeadsFromOneLevelToTheNext() {
        Target before = LEVEL.withHorizon(Checking.by(2020)).withBound(Bound.numeric(Comparator.AT_LEAST, "100", "亿元"));
        Target year = target(ChangeKind.GROWTH, Comparator.AT_LEAST, "6", "%").withHorizon(Checking.during(2021, 2021));
        Target after = LEVEL.withBound(Bound.numeric(Comparator.LESS_THAN, "106", "亿元"));
        Checking.only(Verdict.CONFLICT, growth(Facts.none(), before, year, after));
        Target possible = LEVEL.withBound(Bound.numeric(Comparator.AT_MOST, "106", "亿元"));
        Checking.only(Verdict.CONSISTENT, growth(Facts.none(), before, year, possible));
    }

    @Test
    void aFallIsAFactorBelowOne() {
        Target fall = Checking.fall("能耗", ChangeKind.GROWTH, Comparator.EQUAL, "15", "%")
                .withHorizon(Checking.by(2025))
                .withBaseline(Checking.since(2020, "1000", "吨"));
        Facts facts = Checking.known("能耗", Checking.since(2020, "1000", "吨"));
        Target reached = Checking.target("能耗", ChangeKind.LEVEL, Comparator.AT_MOST, "850", "吨")
                .withHorizon(Checking.by(2025));
        Finding finding = Checking.only(Verdict.DOMINATED, growth(facts, fall, reached));
        Checking.assertStep(
                finding, "From a base of exactly 1000 吨 this leads to at most 850 吨", "基期值恰为 1000 吨，据此应不超过 850 吨");
        Target floor = Checking.target("能耗", ChangeKind.LEVEL, Comparator.MORE_THAN, "850", "吨")
                .withHorizon(Checking.by(2025));
        Checking.only(Verdict.CONFLICT, growth(facts, fall, floor));
    }

    @Test
    void aGrowthAndALevelWithoutABaseYearAreALine() {
        Finding finding = Checking.only(Verdict.UNDERDETERMINED, growth(Facts.none(), LEVEL, GROWTH));
        Checking.assertStep(
                finding,
                "Growth of just 12 % arrives at the level in 1 to 5 years from ≈2232.14, ≈1992.98, ≈1779.45, ≈1588.8,"
                        + " ≈1418.57 亿元",
                "年均增速恰为 12 % 时，1至5年达到该水平的基期值依次为 ≈2232.14, ≈1992.98, ≈1779.45, ≈1588.8, ≈1418.57 亿元");
    }

    /** 比2016年翻一番，年均增长12%以上: one base year is named, the growth takes it, and no conflict rests on that. */
    @Test
    void aGrowthWithoutABaseYearTakesTheOneOfTheMultiple() {
        Target doubling = DOUBLING.withBaseline(Checking.since(2016));
        Finding finding = Checking.only(Verdict.DOMINATED, check(Facts.none(), GROWTH, doubling));
        assertEquals("增速以2016年为基期，共5年", finding.getAssumptions().get(0).getChinese());
        Checking.assertConclusion(
                finding,
                "The yearly growth is implied by the multiple over 5 years and can never bind",
                "年均增速要求已被5年的倍数要求涵盖，不起约束作用");
        Finding slow = Checking.only(
                Verdict.UNDERDETERMINED,
                check(Facts.none(), target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_MOST, "14", "%"), doubling));
        Checking.assertConclusion(
                slow,
                "Growth over 5 years makes it at most 1.9254145824 times the base, the total asked is at least 2 times, "
                        + "if the growth counts from that year, which the text does not say",
                "5年增长后为基期的倍数不超过 1.9254145824，与倍数不低于 2 的要求不能同时成立（如增速以该年为基期；文中未写明）");
    }

    @Test
    void aCeilingOnGrowthBelowTheMultipleConflicts() {
        Target slow = target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_MOST, "14", "%");
        Finding finding = Checking.only(Verdict.CONFLICT, growth(FROM_2016, slow, DOUBLING));
        Checking.assertConclusion(
                finding,
                "Growth over 5 years makes it at most 1.9254145824 times the base, the total asked is at least 2"
                        + " times",
                "5年增长后为基期的倍数不超过 1.9254145824，与倍数不低于 2 的要求不能同时成立");
        Target fifteen = target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_MOST, "15", "%");
        Checking.only(Verdict.UNDERDETERMINED, growth(FROM_2016, fifteen, DOUBLING));
    }

    private static List<Finding> growth(Facts facts, Target... targets) {
        return Checking.check(CheckRule.GROWTH_AND_LEVEL, facts, targets);
    }
}
