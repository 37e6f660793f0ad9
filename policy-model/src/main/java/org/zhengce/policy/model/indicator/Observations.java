// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * Observed values of one or more indicators (监测数据): what a host keeps in a file and holds against a plan.
 *
 * <p>The order is that of the source and means nothing. A value that stands twice, or in two versions, is kept: which of them
 * holds is for the calculation to say.
 */
@Value.Immutable
@PolicyValue
public abstract class Observations {

    Observations() {}

    /** The values. */
    public abstract List<Observation> getObservations();

    /** Those values. */
    public static Observations of(Observation... observations) {
        return of(Arrays.asList(observations));
    }

    /** Those values. */
    public static Observations of(Iterable<Observation> observations) {
        return builder().addAllObservations(observations).build();
    }

    /** No values. */
    public static Observations none() {
        return of(Collections.emptyList());
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableObservations.Builder {
        Builder() {}
    }
}
