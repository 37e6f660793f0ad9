// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.finding.Given.average;
import static org.zhengce.policy.calc.finding.Given.counted;
import static org.zhengce.policy.calc.finding.Given.facts;
import static org.zhengce.policy.calc.finding.Given.interval;
import static org.zhengce.policy.calc.finding.Given.level;
import static org.zhengce.policy.calc.finding.Given.says;
import static org.zhengce.policy.calc.finding.Given.steps;
import static org.zhengce.policy.model.finding.CheckRule.AVERAGE_AND_TOTAL;
import static org.zhengce.policy.model.quantity.Comparator.AT_LEAST;
import static org.zhengce.policy.model.quantity.Comparator.AT_MOST;
import static org.zhengce.policy.model.quantity.Comparator.EQUAL;
import static org.zhengce.policy.model.quantity.Comparator.INCREASE_TO;
import static org.zhengce.policy.model.quantity.Comparator.MORE_THAN;

import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Comparator;

/** The figures are those of DOMAIN C11: on average 3 firms above 1 亿元 and 10 firms per park, 3000 firms, 2000 亿元. */
class AverageAndTotalTest {

    private static final Target LEADERS =
            counted(MORE_THAN, "1", "亿元", average("园区", level("龙头骨干企业数", EQUAL, "3", "个")));
    private static final Target LARGE = average("园区", level("规模以上企业数", EQUAL, "10", "户"));
    private static final Target FIRMS = level("入驻企业数", MORE_THAN, "3000", "户");
    private static final Target REVENUE = level("营业收入", INCREASE_TO, "2000", "亿元");

    private static Given declared() {
        return facts().relation(RelationKind.COUNTED_IN, "龙头骨干企业数", "营业收入")
                .relation(RelationKind.PART_OF, "规模以上企业数", "入驻企业数");
    }

    private static Target total(Comparator comparator, String value) {
        return level("规模以上企业数", comparator, value, "户");
    }

    @Test
    void twoFloorsSetNoLimitToTheNumberOfParks() {
        Finding firms = declared().one(AVERAGE_AND_TOTAL, LARGE, FIRMS);
        says(
                firms,
                Verdict.UNDERDETERMINED,
                "No upper limit on the number of 园区 follows, and the number of 园区 is not declared",
                "由此推不出园区个数的上限，文中未给出园区的个数");
        steps(
                firms,
                "P 园区: together at least 10 户 × P",
                "设园区共 P 个，合计不低于 10 户 × P",
                "Only if both figures were exact would 园区 be at most 300",
                "仅当两项均为确数时，园区才不超过 300 个");
        Finding output = declared().one(AVERAGE_AND_TOTAL, LEADERS, REVENUE);
        steps(
                output,
                "at least 3 个 per unit, each more than 1 亿元: more than 3 亿元 per unit",
                "平均每个园区不低于 3 个，每个超过 1 亿元：平均每个园区超过 3 亿元",
                "P 园区: together more than 3 亿元 × P",
                "Only if both figures were exact would 园区 be at most 666");
        assertEquals(Verdict.UNDERDETERMINED, output.getVerdict());
        assertTrue(
                facts().check(AVERAGE_AND_TOTAL, LEADERS, LARGE, FIRMS, REVENUE).isEmpty());
    }

    @Test
    void aCeilingOrAnUpperAverageSetsALimit() {
        Finding most = declared().one(AVERAGE_AND_TOTAL, LARGE, level("入驻企业数", AT_MOST, "3005", "户"));
        says(
                most,
                Verdict.UNDERDETERMINED,
                "Both can hold with at most 300 园区, and the number of 园区 is not declared",
                "园区不超过 300 个时方可同时成立，文中未给出园区的个数");
        assertEquals("[0, 300] 个", interval(most));
        Target thin = average("园区", total(AT_MOST, "10"));
        Finding least = facts().one(AVERAGE_AND_TOTAL, thin, total(AT_LEAST, "2995"));
        says(
                least,
                Verdict.UNDERDETERMINED,
                "Both can hold with at least 300 园区, and the number of 园区 is not declared",
                "园区不少于 300 个时方可同时成立，文中未给出园区的个数");
        assertEquals("[300, +∞) 个", interval(least));
    }

    @Test
    void aDeclaredNumberOfParksDecides() {
        Given some = declared().units("园区", 120);
        Finding part = some.one(AVERAGE_AND_TOTAL, LARGE, FIRMS);
        says(part, Verdict.CONSISTENT, "Average and total can both hold", "平均要求与总量要求可以同时成立");
        steps(
                part,
                "120 园区, on average at least 10 户: together at least 1200 户",
                "园区共 120 个，平均每个不低于 10 户，合计不低于 1200 户",
                "1200 / 3000 = 40 % of the total",
                "占总量要求 3000 户 的 40 %");
        steps(some.one(AVERAGE_AND_TOTAL, LEADERS, REVENUE), "360 / 2000 = 18 % of the total");
        says(
                some.one(AVERAGE_AND_TOTAL, LARGE, level("入驻企业数", AT_MOST, "1199", "户")),
                Verdict.CONFLICT,
                "The average over 120 园区 makes at least 1200 户, the total is to be at most 1199 户",
                "120 个园区按平均要求合计不低于 1200 户，与总量要求（不超过 1199 户）不能同时成立");
        says(
                some.one(AVERAGE_AND_TOTAL, LARGE, level("入驻企业数", AT_LEAST, "1200", "户")),
                Verdict.DOMINATED,
                "The total follows from the average over 120 园区, and can never bind",
                "总量要求已被 120 个园区的平均要求涵盖，不起约束作用");
        says(
                some.one(AVERAGE_AND_TOTAL, LARGE, level("入驻企业数", AT_MOST, "1200", "户")),
                Verdict.TIGHT,
                "Average and total leave nothing to spare: exactly 1200 户",
                "平均要求与总量要求之间没有余量，合计只能恰为 1200 户");
    }

    @Test
    void anAverageOfTheTotalItselfIsItsShare() {
        Given some = facts().units("园区", 120);
        says(
                some.one(AVERAGE_AND_TOTAL, LARGE, total(AT_LEAST, "1300")),
                Verdict.DOMINATED,
                "The average follows from the total of 120 园区, and can never bind",
                "平均要求已被 120 个园区的总量要求涵盖，不起约束作用");
        Finding alone = some.one(AVERAGE_AND_TOTAL, LARGE);
        says(alone, Verdict.CONSISTENT, "The 120 园区 together: at least 1200 户", "120 个园区合计不低于 1200 户");
        steps(alone, "The total is the sum over all 园区", "总量等于各园区之和");
        Target speed = average("用户", level("平均速率", AT_LEAST, "25", "兆"));
        assertTrue(facts().check(AVERAGE_AND_TOTAL, speed, level("平均速率", AT_MOST, "100", "兆"))
                .isEmpty());
    }
}
