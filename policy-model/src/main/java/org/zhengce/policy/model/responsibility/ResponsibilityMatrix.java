// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.text.OutlineNumber;

/**
 * Measures against parties (责任矩阵): a row per measure, a column per party, the roles in between.
 */
@Value.Immutable
@PolicyValue
public abstract class ResponsibilityMatrix {

    ResponsibilityMatrix() {}

    /** The rows, in the order of the plan; measures without anyone included. */
    public abstract List<OutlineNumber> getMeasures();

    /** The columns, in the order of first mention. */
    public abstract List<String> getParties();

    /** The filled cells in the order of the text, and what charges someone with the plan as a whole. */
    public abstract List<Assignment> getAssignments();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The roles of a party for a measure; more than one if the text says so, empty if it says nothing. */
    public List<Role> roles(OutlineNumber measure, String party) {
        return getAssignments().stream()
                .filter(a -> a.getMeasure().filter(measure::equals).isPresent()
                        && a.getParty().getText().equals(party))
                .map(Assignment::getRole)
                .distinct()
                .collect(Collectors.toList());
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableResponsibilityMatrix.Builder {
        Builder() {}
    }
}
