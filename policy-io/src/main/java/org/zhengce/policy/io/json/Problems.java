// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/** Collects what is wrong with an input, and at the end works out where. */
abstract class Problems {

    private static final int SHORT = 60;

    /** A problem before its line is known. */
    private static final class Noted {

        private final long at;
        private final Problem.Builder problem;

        Noted(long at, Problem.Builder problem) {
            this.at = at;
            this.problem = problem;
        }
    }

    private final int limit;
    private final List<Noted> noted = new ArrayList<>();

    Problems(int limit) {
        this.limit = limit;
    }

    /** Says where a place is, as far as that is known; asked in ascending order. */
    abstract void locate(long at, Problem.Builder problem);

    final boolean isEmpty() {
        return noted.isEmpty();
    }

    /** Whether there are as many as the limit lets be told. */
    final boolean isFull() {
        return noted.size() >= limit;
    }

    /** Forgets all, because one that follows makes them moot. */
    final void clear() {
        noted.clear();
    }

    /** Notes a problem at a place, unless there are enough; a negative place is unknown. */
    final void add(ProblemCode code, @Nullable String pointer, long at, @Nullable String value, String... arguments) {
        Problem.Builder problem = Problem.builder().code(code).addAllArguments(Arrays.asList(arguments));
        if (pointer != null) {
            problem.pointer(pointer);
        }
        if (value != null) {
            problem.value(shorten(value));
        }
        if (!isFull()) {
            noted.add(new Noted(at, problem));
        }
    }

    /** All problems in the order of the input, with their places. */
    final List<Problem> located() {
        noted.sort(Comparator.comparingLong(n -> n.at));
        List<Problem> problems = new ArrayList<>();
        for (Noted n : noted) {
            if (n.at >= 0) {
                locate(n.at, n.problem);
            }
            problems.add(n.problem.build());
        }
        return problems;
    }

    static String shorten(String text) {
        return shorten(text, SHORT);
    }

    /** The text up to so many characters, never half a pair, with … for the rest. */
    static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }
}
