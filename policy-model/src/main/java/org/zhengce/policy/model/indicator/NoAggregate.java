// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import org.zhengce.policy.model.Term;

/**
 * Why values give no total (无法汇总的原因).
 */
public enum NoAggregate implements Term {
    /** There is no value. */
    NO_OBSERVATION("没有实际值"),
    /** A unit or a period has different values, and nothing says which of them holds. */
    CONTRADICTED("数据矛盾"),
    /** The denominators of a ratio sum to 0. */
    ZERO_DENOMINATOR("分母为零");

    private final String label;

    NoAggregate(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
