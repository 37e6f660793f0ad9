// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/** Collects what is wrong with an input, and at the end works out lines and columns. */
final class Problems {

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

    private final String input;
    private final boolean codePoints;
    private final int limit;
    private final List<Noted> noted = new ArrayList<>();

    /** For an input whose parser counts UTF-16 units or, SnakeYAML, code points. */
    Problems(String input, boolean codePoints, int limit) {
        this.input = input;
        this.codePoints = codePoints;
        this.limit = limit;
    }

    boolean isEmpty() {
        return noted.isEmpty();
    }

    /** Whether there are as many as the limit lets be told. */
    boolean isFull() {
        return noted.size() >= limit;
    }

    /** Forgets all, because one that follows makes them moot. */
    void clear() {
        noted.clear();
    }

    /** Notes a problem at a place, unless there are enough; a negative place is unknown. */
    void add(ProblemCode code, @Nullable String pointer, long at, @Nullable String value, String... arguments) {
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

    /** Notes what stands behind the value, which ends at a place. */
    void trailing(long end) {
        int units = codePoints
                ? input.offsetByCodePoints(0, (int) Math.min(end, input.codePointCount(0, input.length())))
                : (int) Math.min(end, input.length());
        int blanks = 0;
        while (units + blanks < input.length() && input.charAt(units + blanks) <= ' ') {
            blanks++;
        }
        String rest = shorten(input.substring(units + blanks).split("\\R", 2)[0]);
        add(ProblemCode.TRAILING_TEXT, "", end + blanks, rest, rest);
    }

    /** All problems in the order of the input, with their places. */
    List<Problem> located() {
        noted.sort(Comparator.comparingLong(n -> n.at));
        List<Problem> problems = new ArrayList<>();
        int units = 0;
        long counted = 0;
        int line = 1;
        int start = 0;
        for (Noted n : noted) {
            if (n.at < 0) {
                problems.add(n.problem.build());
                continue;
            }
            while (counted < n.at && units < input.length()) {
                char c = input.charAt(units);
                boolean pair = codePoints && Character.codePointAt(input, units) != c;
                units += pair ? 2 : 1;
                counted++;
                if (c == '\n' || (c == '\r' && (units == input.length() || input.charAt(units) != '\n'))) {
                    line++;
                    start = units;
                }
            }
            problems.add(
                    n.problem.offset(units).line(line).column(units - start + 1).build());
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
