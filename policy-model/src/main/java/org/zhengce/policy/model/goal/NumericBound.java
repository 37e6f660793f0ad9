// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.function.Function;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * A number with a comparator (数值界限): 不低于20%, 超过2500亿元, 净增40户.
 */
@Value.Immutable
@PolicyValue
public abstract class NumericBound extends Bound {

    NumericBound() {}

    /** How the number bounds. */
    public abstract Comparator getComparator();

    /** The number. */
    public abstract Rational getValue();

    /** Its unit; {@code 1} for a bare ratio. */
    public abstract Unit getUnit();

    /** A number with a comparator. */
    public static NumericBound of(Comparator comparator, Rational value, Unit unit) {
        return builder().comparator(comparator).value(value).unit(unit).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The number with its unit. */
    public Quantity quantity() {
        return Quantity.of(getValue(), getUnit());
    }

    @Override
    public <R> R match(
            Function<? super NumericBound, ? extends R> numeric,
            Function<? super RangeBound, ? extends R> range,
            Function<? super RelativeBound, ? extends R> relative,
            Function<? super UniversalBound, ? extends R> universal,
            Function<? super QualitativeBound, ? extends R> qualitative) {
        return numeric.apply(this);
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableNumericBound.Builder {
        Builder() {}
    }
}
