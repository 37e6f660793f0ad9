// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * How much a value has grown (增长), from which value to which; or why there is no rate.
 *
 * <p>It is the nominal growth of the values as they stand: whether they are in comparable prices (可比价) is for their source
 * to say.
 */
@Value.Immutable
@PolicyValue
public abstract class Growth {

    Growth() {}

    /** Over what. */
    public abstract GrowthKind getKind();

    /** The period that has grown. */
    public abstract PlanPeriod getPeriod();

    /** The period it has grown over. */
    public abstract PlanPeriod getBasePeriod();

    /** The value it has grown to. */
    public abstract Optional<Observation> getTo();

    /** The value it has grown from. */
    public abstract Optional<Observation> getFrom();

    /** The rate as a bare ratio: 0.07 for 7 %, -0.02 for a fall of 2 %. Exact but for an average over years. */
    public abstract Optional<Rounded> getRate();

    /** Why there is no rate; present exactly if there is none. */
    public abstract Optional<NoGrowth> getReason();

    /** The later value less the earlier, in the later's unit; of shares in percentage points (百分点). */
    public abstract Optional<Quantity> getDifference();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The rate in percent, {@code 7 %}. */
    public Optional<Quantity> percent() {
        return getRate().map(rate -> Quantity.of(rate.getValue().times(Rational.of(100)), Unit.PERCENT));
    }

    @Value.Check
    void check() {
        if (getRate().isPresent() == getReason().isPresent()) {
            throw new InvalidValueException(ProblemCode.ANSWER_OR_REASON, "Growth", "增长");
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableGrowth.Builder {
        Builder() {}
    }
}
