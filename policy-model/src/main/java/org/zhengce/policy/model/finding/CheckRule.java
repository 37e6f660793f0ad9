// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.finding;

import org.zhengce.policy.model.Term;

/**
 * The rules by which a plan is checked (核查规则). The decision record on checking has the formula, the source and the assumptions of
 * each; the numbers in brackets are those of DOMAIN §4, whence they come.
 */
public enum CheckRule implements Term {
    /** Level, growth and multiple of one indicator (C1, C2). */
    GROWTH_AND_LEVEL("增速、倍数与水平"),
    /** Yearly increments against the level they lead to (C3, C4). */
    INCREMENT_AND_LEVEL("增量与存量"),
    /** A sum over a period against its years (C5). */
    CUMULATIVE_AND_ANNUAL("累计与年度"),
    /** A move in rank against the number of peers (C24). */
    RANK("位次"),
    /** One figure against another of the same indicator and time (C12, C15). */
    SAME_INDICATOR("同一指标前后不一"),
    /** A floor or ceiling for each unit against the total (C4, C6, C8). */
    UNIT_AND_TOTAL("单元与总量"),
    /** Counts of units above thresholds against each other and against the total (C9, C15). */
    TIERS("分级数量与总量"),
    /** An average over units against the total (C11). */
    AVERAGE_AND_TOTAL("平均与总量"),
    /** A mean against the share of those above a threshold (C13). */
    MEAN_AND_SHARE("均值与占比"),
    /** What two figures imply for their ratio (C10, C25). */
    QUOTIENT("比值"),
    /** Shares that rest on one another: a change of a share, two shares with one numerator (C12). */
    SHARES("比重"),
    /** The share of a stock against the share of what is added to it (C16). */
    STOCK_AND_FLOW("存量与增量比重"),
    /** A part against its whole (C14, C17). */
    PART_AND_WHOLE("部分与整体"),
    /** Coverage of all units against the number of what covers them (C18). */
    COVERAGE("覆盖与数量"),
    /** A number in the text against a table or register (C6, C7, C19). */
    REGISTER("数量与名录"),
    /** The parties of a table against those of the clauses (C19). */
    REGISTER_PARTIES("名录与责任条款"),
    /** A declared number against the list that follows (C20). */
    DECLARED_COUNT("列举计数"),
    /** One-to-one pairing of two numbers (C23). */
    PAIRING("结对数量"),
    /** A deadline against the validity of the instrument (C26). */
    DEADLINE_AND_VALIDITY("期限与有效期"),
    /** One indicator under different scopes (C12). */
    SCOPE("口径"),
    /** A collective that some measures name otherwise than the others (C21). */
    COLLECTIVE("集体称谓"),
    /** A measure without anyone, or a party in two roles. */
    RESPONSIBILITY("责任缺口"),
    /** Numbering gaps and duplicates; this rule alone depends on order. */
    NUMBERING("层次序数"),
    /** An obligation that no one owes. */
    OBLIGOR("义务主体");

    private final String label;

    CheckRule(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
