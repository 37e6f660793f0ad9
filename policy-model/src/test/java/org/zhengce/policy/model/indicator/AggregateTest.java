// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PlanPeriod;

class AggregateTest {

    private static final Indicator OUTPUT = Indicator.of("总产值");

    private static Aggregate.Builder total() {
        return Aggregate.builder().indicator(OUTPUT).period(PlanPeriod.of(2023)).rule(AggregationRule.SUM);
    }

    private static Aggregate.Builder answer() {
        return total().value(Quantity.of("200", "亿元"));
    }

    private static Observation value(boolean provisional) {
        return Observation.builder()
                .indicator(OUTPUT)
                .value(Quantity.of("50", "亿元"))
                .period(PlanPeriod.of(2023))
                .provisional(provisional)
                .build();
    }

    @Test
    void thereIsAnAnswerOrTheReasonWhyNot() {
        String message = "Aggregate must have either an answer or the reason why there is none";
        Refused.with(message, total()::build);
        Refused.with(message, answer().reason(NoAggregate.CONTRADICTED)::build);
        assertEquals(
                NoAggregate.NO_OBSERVATION,
                total().reason(NoAggregate.NO_OBSERVATION).build().getReason().get());
    }

    @Test
    void itIsCompleteIfNothingIsMissingFromTheAnswer() {
        assertTrue(answer().build().complete());
        assertTrue(answer().addOtherUnits("高新区").build().complete());
        assertFalse(answer().addMissingUnits("青岚区").build().complete());
        assertFalse(
                answer().addGaps(PlanPeriod.parse("2023-12/2023-12")).build().complete());
        assertFalse(total().reason(NoAggregate.NO_OBSERVATION).build().complete());
    }

    @Test
    void itIsProvisionalIfOneOfItsValuesIs() {
        assertTrue(answer().addObservations(value(false), value(true)).build().provisional());
        assertFalse(answer().addObservations(value(false)).build().provisional());
    }
}
