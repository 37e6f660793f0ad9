// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.util.List;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * The reminders of a stretch of days (提醒清单), and what could not be reminded of, so that it is not lost unseen.
 */
@Value.Immutable
@PolicyValue
public abstract class Reminders {

    Reminders() {}

    /** The reminders, in the order of their days. */
    public abstract List<Reminder> getReminders();

    /** The due dates that have no reminder because the text names no day, or because the work calendar does not reach so far. */
    public abstract List<DueDate> getWithout();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableReminders.Builder {
        Builder() {}
    }
}
