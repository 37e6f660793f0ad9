// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * How a path goes between what was promised (路径形式); texts do not say it, so the caller does.
 */
public enum TrajectoryKind implements Term {
    /** By equal steps, exact. */
    LINEAR("等额推进"),
    /** By equal growth; where that has no end of digits, rounded. */
    GEOMETRIC("等比推进"),
    /** By steps at the milestones: in between, what was last due is held. */
    STEPPED("阶梯推进");

    private final String label;

    TrajectoryKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
