// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * What a notice carries (所发文件): the notice is the carrier, the plan is the instrument.
 */
@Value.Immutable
@PolicyValue
public abstract class Instrument {

    Instrument() {}

    /** Its title, line breaks removed. */
    public abstract String getTitle();

    /** What sort of text it is. */
    public abstract Optional<Genre> getGenre();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}
