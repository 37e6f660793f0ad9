// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/** Problems of an input that is at hand as a text: lines and columns are counted in it. */
final class TextProblems extends Problems {

    private final String input;
    private final boolean codePoints;
    private int units;
    private long counted;
    private int line = 1;
    private int start;

    /** For an input whose parser counts UTF-16 units or, SnakeYAML, code points. */
    TextProblems(String input, boolean codePoints, int limit) {
        super(limit);
        this.input = input;
        this.codePoints = codePoints;
    }

    /** Notes what stands behind the value, which ends at a place. */
    void trailing(long end) {
        int from = codePoints
                ? input.offsetByCodePoints(0, (int) Math.min(end, input.codePointCount(0, input.length())))
                : (int) Math.min(end, input.length());
        int blanks = 0;
        while (from + blanks < input.length() && input.charAt(from + blanks) <= ' ') {
            blanks++;
        }
        String rest = shorten(input.substring(from + blanks).split("\\R", 2)[0]);
        add(ProblemCode.TRAILING_TEXT, "", end + blanks, rest, rest);
    }

    @Override
    void locate(long at, Problem.Builder problem) {
        while (counted < at && units < input.length()) {
            char c = input.charAt(units);
            boolean pair = codePoints && Character.codePointAt(input, units) != c;
            units += pair ? 2 : 1;
            counted++;
            if (c == '\n' || (c == '\r' && (units == input.length() || input.charAt(units) != '\n'))) {
                line++;
                start = units;
            }
        }
        problem.offset(units).line(line).column(units - start + 1);
    }
}
