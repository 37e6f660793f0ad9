// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import org.zhengce.policy.model.Term;

/**
 * Why there is no rate of growth (无增长率的原因).
 */
public enum NoGrowth implements Term {
    /** There is no value for the base period. */
    NO_BASE("缺少基期值"),
    /** There is no value for the period that was asked for. */
    NO_VALUE("缺少报告期值"),
    /** The base is 0: from nothing there is no rate. */
    BASE_ZERO("基期为零"),
    /** The base is negative: a loss that turns into a gain has no rate. */
    BASE_NEGATIVE("基期为负"),
    /** The value is negative: there is no yearly rate that leads there. */
    VALUE_NEGATIVE("报告期为负"),
    /** The two are less than a year, or no whole number of years, apart. */
    NOT_WHOLE_YEARS("间隔不是整年"),
    /** The indicator is a rank or the like, and has no rate. */
    NOT_MEASURED_BY_AMOUNT("指标不计增长率");

    private final String label;

    NoGrowth(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
