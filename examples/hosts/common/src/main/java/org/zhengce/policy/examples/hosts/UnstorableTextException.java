// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/** The database takes no text with this character (数据库不支持的字符): jsonb neither U+0000 nor half of a surrogate pair. */
class UnstorableTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** In the canonical form these stand as escapes, and nothing else looks like them behind an even number of backslashes. */
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u(0000|d[89a-f][0-9a-f]{2})");

    private final transient Problem problem;

    private UnstorableTextException(Problem problem, RuntimeException refusal) {
        super(problem.english(), refusal);
        this.problem = problem;
    }

    /** What to throw for a refusal of the database: this if the plan has such a character, otherwise the refusal itself. */
    static RuntimeException find(Plan plan, RuntimeException refusal) {
        Matcher escape = ESCAPE.matcher(PolicyJson.write(plan));
        if (!escape.find()) {
            return refusal;
        }
        return new UnstorableTextException(
                Problem.builder()
                        .code(ProblemCode.FORBIDDEN_CHARACTER)
                        .addArguments("U+" + escape.group(1).toUpperCase(Locale.ROOT))
                        .build(),
                refusal);
    }

    Problem problem() {
        return problem;
    }
}
