// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.problem;

import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A value of the model cannot be as it was given (取值无效): a text is no word of its type, or parts do not go together.
 *
 * <p>The message is the problem's English sentence: the rule first, then the offending value.
 */
public class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String[] arguments;

    @Nullable
    private final String value;

    /** A refusal for a problem, whose place is not kept: a value does not know where it stands. */
    public InvalidValueException(Problem problem) {
        super(problem.english());
        this.code = problem.getCode();
        this.arguments = problem.getArguments().toArray(new String[0]);
        this.value = problem.getValue().orElse(null);
    }

    /** A refusal by a rule, with arguments as {@link Problem#of} takes them. */
    public InvalidValueException(ProblemCode code, Object... arguments) {
        this(Problem.of(code, arguments));
    }

    /**
     * What is wrong: code and arguments, and the text that is no word of its type, if it is that. It survives Java
     * serialization.
     */
    public final Problem getProblem() {
        return Problem.of(code, (Object[]) arguments).withValue(Optional.ofNullable(value));
    }
}
