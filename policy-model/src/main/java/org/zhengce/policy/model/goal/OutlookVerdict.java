// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * Whether a target will be met if the trend goes on (预期完成情况).
 */
public enum OutlookVerdict implements Term {
    /** By the period that was asked for the trend meets the bound. */
    MET("预计可完成"),
    /** By then it does not. */
    NOT_MET("预计难以完成"),
    /** Not to be said, for a reason. */
    UNKNOWN("无法预计");

    private final String label;

    OutlookVerdict(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
