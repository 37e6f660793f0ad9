// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zhengce.policy.model.problem.ProblemCode;

/** Explains the codes of problems (问题代码说明), at the address that a problem names as its type. */
@RestController
public class ProblemController {

    private static final List<String> PLACES = List.of("{0}", "{1}", "{2}");

    /**
     * What a code says.
     *
     * @param code the stable code
     * @param label its Chinese label
     * @param english the English sentence with places for its arguments
     * @param chinese the Chinese sentence with places for its arguments
     */
    @JsonPropertyOrder({"code", "label", "english", "chinese"})
    public record Explanation(String code, String label, String english, String chinese) {}

    /** The explanation of a code. */
    @GetMapping(path = "/problems/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    public Explanation explain(@PathVariable("code") ProblemCode code) {
        return new Explanation(code.code(), code.label(), code.english(PLACES), code.chinese(PLACES));
    }
}
