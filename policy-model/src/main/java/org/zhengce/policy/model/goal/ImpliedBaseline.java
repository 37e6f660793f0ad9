// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.quantity.Quantity;

/**
 * What two targets for one indicator, a level and a change, say of where it starts (隐含基期值): 超过2500亿元 and 年均增长12%
 * over five years.
 *
 * <p>Floors on both leave every baseline possible; what they tell is the one at which both ask for the same level. Below it the
 * level asks for more, above it the change does.
 */
@Value.Immutable
@PolicyValue
public abstract class ImpliedBaseline {

    ImpliedBaseline() {}

    /** The target for the level. */
    public abstract Target getLevel();

    /** The target for the change. */
    public abstract Target getChange();

    /** Over how many years. */
    public abstract int getYears();

    /** What is missing, if there is no answer. */
    public abstract Optional<AttainmentReason> getReason();

    /** The baseline at which both figures, taken as they stand, come to the same, in the unit of the level. */
    public abstract Optional<Quantity> getBreakEven();

    /** The lower end of the baselines that both targets allow; absent if there is none. */
    public abstract Optional<Quantity> getLow();

    /** Whether the lower end is among them. */
    public abstract boolean isLowIncluded();

    /** The upper end of the baselines that both targets allow; absent if there is none. */
    public abstract Optional<Quantity> getHigh();

    /** Whether the upper end is among them. */
    public abstract boolean isHighIncluded();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether only one baseline goes with both. */
    public boolean determined() {
        return getLow().isPresent() && getLow().equals(getHigh());
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableImpliedBaseline.Builder {
        Builder() {}
    }
}
