// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import org.zhengce.policy.model.Term;

/**
 * How a figure of an indicator stands to the one before it (沿革比较).
 */
public enum LineageVerdict implements Term {
    /** Due at the same time, and harder to satisfy. */
    TIGHTENED("收紧"),
    /** Due at the same time, and easier to satisfy. */
    LOOSENED("放宽"),
    /** The same. */
    UNCHANGED("不变"),
    /** A higher rate, or more a year than before. */
    ACCELERATED("加快"),
    /** A lower rate, or less a year than before. */
    SLOWED("放缓"),
    /** A higher figure at a later time; there is no pace before to hold it against. */
    RAISED("提高"),
    /** A lower figure at a later time; there is no pace before to hold it against. */
    LOWERED("降低"),
    /** Another demand, of which none of these can be said. */
    CHANGED("要求调整"),
    /** Over another scope: the two cannot be compared. */
    OTHER_SCOPE("范围不同，不可比"),
    /** In another respect, or in a unit that does not convert: the two cannot be compared. */
    OTHER_MEASURE("口径不同，不可比");

    private final String label;

    LineageVerdict(String label) {
        this.label = label;
    }

    /** Whether the two can be compared. */
    public boolean comparable() {
        return this != OTHER_SCOPE && this != OTHER_MEASURE;
    }

    @Override
    public String label() {
        return label;
    }
}
