// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * Several values for one object and one period (数据修订), and which of them was kept.
 */
@Value.Immutable
@PolicyValue
public abstract class Revision {

    Revision() {}

    /** How they stand to each other. */
    public abstract RevisionKind getKind();

    /** The one that holds; absent of a contradiction, of which none is taken. */
    public abstract Optional<Observation> getKept();

    /** The others, in the order of the source. */
    public abstract List<Observation> getSetAside();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableRevision.Builder {
        Builder() {}
    }
}
