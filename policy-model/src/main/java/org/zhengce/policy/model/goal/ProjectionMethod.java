// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * How a series is taken further (预测方法).
 */
public enum ProjectionMethod implements Term {
    /** By the difference of the last two periods. */
    LAST_STEP("最近一期增量"),
    /** By the average difference: the line through the first and the last observation. */
    AVERAGE_STEP("平均增量"),
    /** By the average growth: the geometric path through the first and the last observation. */
    AVERAGE_GROWTH("平均增速"),
    /** By the growth of the last period over the same period of the year before. */
    YEAR_ON_YEAR("同比增速"),
    /** By the straight line that lies nearest to all observations. */
    LEAST_SQUARES("最小二乘趋势");

    private final String label;

    ProjectionMethod(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
