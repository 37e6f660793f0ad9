// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.function.Function;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * What a target demands of its indicator (界限): a number, a range, another indicator, every unit, or words.
 *
 * <p>A closed family; {@link #match} has one function per member.
 */
public abstract class Bound {

    Bound() {}

    /**
     * A number with a comparator, {@code numeric(AT_LEAST, "20", "%")} for instance.
     *
     * @throws IllegalArgumentException if value or unit cannot be read
     */
    public static NumericBound numeric(Comparator comparator, String value, String unit) {
        return NumericBound.of(comparator, Rational.parse(value), Unit.parse(unit));
    }

    /**
     * Between two numbers, both included.
     *
     * @throws IllegalArgumentException if they cannot be read or the second is smaller
     */
    public static RangeBound range(String low, String high, String unit) {
        return RangeBound.builder()
                .low(Rational.parse(low))
                .high(Rational.parse(high))
                .unit(Unit.parse(unit))
                .build();
    }

    /** Words only. */
    public static QualitativeBound qualitative(String text) {
        return QualitativeBound.of(text);
    }

    /** Calls the function of this member and returns its answer. */
    public abstract <R> R match(
            Function<? super NumericBound, ? extends R> numeric,
            Function<? super RangeBound, ? extends R> range,
            Function<? super RelativeBound, ? extends R> relative,
            Function<? super UniversalBound, ? extends R> universal,
            Function<? super QualitativeBound, ? extends R> qualitative);
}
