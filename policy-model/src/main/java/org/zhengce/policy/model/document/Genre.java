// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import org.zhengce.policy.model.Term;

/**
 * What sort of text a document or its instrument is (文种): the statutory ones of 党政机关公文处理工作条例, art. 8, then those that notices carry.
 */
public enum Genre implements Term {
    /** Resolution. */
    RESOLUTION("决议"),
    /** Decision. */
    DECISION("决定"),
    /** Order. */
    ORDER("命令"),
    /** Communiqué. */
    COMMUNIQUE("公报"),
    /** Announcement. */
    ANNOUNCEMENT("公告"),
    /** Public notice. */
    PUBLIC_NOTICE("通告"),
    /** Opinion, 实施意见 included. */
    OPINION("意见"),
    /** Notice: the carrier of most plans. */
    NOTICE("通知"),
    /** Circular. */
    CIRCULAR("通报"),
    /** Report. */
    REPORT("报告"),
    /** Request for instructions. */
    REQUEST("请示"),
    /** Reply to a request. */
    REPLY("批复"),
    /** Motion. */
    MOTION("议案"),
    /** Letter. */
    LETTER("函"),
    /** Minutes. */
    MINUTES("纪要"),
    /** Long-term planning. */
    PLANNING("规划"),
    /** Action plan. */
    ACTION_PLAN("行动计划"),
    /** Action programme. */
    ACTION_PROGRAMME("行动方案"),
    /** Implementation plan. */
    IMPLEMENTATION_PLAN("实施方案"),
    /** Work plan, 工作计划 included. */
    WORK_PLAN("工作方案"),
    /** A set of measures. */
    MEASURES("若干措施"),
    /** A set of policies. */
    POLICIES("若干政策"),
    /** Provisions. */
    PROVISIONS("规定"),
    /** Procedures. */
    PROCEDURES("办法"),
    /** Detailed rules, 工作细则 and 实施细则 included. */
    DETAILED_RULES("细则"),
    /** List. */
    LIST("清单"),
    /** Priorities of a year's work. */
    WORK_PRIORITIES("工作要点"),
    /** Division of tasks. */
    TASK_DIVISION("任务分工"),
    /** Interpretation of a policy; itself without force. */
    INTERPRETATION("政策解读"),
    /** Regulation. */
    REGULATION("条例"),
    /** Any other. */
    OTHER("其他");

    private final String label;

    Genre(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
