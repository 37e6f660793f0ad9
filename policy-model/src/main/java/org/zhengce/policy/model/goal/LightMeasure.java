// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * What a light is measured by (亮灯依据): the deviation that is positive where it is better, as a share of something.
 */
public enum LightMeasure implements Term {
    /** Of the whole way from start to target: -1/10 is ten points (百分点) behind schedule. */
    PROGRESS_GAP("进度差"),
    /** Of the way that should have been made by now, and 1 more: 1 is on schedule, 1/2 is half of it. */
    COMPLETION("序时完成率"),
    /** Of the expected value: -1/20 is five percent worse than expected. */
    DEVIATION("偏差率");

    private final String label;

    LightMeasure(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
