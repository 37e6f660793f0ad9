// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Sentence;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.KnownBaseline;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;

/** The figures are those of DOMAIN C1: 2500 亿元, 12 % a year and doubling by 2021, from 2016. */
class GrowthAndLevelTest {

    private static final String VALUE_ADDED = "规模以上工业增加值";

    private static Target target(ChangeKind kind, Comparator comparator, String value, String unit) {
        return Target.of(Indicator.of(VALUE_ADDED), Bound.numeric(comparator, value, unit))
                .withChange(Change.of(kind))
                .withHorizon(Horizon.byEndOf(PartialDate.of(2021)));
    }

    private static final Target LEVEL = target(ChangeKind.LEVEL, Comparator.MORE_THAN, "2500", "亿元");
    private static final Target GROWTH = target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_LEAST, "12", "%");
    private static final Target DOUBLING = target(ChangeKind.MULTIPLE, Comparator.INCREASE_TO, "2", "倍");

    private static Facts base(Baseline baseline) {
        return Facts.builder()
                .addBaselines(KnownBaseline.of(VALUE_ADDED, baseline))
                .build();
    }

    private static final Facts FROM_2016 =
            base(Baseline.builder().date(PartialDate.of(2016)).build());

    private static List<Finding> check(Facts facts, Target... targets) {
        return Findings.check(Plan.builder().addTargets(targets).build(), facts);
    }

    private static boolean says(Finding finding, String words) {
        return finding.getSteps().stream().map(Sentence::getEnglish).anyMatch(step -> step.contains(words));
    }

    @Test
    void twelvePercentIsImpliedByDoublingInFiveYears() {
        List<Finding> findings = check(FROM_2016, LEVEL, GROWTH, DOUBLING);
        assertEquals(1, findings.size());
        Finding finding = findings.get(0);
        assertEquals(Verdict.DOMINATED, finding.getVerdict());
        assertEquals("年均增速要求已被5年的倍数要求涵盖，不起约束作用", finding.getConclusion().getChinese());
        assertTrue(says(finding, "1.12^5 = 1.7623416832"), finding.toString());
        assertTrue(says(finding, "2^(1/5) − 1 ≈ 14.87 % a year"), finding.toString());
        assertTrue(says(finding, "Below a base of 1250 亿元 the level binds"), finding.toString());
        assertTrue(says(finding, "from a base of ≈1418.57 亿元"), finding.toString());
        assertTrue(says(finding, "1.12^7 ≈ 2.21068: implied up to 6 years"), finding.toString());
    }

    @Test
    void withoutABaseYearTheAnswerIsTheNumberOfYears() {
        Finding finding = check(Facts.none(), LEVEL, GROWTH, DOUBLING).get(0);
        assertEquals(Verdict.UNDERDETERMINED, finding.getVerdict());
        assertTrue(says(finding, "implied up to 6 years"), finding.toString());
    }

    @Test
    void aKnownBaseThatCannotReachTheLevelConflicts() {
        Facts facts = base(Baseline.builder()
                .date(PartialDate.of(2016))
                .value(Quantity.of("1000", "亿元"))
                .build());
        Target ceiling = target(ChangeKind.LEVEL, Comparator.LESS_THAN, "1700", "亿元");
        Finding finding = check(facts, ceiling, GROWTH).get(0);
        assertEquals(Verdict.CONFLICT, finding.getVerdict());
        assertEquals(
                Verdict.CONSISTENT,
                check(facts, target(ChangeKind.LEVEL, Comparator.LESS_THAN, "1763", "亿元"), GROWTH)
                        .get(0)
                        .getVerdict());
    }
}
