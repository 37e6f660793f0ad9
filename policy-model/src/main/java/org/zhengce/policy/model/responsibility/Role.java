// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import org.zhengce.policy.model.Term;

/**
 * In which role a party answers for a measure (责任角色). The texts know no more; RACI has more letters than they do.
 */
public enum Role implements Term {
    /** In the lead. */
    LEAD("牵头单位"),
    /** Responsible. */
    RESPONSIBLE("责任单位"),
    /** In support. */
    SUPPORTING("配合单位");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
