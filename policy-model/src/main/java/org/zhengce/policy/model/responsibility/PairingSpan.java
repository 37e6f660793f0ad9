// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * Days on which one has nobody or too many opposite (结对异常时段).
 */
@Value.Immutable
@PolicyValue
public abstract class PairingSpan {

    PairingSpan() {}

    /** The object or the holder. */
    public abstract String getName();

    /** All whom it was paired with on any of the days, in the order in which they came; empty if there was nobody. */
    public abstract List<String> getCounterparts();

    /** The first day. */
    public abstract LocalDate getFrom();

    /** The last day; it belongs to the span. */
    public abstract LocalDate getTo();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (getTo().isBefore(getFrom())) {
            throw new InvalidValueException(ProblemCode.PAIRING_ORDER, getName(), getFrom(), getTo());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutablePairingSpan.Builder {
        Builder() {}
    }
}
