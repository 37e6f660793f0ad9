// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * A notice that a work calendar rests on (放假安排通知): 国务院办公厅关于2024年部分节假日安排的通知, 国办发明电〔2023〕7号.
 */
@Value.Immutable
@PolicyValue
public abstract class CalendarNotice {

    CalendarNotice() {}

    /** Its number as printed (国办发明电〔2023〕7号). */
    public abstract Optional<String> getNumber();

    /** Its title. */
    public abstract Optional<String> getTitle();

    /** Where it is published. */
    public abstract Optional<String> getUrl();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (!getNumber().isPresent() && !getTitle().isPresent() && !getUrl().isPresent()) {
            throw new InvalidValueException(ProblemCode.CALENDAR_NOTICE);
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableCalendarNotice.Builder {
        Builder() {}
    }
}
