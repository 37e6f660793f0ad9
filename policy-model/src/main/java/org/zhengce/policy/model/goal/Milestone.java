// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * A value that is promised for a period (分阶段目标): 到2023年达到60万户. The start of a path is one, too, and so is its end.
 */
@Value.Immutable
@PolicyValue
public abstract class Milestone {

    Milestone() {}

    /** The period; of a stock only its end counts, of a cumulative sum it begins with the first day. */
    public abstract PlanPeriod getPeriod();

    /** The value with its unit. */
    public abstract Quantity getValue();

    /** A value for a period. */
    public static Milestone of(PlanPeriod period, Quantity value) {
        return builder().period(period).value(value).build();
    }

    /**
     * The milestone that a target sets (由目标生成): its number, by the end of the date or over the period that it names; 到2021年超过65万户 is
     * 65 万户 for 2021/2021.
     *
     * <p>Absent unless the bound is a number, the horizon a date or a period, and the change a level, a share, an increment or a
     * sum: what growth, multiples and places come to is not said without a baseline. Whether the number itself is enough is left to
     * the bound.
     */
    public static Optional<Milestone> from(Target target) {
        switch (target.getChange().getKind()) {
            case LEVEL:
            case SHARE:
            case INCREMENT_GROSS:
            case INCREMENT_NET:
            case CUMULATIVE:
                return quantity(target).flatMap(value -> period(target).map(period -> of(period, value)));
            default:
                return Optional.empty();
        }
    }

    /** The milestone that a baseline sets (由基期生成); absent unless it has both a value and a date. */
    public static Optional<Milestone> from(Baseline baseline) {
        return baseline.getValue()
                .flatMap(value -> baseline.getDate().map(date -> of(PlanPeriod.of(date, date), value)));
    }

    private static Optional<Quantity> quantity(Target target) {
        return target.getBound()
                .match(
                        numeric -> Optional.of(numeric.quantity()),
                        range -> Optional.empty(),
                        relative -> Optional.empty(),
                        universal -> Optional.empty(),
                        qualitative -> Optional.empty());
    }

    private static Optional<PlanPeriod> period(Target target) {
        return target.getHorizon()
                .match(
                        byEndOf -> Optional.of(PlanPeriod.of(byEndOf.getDate(), byEndOf.getDate())),
                        during -> Optional.of(during.getPeriod()),
                        eachYear -> Optional.empty(),
                        standing -> Optional.empty(),
                        unstated -> Optional.empty());
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
