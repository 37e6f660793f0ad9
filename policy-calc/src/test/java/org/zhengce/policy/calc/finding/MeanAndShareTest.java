// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.finding.Given.average;
import static org.zhengce.policy.calc.finding.Given.facts;
import static org.zhengce.policy.calc.finding.Given.interval;
import static org.zhengce.policy.calc.finding.Given.level;
import static org.zhengce.policy.calc.finding.Given.says;
import static org.zhengce.policy.calc.finding.Given.share;
import static org.zhengce.policy.calc.finding.Given.steps;
import static org.zhengce.policy.model.finding.CheckRule.MEAN_AND_SHARE;
import static org.zhengce.policy.model.quantity.Comparator.AT_LEAST;
import static org.zhengce.policy.model.quantity.Comparator.AT_MOST;
import static org.zhengce.policy.model.quantity.Comparator.INCREASE_TO;
import static org.zhengce.policy.model.quantity.Comparator.MORE_THAN;

import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.quantity.Comparator;

/** The figures are those of DOMAIN C13: more than 35 % at 100 兆, a mean of 25 兆. */
class MeanAndShareTest {

    private static final Target SHARE = share("百兆用户占比", MORE_THAN, "35", "%");

    private static Target mean(Comparator comparator, String value) {
        return level("平均速率", comparator, value, "兆");
    }

    private static Given declared() {
        return facts().above("百兆用户占比", "平均速率", "100", "兆");
    }

    @Test
    void theMeanFollowsFromTheShare() {
        Finding finding = declared().one(MEAN_AND_SHARE, SHARE, mean(INCREASE_TO, "25"));
        says(finding, Verdict.DOMINATED, "The mean follows from the share, and can never bind", "均值要求已被占比要求涵盖，不起约束作用");
        steps(
                finding,
                "35 % × 100 兆: the mean is more than 35 兆",
                "35 % × 100 兆：均值超过 35 兆",
                "A mean of just 25 兆 leaves at most 25 % of them there",
                "均值恰为 25 兆 时，达到门槛者至多占 25 %",
                "Declared: 百兆用户占比 is the share of those at or above 100 兆",
                "已声明：“百兆用户占比”为不低于 100 兆 者所占比重",
                "No value is below nought",
                "各值不为负");
        assertEquals("(35, +∞) 兆", interval(finding));
        assertEquals("均值与门槛须为同一口径（如同为签约值或同为实测值）", finding.getCaveats().get(0).getChinese());
        assertEquals(
                Verdict.DOMINATED,
                declared()
                        .one(MEAN_AND_SHARE, SHARE, average("用户", mean(INCREASE_TO, "25")))
                        .getVerdict());
    }

    @Test
    void aCeilingOfTheMeanBelowConflicts() {
        says(
                declared().one(MEAN_AND_SHARE, SHARE, mean(AT_MOST, "35")),
                Verdict.CONFLICT,
                "The share makes the mean more than 35 兆, it is to be at most 35 兆",
                "按占比要求均值超过 35 兆，与均值要求（不超过 35 兆）不能同时成立");
        says(
                declared().one(MEAN_AND_SHARE, SHARE, mean(AT_MOST, "36")),
                Verdict.CONSISTENT,
                "Share and mean can both hold",
                "占比要求与均值要求可以同时成立");
        says(
                declared().one(MEAN_AND_SHARE, share("百兆用户占比", AT_LEAST, "35", "%"), mean(AT_MOST, "35")),
                Verdict.TIGHT,
                "Share and mean leave nothing to spare: the mean is exactly 35 兆",
                "占比要求与均值要求之间没有余量，均值只能恰为 35 兆");
        assertEquals(
                Verdict.CONSISTENT,
                declared().one(MEAN_AND_SHARE, SHARE, mean(AT_LEAST, "40")).getVerdict());
    }

    @Test
    void nothingFollowsFromACeilingOfTheShareOrAnotherUnit() {
        assertTrue(declared()
                .check(MEAN_AND_SHARE, share("百兆用户占比", AT_MOST, "35", "%"), mean(AT_LEAST, "25"))
                .isEmpty());
        assertTrue(declared()
                .check(MEAN_AND_SHARE, SHARE, level("平均速率", AT_MOST, "3", "元"))
                .isEmpty());
        assertTrue(declared().check(MEAN_AND_SHARE, SHARE).isEmpty());
        assertTrue(facts().check(MEAN_AND_SHARE, SHARE, mean(AT_MOST, "25")).isEmpty());
    }
}
