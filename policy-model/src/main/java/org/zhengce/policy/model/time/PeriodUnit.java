// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import org.zhengce.policy.model.Term;

/**
 * The calendar periods that a path, a pace or a series goes by (时段单位): years, half-years, quarters, months.
 */
public enum PeriodUnit implements Term {
    /** 2025. */
    YEAR("年", 12),
    /** January to June, July to December. */
    HALF_YEAR("半年", 6),
    /** January to March, April to June, and so on. */
    QUARTER("季度", 3),
    /** 2025-06. */
    MONTH("月", 1);

    private final String label;
    private final int months;

    PeriodUnit(String label, int months) {
        this.label = label;
        this.months = months;
    }

    @Override
    public String label() {
        return label;
    }

    /** How many months it has: 12, 6, 3 or 1. */
    public int months() {
        return months;
    }
}
