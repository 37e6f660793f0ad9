// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import org.zhengce.policy.model.Term;

/**
 * How strongly a rule binds (语气), from must to may.
 */
public enum Modality implements Term {
    /** Must not. */
    PROHIBITED("不得"),
    /** Must: 应, 要, 必须. */
    REQUIRED("应当"),
    /** Must, with emphasis: 确保. */
    ENSURED("确保"),
    /** Comes first. */
    PRIORITY("优先"),
    /** As a rule. */
    IN_PRINCIPLE("原则上"),
    /** Restricted. */
    RESTRICTED("限制"),
    /** Encouraged. */
    ENCOURAGED("鼓励"),
    /** May. */
    PERMITTED("可"),
    /** To be tried. */
    EXPLORED("探索"),
    /** No such word. */
    UNSTATED("未明示");

    private final String label;

    Modality(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
