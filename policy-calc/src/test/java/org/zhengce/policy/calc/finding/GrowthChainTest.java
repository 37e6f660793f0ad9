// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengce.policy.calc.finding.Checking.assertConclusion;
import static org.zhengce.policy.calc.finding.Checking.assertSilent;
import static org.zhengce.policy.calc.finding.Checking.assertStep;
import static org.zhengce.policy.calc.finding.Checking.by;
import static org.zhengce.policy.calc.finding.Checking.during;
import static org.zhengce.policy.calc.finding.Checking.known;
import static org.zhengce.policy.calc.finding.Checking.only;
import static org.zhengce.policy.calc.finding.Checking.since;
import static org.zhengce.policy.calc.finding.Checking.target;
import static org.zhengce.policy.model.quantity.Comparator.AT_LEAST;
import static org.zhengce.policy.model.quantity.Comparator.AT_MOST;
import static org.zhengce.policy.model.quantity.Comparator.EQUAL;
import static org.zhengce.policy.model.quantity.Comparator.INCREASE_TO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.Target;

/** The figures are those of DOMAIN C2: 7 % in 2016, then 12 % for five years, and doubling by 2021. */
class GrowthChainTest {

    private static final String VALUE_ADDED = "规模以上工业增加值";

    private static final Target SEVEN =
            target(VALUE_ADDED, ChangeKind.GROWTH, EQUAL, "7", "%").withHorizon(during(2016, 2016));
    private static final Target TWELVE = target(VALUE_ADDED, ChangeKind.GROWTH_ANNUAL_AVERAGE, AT_LEAST, "12", "%")
            .withHorizon(by(2021));
    private static final Target DOUBLING =
            target(VALUE_ADDED, ChangeKind.MULTIPLE, INCREASE_TO, "2", "倍").withHorizon(by(2021));

    private static List<Finding> check(Facts facts, Target... targets) {
        return Checking.across(CheckRule.GROWTH_AND_LEVEL, facts, targets);
    }

    private static Finding chain(List<Finding> findings) {
        findings.removeIf(finding -> finding.getAssumptions().stream()
                .noneMatch(sentence -> sentence.getEnglish().startsWith("The growth of a single year")));
        return only(findings);
    }

    @Test
    void sevenPercentThenTwelveDoNotDoubleFromTheYearBefore() {
        Finding finding = chain(check(known(VALUE_ADDED, since(2016)), SEVEN, TWELVE, DOUBLING));
        assertEquals(Verdict.CONSISTENT, finding.getVerdict());
        assertStep(
                finding, "2015 to 2021: 1.07 × 1.12^5 = 1.885705601024", "2015至2021年：1.07 × 1.12^5 = 1.885705601024");
        assertStep(finding, "(2/1.07)^(1/5) − 1 ≈ 13.326 % a year", "(2/1.07)^(1/5) − 1 ≈ 13.326 %，即年均增速");
        assertConclusion(
                finding,
                "Counted from 2015 the growths alone do not make it 2 times; for that the 5 years after 2016 would need"
                        + " ≈13.326 % a year",
                "若以2015年为基期，仅按所定增速达不到 2 倍，2016年后的5年年均须增长 ≈13.326 %");
    }

    @Test
    void ofAnUnknownBaseThatIsOneOfTwoReadings() {
        Target twelve = TWELVE.withHorizon(during(2017, 2021));
        Finding finding = chain(check(Facts.none(), SEVEN, twelve, DOUBLING));
        assertEquals(Verdict.UNDERDETERMINED, finding.getVerdict());
    }

    @Test
    void aDoublingFromTheYearBeforeNeedsMoreThanTheGrowthAfter() {
        Finding finding =
                chain(check(known(VALUE_ADDED, since(2016)), SEVEN, TWELVE, DOUBLING.withBaseline(since(2015))));
        assertEquals(Verdict.CONSISTENT, finding.getVerdict());
        assertStep(
                finding,
                "2015 to 2021: 1.07 × 1.7623416832 = 1.885705601024",
                "2015至2021年：1.07 × 1.7623416832 = 1.885705601024");
    }

    @Test
    void aFirstYearBelowTheAverageLeavesMoreToTheOthers() {
        Target year = target(VALUE_ADDED, ChangeKind.GROWTH_YEAR_ON_YEAR, EQUAL, "5", "%")
                .withHorizon(during(2022, 2022));
        Target plan = target(VALUE_ADDED, ChangeKind.GROWTH, AT_LEAST, "21", "%")
                .withHorizon(by(2024))
                .withBaseline(since(2021));
        Finding finding = chain(check(Facts.none(), year, plan));
        assertEquals(Verdict.CONSISTENT, finding.getVerdict());
        assertStep(finding, "(1.21/1.05)^(1/2) − 1 ≈ 7.349 % a year", "(1.21/1.05)^(1/2) − 1 ≈ 7.349 %，即年均增速");
        assertConclusion(
                finding,
                "With just the growth said up to 2022 the 2 years after it need ≈7.349 % a year",
                "至2022年若仅按所定增速增长，其后2年年均须增长 ≈7.349 % 方可实现2021至2024年的要求");
        assertSilent(check(Facts.none(), year, plan.withHorizon(by(2021)).withBaseline(since(2018))));
    }

    @Test
    void yearsThatAddUpImplyTheWholeAndAreImpliedByNothing() {
        Target one = target(VALUE_ADDED, ChangeKind.GROWTH, AT_LEAST, "10", "%").withHorizon(during(2022, 2022));
        Target two = target(VALUE_ADDED, ChangeKind.GROWTH, AT_LEAST, "10", "%").withHorizon(during(2023, 2023));
        Target whole = target(VALUE_ADDED, ChangeKind.GROWTH, AT_LEAST, "21", "%")
                .withHorizon(by(2023))
                .withBaseline(since(2021));
        Finding implied = chain(check(Facts.none(), one, two, whole));
        assertEquals(Verdict.DOMINATED, implied.getVerdict());
        assertConclusion(
                implied,
                "The growth of the whole span is implied by that of its parts and can never bind",
                "全期增长要求已被各段增长要求涵盖，不起约束作用");
        Target ceiling = target(VALUE_ADDED, ChangeKind.GROWTH, AT_MOST, "20", "%")
                .withHorizon(by(2023))
                .withBaseline(since(2021));
        Finding conflict = chain(check(Facts.none(), one, two, ceiling));
        assertEquals(Verdict.CONFLICT, conflict.getVerdict());
        assertConclusion(
                conflict,
                "Year by year it becomes at least 1.21 times from 2021 to 2023, the growth of the whole span asks at most 1.2"
                        + " times",
                "2021至2023年逐段增长后的倍数不低于 1.21，与全期倍数不超过 1.2 的要求不能同时成立");
        Target more = target(VALUE_ADDED, ChangeKind.GROWTH, AT_LEAST, "22", "%")
                .withHorizon(by(2023))
                .withBaseline(since(2021));
        Finding both = chain(check(Facts.none(), one, two, more));
        assertEquals(Verdict.CONSISTENT, both.getVerdict());
        assertConclusion(
                both,
                "Both can hold; the parts alone make it at least 1.21 times, the whole asks at least 1.22 times",
                "可以同时成立；逐段增长的倍数不低于 1.21，全期要求的倍数不低于 1.22");
    }
}
