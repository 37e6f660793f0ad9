// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import org.zhengce.policy.model.Term;

/**
 * How an indicator adds up over units and years (汇总方式).
 */
public enum Aggregation implements Term {
    /** Over units and over years: floor space built, money spent. */
    ADDITIVE("可加"),
    /** Over units, not over years: the number of firms at the year's end. */
    POINT_IN_TIME("时点"),
    /** Not at all by itself: by numerator and denominator. */
    RATIO("比率"),
    /** Not at all: a rank. */
    NONE("不可加"),
    /** The text does not say. */
    UNKNOWN("未知");

    private final String label;

    Aggregation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
