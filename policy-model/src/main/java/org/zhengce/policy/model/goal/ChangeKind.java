// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * In which respect the indicator is bounded (变动方式).
 */
public enum ChangeKind implements Term {
    /** Its level: 达到2000亿元. */
    LEVEL("水平"),
    /** Its growth over the year before: 同比增长8%. */
    GROWTH_YEAR_ON_YEAR("同比增长"),
    /** Its average yearly growth: 年均增长12%. */
    GROWTH_ANNUAL_AVERAGE("年均增长"),
    /** Its growth, over what is not said or said by the baseline. */
    GROWTH("增长"),
    /** How many times the baseline: 倍增, 翻一番. */
    MULTIPLE("倍数"),
    /** What is added: 新增20户. */
    INCREMENT_GROSS("新增"),
    /** What is added less what goes: 净增40户. */
    INCREMENT_NET("净增"),
    /** Its part of a whole: 占比达到70%. */
    SHARE("比重"),
    /** How many places it moves: 前移1—2位. */
    RANK_MOVE("位次变动"),
    /** Its sum over a period: 累计安排30亿元. */
    CUMULATIVE("累计");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
