// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.List;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.party.PartyMention;

/**
 * Parties of a clause that stand together between commas (并列单位).
 */
@Value.Immutable
@PolicyValue
public abstract class PartyGroup {

    PartyGroup() {}

    /** The parties in their order. */
    public abstract List<PartyMention> getParties();

    /** Whether the group is left open (等); it holds for this group only. */
    public abstract boolean isOpenEnded();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutablePartyGroup.Builder {
        Builder() {}
    }
}
