// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.text.OutlineNumber;

class AssignmentTest {

    private static Assignment.Builder assignment(int position) {
        return Assignment.builder()
                .measure(OutlineNumber.parse("二（三）"))
                .party(PartyMention.of("市工信局"))
                .role(Role.LEAD)
                .position(position)
                .openEnded(false)
                .source(AssignmentSource.NARRATIVE);
    }

    @Test
    void positionsCountFromOne() {
        assertEquals(1, assignment(1).build().getPosition());
        Refused.with("Assignment position must be at least 1: 0", assignment(0)::build);
    }

    @Test
    void thePositionIsPartOfEquality() {
        assertEquals(assignment(1).build(), assignment(1).build());
        assertNotEquals(assignment(1).build(), assignment(2).build());
    }
}
