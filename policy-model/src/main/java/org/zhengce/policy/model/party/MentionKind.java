// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.party;

import org.zhengce.policy.model.Term;

/**
 * How far a mention names someone (称谓类别).
 */
public enum MentionKind implements Term {
    /** One body by its name. */
    NAMED("具体单位"),
    /** Several at once (各区县政府), to be expanded by a registry only. */
    COLLECTIVE("集体称谓"),
    /** No one in particular (有关部门); never expanded. */
    VAGUE("模糊称谓");

    private final String label;

    MentionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
