// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.zhengce.policy.io.json.PolicyFormatException;
import org.zhengce.policy.model.problem.InvalidValueException;

/** Turns refusals into answers by RFC 9457 (问题应答), in the language of {@code Accept-Language}. */
@RestControllerAdvice
public class ProblemAdvice {

    /** A body that is no plan: our problems are in one of the exception's causes, whichever Jackson read it. */
    @ExceptionHandler
    public ResponseEntity<ProblemBody> unreadable(HttpMessageNotReadableException refusal, Locale locale) {
        return cause(refusal, PolicyFormatException.class)
                .map(ours -> answer(ProblemBody.of(400, ours.getProblems(), null, locale)))
                .orElseGet(() -> answer(ProblemBody.of(
                        400, "Bad Request", "Body must be JSON in UTF-8", "请求正文须为 UTF-8 编码的 JSON", locale)));
    }

    /** A body larger than the host takes. */
    @ExceptionHandler
    public ResponseEntity<ProblemBody> tooLarge(BodyTooLargeException refusal, Locale locale) {
        return answer(ProblemBody.of(413, "Content Too Large", refusal.english(), refusal.chinese(), locale));
    }

    /** A parameter that is no word of its type. */
    @ExceptionHandler
    public ResponseEntity<ProblemBody> noWord(MethodArgumentTypeMismatchException refusal, Locale locale) {
        String name = refusal.getName();
        String value = String.valueOf(refusal.getValue());
        return cause(refusal, InvalidValueException.class)
                .map(InvalidValueException::getProblem)
                .map(ours -> answer(ProblemBody.of(400, List.of(ours.withValue(value)), name, locale)))
                .orElseGet(() -> answer(ProblemBody.of(
                        400, "Bad Request", "Parameter must be of its type: " + name, "参数类型不符：" + name, locale)));
    }

    /** A plan that the database does not take. */
    @ExceptionHandler
    public ResponseEntity<ProblemBody> unstorable(UnstorableTextException refusal, Locale locale) {
        return answer(ProblemBody.of(422, List.of(refusal.problem()), null, locale));
    }

    /** Nothing of this name. */
    @ExceptionHandler
    public ResponseEntity<ProblemBody> notFound(NotFoundException refusal, Locale locale) {
        return answer(ProblemBody.of(404, "Not Found", refusal.english(), refusal.chinese(), locale));
    }

    private static ResponseEntity<ProblemBody> answer(ProblemBody body) {
        return ResponseEntity.status(body.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return Optional.of(type.cast(t));
            }
        }
        return Optional.empty();
    }
}
