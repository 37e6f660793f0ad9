// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * Who looks after what, and who should (结对名册): the pairings, and the objects and holders that they ought to reach.
 */
@Value.Immutable
@PolicyValue
public abstract class PairingRoster {

    PairingRoster() {}

    /** The pairings. */
    public abstract List<Pairing> getPairings();

    /** The objects to be covered (应包抓对象), each once; empty if there is no such list. */
    public abstract List<String> getObjects();

    /** The holders who are to have an object (应参加人员), each once; empty if there is no such list. */
    public abstract List<String> getHolders();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        unique(getObjects());
        unique(getHolders());
    }

    private static void unique(List<String> names) {
        Set<String> known = new HashSet<>();
        for (String name : names) {
            if (!known.add(name)) {
                throw new InvalidValueException(ProblemCode.ROSTER_ENTRY, name);
            }
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutablePairingRoster.Builder {
        Builder() {}
    }
}
