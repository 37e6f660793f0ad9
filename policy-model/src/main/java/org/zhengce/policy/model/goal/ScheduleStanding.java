// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * Where an indicator is, against its schedule (进度状态), seen from the side that is better.
 */
public enum ScheduleStanding implements Term {
    /** Better than expected. */
    AHEAD("超前"),
    /** Exactly as expected. */
    ON_SCHEDULE("符合序时"),
    /** Worse than expected. */
    BEHIND("滞后"),
    /** Not to be said, for a reason. */
    UNKNOWN("无法判断");

    private final String label;

    ScheduleStanding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
