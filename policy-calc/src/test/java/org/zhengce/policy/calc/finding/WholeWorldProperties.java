// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;

/**
 * One hidden world under all rules at once: firms that come and go over years, parks with their amounts, and a plan that is in order.
 * What is true of it neither conflicts nor is irregular, and a contradiction of any kind that is planted among it is caught.
 */
class WholeWorldProperties {

    /** Those whose planted finding is no conflict: no values would mend it, or the text leaves it open. */
    private static final Set<CheckRule> IRREGULAR = EnumSet.of(
            CheckRule.REGISTER_PARTIES,
            CheckRule.DEADLINE_AND_VALIDITY,
            CheckRule.COLLECTIVE,
            CheckRule.RESPONSIBILITY,
            CheckRule.NUMBERING,
            CheckRule.OBLIGOR);

    @Property(tries = 1000)
    void whatIsTrueOfTheWorldNeitherConflictsNorIsIrregular(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int units, @ForAll @IntRange(max = 30) int claims) {
        Truth truth = new Truth(seed, units, claims);
        for (Finding finding : truth.findings()) {
            assertTrue(
                    finding.getVerdict() != Verdict.CONFLICT && finding.getVerdict() != Verdict.IRREGULAR,
                    () -> finding + "\nin " + truth);
        }
    }

    /** And what is said of the rest stays as it was. */
    @Property(tries = 1000)
    void aContradictionOfEachKindIsCaughtAmongWhatIsTrue(
            @ForAll CheckRule rule,
            @ForAll long seed,
            @ForAll @IntRange(max = 20) int claims,
            @ForAll @IntRange(min = 3, max = 90) int k) {
        Truth truth = new Truth(seed, 4, claims);
        Set<Finding> before = new HashSet<>(truth.findings());
        new Plants(truth).plant(rule, k);
        List<Finding> after = truth.findings();
        List<Finding> caught = after.stream()
                .filter(finding -> finding.getRule() == rule && !before.contains(finding))
                .collect(Collectors.toList());
        Verdict expected = rule == CheckRule.SCOPE
                ? Verdict.UNDERDETERMINED
                : IRREGULAR.contains(rule) ? Verdict.IRREGULAR : Verdict.CONFLICT;
        assertTrue(
                caught.stream().anyMatch(finding -> finding.getVerdict() == expected),
                () -> rule + ": " + caught + "\nin " + truth);
        assertTrue(after.containsAll(before), () -> before + "\n" + after);
    }

    @Property(tries = 200)
    void theOrderOfTheTargetsMakesNoDifference(@ForAll long seed, @ForAll @IntRange(max = 20) int claims) {
        Truth truth = new Truth(seed, 3, claims);
        List<Finding> findings = truth.findings();
        Collections.shuffle(truth.targets, new Random(seed));
        assertEquals(findings, truth.findings());
    }
}
