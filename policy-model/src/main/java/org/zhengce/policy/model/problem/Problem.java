// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.problem;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.Term;

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

    /** The offending value; a reader shortens a long one. */
    public abstract Optional<String> getValue();

    /**
     * A problem at no place in particular.
     *
     * @param arguments what the sentence takes; of a {@link Term} both its code and its label, in this order
     */
    public static Problem of(ProblemCode code, Object... arguments) {
        Builder problem = builder().code(code);
        for (Object argument : arguments) {
            if (argument instanceof Term) {
                problem.addArguments(((Term) argument).code(), ((Term) argument).label());
            } else {
                problem.addArguments(argument.toString());
            }
        }
        return problem.build();
    }

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

    /** A copy with an offending value, or with none. */
    public abstract Problem withValue(Optional<String> value);

    /** A copy with the offending value. */
    public abstract Problem withValue(String value);

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
