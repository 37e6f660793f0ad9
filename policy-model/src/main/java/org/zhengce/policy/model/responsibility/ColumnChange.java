// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * A column of a responsibility matrix that is new, gone or elsewhere (单位变动).
 */
@Value.Immutable
@PolicyValue
public abstract class ColumnChange {

    ColumnChange() {}

    /** The name of the party. */
    public abstract String getParty();

    /** Its place before, from 1; absent if it is new. */
    public abstract Optional<Integer> getFrom();

    /** Its place after, from 1; absent if it is gone. */
    public abstract Optional<Integer> getTo();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        ChangedPlaces.check(getFrom(), getTo());
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableColumnChange.Builder {
        Builder() {}
    }
}
