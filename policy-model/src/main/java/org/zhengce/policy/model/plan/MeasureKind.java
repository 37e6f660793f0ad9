// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import org.zhengce.policy.model.Term;

/**
 * What a measure is (措施类别).
 */
public enum MeasureKind implements Term {
    /** A task of the plan. */
    ACTION("任务"),
    /** A safeguard: organisation, money, supervision. */
    SAFEGUARD("保障措施"),
    /** A measure of a set that does not part tasks from safeguards (若干措施). */
    MEASURE("措施");

    private final String label;

    MeasureKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
