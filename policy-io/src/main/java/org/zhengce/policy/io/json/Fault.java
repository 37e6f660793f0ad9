// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.zhengce.policy.model.problem.ProblemCode;

/** What ends the reading of an input at once: from this place on there is nothing to go by. */
final class Fault extends Exception {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<String> arguments;
    private final long at;

    Fault(ProblemCode code, long at, String... arguments) {
        super(code.code(), null, false, false);
        this.code = code;
        this.at = at;
        this.arguments = Collections.unmodifiableList(Arrays.asList(arguments));
    }

    /** What it is. */
    ProblemCode code() {
        return code;
    }

    /** The arguments of the sentence. */
    List<String> arguments() {
        return arguments;
    }

    /** Where, as the parser counts; negative where it does not say. */
    long at() {
        return at;
    }
}
