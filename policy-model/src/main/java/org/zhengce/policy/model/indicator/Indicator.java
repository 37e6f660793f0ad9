// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Unit;

/**
 * What is measured (指标): 规模以上工业增加值, 光纤用户占比.
 *
 * <p>What the text does not say about it is unknown, never guessed.
 */
@Value.Immutable
@PolicyValue
public abstract class Indicator {

    Indicator() {}

    /** The name as the text has it, without the figure; not blank. */
    public abstract String getName();

    /** The unit in which it is observed, where that is known. */
    public abstract Optional<Unit> getUnit();

    /** Which way it is better. */
    public abstract Polarity getPolarity();

    /** How it adds up. */
    public abstract Aggregation getAggregation();

    /** What is counted, of a share. */
    public abstract Optional<String> getNumerator();

    /** Out of what, of a share (占…的比重). */
    public abstract Optional<String> getDenominator();

    /**
     * An indicator of which only the name is known.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Indicator of(String name) {
        return builder()
                .name(name)
                .polarity(Polarity.UNKNOWN)
                .aggregation(Aggregation.UNKNOWN)
                .build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A copy with another polarity. */
    public abstract Indicator withPolarity(Polarity polarity);

    /** A copy that adds up in another way. */
    public abstract Indicator withAggregation(Aggregation aggregation);

    /** A copy with a unit. */
    public abstract Indicator withUnit(Unit unit);

    @Value.Check
    void check() {
        if (getName().trim().isEmpty()) {
            throw new InvalidValueException(ProblemCode.INDICATOR_NAME, getName());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
