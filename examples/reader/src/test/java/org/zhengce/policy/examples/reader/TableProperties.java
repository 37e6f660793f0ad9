// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of tables, over cells of Chinese, Latin, combining and control characters. */
class TableProperties {

    @Property
    void everyLineOfATableIsEquallyWide(
            @ForAll("rows") List<List<String>> rows, @ForAll @IntRange(min = 1, max = 130) int limit) {
        Table table = Table.of("指标", "要求", "Section");
        rows.forEach(table::row);

        assertEquals(
                1,
                table.lines(limit).stream()
                        .mapToInt(DisplayWidth::of)
                        .distinct()
                        .count());
    }

    @Property
    void noLineIsWiderThanALimitThatLeavesRoom(
            @ForAll("rows") List<List<String>> rows, @ForAll @IntRange(min = 58, max = 130) int limit) {
        Table table = Table.of("指标", "要求", "Section");
        rows.forEach(table::row);

        assertTrue(table.lines(limit).stream().allMatch(line -> DisplayWidth.of(line) <= limit));
    }

    @Property
    void nothingOfACellIsLost(@ForAll("cells") String cell, @ForAll @IntRange(min = 2, max = 40) int width) {
        assertEquals(visible(cell), visible(String.join("", Lines.of(cell, width))));
        assertTrue(Lines.of(cell, width).stream().allMatch(line -> DisplayWidth.of(line) <= width));
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return cells().list().ofSize(3).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of(
                        "政", "策", "（", "）", "，", "“", "”", "—", "·", "①", "a", "Z", "7", ".", "/", "-", "%", " ", "\n",
                        "\t", "\u001B", "\u0301", "\u200B", "𠮷", "％", "≥")
                .list()
                .ofMaxSize(60)
                .map(characters -> String.join("", characters));
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
