// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import org.zhengce.policy.model.Term;

/**
 * What becomes of a due date that falls on a day off (节假日调整). The documents say nothing of it, so the caller does.
 */
public enum Shift implements Term {
    /** It stays where it is. */
    NONE("不调整"),
    /** The next workday takes its place; with a daily rhythm days off have none. */
    NEXT_WORKDAY("顺延"),
    /** The workday before takes its place; with a daily rhythm days off have none. */
    PREVIOUS_WORKDAY("提前");

    private final String label;

    Shift(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
