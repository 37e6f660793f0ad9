// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * Over which units the figure goes (统计口径).
 */
public enum Quantifier implements Term {
    /** All together. */
    TOTAL("总量"),
    /** Each unit by itself: 每个区县. */
    EACH("每个"),
    /** The units on average: 园均. */
    AVERAGE_PER("平均"),
    /** How many units pass a threshold: 过100亿元的集中区5个. */
    COUNT_WHERE("达标数");

    private final String label;

    Quantifier(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
