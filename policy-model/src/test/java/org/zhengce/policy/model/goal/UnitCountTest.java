// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;

class UnitCountTest {

    @Test
    void thereAreNoFewerThanNone() {
        assertEquals(0, UnitCount.of("区、县", 0).getCount());
        Refused.with("Unit count must not be negative: 区、县 -1", () -> UnitCount.of("区、县", -1));
    }
}
