// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengce.policy.model.Refused;

class ChangeTest {

    private static final Set<ChangeKind> RANKS = EnumSet.of(ChangeKind.RANK_MOVE, ChangeKind.LEVEL);

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void peersStandWithARank(ChangeKind kind) {
        Change.Builder change = Change.builder().kind(kind).peerGroup("全国副省级城市");
        if (RANKS.contains(kind)) {
            assertEquals(Optional.of("全国副省级城市"), change.build().getPeerGroup());
        } else {
            Refused.with("Peer group must stand with a rank: " + kind.code() + " 全国副省级城市", change::build);
        }
    }

    @Test
    void aFigureMeansALevelUnlessItSaysOtherwise() {
        assertEquals(Change.of(ChangeKind.LEVEL), Change.level());
        assertEquals(Optional.empty(), Change.level().getDirection());
    }

    @Test
    void theDirectionIsPartOfEquality() {
        assertNotEquals(
                Change.of(ChangeKind.GROWTH),
                Change.builder()
                        .kind(ChangeKind.GROWTH)
                        .direction(Direction.DOWN)
                        .build());
    }
}
