// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/** Collects notices while a text is read, and gives them lines and columns at the end, in one pass. */
final class Notices {

    private static final int LONGEST_VALUE = 40;

    private final List<Problem> problems = new ArrayList<>();

    /** A notice about a place; the first argument is the offending value. */
    void add(ProblemCode code, int offset, String... arguments) {
        String[] shortened = arguments.clone();
        for (int i = 0; i < shortened.length; i++) {
            shortened[i] = shorten(shortened[i]);
        }
        problems.add(Problem.builder()
                .code(code)
                .addAllArguments(Arrays.asList(shortened))
                .offset(offset)
                .value(shortened.length == 0 ? Optional.empty() : Optional.of(shortened[0]))
                .build());
    }

    /** The value up to so many characters, never half a pair. */
    private static String shorten(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        boolean halved = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1));
        return value.substring(0, halved ? LONGEST_VALUE - 1 : LONGEST_VALUE) + "…";
    }

    /** All notices in the order of the text, with lines and columns counted from 1. */
    List<Problem> located(String source) {
        problems.sort(Comparator.comparing(p -> p.getOffset().orElse(0)));
        List<Problem> located = new ArrayList<>();
        int line = 1;
        int lineStart = 0;
        int at = 0;
        for (Problem problem : problems) {
            int offset = problem.getOffset().orElse(0);
            for (; at < offset; at++) {
                if (source.charAt(at) == '\n') {
                    line++;
                    lineStart = at + 1;
                }
            }
            located.add(Problem.builder()
                    .code(problem.getCode())
                    .addAllArguments(problem.getArguments())
                    .offset(offset)
                    .line(line)
                    .column(offset - lineStart + 1)
                    .value(problem.getValue())
                    .build());
        }
        return located;
    }
}
