// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * What became of a due date as of a day (履行结果).
 */
@Value.Immutable
@PolicyValue
public abstract class DueOutcome {

    DueOutcome() {}

    /** The due date. */
    public abstract DueDate getDueDate();

    /** How the act stands against it. */
    public abstract Punctuality getPunctuality();

    /** What was done for it. */
    public abstract Optional<Delivery> getDelivery();

    /** How many days it is late, or overdue so far, at least 1; absent if it is neither. */
    public abstract Optional<Integer> getDays();

    /**
     * Whether it is late by that many days at least: the text names no day, and they are counted from the last on which it can
     * have been due.
     */
    public abstract boolean isAtLeast();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableDueOutcome.Builder {
        Builder() {}
    }
}
