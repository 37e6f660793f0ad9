// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import org.zhengce.policy.model.Term;

/**
 * How several values for one object and one period stand to each other (多值情形).
 */
public enum RevisionKind implements Term {
    /** The same amount, more than once. */
    REPEATED("重复"),
    /** A final value in place of a provisional one (终值替换快报数). */
    REVISED("修订"),
    /** Different amounts, and nothing says which of them holds. */
    CONTRADICTED("矛盾");

    private final String label;

    RevisionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
