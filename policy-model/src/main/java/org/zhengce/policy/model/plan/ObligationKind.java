// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import org.zhengce.policy.model.Term;

/**
 * What kind of act is owed (义务类别).
 */
public enum ObligationKind implements Term {
    /** To report. */
    REPORT("报送"),
    /** To meet. */
    MEETING("会议调度"),
    /** To appraise. */
    ASSESSMENT("考核"),
    /** To evaluate. */
    EVALUATION("评估"),
    /** To draw up a plan. */
    PLAN("计划"),
    /** To publish. */
    PUBLICATION("发布"),
    /** Any other act. */
    OTHER("其他");

    private final String label;

    ObligationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
