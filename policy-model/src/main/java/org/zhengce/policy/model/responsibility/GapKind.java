// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import org.zhengce.policy.model.Term;

/**
 * What is missing or doubled in who answers for a measure (责任缺口类别).
 */
public enum GapKind implements Term {
    /** Nobody is charged with the measure. */
    NOBODY("无责任主体"),
    /** Only some in general are (有关部门), whom nobody can remind. */
    ONLY_VAGUE("仅有模糊称谓"),
    /** Someone is, but nobody leads. */
    NO_LEAD("无牵头单位"),
    /** One party is responsible or leads, and supports as well. */
    BOTH_ROLES("既负责又配合"),
    /** One party is named twice in one role. */
    NAMED_TWICE("重复列名");

    private final String label;

    GapKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
