// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PartialDate;

/**
 * From where a change is counted (基期): 由48%, 比2020年, 上年同期. At least one of the three is known.
 */
@Value.Immutable
@PolicyValue
public abstract class Baseline {

    Baseline() {}

    /** The value at the start. */
    public abstract Optional<Quantity> getValue();

    /** The date of the start. */
    public abstract Optional<PartialDate> getDate();

    /** The words, where they are neither (上年同期). */
    public abstract Optional<String> getText();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (!getValue().isPresent() && !getDate().isPresent() && !getText().isPresent()) {
            throw new InvalidValueException(ProblemCode.BASELINE_EMPTY);
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableBaseline.Builder {
        Builder() {}
    }
}
