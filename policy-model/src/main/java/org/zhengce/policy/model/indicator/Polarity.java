// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import org.zhengce.policy.model.Term;

/**
 * Which way an indicator is better (指标方向).
 */
public enum Polarity implements Term {
    /** Value added, coverage. */
    HIGHER_IS_BETTER("越高越好"),
    /** Energy per value added, emissions. */
    LOWER_IS_BETTER("越低越好"),
    /** A share that is to stay within a range. */
    NEITHER("无方向"),
    /** The text does not say. */
    UNKNOWN("未知");

    private final String label;

    Polarity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
