// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.util.function.Function;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * The text names no time (未明示), and none is invented.
 */
@Value.Immutable
@PolicyValue
public abstract class Unstated extends Horizon {

    Unstated() {}

    /** The value; all are equal. */
    public static Unstated of() {
        return ImmutableUnstated.builder().build();
    }

    @Override
    public <R> R match(
            Function<? super ByEndOf, ? extends R> byEndOf,
            Function<? super During, ? extends R> during,
            Function<? super EachYear, ? extends R> eachYear,
            Function<? super Standing, ? extends R> standing,
            Function<? super Unstated, ? extends R> unstated) {
        return unstated.apply(this);
    }
}
