// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Sentence;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.plan.DeclaredCount;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Comparator;

/** Declared numbers against lists (DOMAIN C20), pairing (C23) and scopes (C12). */
class CountsTest {

    private static final String[] LISTS = {"权力清单", "责任清单", "收费清单", "投入清单", "问题清单", "服务清单", "任务清单"};

    private static DeclaredCount.Builder count(int declared, String name, String... items) {
        return list(declared, name, false, items);
    }

    private static DeclaredCount.Builder list(int declared, String name, boolean open, String... items) {
        return DeclaredCount.builder()
                .declared(declared)
                .name(name)
                .addItems(items)
                .openEnded(open)
                .ordered(false);
    }

    private static String counted(DeclaredCount.Builder count) {
        return Samples.said(Samples.found(
                CheckRule.DECLARED_COUNT,
                Plan.builder().addDeclaredCounts(count.build()).build()));
    }

    @Test
    void asManyAsDeclaredIsSilent() {
        assertEquals("", counted(count(5, "清单", Arrays.copyOf(LISTS, 5))));
        assertEquals("", counted(count(4, "部分", "指导思想", "发展目标", "实施“十大行动”", "保障措施")));
        assertEquals("", counted(count(5, "一", "一位领导", "一条产业链", "一个工作专班", "一套工作方案", "一支专家服务团")));
        assertEquals("", counted(count(3, "级", "市", "区(县)", "集中区管委会")));
        assertEquals("", counted(list(12, "重大项目", true, "微软数据中心", "金龙基地", "中车基地")));
    }

    @Test
    void moreOrFewerThanDeclaredIsTold() {
        assertEquals("CONFLICT 文中称4项，实际列出5项，二者矛盾", counted(count(4, "清单", Arrays.copyOf(LISTS, 5))));
        assertEquals("IRREGULAR 文中称5项，只列出4项，且列举未用“等”字留出余地", counted(count(5, "清单", Arrays.copyOf(LISTS, 4))));
        assertEquals("UNDERDETERMINED 文中称11项，未逐一列出，无法核对", counted(count(11, "突出问题")));
    }

    @Test
    void whatIsNoParallelListIsNotCounted() {
        assertEquals("", counted(count(2, "产业", "围绕国家分子医学转化科学中心", "庆华民爆培育生物医药", "民爆+")));
        assertEquals("", counted(count(4, "千亿级", "全力以赴", "持之以恒抓好汽车", "电子信息", "高端装备制造", "航空航天")));
        assertEquals("", counted(count(2, "等级", "自然科学奖", "科技进步奖分为一等奖", "二等奖")));
        assertEquals("", counted(count(2, "以上堤防", "大型水库", "大型水闸", "大型泵站")));
        assertEquals("", counted(count(1, "工作专班", "一位领导", "一条产业链")));
        assertEquals("", counted(count(692, "行政审批项目", "取消项目", "调整项目")));
    }

    @Test
    void aCodeIsTheSumOrTheNumberOfItsParts() {
        String[] four = {"航天产业链", "陶瓷产业链", "煤化工产业链", "纺织产业链"};
        assertEquals("", counted(count(4, "3+1", four)));
        DeclaredCount.Builder dossier = DeclaredCount.builder()
                .name("1155+N")
                .addItems("一套目标", "一个图谱", "五项机制", "五个一", "N张清单")
                .openEnded(false)
                .ordered(false);
        assertEquals("", counted(dossier));
        Finding finding = Samples.found(
                        CheckRule.DECLARED_COUNT,
                        Plan.builder()
                                .addDeclaredCounts(count(5, "3+1").build())
                                .build())
                .get(0);
        assertEquals("IRREGULAR “3+1”与所列5项不符", Samples.said(List.of(finding)));
        assertEquals(List.of("3+1由2部分组成，合计4"), Samples.steps(finding));
    }

    /** Ten actions below a heading that says ten (000), and any other number that does not hold. */
    @Property(tries = 100)
    void aHeadingCountsWhatStandsBelowIt(
            @ForAll @IntRange(min = 2, max = 12) int declared, @ForAll @IntRange(min = 1, max = 14) int below) {
        Plan.Builder plan =
                Plan.builder().addOutline(Samples.section("二（二）", "实施补短板“" + Samples.step(declared) + "大行动”", "（二）"));
        for (int i = 1; i <= below; i++) {
            plan.addOutline(Samples.section("二（二）·" + Samples.step(i) + "是", "行动", "是"));
        }
        assertEquals(
                declared == below ? "" : "IRREGULAR 二（二）的标题称" + declared + "项，其下列出" + below + "项",
                Samples.said(Samples.found(CheckRule.DECLARED_COUNT, plan.build())));
    }

    /** In a parallel list: more is a conflict, fewer irregular unless the list is open, and equal silent. */
    @Property(tries = 200)
    void aParallelListIsCounted(
            @ForAll @IntRange(min = 2, max = 7) int declared,
            @ForAll @IntRange(min = 2, max = 7) int listed,
            @ForAll boolean open) {
        Plan plan = Plan.builder()
                .addDeclaredCounts(
                        list(declared, "清单", open, Arrays.copyOf(LISTS, listed)).build())
                .build();
        Optional<Verdict> expected = listed > declared
                ? Optional.of(Verdict.CONFLICT)
                : listed < declared && !open && 2 * listed > declared
                        ? Optional.of(Verdict.IRREGULAR)
                        : Optional.empty();
        assertEquals(
                expected,
                Samples.found(CheckRule.DECLARED_COUNT, plan).stream()
                        .findFirst()
                        .map(Finding::getVerdict));
    }

    private static final Facts PAIRED = Facts.builder()
            .addRelations(IndicatorRelation.of(RelationKind.PAIRED_WITH, "帮扶干部", "重点工业企业"))
            .build();

    private static List<Finding> paired(Facts facts, Target... targets) {
        return Samples.found(
                CheckRule.PAIRING, Plan.builder().addTargets(targets).build(), facts);
    }

    private static Target helpers(Comparator comparator, int n) {
        return Samples.count("帮扶干部", comparator, n, "人", 2016);
    }

    @Test
    void aThousandHelpersAndAThousandEnterprisesPairOff() {
        Target thousand = Samples.count("重点工业企业", Comparator.EQUAL, 1, "千户", 2016);
        List<Finding> findings = paired(PAIRED, helpers(Comparator.EQUAL, 1000), thousand);
        assertEquals("CONSISTENT 两方数量相等，可一对一结对", Samples.said(findings));
        assertEquals(List.of("1000 人 对 1 千户"), Samples.steps(findings.get(0)));
        assertEquals(
                List.of(Sentence.of("帮扶干部 are paired one to one with 重点工业企业", "帮扶干部与重点工业企业一对一结对")),
                findings.get(0).getAssumptions());
    }

    @Test
    void projectsBesideTheEnterprisesLeaveThePairingOpen() {
        Facts facts = Facts.builder()
                .addAllRelations(PAIRED.getRelations())
                .addRelations(IndicatorRelation.of(RelationKind.PAIRED_WITH, "帮扶干部", "重点投资项目"))
                .build();
        List<Finding> findings = paired(
                facts, helpers(Comparator.EQUAL, 1000), Samples.count("重点工业企业", Comparator.EQUAL, 1000, "户", 2016));
        assertEquals("UNDERDETERMINED 文中未给出重点投资项目；按现有数字，可供其结对的为 0", Samples.said(findings));
        assertEquals("[1000, +∞) 1", findings.get(0).getInterval().get().toString());
    }

    /** Floors can always be made equal; numbers that exclude each other cannot. */
    @Property(tries = 200)
    void onlyNumbersThatExcludeEachOtherConflict(
            @ForAll @IntRange(min = 1, max = 50) int a, @ForAll @IntRange(min = 1, max = 50) int b) {
        Target objects = Samples.count("重点工业企业", Comparator.EQUAL, b, "户", 2016);
        Verdict floors =
                paired(PAIRED, helpers(Comparator.AT_LEAST, a), objects).get(0).getVerdict();
        assertEquals(a == b ? Verdict.CONSISTENT : Verdict.UNDERDETERMINED, floors);
        Verdict ceiling =
                paired(PAIRED, helpers(Comparator.AT_MOST, a), objects).get(0).getVerdict();
        assertEquals(a < b ? Verdict.CONFLICT : a == b ? Verdict.CONSISTENT : Verdict.UNDERDETERMINED, ceiling);
    }

    @Test
    void withoutADeclaredPairingOrASecondNumberNothingIsSaid() {
        assertEquals(
                List.of(),
                paired(
                        Facts.none(),
                        helpers(Comparator.EQUAL, 10),
                        Samples.count("重点工业企业", Comparator.EQUAL, 12, "户", 2016)));
        assertEquals(List.of(), paired(PAIRED, helpers(Comparator.EQUAL, 10)));
        assertEquals(
                List.of(),
                paired(
                        PAIRED,
                        helpers(Comparator.EQUAL, 10),
                        Samples.count("重点工业企业", Comparator.EQUAL, 12, "户", 2017)));
    }

    @Test
    void whatIsShortIsTold() {
        assertEquals(
                "UNDERDETERMINED 按现有数字，有 200 个对象无人结对",
                Samples.said(paired(
                        PAIRED,
                        helpers(Comparator.EQUAL, 1000),
                        Samples.count("重点工业企业", Comparator.EQUAL, 1200, "户", 2016))));
        assertEquals(
                "UNDERDETERMINED 按现有数字，有 3 个结对主体没有对象",
                Samples.said(paired(
                        PAIRED,
                        helpers(Comparator.EQUAL, 15),
                        Samples.count("重点工业企业", Comparator.EQUAL, 12, "户", 2016))));
    }

    private static Target of(String area, int percent, int year) {
        return Samples.count("工业增加值占比", Comparator.AT_LEAST, percent, "%", year)
                .withScope(
                        Scope.builder().quantifier(Quantifier.TOTAL).area(area).build());
    }

    private static String scopes(Target... targets) {
        return Samples.said(Samples.found(
                CheckRule.SCOPE, Plan.builder().addTargets(targets).build()));
    }

    @Test
    void figuresOfTwoAreasAreNeitherComparedNorAdded() {
        assertEquals("UNDERDETERMINED 口径不同（全市、县域），不能直接比较或相加", scopes(of("县域", 50, 2021), of("全市", 60, 2021)));
    }

    @Test
    void oneAreaAnotherYearOrABreakdownIsSilent() {
        assertEquals("", scopes(of("县域", 50, 2021), of("县域", 60, 2021)));
        assertEquals("", scopes(of("县域", 50, 2021), of("全市", 60, 2022)));
        assertEquals("", scopes(of("县域", 50, 2021), of("全市", 50, 2021)));
        assertEquals("", scopes(of("甲区", 1, 2021), of("乙区", 2, 2021), of("丙区", 3, 2021), of("丁区", 4, 2021)));
        assertEquals("", scopes(of("县域", 50, 2021), Samples.count("工业增加值占比", Comparator.AT_LEAST, 60, "%", 2021)));
    }
}
