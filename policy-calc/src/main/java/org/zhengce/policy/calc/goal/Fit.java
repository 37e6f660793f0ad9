// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.ReconciliationFlaw;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PlanPeriod;

/** Whether one target can be a part of another: the same thing, counted alike, in time. */
final class Fit {

    private final Target parent;
    private final Optional<NumericBound> demanded;

    Fit(Target parent) {
        this.parent = parent;
        this.demanded = figure(parent);
    }

    /** What is wrong with a child by itself. */
    Set<ReconciliationFlaw> flaws(Target child) {
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

    /** Whether less is more demanding; a bare figure takes that from the indicator, unless it is itself a reduction. */
    boolean ceiling(NumericBound bound) {
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

    /** The bound, if it is a number. */
    static Optional<NumericBound> figure(Target target) {
        return target.getBound()
                .match(
                        Optional::of,
                        range -> Optional.empty(),
                        relative -> Optional.empty(),
                        universal -> Optional.empty(),
                        qualitative -> Optional.empty());
    }

    /** The day by which a target falls due, if it names one. */
    static Optional<LocalDate> deadline(Horizon horizon) {
        return horizon.match(
                byEndOf -> Optional.of(byEndOf.getDate().lastDay()),
                during -> Optional.of(during.getPeriod().getTo().lastDay()),
                eachYear -> eachYear.getUntil().map(until -> until.lastDay()),
                standing -> Optional.empty(),
                unstated -> Optional.empty());
    }

    /** The day from which on a target counts, if it is for a period. */
    static Optional<LocalDate> start(Horizon horizon) {
        Optional<PlanPeriod> period = horizon.match(
                byEndOf -> Optional.empty(),
                during -> Optional.of(during.getPeriod()),
                eachYear -> Optional.empty(),
                standing -> Optional.empty(),
                unstated -> Optional.empty());
        return period.map(p -> p.getFrom().firstDay());
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
}
