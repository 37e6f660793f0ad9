// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.party;

import java.util.List;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * A collective and whom it stands for (集体称谓): 各区县政府, as a host's registry expands it.
 */
@Value.Immutable
@PolicyValue
public abstract class CollectiveTerm {

    CollectiveTerm() {}

    /** The term as texts write it. */
    public abstract String getTerm();

    /** The ids of the parties it stands for. */
    public abstract List<String> getMembers();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableCollectiveTerm.Builder {
        Builder() {}
    }
}
