// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * The values of one indicator of one object in order of time (时间序列), one for each period of its frequency, and what was found
 * on the way: gaps, values that stand more than once, values for other periods.
 */
@Value.Immutable
@PolicyValue
public abstract class Series {

    Series() {}

    /** The indicator. */
    public abstract Indicator getIndicator();

    /** The one unit that was measured; absent for all together. */
    public abstract Optional<String> getObject();

    /** How often it has a value. */
    public abstract PeriodUnit getFrequency();

    /** The values, one a period, in order of time; a value that contradicts another is none of them. */
    public abstract List<Observation> getObservations();

    /** The periods without a value, in order of time. */
    public abstract List<PlanPeriod> getGaps();

    /** Where a period had more than one value, in order of time. */
    public abstract List<Revision> getRevisions();

    /** The values for something else than a period of the frequency (a half-year among months), in the order of the source. */
    public abstract List<Observation> getIrregular();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether each period has its value. */
    public boolean complete() {
        return getGaps().isEmpty() && !getObservations().isEmpty();
    }

    @Value.Check
    void check() {
        Observation before = null;
        for (Observation next : getObservations()) {
            if (!next.getIndicator().getName().equals(getIndicator().getName())
                    || !next.getObject().equals(getObject())) {
                throw new InvalidValueException(
                        ProblemCode.SERIES_MEMBER,
                        subject(getIndicator(), getObject()),
                        subject(next.getIndicator(), next.getObject()));
            }
            if (before != null
                    && !before.getPeriod()
                            .getTo()
                            .lastDay()
                            .isBefore(next.getPeriod().getFrom().firstDay())) {
                throw new InvalidValueException(
                        ProblemCode.SERIES_ORDER, getIndicator().getName(), before.getPeriod(), next.getPeriod());
            }
            before = next;
        }
    }

    private static String subject(Indicator indicator, Optional<String> object) {
        return indicator.getName() + object.map(o -> " " + o).orElse("");
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableSeries.Builder {
        Builder() {}
    }
}
