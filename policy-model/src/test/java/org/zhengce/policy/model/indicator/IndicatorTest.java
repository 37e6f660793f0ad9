// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.quantity.Unit;

class IndicatorTest {

    @Test
    void ofANameAloneNothingElseIsKnown() {
        Indicator indicator = Indicator.of("规模以上工业增加值");
        assertEquals(Polarity.UNKNOWN, indicator.getPolarity());
        assertEquals(Aggregation.UNKNOWN, indicator.getAggregation());
        assertEquals(Optional.empty(), indicator.getUnit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void theNameIsNotBlank(String name) {
        Refused.with("Indicator name must not be blank: \"" + name + "\"", () -> Indicator.of(name));
    }

    @Test
    void copiesDifferInOneRespect() {
        Indicator indicator = Indicator.of("单位增加值能耗");
        Indicator known = indicator
                .withPolarity(Polarity.LOWER_IS_BETTER)
                .withAggregation(Aggregation.RATIO)
                .withUnit(Unit.of("吨标准煤/万元"));
        assertEquals(
                Indicator.builder()
                        .name("单位增加值能耗")
                        .polarity(Polarity.LOWER_IS_BETTER)
                        .aggregation(Aggregation.RATIO)
                        .unit(Unit.of("吨标准煤/万元"))
                        .build(),
                known);
        assertNotEquals(indicator, known);
    }
}
