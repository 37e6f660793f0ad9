// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.indicator.Polarity;

/** Which way a bare number means to be passed. */
enum Sense {
    /** Reached from there on. */
    FLOOR,
    /** Reached up to there. */
    CEILING,
    /** Reached there alone. */
    EXACT,
    /** Nobody says. */
    UNKNOWN;

    /**
     * What the words say goes first (提高到, 下降), then the polarity; a growth or increment of unknown polarity is one that the
     * words themselves aim at.
     */
    static Sense of(Change change, Polarity polarity, boolean points) {
        ChangeKind kind = change.getKind();
        boolean level = kind == ChangeKind.LEVEL || (kind == ChangeKind.SHARE && !points);
        if (change.getDirection().isPresent()) {
            boolean down = change.getDirection().get() == Direction.DOWN;
            return down && (level || kind == ChangeKind.MULTIPLE) ? CEILING : FLOOR;
        }
        if (kind == ChangeKind.RANK_MOVE) {
            return FLOOR;
        }
        switch (polarity) {
            case HIGHER_IS_BETTER:
                return FLOOR;
            case LOWER_IS_BETTER:
                return CEILING;
            case NEITHER:
                return EXACT;
            default:
                return level || kind == ChangeKind.CUMULATIVE ? UNKNOWN : FLOOR;
        }
    }

    /** The sense of 达到, which has arrived at a number when it has gone beyond, unless it is known to come from above. */
    Sense arriving() {
        return this == UNKNOWN ? FLOOR : this;
    }
}
