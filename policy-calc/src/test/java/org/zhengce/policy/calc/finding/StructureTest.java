// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.ObligationKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;

/** Who is charged, how they are called, and how a plan is numbered. */
class StructureTest {

    private static final String[] TEN = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    private static Plan.Builder plan(int narrow, String few, String many) {
        Plan.Builder plan = Plan.builder();
        for (int i = 0; i < TEN.length; i++) {
            boolean other = i >= 2 && i < 2 + narrow;
            plan.addMeasures(Samples.measure(TEN[i]))
                    .addClauses(Samples.clause(TEN[i], Role.RESPONSIBLE, "市工信局", other ? few : many));
        }
        return plan;
    }

    @Test
    void threeOfTenMeasuresNameTheDistrictsOnly() {
        List<Finding> findings =
                Samples.found(CheckRule.COLLECTIVE, plan(3, "各区政府", "各区县政府").build());
        assertEquals("IRREGULAR 三、四、五写作“各区政府”，另有7项写作“各区县政府”", Samples.said(findings));
        assertEquals(
                "三, 四, 五 say 各区政府 where 7 others say 各区县政府",
                findings.get(0).getConclusion().getEnglish());
        assertEquals(List.of("按字面，10项措施中有3项不含“县”"), Samples.steps(findings.get(0)));
    }

    @Test
    void spellingsOfOneCollectiveAreOne() {
        for (String spelling : List.of("各区、县政府", "各区、县人民政府", "各县（区）政府", "各县区政府", "各 区县政府")) {
            assertEquals(
                    "",
                    Samples.said(Samples.found(
                            CheckRule.COLLECTIVE, plan(3, spelling, "各区县政府").build())),
                    spelling);
        }
    }

    @Test
    void restrictionsAndOtherBodiesAreMeant() {
        for (String other : List.of("各有关区县政府", "各开发区管委会", "各区县有关部门", "各部门")) {
            assertEquals(
                    "",
                    Samples.said(Samples.found(
                            CheckRule.COLLECTIVE, plan(3, other, "各区县政府").build())),
                    other);
        }
    }

    @Test
    void halfAndHalfHasNoMinority() {
        assertEquals(
                "",
                Samples.said(Samples.found(
                        CheckRule.COLLECTIVE, plan(4, "各区政府", "各区县政府").build())));
    }

    /** Any units of administration; a minority is at most half of the majority. */
    @Property(tries = 100)
    void aMinorityIsFlaggedWhateverTheUnits(
            @ForAll @IntRange(min = 0, max = 10) int minority, @ForAll @IntRange(min = 0, max = 3) int which) {
        String[][] pairs = {{"各市政府", "各市州政府"}, {"各镇", "各镇街"}, {"各旗人民政府", "各旗县区人民政府"}, {"各村（居）", "各镇村（居）"}};
        int shown = Math.min(minority, 8);
        Plan plan = plan(shown, pairs[which][0], pairs[which][1]).build();
        boolean flagged = shown > 0 && (2 * shown <= 10 - shown || 2 * (10 - shown) <= shown);
        assertEquals(flagged ? 1 : 0, Samples.found(CheckRule.COLLECTIVE, plan).size());
    }

    @Test
    void measuresThatNameNobodyAreFewAgainstTheOthers() {
        Plan.Builder plan = Plan.builder();
        for (int i = 0; i < TEN.length; i++) {
            plan.addMeasures(Samples.measure(TEN[i]));
            if (i != 4 && i != 6) {
                plan.addClauses(Samples.clause(TEN[i], Role.RESPONSIBLE, "市工信局"));
            }
        }
        List<Finding> findings = Samples.found(CheckRule.RESPONSIBILITY, plan.build());
        assertEquals("IRREGULAR 10项措施中有2项（五、七）未明确责任单位，其余8项均已明确", Samples.said(findings));
        assertEquals(
                "2 of 10 measures name nobody: 五, 七",
                findings.get(0).getConclusion().getEnglish());
    }

    /** A third may be missing and is told; more is another style; none is silent. A clause of a part or of the whole covers. */
    @Property(tries = 100)
    void onlyAMinorityOfMeasuresIsMissing(@ForAll @IntRange(min = 0, max = 10) int missing) {
        Plan.Builder plan = Plan.builder();
        for (int i = 0; i < TEN.length; i++) {
            plan.addMeasures(Samples.measure(TEN[i]));
            if (i >= missing) {
                plan.addClauses(Samples.clause(TEN[i] + "（一）", Role.LEAD, "市工信局"));
            }
        }
        boolean told = missing > 0 && 3 * missing <= 10;
        assertEquals(
                told ? 1 : 0,
                Samples.found(CheckRule.RESPONSIBILITY, plan.build()).size());
    }

    @Test
    void aPartyIsNotResponsibleAndInSupportOfOneMeasure() {
        Plan plan = Plan.builder()
                .addMeasures(Samples.measure("一"))
                .addClauses(
                        Samples.clause("一", Role.RESPONSIBLE, "市财政局", "市工信局"),
                        Samples.clause("一", Role.SUPPORTING, "市科技局", "市 财政局"))
                .build();
        assertEquals("IRREGULAR 市财政局在一中既是责任单位又是配合单位", Samples.said(Samples.found(CheckRule.RESPONSIBILITY, plan)));
        Plan parts = Plan.builder()
                .addMeasures(Samples.measure("一"))
                .addAllClauses(plan.getClauses())
                .addClauses(Samples.clause("一", Role.RESPONSIBLE, "市商务局"))
                .build();
        assertEquals("", Samples.said(Samples.found(CheckRule.RESPONSIBILITY, parts)));
    }

    private static Obligation obligation(String section, CadenceKind cadence, String act) {
        return Obligation.builder()
                .kind(ObligationKind.REPORT)
                .act(act)
                .cadence(Cadence.of(cadence))
                .section(Samples.number(section))
                .build();
    }

    private static Plan charged(Obligation... obligations) {
        return Plan.builder()
                .addMeasures(Samples.measure("一"), Samples.measure("二"), Samples.measure("三"))
                .addClauses(
                        Samples.clause("一", Role.RESPONSIBLE, "市工信局"), Samples.clause("二", Role.RESPONSIBLE, "市工信局"))
                .addObligations(obligations)
                .build();
    }

    @Test
    void aWeeklyReportWithoutAnyoneIsTold() {
        assertEquals(
                "IRREGULAR 1项周期性义务未写明由谁承担，所在部分也未明确责任单位",
                Samples.said(
                        Samples.found(CheckRule.OBLIGOR, charged(obligation("三（一）", CadenceKind.WEEKLY, "每周报送工作动态")))));
    }

    @Test
    void whatIsOwedOrHasNoRhythmIsSilent() {
        Plan plan = charged(
                obligation("一（二）", CadenceKind.WEEKLY, "每周报送工作动态"),
                obligation("三", CadenceKind.PROMPTLY, "及时报送"),
                obligation("三", CadenceKind.ANNUAL, "各园区要每年报送"),
                obligation("三", CadenceKind.MONTHLY, "牵头部门每月报送"));
        assertEquals("", Samples.said(Samples.found(CheckRule.OBLIGOR, plan)));
        Plan nobody = Plan.builder()
                .addMeasures(Samples.measure("一"))
                .addObligations(obligation("一", CadenceKind.WEEKLY, "每周报送工作动态"))
                .build();
        assertEquals("", Samples.said(Samples.found(CheckRule.OBLIGOR, nobody)));
    }

    /** Found by the property on order: the same words stand in two places. */
    @Test
    void equalWordsAreToldInTheOrderOfTheirPlaces() {
        Obligation first = obligation("三（一）", CadenceKind.WEEKLY, "每周报送工作动态");
        Obligation second = obligation("三（二）", CadenceKind.WEEKLY, "每周报送工作动态");
        assertEquals(
                Samples.found(CheckRule.OBLIGOR, charged(first, second)),
                Samples.found(CheckRule.OBLIGOR, charged(second, first)));
    }

    private static String numbering(String... numbers) {
        Plan.Builder plan = Plan.builder();
        for (String number : numbers) {
            plan.addOutline(Samples.section(number, "", number));
        }
        return Samples.said(Samples.found(CheckRule.NUMBERING, plan.build()));
    }

    @Test
    void gapsDuplicatesAndStepsBackAreTold() {
        assertEquals("IRREGULAR 二之后为四，中间缺1个序号", numbering("一", "二", "四"));
        assertEquals("IRREGULAR 二（一）之后为二（四），中间缺2个序号", numbering("一", "二", "二（一）", "二（四）"));
        assertEquals("IRREGULAR 二#2与前一序号二重复", numbering("一", "二", "二#2", "三"));
        assertEquals("IRREGULAR 四之后为三，序号倒退\nIRREGULAR 二之后为四，中间缺1个序号", numbering("二", "四", "三"));
    }

    @Test
    void runningNumbersExcerptsAndAnnexesAreInOrder() {
        assertEquals("", numbering("一", "一（一）", "一（二）", "二", "二（三）", "二（四）", "三", "三（一）"));
        assertEquals("", numbering("三", "四", "五"));
        assertEquals("", numbering("一", "二", "附件1", "附件1·一", "附件1·二", "附件2", "附件2·一", "附件2·二"));
        assertEquals("", numbering("一", "一1", "一2", "二", "二1", "二2", "二3"));
    }

    @Test
    void aNumberThatStandsInTheTextIsNotLeftOut() {
        Plan.Builder plan = Plan.builder()
                .addOutline(Samples.section("一（一）", "甲", "（一）甲。做好工作。(二)乙。再做工作。"), Samples.section("一（三）", "丙", "（三）丙"));
        assertEquals("", Samples.said(Samples.found(CheckRule.NUMBERING, plan.build())));
        Plan.Builder bare = Plan.builder()
                .addOutline(Samples.section("一12", "甲", "12.甲\n13 乙"), Samples.section("一14", "丙", "14.丙"));
        assertEquals("", Samples.said(Samples.found(CheckRule.NUMBERING, bare.build())));
        Plan.Builder other = Plan.builder()
                .addOutline(Samples.section("一12", "甲", "12.甲，共113.5亿元"), Samples.section("一14", "丙", "14.丙"));
        assertEquals("IRREGULAR 一12之后为一14，中间缺1个序号", Samples.said(Samples.found(CheckRule.NUMBERING, other.build())));
    }

    /** A run of numbers is silent; with one taken out, that one place is told. */
    @Property(tries = 200)
    void oneNumberTakenOutIsOneFinding(
            @ForAll @IntRange(min = 3, max = 60) int length, @ForAll @IntRange(min = 0, max = 57) int out) {
        Plan.Builder whole = Plan.builder();
        Plan.Builder broken = Plan.builder();
        int gap = 2 + out % (length - 2);
        for (int i = 1; i <= length; i++) {
            whole.addMeasures(Samples.measure("（" + Samples.step(i) + "）"));
            if (i != gap) {
                broken.addMeasures(Samples.measure("（" + Samples.step(i) + "）"));
            }
        }
        assertEquals("", Samples.said(Samples.found(CheckRule.NUMBERING, whole.build())));
        assertEquals(
                "IRREGULAR （" + Samples.step(gap - 1) + "）之后为（" + Samples.step(gap + 1) + "），中间缺1个序号",
                Samples.said(Samples.found(CheckRule.NUMBERING, broken.build())));
    }

    @Test
    void stepsAreWrittenAndReadAlike() {
        for (int i = 1; i <= 99; i++) {
            assertEquals(i, Ordinals.of(Ordinals.step("（一）", i)));
            assertEquals(i, Ordinals.of(Ordinals.step("1", i)));
            assertEquals(i, Ordinals.of(Ordinals.step("第一条", i)));
        }
        assertEquals("", Ordinals.step("一", 100));
        assertEquals(0, Ordinals.of("附件"));
        assertEquals(3, Ordinals.of("③"));
        assertEquals(
                Optional.of("二（九）"),
                List.of("二（十）", "三", "二（九）", "附件1·一").stream()
                        .map(Samples::number)
                        .min(Ordinals.NATURAL)
                        .map(Object::toString));
        assertTrue(Ordinals.NATURAL.compare(Samples.number("附件1·一"), Samples.number("三")) > 0);
    }
}
