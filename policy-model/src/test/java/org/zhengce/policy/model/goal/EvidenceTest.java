// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PlanPeriod;

class EvidenceTest {

    private static final Observation SEEN =
            Observation.of(Indicator.of("绿色工厂数量"), Quantity.of("20", "家"), PlanPeriod.of(2023));

    @Test
    void observationsAreEnough() {
        assertEquals(List.of(SEEN), Evidence.of(SEEN).getObservations());
        assertEquals(Evidence.of(SEEN), Evidence.of(Observations.of(SEEN)));
        assertEquals(Optional.empty(), Evidence.of(SEEN).numberOfUnits());
        assertNotEquals(Evidence.of(SEEN), Evidence.of());
    }

    @Test
    void unitsAreCountedByTheirNamesOrByANumber() {
        assertEquals(
                Optional.of(2),
                Evidence.builder().addUnits("云泽区", "青岚区").build().numberOfUnits());
        assertEquals(
                Optional.of(200_000),
                Evidence.builder().unitCount(200_000).build().numberOfUnits());
        assertEquals(
                Optional.of(2),
                Evidence.builder().addUnits("云泽区", "青岚区").unitCount(2).build().numberOfUnits());
    }

    @Test
    void thereIsAtLeastOneUnit() {
        Refused.with(
                "Number of units must be at least 1: 0",
                () -> Evidence.builder().unitCount(0).build());
        assertEquals(Optional.of(1), Evidence.builder().unitCount(1).build().numberOfUnits());
    }

    @Test
    void theNumberIsThatOfTheNames() {
        Refused.with(
                "Number of units must be that of the units named: 3 against 2",
                () -> Evidence.builder().addUnits("云泽区", "青岚区").unitCount(3).build());
    }

    @Test
    void noUnitIsNamedTwice() {
        Refused.with(
                "Unit must not be named twice: 云泽区",
                () -> Evidence.builder().addUnits("云泽区", "青岚区", "云泽区").build());
    }
}
