// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * What is missing or doubled in who answers for the measures of a plan (责任缺口清单).
 */
@Value.Immutable
@PolicyValue
public abstract class ResponsibilityGaps {

    ResponsibilityGaps() {}

    /** The day for which a registry was asked; absent where none was. */
    public abstract Optional<LocalDate> getDate();

    /**
     * Whether the plan names a lead for any measure (是否设牵头单位). A plan that never does, and only says who is responsible,
     * has no measure that lacks one.
     */
    public abstract boolean isLeadNamed();

    /** The gaps: those of measures in the order of the plan, then those of parties in the order of the text. */
    public abstract List<ResponsibilityGap> getGaps();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The gaps of one kind. */
    public List<ResponsibilityGap> gaps(GapKind kind) {
        return getGaps().stream().filter(gap -> gap.getKind() == kind).collect(Collectors.toList());
    }

    /** The same without the places in the text. */
    public ResponsibilityGaps withoutQuotes() {
        return withGaps(getGaps().stream().map(ResponsibilityGap::withoutQuotes).collect(Collectors.toList()));
    }

    /** A copy with other gaps. */
    public abstract ResponsibilityGaps withGaps(Iterable<? extends ResponsibilityGap> gaps);

    /** Builds values of this type. */
    public static final class Builder extends ImmutableResponsibilityGaps.Builder {
        Builder() {}
    }
}
