// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * Whether what was observed meets a target (达成结论).
 */
public enum Outcome implements Term {
    /** It does. */
    MET("达成"),
    /** It does not; before the deadline that means not yet. */
    NOT_MET("未达成"),
    /** What is known does not decide it; the reason says what is missing. */
    NOT_MEASURABLE("无法衡量");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
