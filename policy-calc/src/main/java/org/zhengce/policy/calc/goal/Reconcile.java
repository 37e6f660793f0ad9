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
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Reconciliation;
import org.zhengce.policy.model.goal.ReconciliationFlaw;
import org.zhengce.policy.model.goal.ReconciliationIssue;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PlanPeriod;

/** Holds a target against those it was broken down into. */
final class Reconcile {

    private static final Set<ChangeKind> SUMMED =
            EnumSet.of(ChangeKind.LEVEL, ChangeKind.INCREMENT_GROSS, ChangeKind.INCREMENT_NET, ChangeKind.CUMULATIVE);

    private final Target parent;
    private final Optional<NumericBound> demanded;

    private Reconcile(Target parent) {
        this.parent = parent;
        this.demanded = figure(parent);
    }

    static Reconciliation of(Target parent, List<Target> children) {
        Aggregation aggregation = parent.getIndicator().getAggregation();
        if (aggregation != Aggregation.ADDITIVE && aggregation != Aggregation.POINT_IN_TIME) {
            throw new InvalidValueException(
                    ProblemCode.INDICATOR_NOT_SUMMED, parent.getIndicator().getName(), aggregation);
        }
        if (!SUMMED.contains(parent.getChange().getKind())) {
            throw new InvalidValueException(
                    ProblemCode.TARGETS_NOT_SUMMED,
                    parent.getIndicator().getName(),
                    parent.getChange().getKind());
        }
        Quantifier quantifier = parent.getScope().getQuantifier();
        if (quantifier == Quantifier.EACH || quantifier == Quantifier.AVERAGE_PER) {
            throw new InvalidValueException(
                    ProblemCode.TARGETS_NOT_SUMMED, parent.getIndicator().getName(), quantifier);
        }
        return new Reconcile(parent).with(children);
    }

    private Reconciliation with(List<Target> children) {
        List<Set<ReconciliationFlaw>> flaws = new ArrayList<>();
        for (Target child : children) {
            flaws.add(flaws(child));
        }
        findRepeated(children, flaws);
        Reconciliation.Builder report = Reconciliation.builder().parent(parent).addAllChildren(children);
        Optional<Quantity> goal = demanded.map(NumericBound::quantity);
        Optional<Quantity> sum = goal.map(g -> sum(children, flaws, g));
        Optional<Quantity> difference = sum.map(s -> s.minus(goal.orElse(s)));
        boolean certain = !children.isEmpty() && flaws.stream().noneMatch(Reconcile::excluded);
        report.sum(sum)
                .difference(difference)
                .coverage(difference.filter(d -> certain).map(this::coverage).orElse(Coverage.UNDETERMINED));
        if (!demanded.isPresent()) {
            report.addIssues(ReconciliationIssue.ofParent(ReconciliationFlaw.NO_FIGURE));
        }
        boolean open = demanded.filter(Reconcile::strict).isPresent()
                && children.stream()
                        .noneMatch(
                                child -> figure(child).filter(Reconcile::strict).isPresent());
        if (certain
                && open
                && difference.filter(d -> d.getValue().signum() == 0).isPresent()) {
            report.addIssues(ReconciliationIssue.ofParent(ReconciliationFlaw.BOUNDARY_EXCLUDED));
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

    private static Quantity sum(List<Target> children, List<Set<ReconciliationFlaw>> flaws, Quantity goal) {
        Quantity sum = Quantity.of(Rational.ZERO, goal.getUnit());
        for (int i = 0; i < children.size(); i++) {
            Optional<NumericBound> figure = figure(children.get(i));
            if (figure.isPresent() && !excluded(flaws.get(i))) {
                sum = sum.plus(figure.get().quantity());
            }
        }
        return sum;
    }

    private Coverage coverage(Quantity difference) {
        int sign = difference.getValue().signum();
        if (sign == 0) {
            return Coverage.EXACT;
        }
        boolean less = demanded.filter(this::ceiling).isPresent();
        return sign > 0 == less ? Coverage.SHORT : Coverage.BEYOND;
    }

    private Set<ReconciliationFlaw> flaws(Target child) {
        Set<ReconciliationFlaw> flaws = EnumSet.noneOf(ReconciliationFlaw.class);
        Optional<NumericBound> figure = figure(child);
        if (!figure.isPresent()) {
            flaws.add(ReconciliationFlaw.NO_FIGURE);
        }
        if (!child.getIndicator().getName().equals(parent.getIndicator().getName())) {
            flaws.add(ReconciliationFlaw.OTHER_INDICATOR);
        }
        if (child.getChange().getKind() != parent.getChange().getKind() || down(child) != down(parent)) {
            flaws.add(ReconciliationFlaw.OTHER_CHANGE);
        }
        if (!counted(child.getScope()).equals(counted(parent.getScope()))) {
            flaws.add(ReconciliationFlaw.OTHER_SCOPE);
        }
        if (figure.isPresent() && demanded.isPresent()) {
            if (!figure.get().getUnit().commensurable(demanded.get().getUnit())) {
                flaws.add(ReconciliationFlaw.OTHER_UNIT);
            }
            if (ceiling(figure.get()) != ceiling(demanded.get())) {
                flaws.add(ReconciliationFlaw.OTHER_DIRECTION);
            }
        }
        addFlawsInTime(child.getHorizon(), flaws);
        return flaws;
    }

    private void addFlawsInTime(Horizon horizon, Set<ReconciliationFlaw> flaws) {
        if (horizon instanceof EachYear != parent.getHorizon() instanceof EachYear) {
            flaws.add(ReconciliationFlaw.OTHER_HORIZON);
            return;
        }
        Optional<LocalDate> due = deadline(parent.getHorizon());
        Optional<LocalDate> childDue = deadline(horizon);
        if (due.isPresent() && !childDue.isPresent()) {
            flaws.add(ReconciliationFlaw.NO_DEADLINE);
        }
        if (due.isPresent() && childDue.filter(due.get()::isBefore).isPresent()) {
            flaws.add(ReconciliationFlaw.LATER_DEADLINE);
        }
        Optional<LocalDate> start = start(parent.getHorizon());
        if (start.isPresent() && start(horizon).filter(start.get()::isAfter).isPresent()) {
            flaws.add(ReconciliationFlaw.EARLIER_START);
        }
    }

    /** Two children of one area, unless they are for different times and the figures of different times add up. */
    private void findRepeated(List<Target> children, List<Set<ReconciliationFlaw>> flaws) {
        boolean overTime = parent.getIndicator().getAggregation() == Aggregation.ADDITIVE
                || parent.getChange().getKind() != ChangeKind.LEVEL;
        Map<String, List<Integer>> byArea = new HashMap<>();
        for (int i = 0; i < children.size(); i++) {
            Optional<String> area = children.get(i).getScope().getArea();
            if (area.isPresent() && !excluded(flaws.get(i))) {
                byArea.computeIfAbsent(area.get(), a -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> alike : byArea.values()) {
            alike.sort(java.util.Comparator.comparing(i -> first(children.get(i), overTime)));
            LocalDate end = LocalDate.MIN;
            for (int i : alike) {
                LocalDate from = first(children.get(i), overTime);
                LocalDate to = overTime && start(children.get(i).getHorizon()).isPresent()
                        ? deadline(children.get(i).getHorizon()).orElse(LocalDate.MAX)
                        : LocalDate.MAX;
                if (end.isAfter(LocalDate.MIN) && !from.isAfter(end)) {
                    flaws.get(i).add(ReconciliationFlaw.REPEATED);
                }
                end = to.isAfter(end) ? to : end;
            }
        }
    }

    /** From when on a figure counts; from ever, unless it is for a period. */
    private static LocalDate first(Target target, boolean overTime) {
        return overTime ? start(target.getHorizon()).orElse(LocalDate.MIN) : LocalDate.MIN;
    }

    private static Optional<NumericBound> figure(Target target) {
        return target.getBound()
                .match(
                        Optional::of,
                        range -> Optional.empty(),
                        relative -> Optional.empty(),
                        universal -> Optional.empty(),
                        qualitative -> Optional.empty());
    }

    /** Which units a scope counts, wherever it is. */
    private static Scope counted(Scope scope) {
        return Scope.builder()
                .quantifier(scope.getQuantifier())
                .unit(scope.getUnit())
                .threshold(scope.getThreshold())
                .condition(scope.getCondition())
                .build();
    }

    private static boolean down(Target target) {
        return target.getChange()
                .getDirection()
                .filter(d -> d == Direction.DOWN)
                .isPresent();
    }

    private static boolean strict(NumericBound bound) {
        return bound.getComparator() == Comparator.MORE_THAN || bound.getComparator() == Comparator.LESS_THAN;
    }

    /** Whether less is more demanding. */
    private boolean ceiling(NumericBound bound) {
        switch (bound.getComparator()) {
            case AT_MOST:
            case LESS_THAN:
                return true;
            case AT_LEAST:
            case MORE_THAN:
                return false;
            default:
                return parent.getIndicator().getPolarity() == Polarity.LOWER_IS_BETTER && !down(parent);
        }
    }

    private static Optional<LocalDate> deadline(Horizon horizon) {
        return horizon.match(
                byEndOf -> Optional.of(byEndOf.getDate().lastDay()),
                during -> Optional.of(during.getPeriod().getTo().lastDay()),
                eachYear -> eachYear.getUntil().map(until -> until.lastDay()),
                standing -> Optional.empty(),
                unstated -> Optional.empty());
    }

    private static Optional<LocalDate> start(Horizon horizon) {
        Optional<PlanPeriod> period = horizon.match(
                byEndOf -> Optional.empty(),
                during -> Optional.of(during.getPeriod()),
                eachYear -> Optional.empty(),
                standing -> Optional.empty(),
                unstated -> Optional.empty());
        return period.map(p -> p.getFrom().firstDay());
    }
}
