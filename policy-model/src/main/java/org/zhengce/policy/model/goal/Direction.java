// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * Which way the figure goes (变动方向).
 */
public enum Direction implements Term {
    /** Up: 提高, 前移. */
    UP("上升"),
    /** Down: 降低, 压减. */
    DOWN("下降");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
