// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.text.OutlineNumber;

/**
 * One party answers for one measure in one role (责任分工): a line of the responsibility table.
 */
@Value.Immutable
@PolicyValue
public abstract class Assignment {

    Assignment() {}

    /** The measure; absent where the plan as a whole is meant. */
    public abstract Optional<OutlineNumber> getMeasure();

    /** Who, as the text names them. */
    public abstract PartyMention getParty();

    /** In which role. */
    public abstract Role getRole();

    /** The place in the clause's list, from 1: the first-named is often meant to lead. */
    public abstract int getPosition();

    /** Whether the list it stands in is left open (等). */
    public abstract boolean isOpenEnded();

    /** Where it was read. */
    public abstract AssignmentSource getSource();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same without the place in the text. */
    public Assignment withoutQuotes() {
        return withParty(getParty().withoutQuotes());
    }

    /** A copy for another party, or for the same one as another name has it. */
    public abstract Assignment withParty(PartyMention party);

    @Value.Check
    void check() {
        if (getPosition() < 1) {
            throw new InvalidValueException(ProblemCode.ASSIGNMENT_POSITION, getPosition());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableAssignment.Builder {
        Builder() {}
    }
}
