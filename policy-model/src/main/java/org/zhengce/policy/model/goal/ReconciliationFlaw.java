// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * What is wrong between a child target and its parent (分解问题).
 */
public enum ReconciliationFlaw implements Term {
    /** The bound is no number: a range, another indicator, words. */
    NO_FIGURE("没有数值"),
    /** Another indicator, by its name. */
    OTHER_INDICATOR("指标不同"),
    /** A level here, an increment there. */
    OTHER_CHANGE("变动方式不同"),
    /** Each, average, a count, or a condition where the parent has none; see {@link Scope}. */
    OTHER_SCOPE("口径不同"),
    /** A unit that does not convert into the parent's. */
    OTHER_UNIT("计量单位不同"),
    /** A floor here, a ceiling there. */
    OTHER_DIRECTION("界限方向相反"),
    /** Every year anew here, once there. */
    OTHER_HORIZON("期限种类不同"),
    /** The same area for the same time as a child before it. */
    REPEATED("重复"),
    /** It falls due after its parent. */
    LATER_DEADLINE("期限晚于上级"),
    /** It counts from before its parent's period. */
    EARLIER_START("起始早于上级"),
    /** The parent has a deadline, this names none. */
    NO_DEADLINE("没有期限"),
    /** The sum just reaches the number that the parent excludes (超过). */
    BOUNDARY_EXCLUDED("不含本数");

    private final String label;

    ReconciliationFlaw(String label) {
        this.label = label;
    }

    /** Whether a child with it stays out of the sum: its figure cannot be added to the others. */
    public boolean excludes() {
        return compareTo(REPEATED) <= 0;
    }

    @Override
    public String label() {
        return label;
    }
}
