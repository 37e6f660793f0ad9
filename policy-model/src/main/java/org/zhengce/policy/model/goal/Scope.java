// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * Where and over which units a figure goes (范围): 全市 in total, each 区县, how many 集中区 over 100亿元.
 */
@Value.Immutable
@PolicyValue
public abstract class Scope {

    Scope() {}

    /** The area or population as the text names it (全市). */
    public abstract Optional<String> getArea();

    /** Total, each, average, or a count. */
    public abstract Quantifier getQuantifier();

    /** The unit of {@link Quantifier#EACH}, {@link Quantifier#AVERAGE_PER} and {@link Quantifier#COUNT_WHERE} (区、县). */
    public abstract Optional<String> getUnit();

    /** What a unit, or whatever is counted, must pass. */
    public abstract Optional<Threshold> getThreshold();

    /** On what condition a unit belongs (涉及“链主”). */
    public abstract Optional<String> getCondition();

    /** The whole of which this counts a part (140个市级重点工业项目). */
    public abstract Optional<String> getWhole();

    /** All together, wherever the document applies. */
    public static Scope total() {
        return builder().quantifier(Quantifier.TOTAL).build();
    }

    /** Each unit by itself. */
    public static Scope each(String unit) {
        return builder().quantifier(Quantifier.EACH).unit(unit).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (getQuantifier() == Quantifier.TOTAL && getUnit().isPresent()) {
            throw new InvalidValueException(
                    ProblemCode.SCOPE_UNIT_UNWANTED, getUnit().get());
        }
        if (getQuantifier() != Quantifier.TOTAL && !getUnit().isPresent()) {
            throw new InvalidValueException(ProblemCode.SCOPE_UNIT_MISSING, getQuantifier());
        }
        if (getQuantifier() == Quantifier.COUNT_WHERE && !getThreshold().isPresent()) {
            throw new InvalidValueException(
                    ProblemCode.SCOPE_THRESHOLD_MISSING, getUnit().get());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableScope.Builder {
        Builder() {}
    }
}
