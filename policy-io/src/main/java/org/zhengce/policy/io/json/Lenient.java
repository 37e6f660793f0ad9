// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengce.policy.model.problem.Problem;

/**
 * What a lenient reading gives (宽松读取): the value, and the fields that its types do not know, which are set aside and never lost
 * unseen.
 *
 * <p>Only unknown fields are forgiven, and not more of them than {@link Limits#getProblems} says. They do not come back when the
 * value is written; whoever needs them keeps them.
 *
 * @param <T> the type of the value
 */
public final class Lenient<T> {

    private final T value;
    private final List<SetAside> setAside;
    private final List<Problem> problems;

    Lenient(T value, List<SetAside> setAside, List<Problem> problems) {
        this.value = value;
        this.setAside = Collections.unmodifiableList(new ArrayList<>(setAside));
        this.problems = Collections.unmodifiableList(new ArrayList<>(problems));
    }

    /** The value, as if the unknown fields had not been there. */
    public T getValue() {
        return value;
    }

    /** The unknown fields in the order of the input; empty if a strict reading would have taken the input. */
    public List<SetAside> getSetAside() {
        return setAside;
    }

    /** One problem {@code unknown_key} for each, with its place, in the same order. */
    public List<Problem> getProblems() {
        return problems;
    }
}
