// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import org.zhengce.policy.model.Term;

/**
 * How a figure of an interpretation stands to the original (解读一致性).
 */
public enum RestatementKind implements Term {
    /** Both say the same; what the interpretation leaves out is no contradiction. */
    AGREEING("一致"),
    /** They contradict each other. */
    DIFFERING("不一致"),
    /** The original has no such figure. */
    NOT_IN_ORIGINAL("原文所无"),
    /** The interpretation leaves it out. */
    NOT_RESTATED("解读未提");

    private final String label;

    RestatementKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
