// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.function.Function;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * Words without a number (定性要求): 明显提升, 达到全国领先水平. Stored, never evaluated.
 */
@Value.Immutable
@PolicyValue
public abstract class QualitativeBound extends Bound {

    QualitativeBound() {}

    /** The words. */
    public abstract String getText();

    /** Those words. */
    public static QualitativeBound of(String text) {
        return builder().text(text).build();
    }

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
        return qualitative.apply(this);
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableQualitativeBound.Builder {
        Builder() {}
    }
}
