// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import org.zhengce.policy.model.Term;

/**
 * What a registry says of a mention on a day (对应结果): the first three settle who it is, the others leave it as it stands.
 */
public enum ExpansionOutcome implements Term {
    /** One body or person of the registry. */
    RESOLVED("已对应"),
    /** A body that had ended by the day; its duties lie with its successors. */
    SUCCEEDED("由后续单位承接"),
    /** A collective whose members the registry lists. */
    EXPANDED("已展开"),
    /** No one in particular; never expanded. */
    VAGUE("模糊称谓不展开"),
    /** A name that the registry lacks. */
    UNKNOWN_NAME("名录无此单位"),
    /** A collective that the registry lacks. */
    UNKNOWN_TERM("名录无此集体称谓"),
    /** A name that several of the registry bear. */
    AMBIGUOUS("名称对应多个单位"),
    /** The registry knows it, but nobody existed on the day and nobody had taken over. */
    ABSENT("当日无存续单位");

    private final String label;

    ExpansionOutcome(String label) {
        this.label = label;
    }

    /** Whether it is known who is meant. */
    public boolean settled() {
        return this == RESOLVED || this == SUCCEEDED || this == EXPANDED;
    }

    @Override
    public String label() {
        return label;
    }
}
