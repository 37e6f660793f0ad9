// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import org.zhengce.policy.model.Term;

/**
 * What became of a measure (措施变动类别).
 */
public enum MeasureChangeKind implements Term {
    /** It is new. */
    ADDED("新增"),
    /** It is gone. */
    REMOVED("取消"),
    /** It has another number. */
    RENUMBERED("序号调整"),
    /** It has another heading, or none any more. */
    RETITLED("标题调整"),
    /** It is of another kind: a safeguard instead of a task. */
    RECLASSIFIED("类别调整"),
    /** Only its words or their place in the text differ. */
    REWORDED("文字调整"),
    /** It is the same, and stands elsewhere among the measures. */
    MOVED("位置调整");

    private final String label;

    MeasureChangeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
