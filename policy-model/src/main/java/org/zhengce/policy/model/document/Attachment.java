// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * An annex as the document lists it (附件说明).
 */
@Value.Immutable
@PolicyValue
public abstract class Attachment {

    Attachment() {}

    /** The label (附件1), if printed. */
    public abstract Optional<String> getLabel();

    /** The title. */
    public abstract String getTitle();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableAttachment.Builder {
        Builder() {}
    }
}
