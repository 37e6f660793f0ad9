// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.List;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.Observation;

/**
 * What whoever checks a plan declares beyond its text (已知事实): relations between indicators, how many districts there are, from
 * which year a growth is counted, what was observed. Without them nothing of the kind is assumed.
 */
@Value.Immutable
@PolicyValue
public abstract class Facts {

    Facts() {}

    /** How indicators hang together. */
    public abstract List<IndicatorRelation> getRelations();

    /** How many units there are of each kind. */
    public abstract List<UnitCount> getUnitCounts();

    /** From where indicators are counted. */
    public abstract List<KnownBaseline> getBaselines();

    /** What was observed. */
    public abstract List<Observation> getObservations();

    /** Nothing beyond the text. */
    public static Facts none() {
        return builder().build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableFacts.Builder {
        Builder() {}
    }
}
