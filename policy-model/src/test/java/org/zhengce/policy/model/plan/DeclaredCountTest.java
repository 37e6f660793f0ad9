// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.text.Quote;

class DeclaredCountTest {

    private static DeclaredCount.Builder lists() {
        return DeclaredCount.builder().openEnded(false).ordered(false);
    }

    @Test
    void theNumberNeedNotBeThatOfTheItems() {
        DeclaredCount eleven = lists().declared(11).build();
        assertEquals(Optional.of(11), eleven.getDeclared());
        assertEquals(0, eleven.getItems().size());
    }

    @Test
    void theNumberIsNotNegative() {
        assertEquals(Optional.of(0), lists().declared(0).build().getDeclared());
        Refused.with("Declared count must not be negative: -1", lists().declared(-1)::build);
    }

    @Test
    void thePlaceIsPartOfEqualityAndCanBeDropped() {
        DeclaredCount placed = lists().quote(Quote.of(407, "十一个")).build();
        assertNotEquals(lists().build(), placed);
        assertEquals(lists().build(), placed.withoutQuotes());
    }
}
