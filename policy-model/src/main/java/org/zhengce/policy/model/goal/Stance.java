// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * How firmly a figure is meant (约束力).
 */
public enum Stance implements Term {
    /** Binding. */
    BINDING("约束性"),
    /** Expected. */
    EXPECTED("预期性"),
    /** Striven for: 力争, 努力. */
    ASPIRATIONAL("力争"),
    /** The text does not say. */
    UNSTATED("未明示");

    private final String label;

    Stance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
