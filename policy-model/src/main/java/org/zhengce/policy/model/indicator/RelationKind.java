// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import org.zhengce.policy.model.Term;

/**
 * How indicators hang together (指标关系).
 */
public enum RelationKind implements Term {
    /** The subject is a part of the object. */
    PART_OF("其中"),
    /** The subject is the first object divided by the second. */
    QUOTIENT("比值");

    private final String label;

    RelationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
