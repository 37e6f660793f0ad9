// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * What the plans of several years say of one indicator (历年目标沿革), in the order of the years, and how each figure stands to the one
 * before.
 */
@Value.Immutable
@PolicyValue
public abstract class Lineage {

    Lineage() {}

    /** The indicator. */
    public abstract String getIndicator();

    /** The figures, in the order of their years; without a year in that of issue, and last. */
    public abstract List<LineageEntry> getEntries();

    /** Each figure but the first beside the last before it that can be compared, or that there is. */
    public abstract List<LineageStep> getSteps();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same without the places in the text. */
    public Lineage withoutQuotes() {
        return withEntries(
                getEntries().stream().map(LineageEntry::withoutQuotes).collect(Collectors.toList()));
    }

    /** A copy with other entries. */
    public abstract Lineage withEntries(Iterable<? extends LineageEntry> entries);

    @Value.Check
    void check() {
        int entries = getEntries().size();
        for (LineageStep step : getSteps()) {
            if (step.getFrom() < 1 || step.getTo() <= step.getFrom() || step.getTo() > entries) {
                throw new InvalidValueException(ProblemCode.LINEAGE_STEP, step.getFrom(), step.getTo(), entries);
            }
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableLineage.Builder {
        Builder() {}
    }
}
