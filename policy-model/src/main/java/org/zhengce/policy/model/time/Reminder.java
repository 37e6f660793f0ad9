// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * A day on which to remind of what is coming (提醒): a due date, or the end of a document's validity.
 */
@Value.Immutable
@PolicyValue
public abstract class Reminder {

    Reminder() {}

    /** The day on which to remind. */
    public abstract LocalDate getDay();

    /** The day ahead of which that is: when the act is due, or the last day in force. */
    public abstract LocalDate getDeadline();

    /** The due date, if it is of one. */
    public abstract Optional<DueDate> getDueDate();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableReminder.Builder {
        Builder() {}
    }
}
