// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.responsibility.AssignmentChange;
import org.zhengce.policy.model.responsibility.AssignmentChangeKind;
import org.zhengce.policy.model.responsibility.MatrixDifference;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * What leads from one plan to another (方案变动): measures, targets, clauses, obligations, rules and all else that is new, gone,
 * changed or elsewhere. What is not in it stays, in its order.
 *
 * <p>Applied to the one plan it gives the other to the letter, places in the text included. What it says of responsibilities
 * shows in the changed clauses as well, and is told here once more assignment by assignment.
 */
@Value.Immutable
@PolicyValue
public abstract class PlanDifference {

    PlanDifference() {}

    /** The period before; absent if there was none, and if it stays. */
    public abstract Optional<PlanPeriod> getPeriodBefore();

    /** The period after; absent if there is none, and if it stays. */
    public abstract Optional<PlanPeriod> getPeriodAfter();

    /** The measures: what was there before in its order, then what is new. */
    public abstract List<MeasureChange> getMeasures();

    /** The targets: what was there before in its order, then what is new. */
    public abstract List<TargetChange> getTargets();

    /** All else part by part: what was there before in its order, then what is new. */
    public abstract List<PlanChange> getOthers();

    /**
     * The responsibilities as matrices without places in the text; measures that are only renumbered have their new number on
     * both sides.
     */
    public abstract MatrixDifference getResponsibilities();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether the two plans are equal. */
    public boolean empty() {
        return !getPeriodBefore().isPresent()
                && !getPeriodAfter().isPresent()
                && getMeasures().isEmpty()
                && getTargets().isEmpty()
                && getOthers().isEmpty()
                && getResponsibilities().empty();
    }

    /** The changed measures of one kind. */
    public List<MeasureChange> measures(MeasureChangeKind kind) {
        return getMeasures().stream()
                .filter(change -> change.kinds().contains(kind))
                .collect(Collectors.toList());
    }

    /** The changed targets of one kind. */
    public List<TargetChange> targets(TargetChangeKind kind) {
        return getTargets().stream()
                .filter(change -> change.getKinds().contains(kind))
                .collect(Collectors.toList());
    }

    /** The changes of one part of the plan. */
    public List<PlanChange> others(PlanPart part) {
        return getOthers().stream().filter(change -> change.getPart() == part).collect(Collectors.toList());
    }

    /** The measures that pass from some parties to others (责任单位调整), by their number after: someone is new and someone is gone. */
    public List<OutlineNumber> reassigned() {
        Set<OutlineNumber> gone = new HashSet<>();
        for (AssignmentChange change : getResponsibilities().changes(AssignmentChangeKind.REMOVED)) {
            change.getBefore().flatMap(cell -> cell.getMeasure()).ifPresent(gone::add);
        }
        List<OutlineNumber> reassigned = new ArrayList<>();
        for (AssignmentChange change : getResponsibilities().changes(AssignmentChangeKind.ADDED)) {
            change.getAfter()
                    .flatMap(cell -> cell.getMeasure())
                    .filter(gone::remove)
                    .ifPresent(reassigned::add);
        }
        return reassigned;
    }

    @Value.Check
    void check() {
        if (getPeriodBefore().isPresent() && getPeriodBefore().equals(getPeriodAfter())) {
            throw new InvalidValueException(
                    ProblemCode.CHANGE_PERIOD, getPeriodBefore().get());
        }
        ChangeSides.distinct(getMeasures(), MeasureChange::getFrom, MeasureChange::getTo);
        ChangeSides.distinct(getTargets(), TargetChange::getFrom, TargetChange::getTo);
        for (PlanPart part : PlanPart.values()) {
            ChangeSides.distinct(others(part), PlanChange::getFrom, PlanChange::getTo);
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutablePlanDifference.Builder {
        Builder() {}
    }
}
