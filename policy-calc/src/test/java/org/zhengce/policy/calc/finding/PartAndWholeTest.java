// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.finding.Given.counted;
import static org.zhengce.policy.calc.finding.Given.facts;
import static org.zhengce.policy.calc.finding.Given.interval;
import static org.zhengce.policy.calc.finding.Given.level;
import static org.zhengce.policy.calc.finding.Given.says;
import static org.zhengce.policy.calc.finding.Given.share;
import static org.zhengce.policy.calc.finding.Given.steps;
import static org.zhengce.policy.model.finding.CheckRule.PART_AND_WHOLE;
import static org.zhengce.policy.model.quantity.Comparator.AT_LEAST;
import static org.zhengce.policy.model.quantity.Comparator.AT_MOST;
import static org.zhengce.policy.model.quantity.Comparator.EQUAL;
import static org.zhengce.policy.model.quantity.Comparator.INCREASE_TO;
import static org.zhengce.policy.model.quantity.Comparator.MORE_THAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PlanPeriod;

/** The figures are those of DOMAIN C13, C14 and C17. */
class PartAndWholeTest {

    private static final Target PROJECTS =
            counted(MORE_THAN, "5000", "万元", level("重点项目数", EQUAL, "140", "个")).withHorizon(Horizon.unstated());

    private static Target finished(String number) {
        return level("竣工投产数", EQUAL, number, "个");
    }

    private static Target projects(Comparator comparator, String number) {
        return level("重点项目数", comparator, number, "个");
    }

    private static Given declared() {
        return facts().relation(RelationKind.PART_OF, "竣工投产数", "重点项目数");
    }

    @Test
    void thirtyOfAHundredAndFortyAreAFifth() {
        Finding finding = declared().one(PART_AND_WHOLE, PROJECTS, finished("30"));
        says(finding, Verdict.CONSISTENT, "The part comes to ≈21.4286 % of the whole", "部分要求相当于整体要求的 ≈21.4286 %");
        steps(finding, "30 / 140 ≈ 21.4286 %");
        assertTrue(facts().check(PART_AND_WHOLE, PROJECTS, finished("30")).isEmpty());
    }

    @Test
    void aPartAboveItsWholeConflictsIfTheWholeIsBounded() {
        says(
                declared().one(PART_AND_WHOLE, projects(AT_MOST, "140"), finished("141")),
                Verdict.CONFLICT,
                "The part is to be at least 141 个, the whole at most 140 个",
                "部分不低于 141 个，而整体不超过 140 个，不能同时成立");
        says(
                declared().one(PART_AND_WHOLE, projects(AT_MOST, "140"), finished("140")),
                Verdict.TIGHT,
                "The part takes all of the whole: exactly 140 个",
                "部分要求已占满整体，没有余量：只能恰为 140 个");
        Finding bare = declared().one(PART_AND_WHOLE, projects(EQUAL, "140"), finished("150"));
        says(
                bare,
                Verdict.UNDERDETERMINED,
                "The part is to be at least 150 个, more than the figure of the whole; they conflict if that is meant exactly, "
                        + "otherwise the whole is at least 150 个",
                "部分不低于 150 个，大于整体的数字；如整体为确数则相互矛盾，如为下限则整体须不低于 150 个");
        assertEquals("[150, +∞) 个", interval(bare));
        says(
                declared().one(PART_AND_WHOLE, projects(INCREASE_TO, "140"), finished("150")),
                Verdict.DOMINATED,
                "The whole follows from the part, and can never bind: it is at least 150 个",
                "整体要求已被部分要求涵盖，不起约束作用：整体须不低于 150 个");
        assertEquals(
                "部分要求相当于整体要求的 100 %",
                declared()
                        .one(PART_AND_WHOLE, projects(EQUAL, "140"), finished("140"))
                        .getConclusion()
                        .getChinese());
    }

    /** C14: 927.3亿 over all years of twelve projects against 600亿 to come in one year. */
    @Test
    void moneyOfDifferentStagesIsNotCompared() {
        Target life = level("重大项目总投资", EQUAL, "927.3", "亿元").withHorizon(Horizon.unstated());
        Target year = level("招商引资到位资金", AT_MOST, "600", "亿元").withHorizon(Horizon.standing());
        Given part = facts().relation(RelationKind.PART_OF, "重大项目总投资", "招商引资到位资金");
        Finding finding = part.one(PART_AND_WHOLE, life, year);
        says(
                finding,
                Verdict.UNDERDETERMINED,
                "One is counted over all the years of a project, the other within a period: they cannot be compared without the stage",
                "一为项目全周期投资，一为当期数，口径不同，未区分阶段前不可比较");
        steps(
                finding,
                "927.3 亿元 / 600 亿元 = 1.5455",
                "已声明指标关系（" + RelationKind.PART_OF.label() + "）：重大项目总投资 → 招商引资到位资金");
        assertTrue(part.check(PART_AND_WHOLE, life, level("招商引资到位资金", AT_MOST, "600", "户"))
                .isEmpty());
        Given same = facts().relation(RelationKind.PART_OF, "重大项目到位资金", "招商引资到位资金");
        assertEquals(
                Verdict.CONFLICT,
                same.one(
                                PART_AND_WHOLE,
                                level("重大项目到位资金", AT_LEAST, "927.3", "亿元"),
                                level("招商引资到位资金", AT_MOST, "600", "亿元"))
                        .getVerdict());
    }

    @Test
    void sharesOfOneWholeCompareAsAmountsDo() {
        Target fast = share("百兆用户占比", MORE_THAN, "35", "%");
        Given fibre = facts().relation(RelationKind.PART_OF, "百兆用户占比", "光纤用户占比");
        Finding half = fibre.one(PART_AND_WHOLE, fast, share("光纤用户占比", AT_LEAST, "70", "%"));
        says(half, Verdict.CONSISTENT, "The part comes to 50 % of the whole", "部分要求相当于整体要求的 50 %");
        assertEquals(
                Verdict.CONFLICT,
                fibre.one(PART_AND_WHOLE, fast, share("光纤用户占比", AT_MOST, "35", "%"))
                        .getVerdict());
        assertTrue(fibre.check(PART_AND_WHOLE, fast, level("光纤用户占比", AT_LEAST, "300", "万户"))
                .isEmpty());
    }

    @Test
    void sevenPercentOfAnObservedSiteAreSevenHundredSquareMetres() {
        says(site("700").get(0), Verdict.TIGHT, "The observed 700 ㎡ just keep to it", "实际值 700 ㎡ 恰好符合要求，没有余量");
        says(
                site("701").get(0),
                Verdict.CONFLICT,
                "The observed 701 ㎡ are not at most 700 ㎡",
                "实际值 701 ㎡ 不符合要求（须不超过 700 ㎡）");
        says(site("699").get(0), Verdict.CONSISTENT, "The observed 699 ㎡ keep to it", "实际值 699 ㎡ 符合要求");
        Finding open = site().get(0);
        says(open, Verdict.CONSISTENT, "Of 10000 ㎡ the share is at most 700 ㎡", "10000 ㎡中，该部分须不超过 700 ㎡");
        steps(open, "不超过 7 % of 10000 ㎡: at most 700 ㎡", "10000 ㎡ × 不超过 7 %：不超过 700 ㎡");
        assertEquals("(-∞, 700] ㎡", interval(open));
        assertEquals("某地块 总用地面积 10000 ㎡（2020/2020）", open.getGrounds().get(0).getText());
    }

    /** One site with its whole area, and perhaps the part of it. */
    private static List<Finding> site(String... part) {
        Target norm = Target.of(
                        Indicator.builder()
                                .name("配套用地占比")
                                .polarity(Polarity.UNKNOWN)
                                .aggregation(Aggregation.RATIO)
                                .numerator("配套用地面积")
                                .denominator("总用地面积")
                                .build(),
                        Bound.numeric(AT_MOST, "7", "%"))
                .withChange(Change.of(ChangeKind.SHARE))
                .withHorizon(Horizon.standing());
        Facts.Builder facts = Facts.builder().addObservations(observed("总用地面积", "10000"));
        for (String value : part) {
            facts.addObservations(observed("配套用地面积", value));
        }
        return Given.check(facts.build(), PART_AND_WHOLE, norm);
    }

    private static Observation observed(String name, String value) {
        return Observation.builder()
                .indicator(Indicator.of(name))
                .value(Quantity.of(value, "㎡"))
                .period(PlanPeriod.of(2020))
                .object("某地块")
                .provisional(false)
                .build();
    }
}
