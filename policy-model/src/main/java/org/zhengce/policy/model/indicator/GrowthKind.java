// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import org.zhengce.policy.model.Term;

/**
 * Over what a value has grown (增长口径).
 */
public enum GrowthKind implements Term {
    /** Over the same period of the year before. */
    YEAR_ON_YEAR("同比"),
    /** Over the period before. */
    PERIOD_ON_PERIOD("环比"),
    /** From year to year on the geometric average. */
    ANNUAL_AVERAGE("年均");

    private final String label;

    GrowthKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
