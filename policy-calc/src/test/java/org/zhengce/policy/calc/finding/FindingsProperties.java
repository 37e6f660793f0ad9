// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.plan.Plan;

/** What holds of the findings of any plan. */
class FindingsProperties {

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static List<Finding> unordered(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.getRule() != CheckRule.NUMBERING)
                .collect(Collectors.toList());
    }

    /** Only the rule on numbering looks at order. */
    @Property(tries = 300)
    void theOrderOfThePartsMakesNoDifference(@ForAll Plan plan, @ForAll Facts facts, @ForAll long seed) {
        Plan mixed = Plan.builder()
                .period(plan.getPeriod())
                .addAllRules(plan.withoutQuotes().getRules())
                .addAllInstitutions(plan.withoutQuotes().getInstitutions())
                .addAllMeasures(shuffled(plan.withoutQuotes().getMeasures(), seed))
                .addAllClauses(shuffled(plan.withoutQuotes().getClauses(), seed))
                .addAllTargets(shuffled(plan.withoutQuotes().getTargets(), seed))
                .addAllObligations(shuffled(plan.withoutQuotes().getObligations(), seed))
                .addAllDeclaredCounts(shuffled(plan.withoutQuotes().getDeclaredCounts(), seed))
                .addAllDuties(shuffled(plan.withoutQuotes().getDuties(), seed))
                .addAllTables(shuffled(plan.withoutQuotes().getTables(), seed))
                .build();
        assertEquals(unordered(Findings.check(plan.withoutQuotes(), facts)), unordered(Findings.check(mixed, facts)));
    }

    @Property(tries = 300)
    void everyFindingSaysWhatItRestsOn(@ForAll Plan plan, @ForAll Facts facts) {
        for (Finding finding : Findings.check(plan, facts)) {
            assertTrue(!finding.getGrounds().isEmpty(), finding.toString());
            assertTrue(!finding.getSubject().isEmpty(), finding.toString());
        }
    }

    /** Irregular is what is no arithmetic, and nothing of that kind conflicts. */
    @Property(tries = 300)
    void rulesOnOrderOfThePlanNeverClaimAConflict(@ForAll Plan plan) {
        for (Finding finding : Findings.check(plan, Facts.none())) {
            if (finding.getRule().compareTo(CheckRule.COLLECTIVE) >= 0) {
                assertEquals(Verdict.IRREGULAR, finding.getVerdict());
            }
        }
    }
}
