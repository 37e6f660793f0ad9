// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import org.zhengce.policy.model.Term;

/**
 * By which arithmetic values were put together (汇总方法).
 */
public enum AggregationRule implements Term {
    /** The values were added. */
    SUM("求和"),
    /** The last value of the period was taken. */
    LAST("取期末值"),
    /** Numerators and denominators were added, and the sums divided. */
    QUOTIENT_OF_SUMS("分子分母分别求和");

    private final String label;

    AggregationRule(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
