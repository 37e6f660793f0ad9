// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.Expansion;

/**
 * What one document says of an indicator (沿革条目): the figure with its year, scope, respect and baseline, and who answers for it.
 */
@Value.Immutable
@PolicyValue
public abstract class LineageEntry {

    LineageEntry() {}

    /** The document, by number or title. */
    public abstract Optional<String> getDocument();

    /** Its date of issue. */
    public abstract Optional<LocalDate> getIssued();

    /** The year at whose end, or over which, the figure is to hold; absent where no single year is named. */
    public abstract Optional<Integer> getYear();

    /** The figure, with its scope, its change kind and its baseline. */
    public abstract Target getTarget();

    /** Who answers for the section that it stands in, as the document names them. */
    public abstract List<Assignment> getAssignments();

    /** Whom that charges on a day by a registry, successor bodies included; absent if none was given. */
    public abstract Optional<Expansion> getExpansion();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same without the places in the text. */
    public LineageEntry withoutQuotes() {
        return withTarget(getTarget().withoutQuotes())
                .withAssignments(
                        getAssignments().stream().map(Assignment::withoutQuotes).collect(Collectors.toList()))
                .withExpansion(getExpansion().map(Expansion::withoutQuotes));
    }

    /** A copy with another figure. */
    public abstract LineageEntry withTarget(Target target);

    /** A copy for which others answer. */
    public abstract LineageEntry withAssignments(Iterable<? extends Assignment> assignments);

    /** A copy with another expansion, or with none. */
    public abstract LineageEntry withExpansion(Optional<? extends Expansion> expansion);

    /** Builds values of this type. */
    public static final class Builder extends ImmutableLineageEntry.Builder {
        Builder() {}
    }
}
