// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * A problem by RFC 9457 (问题详情). Its type, title and detail are those of the first of our problems; {@code errors} has all.
 *
 * @param type where the code is explained, or {@code about:blank}
 * @param title what it is, the same for all of a type
 * @param status the status of HTTP
 * @param detail the first sentence, in the language that was asked for
 * @param errors all problems in the order of the input
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "errors"})
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<ProblemEntry> errors) {

    /** Our problems. */
    static ProblemBody of(int status, List<Problem> problems, @Nullable String parameter, Locale locale) {
        boolean chinese = chinese(locale);
        Problem first = problems.get(0);
        String sentence = chinese ? first.chinese() : first.english();
        int count = problems.size();
        return new ProblemBody(
                ProblemEntry.type(first.getCode()),
                chinese ? first.getCode().label() : title(first.getCode()),
                status,
                count == 1
                        ? sentence
                        : chinese ? "共 " + count + " 个问题，第一个：" + sentence : count + " problems, the first: " + sentence,
                problems.stream()
                        .map(problem -> ProblemEntry.of(problem, parameter))
                        .collect(Collectors.toList()));
    }

    /** A problem of the host's own, which has no code. */
    static ProblemBody of(int status, String title, String english, String chinese, Locale locale) {
        return new ProblemBody("about:blank", title, status, chinese(locale) ? chinese : english, null);
    }

    private static boolean chinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    /** {@code MISSING_KEY} is "Missing key". */
    private static String title(ProblemCode code) {
        String words = code.code().replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
