// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.finding;

import org.zhengce.policy.model.Term;

/**
 * What a check comes to (核查结论类别).
 */
public enum Verdict implements Term {
    /** No assignment of values satisfies all that is said. */
    CONFLICT("矛盾"),
    /** Nothing arithmetic, but out of the ordinary: a numbering gap, a collective named otherwise than elsewhere, nobody obliged. */
    IRREGULAR("不规范"),
    /** All can be satisfied, and with nothing to spare. */
    TIGHT("无余量"),
    /** One of the targets follows from another, and can never bind. */
    DOMINATED("被涵盖"),
    /** It depends on a fact that the text does not have; the answer is the interval or the line. */
    UNDERDETERMINED("无法确定"),
    /** All can be satisfied. */
    CONSISTENT("一致");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
