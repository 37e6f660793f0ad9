// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.time.Delivery;
import org.zhengce.policy.model.time.DueOutcome;
import org.zhengce.policy.model.time.NoDatesReason;
import org.zhengce.policy.model.time.Punctuality;

/**
 * How an obligation was kept, as of a day (履行情况): each due date with what became of it, and what was done beyond.
 */
@Value.Immutable
@PolicyValue
public abstract class Compliance {

    Compliance() {}

    /** The day as of which this holds. */
    public abstract LocalDate getAsOf();

    /** What became of each due date, in their order. */
    public abstract List<DueOutcome> getOutcomes();

    /** What was done and belongs to no due date, in the order of its days. */
    public abstract List<Delivery> getUnmatched();

    /** What was done after the day as of which this holds, and is left out of account. */
    public abstract List<Delivery> getLater();

    /** Why there are no due dates, if there can be none. */
    public abstract Optional<NoDatesReason> getReason();

    /** The obligation, with its words. */
    public abstract Optional<Obligation> getObligation();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many due dates stand like this. */
    public int count(Punctuality punctuality) {
        int count = 0;
        for (DueOutcome outcome : getOutcomes()) {
            count += outcome.getPunctuality() == punctuality ? 1 : 0;
        }
        return count;
    }

    /** The same without the places in the text. */
    public Compliance withoutQuotes() {
        return withObligation(getObligation().map(Obligation::withoutQuotes));
    }

    /** A copy for another obligation, or for none. */
    public abstract Compliance withObligation(Optional<? extends Obligation> obligation);

    /** Builds values of this type. */
    public static final class Builder extends ImmutableCompliance.Builder {
        Builder() {}
    }
}
