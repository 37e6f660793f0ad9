// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.plan;

import java.time.LocalDate;
import java.util.List;
import org.zhengce.policy.model.document.InterpretationReport;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Lineage;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.PlanDifference;

/**
 * What changed from plan to plan (方案变动与沿革).
 */
public final class Plans {

    private Plans() {}

    /**
     * What leads from one plan to another (方案变动). {@link #apply} to the first gives the second, exactly; the difference of a plan
     * with itself is empty.
     *
     * <p>Measures pair if they are equal; else if they differ in their place in the text only; else by their heading; else by
     * their number. Targets pair only if indicator and change kind are the same: equal ones first, then those of one scope and
     * time, then of one area, units and year, then by less. Doubled ones pair in their order. All takes time n log n.
     *
     * <p>Tightened (收紧) is a target if what satisfies it now satisfied it before and not the other way round, loosened (放宽) the
     * reverse:
     *
     * <ul>
     *   <li>The numbers are those of {@link org.zhengce.policy.calc.goal.Goals#accepted}: a floor raised, a ceiling lowered, a
     *       range narrowed, 以上 that becomes 超过. A bare number without a known polarity, 左右, another indicator as measure and words
     *       give no such set, so that such a target is only changed.
     *   <li>A level or share to be reached is tightened if it is to be reached sooner, a ceiling of what is better low as well; a
     *       sum or increment if its period ends sooner and starts on the same day. Growth in all, multiples and moves need a stated
     *       baseline for that. Of yearly growth, of other ceilings, of each year and of unstated times nothing is said but that it
     *       is re-dated.
     *   <li>Where numbers and time go against each other, or one of them cannot be compared, it is changed.
     *   <li>Over another scope, or from another baseline where the number is one of the baseline, it is neither: the numbers are of
     *       different things.
     *   <li>The same amount in another unit (1万户, 10000户) is restated, other words alone are reworded.
     * </ul>
     *
     * <p>The difference of responsibilities is that of the matrices without places in the text, as
     * {@link org.zhengce.policy.calc.responsibility.Responsibilities#difference} takes it, after measures that are only
     * renumbered have got their new number. A measure that is gone and whose number another one has now is written as a repeated
     * number is: 四#2.
     *
     * <p>Plans that were read from two texts differ in all places of the text. Compare {@link Plan#withoutQuotes()} where those do
     * not matter.
     *
     * <p>Source: 市政办发〔2019〕23号 and 市政办发〔2023〕31号, successive measures of one government; user story of the supervision office
     * that receives a revised 方案.
     */
    public static PlanDifference difference(Plan before, Plan after) {
        return Differing.of(before, after);
    }

    /**
     * The plan to which a difference leads from this one (应用方案变动).
     *
     * @throws org.zhengce.policy.model.problem.InvalidValueException if the difference was not taken from this plan: another
     *     element stands where it names one, or there is no such place
     */
    public static Plan apply(PlanDifference difference, Plan plan) {
        return Differing.apply(difference, plan);
    }

    /**
     * What the plans of several years say of one indicator (历年目标沿革), and how each figure stands to the one before.
     *
     * <ul>
     *   <li>The indicator is found by its name, and by the names that the facts declare to be the same. Facts and subsidies
     *       (事实, 支持标准) and resources are no targets; interpretations of others among the documents are left out
     *       ({@link org.zhengce.policy.calc.document.Citations#withoutRestatements}).
     *   <li>Each figure is held against the last before it of the same scope, units and thresholds included, and the same change
     *       kind. If there is none, it is held against the one just before, and they differ in scope or in kind: not comparable.
     *       Nor are units that do not convert.
     *   <li>Due in the same year, they are tightened, loosened, unchanged or changed as by {@link #difference}.
     *   <li>Rates (年均增长, 同比, and 增长 over as many years) at different times: a higher one is accelerated, a lower one slowed.
     *   <li>Sums and increments: by what they have a year. A period has the years that it touches, 每年 is one; 到…年 alone has no
     *       number of years, and is changed.
     *   <li>Levels and shares: raised or lowered, and by how much a year, in percentage points of what is in %. Where the step before
     *       of that scope has such a pace in the same direction, the level has accelerated or slowed. Multiples and moves are raised
     *       or lowered, without a pace.
     *   <li>A bound without one number (范围, 全覆盖, words) is changed or unchanged.
     * </ul>
     *
     * <p>Source: the plans of 2016, 2017–2021, 2019–2021 and 2021–2025 on industry; 全市, 县域 and 全区 are different scopes.
     */
    public static Lineage lineage(List<PolicyDocument> documents, String indicator, Facts facts) {
        return new Lineages(documents, indicator, facts).lineage();
    }

    /**
     * The same with who answers for each figure on a day by a registry (历年目标沿革与承接单位): the successors of bodies that have ended
     * by {@link org.zhengce.policy.calc.responsibility.Responsibilities#expansion}.
     *
     * <p>They are those charged with the measure that the figure stands in, or the nearest section around it with a clause.
     *
     * <p>Source: 市工信委 of 2016 and 市工信局 of 2019.
     */
    public static Lineage lineage(
            List<PolicyDocument> documents, String indicator, Facts facts, PartyRegistry registry, LocalDate date) {
        return new Lineages(documents, indicator, facts).lineage(registry, date);
    }

    /**
     * Whether an interpretation says the same figures as the document that it interprets (解读与原文核对).
     *
     * <ul>
     *   <li>Figures are targets with a number, a range or 全覆盖, but for facts. They pair as targets do in {@link #difference}.
     *   <li>What the interpretation leaves out of a figure (its time, firmness, baseline or area) is no contradiction; nor is the
     *       same amount in another unit.
     *   <li>What it says otherwise differs, with the kinds of difference; a figure that it tightens is the narrower in its words.
     * </ul>
     *
     * <p>The interpretation creates no obligation of its own. Checks of both together count its figures once, see
     * {@link org.zhengce.policy.calc.document.Citations#withoutRestatements}.
     *
     * <p>Source: 000 on 《西安市工业补短板实施方案》.
     */
    public static InterpretationReport agreement(PolicyDocument interpretation, PolicyDocument original) {
        return Agreements.of(interpretation, original);
    }
}
