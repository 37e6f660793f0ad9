// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import org.zhengce.policy.model.Term;

/**
 * What became of a target (目标变动类别).
 */
public enum TargetChangeKind implements Term {
    /** It is new. */
    ADDED("新增"),
    /** It is gone. */
    REMOVED("取消"),
    /** What satisfies it now satisfied it before, and not the other way round. */
    TIGHTENED("收紧"),
    /** What satisfied it before satisfies it now, and not the other way round. */
    LOOSENED("放宽"),
    /** It demands something else, of which neither can be said. */
    CHANGED("指标值调整"),
    /** It is due at another time. */
    REDATED("期限调整"),
    /** It goes over another area, other units, or other conditions. */
    RESCOPED("范围调整"),
    /** It is meant more or less firmly, or is of another nature. */
    STANCE_CHANGED("约束力调整"),
    /** It is counted from elsewhere. */
    REBASED("基期调整"),
    /** It demands the same amount in another unit or form, or more is said of its indicator. */
    RESTATED("表述调整"),
    /** Only its words, their place in the text or its section differ. */
    REWORDED("文字调整"),
    /** It is the same, and stands elsewhere among the targets. */
    MOVED("位置调整");

    private final String label;

    TargetChangeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
