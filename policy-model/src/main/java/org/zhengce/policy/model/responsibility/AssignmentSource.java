// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import org.zhengce.policy.model.Term;

/**
 * Where an assignment was read (责任来源).
 */
public enum AssignmentSource implements Term {
    /** A clause of its own: 责任单位：…. */
    CLAUSE("责任条款"),
    /** A sentence of the text: 由…负责. */
    NARRATIVE("正文叙述"),
    /** A table. */
    TABLE("表格");

    private final String label;

    AssignmentSource(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
