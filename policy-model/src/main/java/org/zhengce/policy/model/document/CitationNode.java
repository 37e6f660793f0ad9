// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * A document in a citation graph (引用关系中的文件): one of the set, or one that is only cited.
 */
@Value.Immutable
@PolicyValue
public abstract class CitationNode {

    CitationNode() {}

    /** What it is called: its number, else its title, else {@code #3} for the third of the set. */
    public abstract String getName();

    /** Its number, if it is known. */
    public abstract Optional<DocumentNumber> getNumber();

    /** Its title as it stands on it, or as it was first cited. */
    public abstract Optional<String> getTitle();

    /** The date of issue; known of documents of the set only. */
    public abstract Optional<LocalDate> getIssued();

    /** Its places in the set, from 1; none if it is only cited, several if the set has it more than once. */
    public abstract List<Integer> getPlaces();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether the set does not have it (悬空引用). */
    public boolean dangling() {
        return getPlaces().isEmpty();
    }

    /** Whether the set has it more than once (重复文件). */
    public boolean duplicated() {
        return getPlaces().size() > 1;
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableCitationNode.Builder {
        Builder() {}
    }
}
