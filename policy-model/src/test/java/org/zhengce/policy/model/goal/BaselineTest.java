// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PartialDate;

class BaselineTest {

    @Test
    void oneOfThreeIsEnough() {
        assertEquals(
                Optional.of(Quantity.of("48", "%")),
                Baseline.builder().value(Quantity.of("48", "%")).build().getValue());
        assertEquals(
                Optional.of(PartialDate.of(2020)),
                Baseline.builder().date(PartialDate.of(2020)).build().getDate());
        assertEquals(
                Optional.of("上年同期"), Baseline.builder().text("上年同期").build().getText());
    }

    @Test
    void noneOfThreeIsNoBaseline() {
        Refused.with("Baseline must have a value, a date or a text", Baseline.builder()::build);
    }

    @Test
    void equalityIsOfAllParts() {
        assertNotEquals(
                Baseline.builder().date(PartialDate.of(2020)).build(),
                Baseline.builder().date(PartialDate.of(2020)).text("2020年").build());
    }
}
