// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;

/**
 * Plans that say true things of hidden values: so many units, each with its amount and its firms, two years, a stock and what is
 * added to it. Whatever is said of them, they do not conflict.
 */
class HiddenWorldProperties {

    @Property(tries = 1500)
    void whatIsTrueOfAWorldIsNoConflict(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int units, @ForAll @IntRange(max = 40) int claims) {
        ParkWorld world = new ParkWorld(new Random(seed), units, claims);
        for (Finding finding : world.check()) {
            assertTrue(finding.getVerdict() != Verdict.CONFLICT, finding + "\nin " + world);
        }
    }

    @Property(tries = 300)
    void theOrderOfTargetsMakesNoDifference(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int units, @ForAll @IntRange(max = 40) int claims) {
        ParkWorld world = new ParkWorld(new Random(seed), units, claims);
        List<Finding> findings = world.check();
        Collections.shuffle(world.targets, new Random(seed));
        assertEquals(findings, world.check());
    }
}
