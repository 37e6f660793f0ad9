// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;

class PartialDateProperties {

    @Provide
    Arbitrary<PartialDate> dates() {
        return PolicyArbitraries.of(PartialDate.class);
    }

    @Property(tries = 300)
    void theFirstDayIsNotAfterTheLast(@ForAll("dates") PartialDate date) {
        assertFalse(date.firstDay().isAfter(date.lastDay()));
        assertEquals(date.getYear(), date.lastDay().getYear());
    }

    @Property(tries = 300)
    void theOrderIsConsistentWithEquals(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    }
}
