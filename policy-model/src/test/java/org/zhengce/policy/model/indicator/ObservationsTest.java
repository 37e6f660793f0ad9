// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PlanPeriod;

class ObservationsTest {

    private static final Observation FIRST =
            Observation.of(Indicator.of("增加值"), Quantity.of("7", "亿元"), PlanPeriod.of(2023));

    @Test
    void keepsWhatStandsTwiceInTheOrderOfTheSource() {
        Observation other = Observation.of(Indicator.of("增加值"), Quantity.of("8", "亿元"), PlanPeriod.of(2022));
        assertEquals(
                Arrays.asList(FIRST, other, FIRST),
                Observations.of(FIRST, other, FIRST).getObservations());
    }

    @Test
    void maybeThereAreNone() {
        assertEquals(Collections.emptyList(), Observations.none().getObservations());
        assertEquals(Observations.none(), Observations.of());
    }
}
