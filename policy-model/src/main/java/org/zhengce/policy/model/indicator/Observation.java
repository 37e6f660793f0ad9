// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * The value of an indicator for a period (实际值).
 */
@Value.Immutable
@PolicyValue
public abstract class Observation {

    Observation() {}

    /** What was measured. */
    public abstract Indicator getIndicator();

    /** The value with its unit. */
    public abstract Quantity getValue();

    /** The period, or the day, that it holds for. */
    public abstract PlanPeriod getPeriod();

    /** The one unit that was measured (云泽区, 某集中区), of a figure that goes over several; absent for all together. */
    public abstract Optional<String> getObject();

    /** The part, of a ratio that is to be combined with others. */
    public abstract Optional<Quantity> getNumerator();

    /** The whole, of a ratio that is to be combined with others. */
    public abstract Optional<Quantity> getDenominator();

    /** Whether it may still be revised (快报数). */
    public abstract boolean isProvisional();

    /** Where it comes from: a yearbook, a report. */
    public abstract Optional<String> getSource();

    /** A final value from no named source. */
    public static Observation of(Indicator indicator, Quantity value, PlanPeriod period) {
        return builder()
                .indicator(indicator)
                .value(value)
                .period(period)
                .provisional(false)
                .build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (getNumerator().isPresent() != getDenominator().isPresent()) {
            throw new InvalidValueException(
                    ProblemCode.OBSERVATION_PARTS, getIndicator().getName());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
