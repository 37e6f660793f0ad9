// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * Every year anew (每年, 年度, 年均): each year by itself, or the years on average.
 */
@Value.Immutable
@PolicyValue
public abstract class EachYear extends Horizon {

    EachYear() {}

    /** Whether the years are held to it on average (年均) rather than each by itself (每年). */
    public abstract boolean isAverage();

    /** The last year, where the text names it. */
    public abstract Optional<PartialDate> getUntil();

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
        return eachYear.apply(this);
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableEachYear.Builder {
        Builder() {}
    }
}
