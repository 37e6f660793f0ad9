// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;

/**
 * What a target is evaluated by (评价依据): the observed values, and whatever the text does not say and the evaluator does.
 *
 * <p>All of it but the observations is optional; what is needed and missing is the reason of the answer, never guessed. What the
 * text says itself goes first: a baseline of the target is not replaced by one from here.
 */
@Value.Immutable
@PolicyValue
public abstract class Evidence {

    Evidence() {}

    /** The observed values; those of other indicators may be among them. */
    public abstract List<Observation> getObservations();

    /**
     * What the evaluator knows of the target's indicator: its polarity and how it adds up, where the text leaves them unknown;
     * and the name under which it is observed, if that is another than the text's.
     */
    public abstract Optional<Indicator> getIndicator();

    /** From where a change is counted: a value, or a date whose value is among the observations. */
    public abstract Optional<Baseline> getBaseline();

    /** How far 左右 goes; of 基本覆盖, which part may be missing. */
    public abstract Optional<Allowance> getTolerance();

    /** The value of the other indicator, of a relative bound. */
    public abstract Optional<Quantity> getReference();

    /** By how much 明显 has to be beyond the reference. */
    public abstract Optional<Allowance> getMargin();

    /** The units that each, average or count go over, by the names that observations have; all of them, or none if unknown. */
    public abstract List<String> getUnits();

    /** How many units there are, at least 1, where their names are not known or too many. */
    public abstract Optional<Integer> getUnitCount();

    /** Observed values and nothing else. */
    public static Evidence of(Observation... observations) {
        return builder().addObservations(observations).build();
    }

    /** Observed values and nothing else. */
    public static Evidence of(Observations observations) {
        return builder().addAllObservations(observations.getObservations()).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many units there are, if that is known. */
    public Optional<Integer> numberOfUnits() {
        return getUnits().isEmpty() ? getUnitCount() : Optional.of(getUnits().size());
    }

    @Value.Check
    void check() {
        if (getUnitCount().filter(count -> count < 1).isPresent()) {
            throw new InvalidValueException(
                    ProblemCode.EVIDENCE_UNIT_COUNT, getUnitCount().get());
        }
        if (!getUnits().isEmpty()
                && getUnitCount().filter(count -> count != getUnits().size()).isPresent()) {
            throw new InvalidValueException(
                    ProblemCode.EVIDENCE_UNITS, getUnitCount().get(), getUnits().size());
        }
        Set<String> seen = new HashSet<>();
        for (String unit : getUnits()) {
            if (!seen.add(unit)) {
                throw new InvalidValueException(ProblemCode.EVIDENCE_UNIT_TWICE, unit);
            }
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
