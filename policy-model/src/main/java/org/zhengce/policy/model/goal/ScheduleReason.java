// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * Why nothing can be said of an indicator against its schedule (无法判断的原因).
 */
public enum ScheduleReason implements Term {
    /** Nothing was observed for the period. */
    NO_OBSERVATION("无实际值"),
    /** The path has no point for the period: it ends between two of them, before the first or after the last. */
    NO_POINT("路径上无此时段"),
    /** Two observations of the period, both final or both provisional, differ. */
    CONFLICTING_OBSERVATIONS("同期实际值不一致"),
    /** It is off the path, and nobody says which way is better. */
    POLARITY_UNKNOWN("指标方向未知"),
    /** It is off the path, and neither way is better. */
    POLARITY_NEITHER("指标无优劣方向"),
    /** The light rules measure by something that is 0 here: the expected value, the way to go, or the way expected so far. */
    NOTHING_TO_MEASURE_BY("比较基数为零");

    private final String label;

    ScheduleReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
