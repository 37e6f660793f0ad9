// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * Assignments and whom they charge on a day, by a registry (责任展开): collectives expanded, names resolved.
 */
@Value.Immutable
@PolicyValue
public abstract class Expansion {

    Expansion() {}

    /** The day for which the registry was asked. */
    public abstract LocalDate getDate();

    /** The assignments in their order, each with whom it charges. */
    public abstract List<AssignmentExpansion> getEntries();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The assignments bearer by bearer (展开后责任); what is not settled stays as it stands. */
    public List<Assignment> assignments() {
        return getEntries().stream()
                .flatMap(entry -> entry.assignments().stream())
                .collect(Collectors.toList());
    }

    /** The assignments as they were before (展开前责任), exactly. */
    public List<Assignment> collapsed() {
        return getEntries().stream().map(AssignmentExpansion::getAssignment).collect(Collectors.toList());
    }

    /** What the registry does not settle (未对应责任): unknown, ambiguous, vague, or nobody on that day. */
    public List<AssignmentExpansion> unsettled() {
        return getEntries().stream()
                .filter(entry -> !entry.getOutcome().settled())
                .collect(Collectors.toList());
    }

    /** The same without the places in the text. */
    public Expansion withoutQuotes() {
        UnaryOperator<AssignmentExpansion> bare = AssignmentExpansion::withoutQuotes;
        return withEntries(getEntries().stream().map(bare).collect(Collectors.toList()));
    }

    /** A copy with other entries. */
    public abstract Expansion withEntries(Iterable<? extends AssignmentExpansion> entries);

    /** Builds values of this type. */
    public static final class Builder extends ImmutableExpansion.Builder {
        Builder() {}
    }
}
