// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Rational;

/**
 * When a light has a colour (亮灯规则): from a limit on, above a limit, or in all other cases.
 *
 * <p>Whether the limit itself is in is always said: 低于序时进度30个百分点以内 is at least -0.3, 超过 is above.
 */
@Value.Immutable
@PolicyValue
public abstract class LightRule {

    LightRule() {}

    /** The colour; not grey. */
    public abstract LightColour getColour();

    /** The least value of the measure that has it, if the limit itself is in. */
    public abstract Optional<Rational> getAtLeast();

    /** The value of the measure above which it is given, if the limit itself is out. */
    public abstract Optional<Rational> getAbove();

    /** A colour from a limit on, which is in. */
    public static LightRule atLeast(LightColour colour, Rational limit) {
        return builder().colour(colour).atLeast(limit).build();
    }

    /** A colour above a limit, which is out. */
    public static LightRule above(LightColour colour, Rational limit) {
        return builder().colour(colour).above(limit).build();
    }

    /** A colour in all other cases. */
    public static LightRule otherwise(LightColour colour) {
        return builder().colour(colour).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The limit, in or out; absent of the rule for all other cases. */
    public Optional<Rational> limit() {
        return getAtLeast().isPresent() ? getAtLeast() : getAbove();
    }

    /** Whether a value of the measure has this colour, better rules apart. */
    public boolean passes(Rational value) {
        return !limit().filter(limit -> value.compareTo(limit) < (getAbove().isPresent() ? 1 : 0))
                .isPresent();
    }

    @Value.Check
    void check() {
        if (getColour() == LightColour.GREY) {
            throw new InvalidValueException(ProblemCode.LIGHT_RULE_COLOUR, getColour());
        }
        if (getAtLeast().isPresent() && getAbove().isPresent()) {
            throw new InvalidValueException(
                    ProblemCode.LIGHT_RULE_LIMITS,
                    getColour(),
                    getAtLeast().get(),
                    getAbove().get());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableLightRule.Builder {
        Builder() {}
    }
}
