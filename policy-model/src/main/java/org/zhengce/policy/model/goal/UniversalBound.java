// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * Every unit without exception, or nearly (全覆盖): 区、县全覆盖, 基本覆盖行政村.
 */
@Value.Immutable
@PolicyValue
public abstract class UniversalBound extends Bound {

    UniversalBound() {}

    /** What softens it (基本). */
    public abstract Optional<String> getException();

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
        return universal.apply(this);
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableUniversalBound.Builder {
        Builder() {}
    }
}
