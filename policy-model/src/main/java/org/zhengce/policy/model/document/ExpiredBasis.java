// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * A basis that is out of force, and what still rests on it (失效依据): whoever keeps the register has to renew or repeal the latter.
 */
@Value.Immutable
@PolicyValue
public abstract class ExpiredBasis {

    ExpiredBasis() {}

    /** The basis, by number or title. */
    public abstract String getBasis();

    /** Its last day in force, if that has passed. */
    public abstract Optional<LocalDate> getLastDay();

    /** What repealed it, by number or title. */
    public abstract Optional<String> getRepealedBy();

    /** The documents that rest on it and have not run out themselves, by number or title, in the order of the set. */
    public abstract List<String> getCarried();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (!getLastDay().isPresent() && !getRepealedBy().isPresent()) {
            throw new InvalidValueException(ProblemCode.EXPIRED_BASIS_GROUND, getBasis());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableExpiredBasis.Builder {
        Builder() {}
    }
}
