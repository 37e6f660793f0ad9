// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import org.zhengce.policy.model.Term;

/**
 * What became of an element of a plan (方案变动类别).
 */
public enum PlanChangeKind implements Term {
    /** It is new. */
    ADDED("新增"),
    /** It is gone. */
    REMOVED("取消"),
    /** It says something else. */
    CHANGED("内容调整"),
    /** It says the same in other words, or at another place of the text. */
    REWORDED("文字调整"),
    /** It is the same, and stands elsewhere among its like. */
    MOVED("位置调整");

    private final String label;

    PlanChangeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
