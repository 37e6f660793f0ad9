// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.text.OutlineNumber;

/**
 * What the holder of an office has to do, item by item (工作职责): of the 链长, of a task force.
 */
@Value.Immutable
@PolicyValue
public abstract class Duty {

    Duty() {}

    /** Who has the duty. */
    public abstract PartyMention getActor();

    /** The item that states it. */
    public abstract OutlineNumber getSection();

    /** Its heading (主动对接). */
    public abstract Optional<String> getHeading();

    /** The same without the place in the text. */
    public Duty withoutQuotes() {
        return withActor(getActor().withoutQuotes());
    }

    /** A copy with another holder. */
    public abstract Duty withActor(PartyMention actor);

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
