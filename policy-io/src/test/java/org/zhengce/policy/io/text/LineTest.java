// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\f", "\u000B", "\u0085", "\u2028", "\u2029"})
    void every_line_break_of_unicode_parts_lines(String end) {
        String text = "甲" + end + "乙" + end + "丙";
        List<Line> lines = Line.of(text, text.length());
        assertEquals(List.of("甲", "乙", "丙"), texts(lines));
        assertEquals(1 + end.length(), lines.get(1).start());
        assertEquals(text.length(), lines.get(2).end());
    }

    @Test
    void a_line_without_words_is_none_and_sets_the_next_apart() {
        String text = "甲\n \u3000\n乙\n丙";
        List<Line> lines = Line.of(text, text.length());
        assertEquals(List.of("甲", "乙", "丙"), texts(lines));
        assertEquals(List.of(true, true, false), lines.stream().map(Line::apart).collect(Collectors.toList()));
    }

    @Test
    void a_line_is_closed_by_what_ends_a_sentence_or_a_name() {
        for (char end : "。！？；：”》）".toCharArray()) {
            assertEquals(true, Line.of("甲" + end, 2).get(0).closed(), () -> "甲" + end);
        }
        assertEquals(false, Line.of("甲，", 2).get(0).closed());
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.toList());
    }
}
