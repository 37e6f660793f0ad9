// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.quantity;

import org.zhengce.policy.model.Term;

/**
 * How a figure bounds what it is about (比较词).
 *
 * <p>Boundaries follow art. 1259 of the Civil Code (民法典): 以上, 以下 and 以内 include the number itself, 超过 and 不满
 * exclude it.
 */
public enum Comparator implements Term {
    /** 以上, 不低于, 不少于, 至少: the number itself passes. */
    AT_LEAST("不低于"),
    /** 超过, 高于, 突破: the number itself does not pass. */
    MORE_THAN("超过"),
    /** 不超过, 以内, 以下: the number itself passes. */
    AT_MOST("不超过"),
    /** 低于, 不满: the number itself does not pass. */
    LESS_THAN("低于"),
    /** 左右, 约: the text gives no tolerance, so whoever evaluates must. */
    ABOUT("约"),
    /** A bare number, 净增40户: the figure of the plan, neither floor nor ceiling in its words. */
    EQUAL("等于"),
    /** 达到, 提高到 with a bare number: the level to arrive at. */
    INCREASE_TO("达到");

    private final String label;

    Comparator(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
