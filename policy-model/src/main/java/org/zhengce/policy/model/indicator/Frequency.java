// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import org.zhengce.policy.model.Term;

/**
 * How often a series has a value (统计频度): each year, half-year, quarter or month of the calendar.
 */
public enum Frequency implements Term {
    /** Each calendar year. */
    YEAR("年", 12),
    /** January to June, July to December. */
    HALF_YEAR("半年", 6),
    /** Each quarter of the year. */
    QUARTER("季", 3),
    /** Each month. */
    MONTH("月", 1);

    private final String label;
    private final int months;

    Frequency(String label, int months) {
        this.label = label;
        this.months = months;
    }

    /** How many months one period has: 12, 6, 3 or 1. */
    public int months() {
        return months;
    }

    @Override
    public String label() {
        return label;
    }
}
