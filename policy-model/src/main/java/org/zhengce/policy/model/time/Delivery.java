// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * An entry of a host's log that something was done (报送记录).
 */
@Value.Immutable
@PolicyValue
public abstract class Delivery {

    Delivery() {}

    /** The day on which it was done, in the years 1 to 9999. */
    public abstract LocalDate getDay();

    /** The period that it was for, where the log says so: the report of March, delivered in April. */
    public abstract Optional<PlanPeriod> getPeriod();

    /** By what the host finds its entry. */
    public abstract Optional<String> getReference();

    /** Something done on a day, for no stated period. */
    public static Delivery of(LocalDate day) {
        return builder().day(day).build();
    }

    /** Something done on a day for a period. */
    public static Delivery of(LocalDate day, PlanPeriod period) {
        return builder().day(day).period(period).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        WorkCalendar.checkYear(getDay().getYear());
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableDelivery.Builder {
        Builder() {}
    }
}
