// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.finding.Given.counted;
import static org.zhengce.policy.calc.finding.Given.facts;
import static org.zhengce.policy.calc.finding.Given.interval;
import static org.zhengce.policy.calc.finding.Given.level;
import static org.zhengce.policy.calc.finding.Given.says;
import static org.zhengce.policy.calc.finding.Given.steps;
import static org.zhengce.policy.model.finding.CheckRule.TIERS;
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
import org.zhengce.policy.model.time.Horizon;

/** The figures are those of DOMAIN C9, C14 and C15. */
class TiersTest {

    private static final Target LARGE = tier("过500亿元的集中区数", "1", MORE_THAN, "500", "亿元");
    private static final Target SMALL = tier("过100亿元的集中区数", "5", MORE_THAN, "100", "亿元");

    private static Target tier(String name, String count, Comparator comparator, String floor, String unit) {
        return counted(comparator, floor, unit, level(name, EQUAL, count, "个"));
    }

    private static Target revenue(Comparator comparator, String value) {
        return level("营业收入", comparator, value, "亿元");
    }

    private static Given declared() {
        return facts().relation(RelationKind.COUNTED_IN, "过500亿元的集中区数", "营业收入")
                .relation(RelationKind.COUNTED_IN, "过100亿元的集中区数", "营业收入");
    }

    private static Given nested() {
        return declared().relation(RelationKind.NESTED_IN, "过500亿元的集中区数", "过100亿元的集中区数");
    }

    @Test
    void bothReadingsAreShownUnlessOneIsDeclared() {
        Finding finding = declared().one(TIERS, LARGE, SMALL, revenue(INCREASE_TO, "2000"));
        says(
                finding,
                Verdict.CONSISTENT,
                "The counted units make up 45 % to 50 % of the total",
                "达标单元合计占总量要求的 45 %（包含）至 50 %（互不包含）");
        steps(
                finding,
                "Apart: 1 × 500 亿元 + 5 × 100 亿元 = 1000 亿元, 50 % of the total",
                "各级互不包含：1 × 500 亿元 + 5 × 100 亿元 = 1000 亿元，占总量要求的 50 %",
                "The higher among the lower: 1 × 500 亿元 + 4 × 100 亿元 = 900 亿元, 45 % of the total",
                "高一级计入低一级：1 × 500 亿元 + 4 × 100 亿元 = 900 亿元，占总量要求的 45 %",
                "If the total is just reached, the rest has less than 1000 亿元 (apart) or 1100 亿元 (nested)",
                "总量恰好达到时，其余单元合计低于 1000 亿元（互不包含）或 1100 亿元（包含）",
                "No unit has less than nought",
                "各单元数值不为负");
        Finding one = nested().one(TIERS, LARGE, SMALL, revenue(INCREASE_TO, "2000"));
        says(one, Verdict.CONSISTENT, "The counted units make up 45 % of the total", "达标单元合计占总量要求的 45 %");
        steps(one, "1 × 500 亿元 + 4 × 100 亿元 = 900 亿元, 45 % of the total", "总量恰好达到时，其余单元合计低于 1100 亿元");
    }

    @Test
    void aCeilingConflictsOnlyIfEveryReadingIsAboveIt() {
        says(
                declared().one(TIERS, LARGE, SMALL, revenue(AT_MOST, "900")),
                Verdict.CONFLICT,
                "The counted units have more than 900 亿元 together, the total is to be at most 900 亿元",
                "达标单元合计超过 900 亿元，与总量要求（不超过 900 亿元）不能同时成立");
        says(
                declared().one(TIERS, LARGE, SMALL, revenue(AT_MOST, "950")),
                Verdict.UNDERDETERMINED,
                "They fit only if the higher tier counts among the lower, which the text does not say",
                "仅当高一级计入低一级时方可同时成立，文中未写明");
        says(
                nested().one(TIERS, LARGE, SMALL, revenue(AT_MOST, "950")),
                Verdict.CONSISTENT,
                "Both can hold: the total is then more than 900 亿元 and at most 950 亿元",
                "可以同时成立，此时总量超过 900 亿元且不超过 950 亿元");
        says(
                declared().one(TIERS, LARGE, SMALL, revenue(AT_LEAST, "900")),
                Verdict.DOMINATED,
                "The total follows from the counted units, and can never bind",
                "总量要求已被达标单元的数量要求涵盖，不起约束作用");
        Target exact = tier("过100亿元的集中区数", "5", AT_LEAST, "100", "亿元");
        says(
                declared().one(TIERS, exact, revenue(AT_MOST, "500")),
                Verdict.TIGHT,
                "The total leaves nothing beyond the counted units: exactly 500 亿元",
                "总量要求与达标单元之间没有余量，合计只能恰为 500 亿元");
    }

    @Test
    void withoutATotalWhatFollowsIsTheFloor() {
        Target thousands = tier("千亿级产业数", "4", AT_LEAST, "1000", "亿元");
        Target hundreds = tier("五百亿级产业数", "3", AT_LEAST, "500", "亿元");
        Given counted = facts().relation(RelationKind.COUNTED_IN, "千亿级产业数", "产业规模")
                .relation(RelationKind.COUNTED_IN, "五百亿级产业数", "产业规模");
        Finding finding = counted.one(TIERS, thousands, hundreds);
        says(
                finding,
                Verdict.UNDERDETERMINED,
                "Together at least 4000 亿元; if the tiers are apart, at least 5500 亿元",
                "合计不低于 4000 亿元；各级互不包含时，合计不低于 5500 亿元");
        assertEquals("[4000, +∞) 亿元", interval(finding));
        says(
                counted.one(TIERS, tier("千亿级产业数", "6", AT_LEAST, "1000", "亿元")),
                Verdict.CONSISTENT,
                "Together at least 6000 亿元",
                "合计不低于 6000 亿元");
        Target projects = tier("重点项目数", "140", MORE_THAN, "5000", "万元").withHorizon(Horizon.unstated());
        Finding sum = facts().relation(RelationKind.COUNTED_IN, "重点项目数", "总投资").one(TIERS, projects);
        says(sum, Verdict.CONSISTENT, "Together more than 70 亿元", "合计超过 70 亿元");
        steps(sum, "140 × 5000 万元 = 70 亿元");
        assertTrue(facts().check(TIERS, thousands, hundreds).isEmpty());
    }

    @Test
    void aNestedCountCannotExceedTheOneThatIncludesIt() {
        Given only = facts().relation(RelationKind.NESTED_IN, "过500亿元的集中区数", "过100亿元的集中区数");
        Target few = counted(MORE_THAN, "100", "亿元", level("过100亿元的集中区数", AT_MOST, "5", "个"));
        says(
                only.one(TIERS, tier("过500亿元的集中区数", "6", MORE_THAN, "500", "亿元"), few),
                Verdict.CONFLICT,
                "There are to be at least 6 个 of the higher tier, and at most 5 个 of the lower that includes it",
                "高一级不低于 6 个，而包含它的低一级不超过 5 个，不能同时成立");
        assertTrue(only.check(TIERS, tier("过500亿元的集中区数", "5", MORE_THAN, "500", "亿元"), few)
                .isEmpty());
        says(
                only.one(TIERS, tier("过500亿元的集中区数", "6", MORE_THAN, "500", "亿元"), SMALL),
                Verdict.DOMINATED,
                "The count of the lower tier follows from that of the higher: at least 6 个",
                "低一级的数量要求已被高一级涵盖：至少同样不低于 6 个");
        assertTrue(only.check(TIERS, LARGE, SMALL).isEmpty());
    }

    @Test
    void moreThanSoManyIsOneMore() {
        Target more = counted(AT_LEAST, "100", "亿元", level("过100亿元的集中区数", MORE_THAN, "5", "个"));
        steps(declared().one(TIERS, more), "6 × 100 亿元 = 600 亿元");
    }

    @Test
    void oneNameWithTwoThresholdsIsTwoTiers() {
        Target low = tier("集中区数", "5", AT_LEAST, "100", "亿元");
        Target high = tier("集中区数", "1", AT_LEAST, "500", "亿元");
        steps(
                facts().relation(RelationKind.COUNTED_IN, "集中区数", "营业收入").one(TIERS, low, high),
                "Apart: 1 × 500 亿元 + 5 × 100 亿元 = 1000 亿元",
                "The higher among the lower: 1 × 500 亿元 + 4 × 100 亿元 = 900 亿元");
    }

    private static Target thousands(int count, int year) {
        return tier("千亿级产业数", String.valueOf(count), AT_LEAST, "1000", "亿元").withHorizon(Given.by(year));
    }

    private static Given industries() {
        return facts().relation(RelationKind.COUNTED_IN, "千亿级产业数", "产业规模")
                .relation(RelationKind.COUNTED_IN, "五百亿级产业数", "产业规模");
    }

    private static Finding move(Given given, Target... targets) {
        return given.check(TIERS, targets).stream()
                .filter(finding -> finding.getConclusion().getEnglish().startsWith("If the"))
                .findFirst()
                .get();
    }

    /** C15: six 千亿级 out of four and three 五百亿级. */
    @Test
    void ofTheLowerTierSoManyMustRise() {
        Target hundreds = tier("五百亿级产业数", "3", AT_LEAST, "500", "亿元").withHorizon(Given.by(2016));
        Finding finding = move(industries(), thousands(4, 2016), hundreds, thousands(6, 2021));
        says(
                finding,
                Verdict.UNDERDETERMINED,
                "If the 6 of 2021 come from the 7 of 2016, at least 2 of the 3 must rise from 500 亿元 to 1000 亿元",
                "2021年的 6 个如均来自2016年的 7 个，则低一级的 3 个中至少 2 个须由 500 亿元 升至 1000 亿元");
        steps(
                finding,
                "6 − 4 = 2",
                "1000 亿元 / 500 亿元 = 2",
                "The later units come from the earlier ones",
                "后期达标单元均来自前期所列单元");
        assertEquals("[2, +∞) 个", interval(finding));
        assertEquals("前期实际达标数多于所列数的，须升级的相应减少", finding.getCaveats().get(0).getChinese());
        says(
                move(industries(), thousands(4, 2016), hundreds, thousands(9, 2021)),
                Verdict.UNDERDETERMINED,
                "If the 9 of 2021 come from the 7 of 2016, at least 3 of the 3 must rise from 500 亿元 to 1000 亿元, "
                        + "and 2 more must be new",
                "2021年的 9 个如均来自2016年的 7 个，则低一级的 3 个中至少 3 个须由 500 亿元 升至 1000 亿元，另有至少 2 个须为新增");
        Given nested = industries().relation(RelationKind.NESTED_IN, "千亿级产业数", "五百亿级产业数");
        Target seven = tier("五百亿级产业数", "7", AT_LEAST, "500", "亿元").withHorizon(Given.by(2016));
        says(
                move(nested, thousands(4, 2016), seven, thousands(6, 2021)),
                Verdict.UNDERDETERMINED,
                finding.getConclusion().getEnglish(),
                finding.getConclusion().getChinese());
    }

    @Test
    void noTierMustRiseThatIsNotNeeded() {
        Target hundreds = tier("五百亿级产业数", "3", AT_LEAST, "500", "亿元").withHorizon(Given.by(2016));
        Target[][] plans = {
            {thousands(4, 2016), hundreds, thousands(4, 2021)},
            {thousands(4, 2016), thousands(6, 2021)},
            {thousands(4, 2016), hundreds, Given.in("外省", thousands(6, 2021))},
            {thousands(4, 2016), hundreds, thousands(6, 2021).withHorizon(Horizon.unstated())},
        };
        for (Target[] plan : plans) {
            assertTrue(industries().check(TIERS, plan).stream()
                    .noneMatch(finding -> finding.getConclusion().getEnglish().startsWith("If the")));
        }
    }
}
