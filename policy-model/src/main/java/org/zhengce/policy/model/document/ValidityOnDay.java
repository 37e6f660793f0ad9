// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * How a document stands on a day (当日效力), and from where that is known.
 *
 * <p>Of 自发布之日起施行，有效期至2026年12月31日, issued on 26 December 2023 and asked for 1 October 2026: valid, 91 days left, 1010 days
 * elapsed; the two always add up to the 1101 days from the first day to the last.
 */
@Value.Immutable
@PolicyValue
public abstract class ValidityOnDay {

    ValidityOnDay() {}

    /** The day that was asked for. */
    public abstract LocalDate getDay();

    /** How the document stands on it. */
    public abstract ValidityStatus getStatus();

    /** The first day in force, if known. */
    public abstract Optional<LocalDate> getFrom();

    /** From where the first day was taken; absent without one. */
    public abstract Optional<CommencementBasis> getBasis();

    /** The last day in force, stated or by the stated duration. */
    public abstract Optional<LocalDate> getTo();

    /** How many days are left after this one, of a valid document: 0 on its last day. */
    public abstract Optional<Integer> getDaysLeft();

    /** How many days have gone since the first day, of a valid document: 0 on that day. */
    public abstract Optional<Integer> getDaysElapsed();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (getFrom().isPresent()
                && getTo().isPresent()
                && getTo().get().isBefore(getFrom().get())) {
            throw new InvalidValueException(
                    ProblemCode.VALIDITY_ORDER, getFrom().get(), getTo().get());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableValidityOnDay.Builder {
        Builder() {}
    }
}
