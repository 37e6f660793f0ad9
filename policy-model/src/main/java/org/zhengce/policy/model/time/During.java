// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.util.function.Function;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * Over a period from its first to its last day (…年—…年, 全年, “十四五”期间).
 */
@Value.Immutable
@PolicyValue
public abstract class During extends Horizon {

    During() {}

    /** The period; both ends belong to it. */
    public abstract PlanPeriod getPeriod();

    /** Over that period. */
    public static During of(PlanPeriod period) {
        return builder().period(period).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public <R> R match(
            Function<? super ByEndOf, ? extends R> byEndOf,
            Function<? super During, ? extends R> during,
            Function<? super EachYear, ? extends R> eachYear,
            Function<? super Standing, ? extends R> standing,
            Function<? super Unstated, ? extends R> unstated) {
        return during.apply(this);
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableDuring.Builder {
        Builder() {}
    }
}
