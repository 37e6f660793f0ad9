// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import org.zhengce.policy.model.Term;

/**
 * In which steps time is counted when something is paced (推进步长): 每年, 每季度, 每月.
 */
public enum TimeStep implements Term {
    /** By years. */
    YEAR("年", 12),
    /** By half-years. */
    HALF_YEAR("半年", 6),
    /** By quarters. */
    QUARTER("季度", 3),
    /** By months. */
    MONTH("月", 1);

    private final String label;
    private final int months;

    TimeStep(String label, int months) {
        this.label = label;
        this.months = months;
    }

    /** How many months a step has, 3 for a quarter. */
    public int months() {
        return months;
    }

    @Override
    public String label() {
        return label;
    }
}
