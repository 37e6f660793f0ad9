// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;

class PlanPeriodProperties {

    @Provide
    Arbitrary<PlanPeriod> periods() {
        return PolicyArbitraries.of(PlanPeriod.class);
    }

    @Property(tries = 300)
    void overlapIsSymmetricAndReflexive(@ForAll("periods") PlanPeriod a, @ForAll("periods") PlanPeriod b) {
        assertEquals(a.overlaps(b), b.overlaps(a));
        assertTrue(a.overlaps(a));
    }

    @Property(tries = 300)
    void periodsOverlapIfOneContainsTheStartOfTheOther(
            @ForAll("periods") PlanPeriod a, @ForAll("periods") PlanPeriod b) {
        LocalDate startOfA = a.getFrom().firstDay();
        LocalDate startOfB = b.getFrom().firstDay();
        assertEquals(a.contains(startOfB) || b.contains(startOfA), a.overlaps(b));
    }

    @Property(tries = 300)
    void aPeriodTouchesAtLeastOneYear(@ForAll("periods") PlanPeriod period) {
        assertTrue(period.years() >= 1);
    }
}
