// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * One who looks after one object (包抓、链长、一对一帮扶): a leader and an enterprise, a chief and a chain, for a time.
 */
@Value.Immutable
@PolicyValue
public abstract class Pairing {

    Pairing() {}

    /** Who looks after it (包抓人): the host's id or name of a person or body; not blank. */
    public abstract String getHolder();

    /** What is looked after (包抓对象): the host's id or name of an enterprise, project or chain; not blank. */
    public abstract String getObject();

    /** The first day; from the beginning where absent. */
    public abstract Optional<LocalDate> getFrom();

    /** The last day; until further notice where absent. */
    public abstract Optional<LocalDate> getTo();

    /** A pairing without a beginning or end. */
    public static Pairing of(String holder, String object) {
        return builder().holder(holder).object(object).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (getHolder().trim().isEmpty() || getObject().trim().isEmpty()) {
            throw new InvalidValueException(ProblemCode.PAIRING_NAME, getHolder(), getObject());
        }
        if (getFrom().isPresent() && getTo().filter(getFrom().get()::isAfter).isPresent()) {
            throw new InvalidValueException(
                    ProblemCode.PAIRING_ORDER,
                    getHolder() + "—" + getObject(),
                    getFrom().get(),
                    getTo().get());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutablePairing.Builder {
        Builder() {}
    }
}
