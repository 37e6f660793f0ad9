// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.util.List;
import org.zhengce.policy.model.Term;

/**
 * A list of a plan whose elements are told apart as they stand (方案组成部分); measures and targets have changes of their own.
 */
public enum PlanPart implements Term {
    /** The sections of the outline. */
    SECTION("章节"),
    /** What stands outside all sections. */
    PASSAGE("正文以外的部分"),
    /** The responsibility clauses. */
    CLAUSE("责任条款"),
    /** The recurring obligations. */
    OBLIGATION("周期性义务"),
    /** The rules. */
    RULE("规则"),
    /** The lists whose number is declared. */
    DECLARED_COUNT("列举计数"),
    /** The bodies that it sets up or charges. */
    INSTITUTION("组织机构"),
    /** The duties of office holders. */
    DUTY("职责"),
    /** The tables. */
    TABLE("表格");

    private final String label;

    PlanPart(String label) {
        this.label = label;
    }

    /** The elements of this part that a plan has, in their order. */
    public List<?> elements(Plan plan) {
        switch (this) {
            case SECTION:
                return plan.getOutline();
            case PASSAGE:
                return plan.getResidue();
            case CLAUSE:
                return plan.getClauses();
            case OBLIGATION:
                return plan.getObligations();
            case RULE:
                return plan.getRules();
            case DECLARED_COUNT:
                return plan.getDeclaredCounts();
            case INSTITUTION:
                return plan.getInstitutions();
            case DUTY:
                return plan.getDuties();
            default:
                return plan.getTables();
        }
    }

    @Override
    public String label() {
        return label;
    }
}
