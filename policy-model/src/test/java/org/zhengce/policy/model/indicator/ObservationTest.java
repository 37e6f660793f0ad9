// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PlanPeriod;

class ObservationTest {

    private static final Indicator SHARE = Indicator.of("工业用地比重");

    @Test
    void anObservationIsFinalUnlessSaidOtherwise() {
        Observation share = Observation.of(SHARE, Quantity.of("19.4", "%"), PlanPeriod.of(2023));
        assertFalse(share.isProvisional());
        assertEquals(Optional.empty(), share.getSource());
        assertEquals(share, Observation.of(SHARE, Quantity.of("19.40", "%"), PlanPeriod.of(2023)));
        assertNotEquals(share, Observation.of(SHARE, Quantity.of("19.4", "%"), PlanPeriod.of(2024)));
    }

    @Test
    void aRatioHasBothPartsOrNeither() {
        Observation.Builder half = Observation.builder()
                .indicator(Indicator.of("光纤用户占比"))
                .value(Quantity.of("70", "%"))
                .period(PlanPeriod.of(2023))
                .provisional(false)
                .numerator(Quantity.of("7", "万户"));
        Refused.with("Observation must have both numerator and denominator or neither: 光纤用户占比", half::build);
        assertEquals(
                Quantity.of("10", "万户"),
                half.denominator(Quantity.of("10", "万户"))
                        .build()
                        .getDenominator()
                        .get());
    }
}
