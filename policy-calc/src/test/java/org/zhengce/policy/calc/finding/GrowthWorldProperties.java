// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Rational;

/**
 * Plans of true statements about a hidden world: amounts that rise and fall, with what came and what went, sums, ranks and shares.
 * Whatever is stated, it can all hold, for it does.
 */
class GrowthWorldProperties {

    /** The rules of this family; the others have worlds of their own. */
    private static final Set<CheckRule> RULES = EnumSet.range(CheckRule.GROWTH_AND_LEVEL, CheckRule.SAME_INDICATOR);

    static {
        RULES.add(CheckRule.SHARES);
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void ofATrueWorldNoConflictIsClaimed(@ForAll long seed) {
        World world = new World(new Random(seed));
        List<Finding> findings = findings(world.targets, world.facts());
        findings.forEach(finding -> Statistics.label("rules").collect(finding.getRule()));
        Statistics.label("rules")
                .coverage(coverage -> RULES.forEach(rule -> coverage.check(rule).count(n -> n > 50)));
        findings.forEach(finding ->
                assertNotEquals(Verdict.CONFLICT, finding.getVerdict(), () -> finding.toString() + "\n" + world));
    }

    @Property(tries = 200)
    void theOrderOfTheTargetsMakesNoDifference(@ForAll long seed) {
        Random random = new Random(seed);
        World world = new World(random);
        List<Target> shuffled = new ArrayList<>(world.targets);
        Collections.shuffle(shuffled, random);
        assertEquals(findings(world.targets, world.facts()), findings(shuffled, world.facts()));
    }

    /** The same statements with one that is just not true of what is known for sure. */
    @Property(tries = 300)
    void aStatementAgainstWhatIsKnownIsCaught(@ForAll long seed) {
        World world = new World(new Random(seed));
        int year = World.START + 1 + Math.floorMod(seed, World.YEARS - 1);
        Rational value = Rational.of(world.stock[year - World.START]);
        List<Target> targets = new ArrayList<>();
        targets.add(World.target(World.STOCK, ChangeKind.LEVEL, Comparator.AT_LEAST, value, "户")
                .withHorizon(Checking.by(year)));
        targets.add(World.target(World.STOCK, ChangeKind.LEVEL, Comparator.LESS_THAN, value, "户")
                .withHorizon(Checking.by(year)));
        targets.addAll(world.targets);
        assertTrue(findings(targets, world.facts()).stream()
                .anyMatch(finding -> finding.getVerdict() == Verdict.CONFLICT));
    }

    private static List<Finding> findings(List<Target> targets, Facts facts) {
        return Findings.check(Plan.builder().addAllTargets(targets).build(), facts).stream()
                .filter(finding -> RULES.contains(finding.getRule()))
                .collect(Collectors.toList());
    }
}
