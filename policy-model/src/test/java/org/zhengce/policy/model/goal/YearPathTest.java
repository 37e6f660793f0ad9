// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PartialDate;

class YearPathTest {

    private static YearStep step(int year, String amount, String level) {
        return YearStep.builder()
                .year(PartialDate.of(year))
                .amount(Quantity.of(amount, "亿元"))
                .level(Quantity.of(level, "亿元"))
                .build();
    }

    private static YearPath.Builder to(String end, YearStep... steps) {
        return YearPath.builder()
                .start(Quantity.of("1", "亿元"))
                .end(Quantity.of(end, "亿元"))
                .scale(0)
                .addSteps(steps);
    }

    @Test
    void levelsAreTheStartAndTheAmountsSoFar() {
        YearPath path = to("3", step(2024, "4", "5"), step(2025, "-2", "3")).build();
        assertEquals(Quantity.of("3", "亿元"), path.getSteps().get(1).getLevel());
        Refused.with(
                "Level must be the start and the amounts so far: 2025 4 亿元/3 亿元",
                to("3", step(2024, "4", "5"), step(2025, "-2", "4"))::build);
    }

    @Test
    void theLastLevelIsTheEnd() {
        Refused.with("Path must lead to its end: 4 亿元/3 亿元", to("4", step(2024, "2", "3"))::build);
        assertEquals(0, to("1").build().getSteps().size());
    }
}
