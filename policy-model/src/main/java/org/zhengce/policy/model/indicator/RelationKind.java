// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import org.zhengce.policy.model.Term;

/**
 * How indicators hang together (指标关系). Texts do not say it; whoever checks declares it.
 */
public enum RelationKind implements Term {
    /** The subject is a part of the object: what is so of the object's amount bounds the subject's. */
    PART_OF("其中"),
    /** The subject is the first object divided by the second. */
    QUOTIENT("比值"),
    /** The subject and the object are one indicator under two names. */
    SAME_AS("同一指标"),
    /** The subject is what is added to the object each year, before what goes. */
    INCREMENT_OF("增量"),
    /** The subject is said of each unit, and over all units it sums up to the object. */
    UNIT_OF("分单元"),
    /** The subject counts units above a threshold, and those units are among those that the object sums up. */
    COUNTED_IN("达标单元"),
    /** The subject counts units that the object, with its lower threshold, counts as well. */
    NESTED_IN("包含于"),
    /** The subject is the share of the stock, the object the same share of what is added to it. */
    STOCK_AND_FLOW("存量与增量"),
    /** The subject is the share of those at or above a threshold, the object the mean over all. */
    SHARE_ABOVE("高于门槛的占比"),
    /** The subject and the object are parts of one whole and have nothing in common: two industries. Declared of each pair. */
    DISJOINT("互不重叠"),
    /** The subject counts what covers the units of the object. */
    COVERS("覆盖"),
    /**
     * Each of the subject is paired with one of the object and each of the object with one of the subject. Several objects of one
     * subject are paired with it together, and have nothing in common.
     */
    PAIRED_WITH("一对一");

    private final String label;

    RelationKind(String label) {
        this.label = label;
    }

    /** How many objects it takes: two for a quotient, otherwise one. */
    public int objects() {
        return this == QUOTIENT ? 2 : 1;
    }

    @Override
    public String label() {
        return label;
    }
}
