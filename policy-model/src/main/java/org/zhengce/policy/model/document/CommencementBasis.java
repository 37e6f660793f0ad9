// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import org.zhengce.policy.model.Term;

/**
 * From where the first day in force was taken (施行日期依据).
 */
public enum CommencementBasis implements Term {
    /** The text names the day. */
    STATED("文中载明"),
    /** The day of publication, of a text in force 自发布之日. */
    PUBLISHED("发布日期"),
    /** The day of printing, of a text in force 自印发之日. */
    PRINTED("印发日期"),
    /** The date of issue, because no better one is known. */
    ISSUED("成文日期");

    private final String label;

    CommencementBasis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
