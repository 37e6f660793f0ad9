// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * Values of one indicator put together over units or periods (汇总结果), with all that they rest on and all that is missing.
 *
 * <p>A value with something missing is that of what is there: {@link #complete} says whether it is the whole.
 */
@Value.Immutable
@PolicyValue
public abstract class Aggregate {

    Aggregate() {}

    /** The indicator, whose aggregation decided on the rule. */
    public abstract Indicator getIndicator();

    /** The unit whose periods were put together; absent if units were. */
    public abstract Optional<String> getObject();

    /** The period that was asked for. */
    public abstract PlanPeriod getPeriod();

    /** By which arithmetic. */
    public abstract AggregationRule getRule();

    /** The answer, in the unit of the indicator, or of the first observation if the indicator has none. */
    public abstract Optional<Quantity> getValue();

    /** Why there is no answer; present exactly if there is none. */
    public abstract Optional<NoAggregate> getReason();

    /** The sum of the numerators, of a ratio, in the unit of the first. */
    public abstract Optional<Quantity> getNumerator();

    /** The sum of the denominators, of a ratio, in the unit of the first. */
    public abstract Optional<Quantity> getDenominator();

    /** What the answer rests on, in order of the units that were named, or of time. */
    public abstract List<Observation> getObservations();

    /** Where there was more than one value for a unit and a period. */
    public abstract List<Revision> getRevisions();

    /** The units without a value, of those that were named. */
    public abstract List<String> getMissingUnits();

    /** The units that have a value and were not named; they are not in the answer. */
    public abstract List<String> getOtherUnits();

    /** The times without a value, within the period. */
    public abstract List<PlanPeriod> getGaps();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether there is an answer, and no unit and no time is missing from it. */
    public boolean complete() {
        return getValue().isPresent()
                && getMissingUnits().isEmpty()
                && getGaps().isEmpty();
    }

    /** Whether the answer rests on a value that may still be revised (含快报数). */
    public boolean provisional() {
        return getObservations().stream().anyMatch(Observation::isProvisional);
    }

    @Value.Check
    void check() {
        if (getValue().isPresent() == getReason().isPresent()) {
            throw new InvalidValueException(ProblemCode.ANSWER_OR_REASON, "Aggregate", "汇总结果");
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableAggregate.Builder {
        Builder() {}
    }
}
