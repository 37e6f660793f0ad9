// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.finding.Given.each;
import static org.zhengce.policy.calc.finding.Given.facts;
import static org.zhengce.policy.calc.finding.Given.interval;
import static org.zhengce.policy.calc.finding.Given.level;
import static org.zhengce.policy.calc.finding.Given.says;
import static org.zhengce.policy.calc.finding.Given.share;
import static org.zhengce.policy.calc.finding.Given.steps;
import static org.zhengce.policy.model.finding.CheckRule.COVERAGE;
import static org.zhengce.policy.model.quantity.Comparator.AT_LEAST;
import static org.zhengce.policy.model.quantity.Comparator.AT_MOST;
import static org.zhengce.policy.model.quantity.Comparator.LESS_THAN;

import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.UniversalBound;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.RelationKind;

/** The figures are those of DOMAIN C18: 13 districts, 12 national and 23 provincial bases. */
class CoverageTest {

    private static final Target ALL = Target.of(
                    Indicator.of("基地区、县覆盖率"), UniversalBound.builder().build())
            .withHorizon(Given.by(2021));
    private static final Target NATIONAL = level("国家级基地数", AT_LEAST, "12", "个");
    private static final Target PROVINCIAL = level("省级基地数", AT_LEAST, "23", "个");

    private static Given declared() {
        return facts().relation(RelationKind.COVERS, "国家级基地数", "基地区、县覆盖率")
                .relation(RelationKind.COVERS, "省级基地数", "基地区、县覆盖率");
    }

    private static Given thirteen() {
        return declared().units("区、县", 13).units("县", 2);
    }

    @Test
    void enoughInNumberIsNotCovered() {
        Finding finding = thirteen().one(COVERAGE, ALL, NATIONAL, PROVINCIAL);
        says(
                finding,
                Verdict.UNDERDETERMINED,
                "Enough in number for the 13 that are needed, but that does not prove coverage: where each stands is not given",
                "数量上足以满足所需的 13 个，但数量足够不等于全覆盖，还须核对分布");
        steps(
                finding,
                "There are to be at least 35 if they are apart, 23 if the smaller are among the larger",
                "数量下限合计为 35（互不包含）或 23（小者包含于大者）",
                "Each covers one unit, and nothing else covers any",
                "每个只覆盖一个单元，且无其他覆盖来源",
                "There are 13 units, as declared",
                "已声明单元共 13 个");
        assertEquals("[1, 13] 个", interval(finding));
        steps(
                thirteen().relation(RelationKind.NESTED_IN, "国家级基地数", "省级基地数").one(COVERAGE, ALL, NATIONAL, PROVINCIAL),
                "There are to be at least 23",
                "数量下限合计为 23");
        assertTrue(facts().units("区、县", 13)
                .check(COVERAGE, ALL, NATIONAL, PROVINCIAL)
                .isEmpty());
        assertTrue(thirteen().check(COVERAGE, ALL).isEmpty());
    }

    @Test
    void withoutTheNumberOfUnitsTheAnswerIsTheLine() {
        says(
                declared().one(COVERAGE, ALL, NATIONAL, PROVINCIAL),
                Verdict.UNDERDETERMINED,
                "In number they suffice for no more than 35 if they are apart, 23 if the smaller are among the larger units as the "
                        + "floors stand; how many there are is not declared",
                "按数量下限至多可覆盖 35（互不包含）或 23（小者包含于大者） 个单元；文中未给出单元个数");
    }

    @Test
    void ceilingsBelowTheNumberOfUnitsConflict() {
        Target few = level("国家级基地数", AT_MOST, "4", "个");
        Target some = level("省级基地数", LESS_THAN, "9", "个");
        says(
                thirteen().one(COVERAGE, ALL, few, some),
                Verdict.CONFLICT,
                "13 are needed, and there are to be at most 12",
                "至少需要 13 个，而数量上限合计只有 12 个，不能全部覆盖");
        assertEquals(
                Verdict.UNDERDETERMINED,
                thirteen()
                        .one(COVERAGE, ALL, few, level("省级基地数", AT_MOST, "9", "个"))
                        .getVerdict());
        assertEquals(
                Verdict.CONFLICT,
                thirteen()
                        .relation(RelationKind.PART_OF, "国家级基地数", "省级基地数")
                        .one(COVERAGE, ALL, few, level("省级基地数", AT_MOST, "12", "个"))
                        .getVerdict());
    }

    @Test
    void floorsBelowTheNumberOfUnitsFallShort() {
        Finding few = thirteen().one(COVERAGE, ALL, level("国家级基地数", AT_LEAST, "4", "个"));
        says(
                few,
                Verdict.UNDERDETERMINED,
                "The floors fall short: 13 are needed, so at least 9 more than they ask for",
                "数量下限不足以覆盖：至少需要 13 个，须再增加至少 9 个");
        assertEquals("[9, +∞) 个", interval(few));
        says(
                thirteen().one(COVERAGE, ALL, level("国家级基地数", AT_LEAST, "4", "个"), level("省级基地数", AT_LEAST, "9", "个")),
                Verdict.UNDERDETERMINED,
                "The floors suffice for the 13 that are needed only if they are apart, which is not declared",
                "至少需要 13 个，仅当互不包含时数量下限才足够，文中未写明");
    }

    @Test
    void aShareOrANumberForEachIsADemandToo() {
        Target most = share("基地区、县覆盖率", AT_LEAST, "90", "%");
        assertEquals(
                "Enough in number for the 12 that are needed, but that does not prove coverage: where each stands is not given",
                thirteen().one(COVERAGE, most, NATIONAL).getConclusion().getEnglish());
        Target two = each("区、县", level("基地区、县覆盖率", AT_LEAST, "2", "个"));
        assertEquals(
                "The floors fall short: 26 are needed, so at least 14 more than they ask for",
                thirteen().one(COVERAGE, two, NATIONAL).getConclusion().getEnglish());
        Target nearly = Target.of(
                Indicator.of("基地区、县覆盖率"),
                UniversalBound.builder().exception("基本").build());
        assertTrue(thirteen().check(COVERAGE, nearly, NATIONAL).isEmpty());
    }
}
