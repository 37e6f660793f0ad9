// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Coverage;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Reconciliation;
import org.zhengce.policy.model.goal.ReconciliationFlaw;
import org.zhengce.policy.model.goal.ReconciliationIssue;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;

/** Holds a target against those it was broken down into. */
final class Reconcile {

    private static final Set<ChangeKind> SUMMED =
            EnumSet.of(ChangeKind.LEVEL, ChangeKind.INCREMENT_GROSS, ChangeKind.INCREMENT_NET, ChangeKind.CUMULATIVE);

    private final Target parent;
    private final List<Target> children;
    private final Fit fit;
    private final List<Set<ReconciliationFlaw>> flaws = new ArrayList<>();

    private Reconcile(Target parent, List<Target> children) {
        this.parent = parent;
        this.children = children;
        this.fit = new Fit(parent);
        for (Target child : children) {
            flaws.add(fit.flaws(child));
        }
        findRepeated();
    }

    static Reconciliation of(Target parent, List<Target> children) {
        String name = parent.getIndicator().getName();
        Aggregation aggregation = parent.getIndicator().getAggregation();
        if (aggregation != Aggregation.ADDITIVE && aggregation != Aggregation.POINT_IN_TIME) {
            throw new InvalidValueException(ProblemCode.INDICATOR_NOT_SUMMED, name, aggregation);
        }
        if (!SUMMED.contains(parent.getChange().getKind())) {
            throw new InvalidValueException(
                    ProblemCode.TARGETS_NOT_SUMMED, name, parent.getChange().getKind());
        }
        Quantifier quantifier = parent.getScope().getQuantifier();
        if (quantifier == Quantifier.EACH || quantifier == Quantifier.AVERAGE_PER) {
            throw new InvalidValueException(ProblemCode.TARGETS_NOT_SUMMED, name, quantifier);
        }
        return new Reconcile(parent, children).report();
    }

    private Reconciliation report() {
        Reconciliation.Builder report = Reconciliation.builder().parent(parent).addAllChildren(children);
        Optional<NumericBound> demanded = Fit.figure(parent);
        if (demanded.isPresent()) {
            Quantity sum = sum(demanded.get());
            Quantity difference = sum.minus(demanded.get().quantity());
            boolean certain = !children.isEmpty() && flaws.stream().noneMatch(Reconcile::excluded);
            report.sum(sum)
                    .difference(difference)
                    .coverage(certain ? coverage(difference, demanded.get()) : Coverage.UNDETERMINED);
            if (certain && difference.getValue().signum() == 0 && onlyReaches(demanded.get())) {
                report.addIssues(ReconciliationIssue.ofParent(ReconciliationFlaw.BOUNDARY_EXCLUDED));
            }
        } else {
            report.coverage(Coverage.UNDETERMINED)
                    .addIssues(ReconciliationIssue.ofParent(ReconciliationFlaw.NO_FIGURE));
        }
        for (int i = 0; i < children.size(); i++) {
            for (ReconciliationFlaw flaw : flaws.get(i)) {
                report.addIssues(ReconciliationIssue.of(flaw, i));
            }
        }
        return report.build();
    }

    private static boolean excluded(Set<ReconciliationFlaw> flaws) {
        return flaws.stream().anyMatch(ReconciliationFlaw::excludes);
    }

    private Quantity sum(NumericBound demanded) {
        Quantity sum = Quantity.of(Rational.ZERO, demanded.getUnit());
        for (int i = 0; i < children.size(); i++) {
            Optional<NumericBound> figure = Fit.figure(children.get(i));
            if (figure.isPresent() && !excluded(flaws.get(i))) {
                sum = sum.plus(figure.get().quantity());
            }
        }
        return sum;
    }

    private Coverage coverage(Quantity difference, NumericBound demanded) {
        int sign = difference.getValue().signum();
        if (sign == 0) {
            return Coverage.EXACT;
        }
        return sign > 0 == fit.ceiling(demanded) ? Coverage.SHORT : Coverage.BEYOND;
    }

    /** Whether the parent excludes its figure and no child does, so that the sum may be just that figure. */
    private boolean onlyReaches(NumericBound demanded) {
        return strict(demanded)
                && children.stream()
                        .noneMatch(child ->
                                Fit.figure(child).filter(Reconcile::strict).isPresent());
    }

    private static boolean strict(NumericBound bound) {
        return bound.getComparator() == Comparator.MORE_THAN || bound.getComparator() == Comparator.LESS_THAN;
    }

    /** Finds children of one area, unless they are for different times and the figures of different times add up. */
    private void findRepeated() {
        Map<String, List<Integer>> byArea = new HashMap<>();
        for (int i = 0; i < children.size(); i++) {
            Optional<String> area = children.get(i).getScope().getArea();
            if (area.isPresent() && !excluded(flaws.get(i))) {
                byArea.computeIfAbsent(area.get(), a -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> alike : byArea.values()) {
            alike.sort(java.util.Comparator.comparing(this::first));
            LocalDate end = LocalDate.MIN;
            boolean one = true;
            for (int i : alike) {
                if (!one && !first(i).isAfter(end)) {
                    flaws.get(i).add(ReconciliationFlaw.REPEATED);
                }
                end = one || last(i).isAfter(end) ? last(i) : end;
                one = false;
            }
        }
    }

    /** Whether a child's figure is for a period, beside which those of other periods can be added. */
    private boolean addsOverTime(int child) {
        boolean adds = parent.getIndicator().getAggregation() == Aggregation.ADDITIVE
                || parent.getChange().getKind() != ChangeKind.LEVEL;
        return adds && Fit.start(children.get(child).getHorizon()).isPresent();
    }

    private LocalDate first(int child) {
        return addsOverTime(child) ? Fit.start(children.get(child).getHorizon()).orElse(LocalDate.MIN) : LocalDate.MIN;
    }

    private LocalDate last(int child) {
        return addsOverTime(child)
                ? Fit.deadline(children.get(child).getHorizon()).orElse(LocalDate.MAX)
                : LocalDate.MAX;
    }
}
