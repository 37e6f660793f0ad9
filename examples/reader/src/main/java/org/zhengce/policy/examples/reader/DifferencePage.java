// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengce.policy.model.Term;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureChangeKind;
import org.zhengce.policy.model.plan.PlanChange;
import org.zhengce.policy.model.plan.PlanChangeKind;
import org.zhengce.policy.model.plan.PlanDifference;
import org.zhengce.policy.model.plan.PlanPart;
import org.zhengce.policy.model.plan.TargetChange;
import org.zhengce.policy.model.plan.TargetChangeKind;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.AssignmentChange;
import org.zhengce.policy.model.responsibility.AssignmentChangeKind;

/** What leads from one plan to another, in tables for an official. What only stands elsewhere is counted, not listed. */
final class DifferencePage {

    private final Page page = new Page();

    private DifferencePage() {}

    static String write(PlanDifference difference) {
        DifferencePage written = new DifferencePage();
        written.measures(difference);
        written.targets(difference);
        written.responsibilities(difference);
        written.others(difference);
        return written.page.toString();
    }

    private void measures(PlanDifference difference) {
        Table table = Table.of("变动", "原措施", "新措施");
        difference.getMeasures().stream()
                .filter(change -> !change.kinds().contains(MeasureChangeKind.MOVED))
                .forEach(change ->
                        table.row(labels(change.kinds()), measure(change.getBefore()), measure(change.getAfter())));
        page.head("措施变动", difference.getMeasures().size() + " 项");
        page.table(table);
    }

    private static String measure(Optional<Measure> measure) {
        return measure.map(m -> m.getNumber()
                        + m.getHeading().map(heading -> " " + heading).orElse(""))
                .orElse("");
    }

    private void targets(PlanDifference difference) {
        Table table = Table.of("变动", "指标", "原要求", "新要求");
        for (TargetChange change : difference.getTargets()) {
            if (!change.getKinds().contains(TargetChangeKind.MOVED)) {
                Target either = change.getAfter().or(change::getBefore).orElseThrow();
                table.row(
                        labels(change.getKinds()),
                        either.getIndicator().getName(),
                        demand(change.getBefore()),
                        demand(change.getAfter()));
            }
        }
        page.head("目标变动", difference.getTargets().size() + " 项");
        page.table(table);
    }

    private static String demand(Optional<Target> target) {
        return target.map(
                        t -> String.join("，", Words.demand(t), Words.horizon(t.getHorizon()), Words.scope(t.getScope()))
                                .replaceAll("，+$", ""))
                .orElse("");
    }

    private void responsibilities(PlanDifference difference) {
        Table table = Table.of("变动", "措施", "原单位", "新单位");
        int count = 0;
        for (AssignmentChange change : difference.getResponsibilities().getAssignments()) {
            if (change.kind() != AssignmentChangeKind.REORDERED) {
                Assignment either = change.getAfter().or(change::getBefore).orElseThrow();
                table.row(
                        change.kind().label(),
                        either.getMeasure().map(Object::toString).orElse("统筹整体"),
                        party(change.getBefore()),
                        party(change.getAfter()));
                count++;
            }
        }
        page.head("责任变动", count + " 处");
        page.table(table);
    }

    private static String party(Optional<Assignment> assignment) {
        return assignment
                .map(cell -> cell.getParty().getText() + "（" + cell.getRole().label() + "）")
                .orElse("");
    }

    private void others(PlanDifference difference) {
        Table table = Table.of("部分", "新增", "取消", "内容调整");
        for (PlanPart part : PlanPart.values()) {
            Collection<PlanChange> changes = difference.others(part);
            if (part != PlanPart.CLAUSE && !changes.isEmpty()) {
                table.row(
                        part.label(),
                        count(changes, PlanChangeKind.ADDED),
                        count(changes, PlanChangeKind.REMOVED),
                        count(changes, PlanChangeKind.CHANGED));
            }
        }
        page.head("其他变动", "");
        page.table(table);
    }

    private static String count(Collection<PlanChange> changes, PlanChangeKind kind) {
        return String.valueOf(
                changes.stream().filter(change -> change.kind() == kind).count());
    }

    private static String labels(Collection<? extends Term> kinds) {
        return kinds.stream().map(Term::label).collect(Collectors.joining("、"));
    }
}
