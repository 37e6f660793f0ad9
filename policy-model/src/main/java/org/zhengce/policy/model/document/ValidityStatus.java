// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import org.zhengce.policy.model.Term;

/**
 * How a document stands on a day (效力状态).
 *
 * <p>Over time it never goes back: not yet, then valid or unspecified, then expired.
 */
public enum ValidityStatus implements Term {
    /** Before its first day in force. */
    NOT_YET("尚未施行"),
    /** Between its first and its last day in force, both included. */
    VALID("有效"),
    /** It states no first or no last day, so the day cannot be judged; never "for ever". */
    UNSPECIFIED("未载明"),
    /** After its last day in force. */
    EXPIRED("已过有效期");

    private final String label;

    ValidityStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
