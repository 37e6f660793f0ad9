// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.quantity.Quantity;

/**
 * One entry of a lineage beside an earlier one (沿革比较).
 */
@Value.Immutable
@PolicyValue
public abstract class LineageStep {

    LineageStep() {}

    /** The place of the earlier entry, from 1. */
    public abstract int getFrom();

    /** The place of the later entry, from 1. */
    public abstract int getTo();

    /** How the later stands to the earlier. */
    public abstract LineageVerdict getVerdict();

    /**
     * How much a year (年均变动): between two levels what one year adds, of a sum or increment what one year of the later has;
     * exact. Absent where the years are not known, and of rates, which are their own pace.
     */
    public abstract Optional<Quantity> getPace();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableLineageStep.Builder {
        Builder() {}
    }
}
