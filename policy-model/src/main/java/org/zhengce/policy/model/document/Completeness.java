// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * What an official document must have by its genre, and what of it is missing (要素核对).
 *
 * <p>Missing means that the text at hand does not show it; a copy from a web page often lost what the paper has.
 */
@Value.Immutable
@PolicyValue
public abstract class Completeness {

    Completeness() {}

    /** The genre by which it was judged; absent where the document shows none. */
    public abstract Optional<Genre> getGenre();

    /** What a document of that genre must have, in the order of the page. */
    public abstract List<DocumentElement> getRequired();

    /** What of it is missing, in the same order. */
    public abstract List<DocumentElement> getMissing();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether nothing is missing. */
    public boolean complete() {
        return getMissing().isEmpty();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableCompleteness.Builder {
        Builder() {}
    }
}
