// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * The tokens of a YAML input, with the anchors, aliases and tags that none of them should have.
 *
 * <p>These are read off the input itself: Jackson's parser tells no anchors of scalars.
 */
final class YamlSource extends Jackson2Source {

    private final String input;
    private long lastAt;
    private int lastUnit;
    private long told = -1;

    YamlSource(JsonParser parser, String input) {
        super(parser);
        this.input = input;
    }

    @Override
    List<Fault> marks() {
        long at = at();
        int from = unit(at);
        if (from >= input.length() || "&*!".indexOf(input.charAt(from)) < 0 || at == told) {
            return Collections.emptyList();
        }
        told = at; // a mapping starts where its first key does, whose mark would be told twice
        List<Fault> marks = new ArrayList<>(2);
        long place = at;
        while (from < input.length() && "&*!".indexOf(input.charAt(from)) >= 0) {
            int to = from + 1;
            while (to < input.length() && input.charAt(to) > ' ' && ",[]{}".indexOf(input.charAt(to)) < 0) {
                to++;
            }
            marks.add(mark(input.charAt(from), place, input.substring(from, to)));
            place += input.codePointCount(from, to);
            from = to;
            while (from < input.length() && input.charAt(from) == ' ') {
                from++;
                place++;
            }
        }
        return Collections.unmodifiableList(marks);
    }

    private static Fault mark(char indicator, long at, String text) {
        ProblemCode code = indicator == '&'
                ? ProblemCode.YAML_ANCHOR
                : indicator == '*' ? ProblemCode.YAML_ALIAS : ProblemCode.YAML_TAG;
        return new Fault(code, at, Problems.shorten(indicator == '!' ? text : text.substring(1)));
    }

    /** The UTF-16 unit at which a code point stands; asked for in the order of the input, or nearly. */
    private int unit(long at) {
        if (at < lastAt) {
            lastAt = 0;
            lastUnit = 0;
        }
        while (lastAt < at && lastUnit < input.length()) {
            lastUnit += Character.charCount(input.codePointAt(lastUnit));
            lastAt++;
        }
        return lastUnit;
    }

    @Override
    Fault fault(Exception thrown) {
        Throwable cause = thrown instanceof MarkedYAMLException ? thrown : thrown.getCause();
        if (cause instanceof MarkedYAMLException && ((MarkedYAMLException) cause).getProblemMark() != null) {
            MarkedYAMLException marked = (MarkedYAMLException) cause;
            return Malformed.fault(
                    String.valueOf(marked.getProblem()), marked.getProblemMark().getIndex());
        }
        return super.fault(thrown);
    }
}
