// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.List;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;

/**
 * How a total or a level is spread over the years (年度分解): each year's amount, and where it leads.
 *
 * <p>The start and the amounts so far are each year's level; the last of them is the end, exactly.
 */
@Value.Immutable
@PolicyValue
public abstract class YearPath {

    YearPath() {}

    /** Where it begins: 0 of a total, the level at the end of the year before of a level. */
    public abstract Quantity getStart();

    /** Where it ends: the total, or the level to arrive at. */
    public abstract Quantity getEnd();

    /** How many digits behind the point an amount may have, in the unit of the end. */
    public abstract int getScale();

    /** The years in their order. */
    public abstract List<YearStep> getSteps();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Quantity level = getStart();
        for (YearStep step : getSteps()) {
            level = level.plus(step.getAmount());
            if (level.compareAmount(step.getLevel()) != 0) {
                throw new InvalidValueException(ProblemCode.YEAR_LEVEL, step.getYear(), step.getLevel(), level);
            }
        }
        if (level.compareAmount(getEnd()) != 0) {
            throw new InvalidValueException(ProblemCode.YEAR_PATH_END, getEnd(), level);
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableYearPath.Builder {
        Builder() {}
    }
}
