// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * From where an indicator is counted (基期), where the text does not say it: 2016, or 1400 亿元 in 2016.
 */
@Value.Immutable
@PolicyValue
public abstract class KnownBaseline {

    KnownBaseline() {}

    /** The name of the indicator. */
    public abstract String getIndicator();

    /** Its baseline; a value, a date, or both. */
    public abstract Baseline getBaseline();

    /** The baseline of an indicator. */
    public static KnownBaseline of(String indicator, Baseline baseline) {
        return builder().indicator(indicator).baseline(baseline).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableKnownBaseline.Builder {
        Builder() {}
    }
}
