// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.text;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * A passage with its place in the outline (章节): from its marker to the marker of the next section.
 *
 * <p>Sections follow each other in the order of the text; a section contains those after it of a deeper level, and its own text does not include theirs.
 */
@Value.Immutable
@PolicyValue
public abstract class Section {

    Section() {}

    /** The address; absent for a heading without a number (总体要求：) and for —— items. */
    public abstract Optional<OutlineNumber> getNumber();

    /** The marker as printed, 一、 or (三). */
    public abstract Optional<String> getMarker();

    /** The depth: 1 is outermost; an annex is 0, and its sections start at 1 again. */
    public abstract int getLevel();

    /** The heading, line breaks removed; absent where the text starts at once. */
    public abstract Optional<String> getHeading();

    /** The section's own text, marker and heading included. */
    public abstract Quote getQuote();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether this is an item of an enumeration rather than a section of its own: 一是, ——, or 1. without a heading. */
    public boolean item() {
        return getMarker().filter(this::item).isPresent();
    }

    private boolean item(String marker) {
        boolean arabic = !marker.isEmpty() && marker.charAt(0) >= '0' && marker.charAt(0) <= '9';
        return marker.endsWith("是")
                || marker.startsWith("—")
                || marker.startsWith("-")
                || arabic && !getHeading().isPresent();
    }

    @Value.Check
    void check() {
        if (getLevel() < 0) {
            throw new InvalidValueException(ProblemCode.SECTION_LEVEL, getLevel());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
