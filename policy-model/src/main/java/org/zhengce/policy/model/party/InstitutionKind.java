// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.party;

import org.zhengce.policy.model.Term;

/**
 * What sort of body a plan sets up or charges (机构类别).
 */
public enum InstitutionKind implements Term {
    /** A leading group. */
    LEADING_GROUP("领导小组"),
    /** An office. */
    OFFICE("办公室"),
    /** A task force. */
    TASK_FORCE("工作专班"),
    /** A service team. */
    SERVICE_TEAM("服务团"),
    /** A standing department. */
    DEPARTMENT("部门"),
    /** A third party. */
    THIRD_PARTY("第三方机构"),
    /** Any other. */
    OTHER("其他");

    private final String label;

    InstitutionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
