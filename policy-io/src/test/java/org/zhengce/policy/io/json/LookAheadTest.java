// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.RangeBound;
import org.zhengce.policy.model.goal.Target;

/** The version of a root and the type of a member may stand behind all else, as stores that sort keys have them. */
class LookAheadTest {

    static Stream<Object> samples() {
        return CodecSeeds.values().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_version_may_stand_last(Object value) {
        Class<?> type = Shape.ofValue(value).type();
        String json = PolicyJson.write(value);
        String first = "{\n  \"format\": 1,";
        assertEquals(first, json.substring(0, first.length()));
        String moved = "{" + json.substring(first.length(), json.length() - 2) + ",\n  \"format\": 1\n}";
        assertEquals(value, PolicyJson.read(moved, type));
        String yaml = PolicyYaml.write(value);
        assertEquals("format: 1\n", yaml.substring(0, 10));
        assertEquals(value, PolicyYaml.read(yaml.substring(10) + "\nformat: 1", type));
    }

    @Test
    void the_type_may_stand_last() {
        RangeBound range = Bound.range("10", "12", "%");
        assertEquals(
                range,
                PolicyJson.read(
                        "{\"low\":\"10\",\"high\":\"12\",\"unit\":\"%\",\"type\":\"range\",\"format\":1}",
                        Bound.class));
        assertEquals(
                range, PolicyYaml.read("low: \"10\"\nhigh: \"12\"\nunit: \"%\"\ntype: range\nformat: 1", Bound.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"low":"10   | UNCLOSED_TEXT
            {"low":"10"  | ENDS_EARLY
            {"low":tru}  | UNKNOWN_WORD
            {            | ENDS_EARLY
            """)
    void what_is_broken_before_the_version_is_told(String json, String code) {
        assertEquals(code, problems(() -> PolicyJson.read(json, Bound.class)).trim());
    }

    @Test
    void what_is_broken_before_the_type_is_told_where_the_member_stands() {
        assertEquals(
                "UNKNOWN_WORD /bound",
                problems(() -> PolicyJson.read("{\"format\":1,\"bound\":{\"low\":tru}}", Target.class)));
        assertEquals(
                "ENDS_EARLY /bound",
                problems(() -> PolicyJson.read("{\"format\":1,\"bound\":{\"low\":\"10\",", Target.class)));
        assertEquals(
                "UNCLOSED_TEXT /bound",
                problems(() -> PolicyYaml.read("format: 1\nbound:\n  low: \"10", Target.class)));
    }

    /** The problems' codes and pointers: the words and the columns differ from one Jackson to the next. */
    private static String problems(Executable reading) {
        return assertThrows(PolicyFormatException.class, reading).getProblems().stream()
                .map(problem -> problem.getCode()
                        + problem.getPointer().map(at -> " " + at).orElse(""))
                .collect(Collectors.joining(", "));
    }
}
