// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.util.function.Function;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * By the end of a year, a month or a day (到…年, …年底前): 到2025年 runs out on 31 December 2025.
 */
@Value.Immutable
@PolicyValue
public abstract class ByEndOf extends Horizon {

    ByEndOf() {}

    /** The date by whose last day the figure is to hold. */
    public abstract PartialDate getDate();

    /** By the end of that date. */
    public static ByEndOf of(PartialDate date) {
        return builder().date(date).build();
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
        return byEndOf.apply(this);
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableByEndOf.Builder {
        Builder() {}
    }
}
