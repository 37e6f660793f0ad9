// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.quantity.Comparator;

/**
 * Against another indicator (相对界限): 明显高于规上制造业平均水平, 超过国家目标要求.
 */
@Value.Immutable
@PolicyValue
public abstract class RelativeBound extends Bound {

    RelativeBound() {}

    /** How it is to stand to the other. */
    public abstract Comparator getComparator();

    /** The other indicator or standard, in the words of the text. */
    public abstract String getReference();

    /** By how much, where words say so (明显). */
    public abstract Optional<String> getMargin();

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
        return relative.apply(this);
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableRelativeBound.Builder {
        Builder() {}
    }
}
