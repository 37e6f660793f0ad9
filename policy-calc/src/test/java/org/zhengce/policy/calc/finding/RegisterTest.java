// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Sentence;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.Table;

/** The register of DOMAIN C6, C7 and C19: 3+1 chains in five printed rows, two 链主企业, four chiefs. */
class RegisterTest {

    private static final String COLUMNS = "序号|产业链名称|链长|责任部门|企业名称|备注";
    private static final String[] ROWS = {
        "1|航天产业链|甲某|洪庆新城管理办 区科技工信局|航天动力|链主企业",
        "2|陶瓷基复合材料产业链|乙某|区科技工信局|元丰纺织|骨干企业",
        "|||纺织产业园管理办 洪庆新城管理办|航天动力|科研机构",
        "3|煤制烯烃产业链|丙某|区科技工信局 纺织产业园管理办|凡高实业|骨干企业",
        "4|新型纺织产业链|丁某|纺织产业园管理办 区科技工信局|元丰纺织|链主企业"
    };
    private static final Table CHAINS = Samples.table("灞桥区“3+1”重点产业链清单", COLUMNS, ROWS);

    private static Plan.Builder plan() {
        return Plan.builder()
                .addTables(CHAINS)
                .addMeasures(Samples.measure("二（一）"), Samples.measure("二（二）"))
                .addClauses(
                        Samples.clause("二（一）", Role.RESPONSIBLE, "区科技工信局", "纺织产业园", "洪庆新城管理办"),
                        Samples.clause("二（二）", Role.RESPONSIBLE, "领导小组办公室"));
    }

    @Test
    void threeAndOneAreTheFourEntriesOfTheTable() {
        Finding finding = Samples.found(CheckRule.REGISTER, plan().build()).get(0);
        assertEquals("CONSISTENT 标题中的“3+1”与表中4个条目相符", Samples.said(List.of(finding)));
        assertEquals(List.of("标题：3 + 1 = 4", "表中：4行（印出5行，续行不另计），不同条目4个", "最大序号：4"), Samples.steps(finding));
    }

    @Test
    void aSumThatIsNotTheNumberOfEntriesConflicts() {
        Plan plan = Plan.builder()
                .addTables(Samples.table("“3+2”重点产业链清单", COLUMNS, ROWS))
                .build();
        assertEquals("CONFLICT 标题称5个，表中为4个，二者矛盾", Samples.said(Samples.found(CheckRule.REGISTER, plan)));
    }

    @Test
    void twoLeadersWhereTwoAreNeededLeaveNoSlack() {
        Plan plan = plan().addTargets(Samples.count("年产值超10亿元“链主”企业数", Comparator.AT_LEAST, 2, "户", 2025))
                .build();
        Finding finding = Samples.found(CheckRule.REGISTER, plan).get(0);
        assertEquals(Verdict.TIGHT, finding.getVerdict());
        assertEquals("如无新增，名录中的全部2个都须达标，没有余量", finding.getConclusion().getChinese());
        assertEquals(List.of("《灞桥区3+1重点产业链清单》中“链主企业”为2个", "2 − 2 = 0"), Samples.steps(finding));
    }

    @Test
    void morethanTwoLeadersNeedsOnesBeyondTheTable() {
        Plan plan = plan().addTargets(Samples.count("链主企业数", Comparator.MORE_THAN, 2, "户", 2025))
                .build();
        assertTrue(Samples.said(Samples.found(CheckRule.REGISTER, plan)).contains("UNDERDETERMINED 名录之外还需1个"));
        Plan one = plan().addTargets(Samples.count("链主企业数", Comparator.AT_LEAST, 1, "户", 2025))
                .build();
        assertTrue(Samples.said(Samples.found(CheckRule.REGISTER, one)).contains("CONSISTENT 名录比目标多1个"));
    }

    @Test
    void aTableWithFewerRowsThanTheTextSaysIsIrregular() {
        Table projects = Samples.table("2024年重点工业项目清单", "序号|项目名称", "1|甲厂", "2|乙厂");
        Plan plan = Plan.builder()
                .addTables(projects)
                .addTargets(Samples.count("重点工业项目数", Comparator.EQUAL, 3, "个", 2024))
                .build();
        assertEquals("IRREGULAR 文中至少为3个，表中只有2个", Samples.said(Samples.found(CheckRule.REGISTER, plan)));
        Plan enough = Plan.builder()
                .addTables(projects)
                .addTargets(Samples.count("重点工业项目数", Comparator.EQUAL, 2, "个", 2024))
                .build();
        assertEquals("", Samples.said(Samples.found(CheckRule.REGISTER, enough)));
    }

    @Test
    void serialNumbersGoUpByOneOrStartAfresh() {
        Table gap = Samples.table("项目表", "序号|项目名称", "1|甲", "2|乙", "4|丙");
        Table groups = Samples.table("项目表", "序号|项目名称", "1|甲", "2|乙", "1|丙", "2|丁");
        assertEquals(
                "IRREGULAR 序号不连续：2之后为4",
                Samples.said(Samples.found(
                        CheckRule.REGISTER, Plan.builder().addTables(gap).build())));
        assertEquals(
                "",
                Samples.said(Samples.found(
                        CheckRule.REGISTER, Plan.builder().addTables(groups).build())));
    }

    @Test
    void thePartiesOfTheTableAreThoseOfOneMeasureAfterAliases() {
        List<Finding> findings = Samples.found(CheckRule.REGISTER_PARTIES, plan().build());
        assertEquals(
                "CONSISTENT 表中责任部门与二（一）的责任单位一致：区科技工信局、洪庆新城管理办、纺织产业园管理办\n" + "CONSISTENT 链长与各行一一对应",
                Samples.said(findings));
        assertEquals(
                List.of(Sentence.of("纺织产业园 and 纺织产业园管理办 are one body", "“纺织产业园”与“纺织产业园管理办”为同一单位")),
                findings.get(0).getAssumptions());
        assertEquals(List.of("链长：4人，对应4行"), Samples.steps(findings.get(1)));
    }

    @Test
    void aPartyThatTheMeasureOfTheTableDoesNotChargeIsIrregular() {
        Plan plan = plan().addOutline(
                        Samples.section("二（二）", "推进", "（二）推进。具体名单见附件2。"), Samples.section("附件2", "清单", "附件2"))
                .build();
        assertTrue(Samples.said(Samples.found(CheckRule.REGISTER_PARTIES, plan))
                .contains("IRREGULAR 表中的区科技工信局、洪庆新城管理办、纺织产业园管理办未列入二（二）的责任条款"));
    }

    @Test
    void aPersonWithTwoRowsWhereOthersHaveOneIsIrregular() {
        Table table = Samples.table("名单", "产业链名称|链长", "甲链|甲某", "乙链|乙某", "丙链|丙某", "丁链|甲某");
        assertEquals(
                "IRREGULAR 甲某对应多行，其余人员各对应一行",
                Samples.said(Samples.found(
                        CheckRule.REGISTER_PARTIES,
                        Plan.builder().addTables(table).build())));
        Table open = Samples.table("名单", "产业链名称|链长", "甲链|甲某", "乙链|", "丙链|丙某");
        assertEquals(
                "IRREGULAR 3行中有1行未写明链长",
                Samples.said(Samples.found(
                        CheckRule.REGISTER_PARTIES,
                        Plan.builder().addTables(open).build())));
    }

    /** Any code and any number of rows: equal is consistent, anything else a conflict. */
    @Property(tries = 200)
    void aCodeHoldsIfAndOnlyIfItIsTheNumberOfNames(
            @ForAll @IntRange(min = 1, max = 9) int a,
            @ForAll @IntRange(min = 1, max = 9) int b,
            @ForAll @IntRange(min = 1, max = 20) int rows) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            lines.add(i + "|园区" + Samples.step(i));
        }
        Plan plan = Plan.builder()
                .addTables(Samples.table("“" + a + "+" + b + "”特色园区名录", "序号|园区名称", lines.toArray(new String[0])))
                .build();
        List<Finding> findings = Samples.found(CheckRule.REGISTER, plan);
        assertEquals(1, findings.size());
        assertEquals(
                a + b == rows ? Verdict.CONSISTENT : Verdict.CONFLICT,
                findings.get(0).getVerdict());
    }

    /** Of a number that the table just reaches nothing is spare; one more cannot come from it, one less leaves one. */
    @Property(tries = 200)
    void slackIsWhatTheTableHasBeyondTheNumber(
            @ForAll @IntRange(min = 1, max = 12) int listed, @ForAll @IntRange(min = 1, max = 12) int needed) {
        String[] rows = new String[listed + 1];
        Arrays.setAll(rows, i -> "企业" + Samples.step(i + 1) + "|" + (i < listed ? "龙头企业" : "配套企业"));
        Plan plan = Plan.builder()
                .addTables(Samples.table("名单", "企业名称|类别", rows))
                .addTargets(Samples.count("龙头企业数", Comparator.AT_LEAST, needed, "家", 2027))
                .build();
        Verdict verdict =
                listed == needed ? Verdict.TIGHT : listed > needed ? Verdict.CONSISTENT : Verdict.UNDERDETERMINED;
        assertEquals(verdict, Samples.found(CheckRule.REGISTER, plan).get(0).getVerdict());
    }
}
