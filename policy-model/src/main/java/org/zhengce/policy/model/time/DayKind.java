// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import org.zhengce.policy.model.Term;

/**
 * What a work calendar says of a day (日期性质).
 */
public enum DayKind implements Term {
    /** A weekday that is not declared off. */
    WORKDAY("工作日"),
    /** A Saturday or Sunday declared to be worked (调休). */
    MAKEUP_WORKDAY("调休上班"),
    /** A Saturday or Sunday that nothing is declared of. */
    WEEKEND("周末"),
    /** A day declared off, be it a weekday or a weekend's. */
    HOLIDAY("放假"),
    /** A day beyond the calendar's years: whether it is worked is not known yet. */
    UNKNOWN("未安排");

    private final String label;

    DayKind(String label) {
        this.label = label;
    }

    /** Whether work is done on it, as far as is known. */
    public boolean worked() {
        return this == WORKDAY || this == MAKEUP_WORKDAY;
    }

    @Override
    public String label() {
        return label;
    }
}
