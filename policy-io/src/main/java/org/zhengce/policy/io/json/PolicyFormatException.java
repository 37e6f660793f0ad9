// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengce.policy.model.problem.Problem;

/**
 * An input is not what the format asks for (格式错误): it carries all problems that the reader found, in the order of the input.
 *
 * <p>The message lists the first twenty, one a line: {@code /nature (line 3, column 13): Nature must be one of … : targt}.
 */
public final class PolicyFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<Problem> problems;

    PolicyFormatException(String what, List<Problem> problems) {
        super(message(what, problems));
        this.problems = Collections.unmodifiableList(new ArrayList<>(problems));
    }

    /** The problems in the order of the input; never empty, except after Java serialization, which keeps the message only. */
    @SuppressWarnings("NullAway") // a transient field is null in a deserialized exception
    public List<Problem> getProblems() {
        return problems == null ? Collections.emptyList() : problems;
    }

    private static String message(String what, List<Problem> problems) {
        StringBuilder text = new StringBuilder(what)
                .append(" must be right: ")
                .append(problems.size())
                .append(problems.size() == 1 ? " problem" : " problems");
        for (Problem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
            text.append('\n').append(problem);
        }
        if (problems.size() > SHOWN) {
            text.append("\nand ").append(problems.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
