// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import org.zhengce.policy.model.Term;

/**
 * What became of an assignment (责任分工变动类别).
 */
public enum AssignmentChangeKind implements Term {
    /** It is new. */
    ADDED("新增"),
    /** It is gone. */
    REMOVED("取消"),
    /** The party answers in another role. */
    ROLE_CHANGED("角色调整"),
    /** The party stands at another place of its list, or the assignment at another place among the others. */
    REORDERED("排序调整"),
    /** Anything else: an open list, the source, the kind of the mention, whom it was resolved to, the place in the text. */
    RESTATED("表述调整");

    private final String label;

    AssignmentChangeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
