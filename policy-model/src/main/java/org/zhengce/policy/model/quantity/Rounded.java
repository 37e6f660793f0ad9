// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.quantity;

import java.math.MathContext;
import java.math.RoundingMode;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * A number that may have been rounded (舍入值), and how: the yearly growth behind a doubling in five years has no end of digits.
 *
 * <p>An exact value stays exact, whatever the context: the square root of 1/9 is 1/3 and not 0.333. A rounded one has at most
 * as many significant digits as its context.
 */
@Value.Immutable
@PolicyValue
public abstract class Rounded {

    Rounded() {}

    /** The value. */
    public abstract Rational getValue();

    /** Whether the value is the true one, to the last digit. */
    public abstract boolean isExact();

    /** How many significant digits were asked for, at least 1; 0 asks for the exact value. */
    public abstract int getPrecision();

    /** How it was rounded, if it was. */
    public abstract RoundingMode getRounding();

    /** An exact value, for which the context was not needed. */
    public static Rounded exact(Rational value, MathContext context) {
        return of(value, true, context);
    }

    /** A value that was rounded to the context. */
    public static Rounded rounded(Rational value, MathContext context) {
        return of(value, false, context);
    }

    private static Rounded of(Rational value, boolean exact, MathContext context) {
        return builder()
                .value(value)
                .exact(exact)
                .precision(context.getPrecision())
                .rounding(context.getRoundingMode())
                .build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The context it was asked for in. */
    public MathContext context() {
        return new MathContext(getPrecision(), getRounding());
    }

    @Value.Check
    void check() {
        if (getPrecision() < 0) {
            throw new InvalidValueException(ProblemCode.ROUNDED_PRECISION, getPrecision());
        }
        if (!isExact() && getPrecision() == 0) {
            throw new InvalidValueException(ProblemCode.ROUNDED_WITHOUT_PRECISION, getValue());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableRounded.Builder {
        Builder() {}
    }
}
