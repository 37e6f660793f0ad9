// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.quantity.Quantity;

/**
 * What one unit gets of a total (分解额), with the arithmetic behind it.
 */
@Value.Immutable
@PolicyValue
public abstract class Part {

    Part() {}

    /** Whose part it is, with weight and limits. */
    public abstract Share getShare();

    /** The exact part before rounding (应分额), 400/13 万平方米 for instance; that limit where one holds it. */
    public abstract Quantity getQuota();

    /** What it gets, a whole number of units of the scale. */
    public abstract Quantity getAmount();

    /** The place of its remainder among all remainders (余数位次), 1 for the largest; absent if nothing had to be rounded. */
    public abstract Optional<Integer> getRank();

    /** Which limit holds it, if one does. */
    public abstract Optional<Limit> getLimit();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether the remainder won it one more unit of the scale (进位). */
    public boolean roundedUp() {
        return getAmount().compareAmount(getQuota()) > 0;
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutablePart.Builder {
        Builder() {}
    }
}
