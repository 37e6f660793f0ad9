// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * Whether there is a pace from here to a target (倒排结论).
 */
public enum PaceState implements Term {
    /** There is a way to go, and time. */
    REQUIRED("需按进度推进"),
    /** What was observed meets the target already: it remains to be kept. */
    REACHED("已达到"),
    /** There is a way to go, and not one whole month. */
    NO_TIME_LEFT("已无剩余时间"),
    /** The text names no end. */
    NO_DEADLINE("期限未明"),
    /** A target that no way leads to: each unit by itself, a growth over the year before, an average of the years. */
    NOT_PACED("不按进度推算"),
    /** What is needed is not known; the reason says what. */
    NOT_MEASURABLE("无法推算");

    private final String label;

    PaceState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
