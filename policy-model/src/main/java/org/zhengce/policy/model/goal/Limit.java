// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * Which of its limits holds a unit's part away from its weight (限额).
 */
public enum Limit implements Term {
    /** By weight it would get less. */
    LOWER("下限"),
    /** By weight it would get more. */
    UPPER("上限");

    private final String label;

    Limit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
