// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * A body in a registry (单位), known by an id that the host gives it, with its names, place and history.
 */
@Value.Immutable
@PolicyValue
public abstract class Party {

    Party() {}

    /** The host's id; unique in its registry. */
    public abstract String getId();

    /** The full name. */
    public abstract String getName();

    /** Other names in use, abbreviations first (市工信局). */
    public abstract List<String> getAliases();

    /** What sort of body it is. */
    public abstract PartyKind getKind();

    /** Its level. */
    public abstract AdministrativeLevel getLevel();

    /** The id of the body above it. */
    public abstract Optional<String> getParent();

    /** The ids of the bodies whose duties it took over. */
    public abstract List<String> getPredecessors();

    /** The ids of the bodies that took over its duties. */
    public abstract List<String> getSuccessors();

    /** The first day it existed; unknown where absent. */
    public abstract Optional<LocalDate> getValidFrom();

    /** The last day it existed; unknown or still to come where absent. */
    public abstract Optional<LocalDate> getValidTo();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether it may have existed on a day: unknown ends do not exclude. */
    public boolean existedOn(LocalDate day) {
        return !getValidFrom().filter(day::isBefore).isPresent()
                && !getValidTo().filter(day::isAfter).isPresent();
    }

    @Value.Check
    void check() {
        if (getValidFrom().isPresent()
                && getValidTo().isPresent()
                && getValidTo().get().isBefore(getValidFrom().get())) {
            throw new InvalidValueException(
                    ProblemCode.PARTY_ORDER,
                    getName(),
                    getValidFrom().get(),
                    getValidTo().get());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
