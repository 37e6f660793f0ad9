// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.List;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * Who bears a responsibility on a day (承担单位): a party or person of a registry.
 */
@Value.Immutable
@PolicyValue
public abstract class Bearer {

    Bearer() {}

    /** The id of the {@link org.zhengce.policy.model.party.Party} or {@link org.zhengce.policy.model.party.Person}. */
    public abstract String getId();

    /** Its full name in the registry. */
    public abstract String getName();

    /** The ids of the ended bodies whose place it takes (原单位); empty if it is meant itself. */
    public abstract List<String> getInsteadOf();

    /** One that is meant itself. */
    public static Bearer of(String id, String name) {
        return builder().id(id).name(name).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableBearer.Builder {
        Builder() {}
    }
}
