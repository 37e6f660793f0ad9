// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.function.Function;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * Between two numbers, both included (区间): 前移1—2位, 降低15%—20%.
 */
@Value.Immutable
@PolicyValue
public abstract class RangeBound extends Bound {

    RangeBound() {}

    /** The lower end. */
    public abstract Rational getLow();

    /** The upper end, not smaller. */
    public abstract Rational getHigh();

    /** The unit of both. */
    public abstract Unit getUnit();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public <R> R match(
            Function<? super NumericBound, ? extends R> numeric,
            Function<? super RangeBound, ? extends R> range,
            Function<? super RelativeBound, ? extends R> relative,
            Function<? super UniversalBound, ? extends R> universal,
            Function<? super QualitativeBound, ? extends R> qualitative) {
        return range.apply(this);
    }

    @Value.Check
    void check() {
        if (getHigh().compareTo(getLow()) < 0) {
            throw new InvalidValueException(ProblemCode.RANGE_ORDER, getLow(), getHigh());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableRangeBound.Builder {
        Builder() {}
    }
}
