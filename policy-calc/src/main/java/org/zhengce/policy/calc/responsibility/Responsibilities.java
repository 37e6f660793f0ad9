// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;

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
        return Matrix.of(plan);
    }
}
