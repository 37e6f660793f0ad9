// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Sentence;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.KnownBaseline;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** What the tests of the rules say in short. */
final class Checking {

    private Checking() {}

    static Target target(String name, ChangeKind kind, Comparator comparator, String value, String unit) {
        return Target.of(Indicator.of(name), Bound.numeric(comparator, value, unit))
                .withChange(Change.of(kind));
    }

    static Target fall(String name, ChangeKind kind, Comparator comparator, String value, String unit) {
        return target(name, kind, comparator, value, unit)
                .withChange(
                        Change.builder().kind(kind).direction(Direction.DOWN).build());
    }

    static Horizon by(int year) {
        return Horizon.byEndOf(PartialDate.of(year));
    }

    static Horizon during(int from, int to) {
        return Horizon.during(PlanPeriod.of(from, to));
    }

    static Horizon eachYearOnAverage(int until) {
        return EachYear.builder().average(true).until(PartialDate.of(until)).build();
    }

    static Horizon eachYear(int until) {
        return EachYear.builder().average(false).until(PartialDate.of(until)).build();
    }

    static Baseline since(int year) {
        return Baseline.builder().date(PartialDate.of(year)).build();
    }

    static Baseline since(int year, String value, String unit) {
        return Baseline.builder()
                .date(PartialDate.of(year))
                .value(Quantity.of(value, unit))
                .build();
    }

    static Facts known(String name, Baseline baseline) {
        return Facts.builder().addBaselines(KnownBaseline.of(name, baseline)).build();
    }

    /** What a rule finds of one plan. */
    static List<Finding> check(CheckRule rule, Facts facts, Target... targets) {
        return Findings.check(Plan.builder().addTargets(targets).build(), facts).stream()
                .filter(finding -> finding.getRule() == rule)
                .collect(Collectors.toList());
    }

    /** What a rule finds of several documents, each with one target. */
    static List<Finding> across(CheckRule rule, Facts facts, Target... targets) {
        List<PolicyDocument> documents = new ArrayList<>();
        for (Target target : targets) {
            documents.add(PolicyDocument.builder()
                    .title("文件" + (documents.size() + 1))
                    .plan(Plan.builder().addTargets(target).build())
                    .build());
        }
        return Findings.check(documents, facts).stream()
                .filter(finding -> finding.getRule() == rule)
                .collect(Collectors.toList());
    }

    static Finding only(List<Finding> findings) {
        assertEquals(1, findings.size(), findings.toString());
        return findings.get(0);
    }

    static Finding only(Verdict verdict, List<Finding> findings) {
        Finding finding = only(findings);
        assertEquals(verdict, finding.getVerdict(), finding.toString());
        return finding;
    }

    static void assertSilent(List<Finding> findings) {
        assertEquals(List.of(), findings);
    }

    static void assertStep(Finding finding, String english, String chinese) {
        assertTrue(
                finding.getSteps().contains(Sentence.of(english, chinese)),
                finding.getSteps().stream()
                        .map(step -> step.getEnglish() + " | " + step.getChinese())
                        .collect(Collectors.joining("\n")));
    }

    static void assertConclusion(Finding finding, String english, String chinese) {
        assertEquals(english, finding.getConclusion().getEnglish());
        assertEquals(chinese, finding.getConclusion().getChinese());
    }
}
