// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import org.zhengce.policy.model.Term;

/**
 * How a document stands to one that it names (引用关系).
 */
public enum CitationRelation implements Term {
    /** Carries it out: 根据, 贯彻. */
    IMPLEMENTS("贯彻落实"),
    /** Applies its provisions. */
    APPLIES("适用"),
    /** Explains it. */
    INTERPRETS("解读"),
    /** Is explained by it. */
    INTERPRETED_BY("被解读"),
    /** Orders it to be made. */
    TO_BE_MADE("拟制定"),
    /** Acts under that planning. */
    UNDER_PLAN("依据规划"),
    /** Is guided by it. */
    GUIDED_BY("以…为指导"),
    /** Takes a slogan or orientation from it. */
    ORIENTATION("对标"),
    /** Has it as an annex. */
    ATTACHMENT("附件"),
    /** Puts it out of force. */
    REPEALS("废止"),
    /** Names it without more. */
    MENTIONS("提及");

    private final String label;

    CitationRelation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
