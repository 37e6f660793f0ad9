// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * Why a series cannot be taken further, or no verdict follows (无法预测的原因).
 */
public enum ProjectionReason implements Term {
    /** Fewer observations than the method needs. */
    TOO_FEW_OBSERVATIONS("实际值不足"),
    /** A period that the method needs was not observed: the one before the last, or one of the year before. */
    GAP("缺少所需时段"),
    /** Two observations of a period, both final or both provisional, differ. */
    CONFLICTING_OBSERVATIONS("同期实际值不一致"),
    /** Growth over a base of 0 or less, or to less than 0, is none. */
    BASE_NOT_POSITIVE("基数不为正"),
    /** The period is not later than the last observation: nothing is to be projected. */
    NOT_LATER("时段不晚于实际值"),
    /** The period lies more than 600 periods after the last observation; or, for average growth, the last one after the first. */
    TOO_FAR("时段过远"),
    /** The bound is 左右, which needs a tolerance. */
    NO_TOLERANCE("未给出容差"),
    /** The bound is a bare number, and the indicator has no better side or nobody says which. */
    POLARITY_UNKNOWN("指标方向不明");

    private final String label;

    ProjectionReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
