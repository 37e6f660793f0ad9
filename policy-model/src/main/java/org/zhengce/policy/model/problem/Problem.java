// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.problem;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * What is wrong with an input, or was not understood in it (问题): a stable code with arguments, the place, the offending value.
 */
@Value.Immutable
@PolicyValue
public abstract class Problem {

    Problem() {}

    /** What it is. */
    public abstract ProblemCode getCode();

    /** The arguments of the sentence. */
    public abstract List<String> getArguments();

    /** Where, in JSON or YAML: a JSON Pointer (RFC 6901). */
    public abstract Optional<String> getPointer();

    /** Where, in characters from the start of the input. */
    public abstract Optional<Integer> getOffset();

    /** Where, in lines from 1. */
    public abstract Optional<Integer> getLine();

    /** Where in the line, in characters from 1. */
    public abstract Optional<Integer> getColumn();

    /** The offending value, shortened where it is long. */
    public abstract Optional<String> getValue();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The English sentence. */
    public String english() {
        return getCode().english(getArguments());
    }

    /** The Chinese sentence. */
    public String chinese() {
        return getCode().chinese(getArguments());
    }

    /** The place and the English sentence: {@code /targets/0/bound/value (line 3, column 7): …}. */
    @Override
    public String toString() {
        String place = getPointer().orElse("");
        if (getLine().isPresent() && getColumn().isPresent()) {
            place += (place.isEmpty() ? "line " : " (line ") + getLine().get() + ", column "
                    + getColumn().get()
                    + (getPointer().filter(p -> !p.isEmpty()).isPresent() ? ")" : "");
        }
        return place.isEmpty() ? english() : place.trim() + ": " + english();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
