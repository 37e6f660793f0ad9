// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * Whether the children of a target make up what their parent demands (分解覆盖情况).
 *
 * <p>Of a ceiling (不超过), or where lower is better, less is more demanding: children that sum to less go beyond it.
 */
public enum Coverage implements Term {
    /** Just as much. */
    EXACT("恰好相符"),
    /** The children promise less. */
    SHORT("分解不足"),
    /** The children promise more than the parent: each level adds to what it was given. */
    BEYOND("层层加码"),
    /** A figure is missing or goes with no other, so the sum says nothing. */
    UNDETERMINED("无法判断");

    private final String label;

    Coverage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
