// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import org.zhengce.policy.model.Term;

/**
 * Why an obligation has no due dates at all (无到期日原因).
 */
public enum NoDatesReason implements Term {
    /** The rhythm is one of words: 定期, 及时, 经常性. */
    INDETERMINATE("周期不定"),
    /** Every second week (每两周), and nobody says which. */
    NO_ANCHOR("缺少起算日");

    private final String label;

    NoDatesReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
