// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.util.function.Function;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * At all times while the instrument is in force (长期有效的要求): a norm such as 用地比重不少于20%.
 */
@Value.Immutable
@PolicyValue
public abstract class Standing extends Horizon {

    Standing() {}

    /** The value; all are equal. */
    public static Standing of() {
        return ImmutableStanding.builder().build();
    }

    @Override
    public <R> R match(
            Function<? super ByEndOf, ? extends R> byEndOf,
            Function<? super During, ? extends R> during,
            Function<? super EachYear, ? extends R> eachYear,
            Function<? super Standing, ? extends R> standing,
            Function<? super Unstated, ? extends R> unstated) {
        return standing.apply(this);
    }
}
