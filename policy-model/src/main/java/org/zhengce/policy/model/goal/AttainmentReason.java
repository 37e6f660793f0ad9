// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * Why an attainment is what it is (认定理由): the first four decide, each of the others names what is missing to decide.
 */
public enum AttainmentReason implements Term {
    /** What was measured lies within the bound; of each unit or year, all do. */
    WITHIN_BOUND("符合界限", Outcome.MET),
    /** Values are missing, but whatever they are, the bound is kept. */
    WITHIN_BOUND_ALREADY("资料不全但已符合界限", Outcome.MET),
    /** What was measured lies outside the bound; of each unit or year, at least one does. */
    OUTSIDE_BOUND("不符合界限", Outcome.NOT_MET),
    /** Values are missing, but whatever they are, the bound is not kept. */
    OUTSIDE_BOUND_ALREADY("资料不全但已不符合界限", Outcome.NOT_MET),
    /** The figure is no goal: a fact, or what someone can get. */
    NOT_A_GOAL("不属于目标", Outcome.NOT_MEASURABLE),
    /** Words only: 明显提升. */
    QUALITATIVE("定性表述", Outcome.NOT_MEASURABLE),
    /** No value of the indicator. */
    NO_OBSERVATION("无实际值", Outcome.NOT_MEASURABLE),
    /** Values of the indicator, but for times that the horizon or the baseline does not reach. */
    OTHER_PERIOD("时期不符", Outcome.NOT_MEASURABLE),
    /** Two different values for one period, neither more final than the other. */
    CONTRADICTORY("实际值相互矛盾", Outcome.NOT_MEASURABLE),
    /** Values to be summed are for periods that overlap. */
    OVERLAPPING("时期相互重叠", Outcome.NOT_MEASURABLE),
    /** A value within the period is missing, and it matters. */
    PERIOD_INCOMPLETE("时期资料不全", Outcome.NOT_MEASURABLE),
    /** Several values within the period, and the text does not say whether they add up. */
    AGGREGATION_UNKNOWN("汇总方式未知", Outcome.NOT_MEASURABLE),
    /** Shares, rates, ranks or stocks would have to be summed. */
    NOT_ADDITIVE("不可相加", Outcome.NOT_MEASURABLE),
    /** Value and bound are in units that have nothing to do with each other. */
    UNITS_DIFFER("计量单位不可比", Outcome.NOT_MEASURABLE),
    /** A share of a whole that is nought. */
    ZERO_DENOMINATOR("分母为零", Outcome.NOT_MEASURABLE),
    /** 左右 or 基本, and nobody says how far that goes. */
    TOLERANCE_MISSING("缺少容差", Outcome.NOT_MEASURABLE),
    /** The value of the other indicator is not known. */
    REFERENCE_MISSING("缺少参照值", Outcome.NOT_MEASURABLE),
    /** 明显高于, and nobody says how much that is. */
    MARGIN_MISSING("缺少差距标准", Outcome.NOT_MEASURABLE),
    /** A bare number, and neither the words nor anyone else say which way is better. */
    POLARITY_UNKNOWN("指标方向未知", Outcome.NOT_MEASURABLE),
    /** From where the change is counted is not known. */
    BASELINE_MISSING("缺少基期", Outcome.NOT_MEASURABLE),
    /** A rate of change over nought or less. */
    BASELINE_NOT_POSITIVE("基期值非正", Outcome.NOT_MEASURABLE),
    /** Only stocks are known, and what was added may be more than they rose. */
    GROSS_UNKNOWN("新增总数未知", Outcome.NOT_MEASURABLE),
    /** The base rank leaves fewer places than the target asks for. */
    NO_ROOM("已无上升空间", Outcome.NOT_MEASURABLE),
    /** Which units there are, or how many, is not known. */
    UNITS_UNKNOWN("单元名单未知", Outcome.NOT_MEASURABLE),
    /** Units without a value, and they matter. */
    UNITS_UNOBSERVED("部分单元无实际值", Outcome.NOT_MEASURABLE);

    private final String label;
    private final Outcome outcome;

    AttainmentReason(String label, Outcome outcome) {
        this.label = label;
        this.outcome = outcome;
    }

    /** The only outcome that it can be the reason of. */
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public String label() {
        return label;
    }
}
