// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.ObligationKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** DOMAIN C26 and C22: 003 is in force from 26 December 2023 to the end of 2026, 1102 days; 004 says no day. */
class DeadlineAndValidityTest {

    private static final Target GOAL = Samples.count("产业链总产值", Comparator.AT_LEAST, 50, "亿元", 2025);
    private static final Target NORM = GOAL.withNature(Nature.NORM).withHorizon(Horizon.standing());
    private static final Obligation WEEKLY = Obligation.builder()
            .kind(ObligationKind.REPORT)
            .act("每周四报送工作动态")
            .cadence(Cadence.of(CadenceKind.WEEKLY))
            .build();

    private static PolicyDocument.Builder issued(String day, Target... targets) {
        return issued(day, Plan.builder().addTargets(targets).build());
    }

    private static PolicyDocument.Builder issued(String day, Plan plan) {
        return PolicyDocument.builder().issued(LocalDate.parse(day)).plan(plan);
    }

    private static Validity until(String from, String to) {
        return Validity.builder()
                .from(LocalDate.parse(from))
                .to(LocalDate.parse(to))
                .build();
    }

    private static List<Finding> found(PolicyDocument.Builder document) {
        return Findings.check(Collections.singletonList(document.build()), Facts.none()).stream()
                .filter(finding -> finding.getRule() == CheckRule.DEADLINE_AND_VALIDITY)
                .collect(Collectors.toList());
    }

    @Test
    void standingFiguresHoldAsLongAsTheDocument() {
        List<Finding> findings = found(issued("2023-12-26", NORM, NORM).validity(until("2023-12-26", "2026-12-31")));
        assertEquals("CONSISTENT 文中没有设期限的目标；2项常设要求随文件有效至2026年12月31日", Samples.said(findings));
        assertEquals(List.of("2023年12月26日至2026年12月31日，相距1101天，含首尾共1102天"), Samples.steps(findings.get(0)));
    }

    @Test
    void withoutValidityItIsOpenHowLongAWeeklyReportGoesOn() {
        Plan plan = Plan.builder().addTargets(GOAL).addObligations(WEEKLY).build();
        List<Finding> findings = found(issued("2021-12-14", plan));
        assertEquals("UNDERDETERMINED 文中未载明有效期：2025年之后，1项周期性或常设要求是否继续执行无法确定", Samples.said(findings));
        assertEquals(List.of("有期限的目标共1项，最迟到2025年"), Samples.steps(findings.get(0)));
    }

    @Test
    void plansThatEndByThemselvesAreSilent() {
        Plan plan = Plan.builder().addTargets(GOAL).addObligations(WEEKLY).build();
        assertEquals(List.of(), found(issued("2025-01-10", plan)));
        assertEquals(List.of(), found(PolicyDocument.builder().plan(plan)));
        assertEquals(List.of(), found(issued("2021-12-14", GOAL)));
        assertEquals(
                List.of(),
                found(issued(
                        "2021-12-14",
                        Plan.builder()
                                .addTargets(GOAL)
                                .addObligations(WEEKLY)
                                .period(PlanPeriod.of(2021, 2025))
                                .build())));
    }

    @Test
    void aDeadlineBehindTheLastDayIsIrregular() {
        PolicyDocument.Builder document = issued(
                        "2023-01-01",
                        GOAL,
                        GOAL.withHorizon(Horizon.byEndOf(PartialDate.of(2024))),
                        GOAL.withHorizon(Horizon.during(PlanPeriod.of(2023, 2026))))
                .validity(until("2023-01-01", "2024-11-30"));
        assertEquals("IRREGULAR 2项目标的期限晚于有效期截止日2024年11月30日", Samples.said(found(document)));
    }

    @Test
    void aDurationOfYearsCountsAsALastDay() {
        Validity validity =
                Validity.builder().commencement("自发布之日起").duration("有效期两年").build();
        assertEquals(
                "IRREGULAR 1项目标的期限晚于有效期截止日2024年2月28日",
                Samples.said(found(issued("2022-02-28", GOAL).validity(validity))));
    }

    /** A date is behind the last day if and only if all of its days are. */
    @Property(tries = 200)
    void onlyWhatLiesWhollyBehindIsTold(
            @ForAll @IntRange(min = 2024, max = 2027) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 2024, max = 2027) int lastYear,
            @ForAll @IntRange(min = 1, max = 12) int lastMonth) {
        Target due = GOAL.withHorizon(Horizon.byEndOf(PartialDate.of(year, month)));
        PolicyDocument.Builder document = issued("2023-01-01", due)
                .validity(Validity.builder()
                        .from(LocalDate.of(2023, 1, 1))
                        .to(LocalDate.of(lastYear, lastMonth, 15))
                        .build());
        boolean behind = year * 12 + month > lastYear * 12 + lastMonth;
        assertEquals(behind ? 1 : 0, found(document).size());
    }

    @Test
    void theOrderOfTargetsDoesNotMatter() {
        Target[] targets = {GOAL, NORM, GOAL.withHorizon(Horizon.byEndOf(PartialDate.of(2030)))};
        List<Finding> one = found(issued("2021-12-14", targets));
        Collections.reverse(Arrays.asList(targets));
        assertEquals(one, found(issued("2021-12-14", targets)));
        assertEquals(1, one.size());
    }
}
