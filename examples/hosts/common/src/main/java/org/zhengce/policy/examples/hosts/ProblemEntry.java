// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * One of our problems in the answer of a host (问题): what is not known is left out.
 *
 * @param type where the code is explained
 * @param code the stable code
 * @param parameter the parameter of the request, if it is not the body
 * @param pointer the place in the body, a JSON Pointer (RFC 6901)
 * @param line the line from 1
 * @param column the character in the line from 1
 * @param value the offending value
 * @param english the English sentence
 * @param chinese the Chinese sentence
 */
@JsonPropertyOrder({"type", "code", "parameter", "pointer", "line", "column", "value", "english", "chinese"})
public record ProblemEntry(
        String type,
        String code,
        @Nullable String parameter,
        @Nullable String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable String value,
        String english,
        String chinese) {

    static ProblemEntry of(Problem problem, @Nullable String parameter) {
        return new ProblemEntry(
                type(problem.getCode()),
                problem.getCode().code(),
                parameter,
                problem.getPointer().orElse(null),
                problem.getLine().orElse(null),
                problem.getColumn().orElse(null),
                problem.getValue().orElse(null),
                problem.english(),
                problem.chinese());
    }

    /** The address at which the host explains a code. */
    static String type(ProblemCode code) {
        return "/problems/" + code.code();
    }
}
