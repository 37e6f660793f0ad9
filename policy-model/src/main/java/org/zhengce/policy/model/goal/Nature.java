// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * What a figure is (性质): a subsidy ceiling or last year's result is no goal.
 */
public enum Nature implements Term {
    /** A goal. */
    TARGET("目标"),
    /** A standing requirement or limit. */
    NORM("规范"),
    /** What the government itself will spend or do. */
    COMMITMENT("承诺"),
    /** How many projects or objects are in hand. */
    PORTFOLIO("任务清单"),
    /** Means that exist: a fund's size. */
    RESOURCE("资源"),
    /** What someone can get: a subsidy and its ceiling. */
    SUPPORT("支持标准"),
    /** A far aim. */
    VISION("愿景"),
    /** What has been reached or is so. */
    FACT("事实");

    private final String label;

    Nature(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
