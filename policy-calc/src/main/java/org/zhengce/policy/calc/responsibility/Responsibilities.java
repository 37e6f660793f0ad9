// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import java.time.LocalDate;
import java.util.List;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.Expansion;
import org.zhengce.policy.model.responsibility.Load;
import org.zhengce.policy.model.responsibility.MatrixDifference;
import org.zhengce.policy.model.responsibility.PairingCoverage;
import org.zhengce.policy.model.responsibility.PairingRoster;
import org.zhengce.policy.model.responsibility.ResponsibilityGaps;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * Calculations on responsibilities (责任分工).
 */
public final class Responsibilities {

    private Responsibilities() {}

    /**
     * The responsibility matrix of a plan (责任矩阵): its measures against the parties that its clauses name.
     *
     * <p>Rows are the plan's measures in their order; columns are the parties' names as written, in the order of first
     * mention; cells are {@link Plan#assignments()}, all of them, in their order.
     *
     * <ul>
     *   <li>A measure without anyone is a row all the same, and an empty one.
     *   <li>A clause of a section that is no measure (an annex, a heading above measures) gets a row as well: before the
     *       first row whose number stands later in the outline, or last. A number that is not in the outline comes last, such
     *       numbers in the order of their clauses.
     *   <li>An assignment of the plan as a whole has a column but no row.
     *   <li>Names are compared as written: 市工信局 and 市工业和信息化局 are two columns, and 各区、县政府 is one, until a
     *       registry says otherwise.
     *   <li>A party that is named twice for a measure has two assignments in one cell; none is dropped.
     * </ul>
     *
     * <p>Source: 市政办发〔2019〕23号, 市政办发〔2023〕31号 and 灞政办发〔2021〕46号, the clauses 责任单位 and 配合单位.
     */
    public static ResponsibilityMatrix matrix(Plan plan) {
        return Matrix.of(plan, plan.assignments());
    }

    /**
     * The responsibility matrix of a plan on a day (展开后责任矩阵): its measures against the parties that a registry has for what
     * its clauses name.
     *
     * <p>Rows are as in {@link #matrix(Plan)}; cells are the assignments of {@link #expansion(Plan, PartyRegistry, LocalDate)},
     * bearer by bearer; columns are the full names of bearers, and what is not settled as written.
     *
     * <p>Source: as above; 各区县政府 of 市政办发〔2023〕31号.
     */
    public static ResponsibilityMatrix matrix(Plan plan, PartyRegistry registry, LocalDate date) {
        return Matrix.of(plan, expansion(plan, registry, date).assignments());
    }

    /**
     * Whom the assignments of a plan charge on a day (责任展开), by a registry: {@link #expansion(List, PartyRegistry, LocalDate)}
     * of {@link Plan#assignments()}.
     */
    public static Expansion expansion(Plan plan, PartyRegistry registry, LocalDate date) {
        return expansion(plan.assignments(), registry, date);
    }

    /**
     * Whom assignments charge on a day (责任展开), by a registry: collectives expanded, names resolved, ended bodies replaced by
     * their successors. Each assignment is kept as written, so {@link Expansion#collapsed()} gives back the list.
     *
     * <ul>
     *   <li>A collective is expanded to those of its members that existed on the day. One that had ended is replaced by its
     *       successors that existed, over as many steps as it takes; each bearer stands once, and tells whom it replaces.
     *       Members that had not begun, and ended ones without such a successor, are listed as absent.
     *   <li>A name is that of the party or person that bore it on the day. If nobody did, it is that of one which bore it at
     *       another time, and its successors answer. If several did, the mention stays, and they are its candidates.
     *   <li>A mention that is already resolved to an id is looked up by the id and not by its words.
     *   <li>A collective that the registry lacks is looked up as a name, and a name that it lacks as a collective: the host's
     *       registry knows better than the reader of the text. If it lacks both, the mention stays and the outcome says so.
     *   <li>A vague mention (有关部门) is never expanded, whatever the registry says. An open list (等) stays open; nobody is added.
     *   <li>Unknown days do not exclude; a registry whose successions go round in a circle ends all the same.
     * </ul>
     *
     * <p>Source: 市政办发〔2019〕23号 各区、县政府, 市政办发〔2023〕31号 各区县政府 and 各区政府, 灞政办发〔2021〕46号 领导小组成员单位; 市工信委 and 市工信局.
     */
    public static Expansion expansion(List<Assignment> assignments, PartyRegistry registry, LocalDate date) {
        return Expanding.of(assignments, registry, date);
    }

    /**
     * How the work of a plan lies on its parties as it names them (任务负荷): for each how many measures it leads, is
     * responsible for and supports. The loads together have as many assignments as the plan.
     *
     * <ul>
     *   <li>Names are compared as written. A name that is once one body and once a collective has two loads.
     *   <li>A measure counts once for a party and role, however often it names the party.
     *   <li>An open list (等) adds nobody; the measures that have one are listed, and each load says how many of its assignments
     *       stand in such a list.
     *   <li>What charges a party with the plan as a whole is an assignment without a measure.
     * </ul>
     *
     * <p>Source: 市政办发〔2019〕23号, 市政办发〔2023〕31号 and 灞政办发〔2021〕46号, the clauses 责任单位 and 配合单位.
     */
    public static Load load(Plan plan) {
        return Loading.of(plan, Charge.written(plan.assignments())).build();
    }

    /**
     * How the work of a plan lies on the parties of a registry on a day (任务负荷): as {@link #load(Plan)}, after
     * {@link #expansion(Plan, PartyRegistry, LocalDate)}. The loads together have as many assignments as the expansion.
     *
     * <ul>
     *   <li>All spellings of one party make one load, under its full name; so do its collectives. The load says which they were,
     *       and how much came by collectives.
     *   <li>What the registry does not settle has its load as written, and the load says why.
     * </ul>
     */
    public static Load load(Plan plan, PartyRegistry registry, LocalDate date) {
        return Loading.of(plan, Charge.expanded(expansion(plan, registry, date)))
                .date(date)
                .build();
    }

    /**
     * What is missing or doubled in who answers for the measures of a plan (责任缺口), with the words that it rests on.
     *
     * <ul>
     *   <li>A measure has at most one of these, the first that fits: nobody; only vague parties; nobody in the lead.
     *   <li>A measure is charged by a clause of its own, by one of a section above it, which charges all that it contains, and by
     *       one of a section within it. A clause of the plan as a whole charges no measure.
     *   <li>Nobody in the lead is said only where the plan names a lead for some measure. Where it never does, as in plans that
     *       know 责任单位 only, {@link ResponsibilityGaps#isLeadNamed()} is false and no measure is listed. Nor is the
     *       first-named taken for the lead: the text does not say so.
     *   <li>A party is doubled if one address has it responsible or in the lead and in support as well, or twice in one role. In
     *       the lead and responsible is no contradiction. Vague parties are nobody in particular, and so never doubled.
     * </ul>
     *
     * <p>Source: 市政办发〔2019〕23号 (no lead named), 灞政办发〔2021〕46号 (责任单位 beside 配合单位).
     */
    public static ResponsibilityGaps gaps(Plan plan) {
        return Gaps.of(plan, Charge.written(plan.assignments())).build();
    }

    /**
     * The same by a registry on a day (责任缺口): a party is doubled also if its names differ, or a collective contains it.
     *
     * <p>Measures lack the same as in {@link #gaps(Plan)}: who cannot be found in the registry is charged all the same.
     */
    public static ResponsibilityGaps gaps(Plan plan, PartyRegistry registry, LocalDate date) {
        return Gaps.of(plan, Charge.expanded(expansion(plan, registry, date)))
                .date(date)
                .build();
    }

    /** How far each object has one holder, and each holder one object, on a day (结对覆盖情况): the period of that day only. */
    public static PairingCoverage coverage(PairingRoster roster, LocalDate date) {
        return coverage(roster, PlanPeriod.of(PartialDate.of(date), PartialDate.of(date)));
    }

    /**
     * How far each object has one holder, and each holder one object, over the days of a period (结对覆盖情况), for leaders and
     * enterprises (包抓), chiefs and chains (链长), helpers and helped (一对一帮扶).
     *
     * <ul>
     *   <li>The two ends of a pairing belong to it; an absent one does not limit it. A pairing that holds on none of the days
     *       counts for nothing.
     *   <li>Each span is as long as it can be: an object that passes from one holder to the next overnight is covered throughout,
     *       one with two holders from March and three from May is doubled from March on, and all three are named.
     *   <li>The same pairing twice for the same days is repeated, not doubled.
     *   <li>Uncovered and idle can only be those of the lists; without a list nobody is, and nobody is outside of it.
     * </ul>
     *
     * <p>Source: the plan that the interpretation of 《西安市工业补短板实施方案》 restates, 包抓; the work priorities of 2016, 千人扶千企;
     * 灞政办发〔2021〕46号, one leader, one chain.
     */
    public static PairingCoverage coverage(PairingRoster roster, PlanPeriod period) {
        return Coverage.of(roster, period);
    }

    /**
     * What leads from one matrix to another (责任分工变动). {@link #apply} to the first gives the second, exactly; the difference of
     * a matrix with itself is empty.
     *
     * <ul>
     *   <li>Assignments pair if they are equal; else if they differ in their place in the text only; else if measure, name and
     *       role are the same; else if measure and name are. Doubled ones pair in their order. What has no partner is new or gone.
     *   <li>As many equal ones as possible stay where they are; the others that are equal are reordered.
     *   <li>Matrices that were read from two texts differ in all places of the text. Compare
     *       {@link ResponsibilityMatrix#withoutQuotes()} where those do not matter.
     * </ul>
     */
    public static MatrixDifference difference(ResponsibilityMatrix before, ResponsibilityMatrix after) {
        return Difference.of(before, after);
    }

    /**
     * The matrix to which a difference leads from this one (应用责任分工变动).
     *
     * @throws org.zhengce.policy.model.problem.InvalidValueException if the difference was not taken from this matrix: another
     *     element stands where it names one, or there is no such place
     */
    public static ResponsibilityMatrix apply(MatrixDifference difference, ResponsibilityMatrix matrix) {
        return Difference.apply(difference, matrix);
    }
}
