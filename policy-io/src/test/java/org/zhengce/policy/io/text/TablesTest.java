// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static List<Tables.Found> find(String text) {
        return Tables.find(text, 0, text.length());
    }

    private static String rows(Tables.Found found) {
        return found.table().getColumns() + " "
                + found.table().getRows().stream()
                        .map(row -> (row.isContinuation() ? "+" : "") + row.getCells())
                        .collect(Collectors.joining(" "));
    }

    @Test
    void a_table_has_heads_rows_and_merged_cells() {
        String text = "见下表：\n序号\t项 目\t责任单位\n1\t东 港\t市水利局 市财政局\n\t西港\t市商务局\n2\tLNG dock 3\n以上。\n";
        Tables.Found found = find(text).get(0);
        assertEquals("[序号, 项目, 责任单位] [1, 东港, 市水利局 市财政局] +[, 西港, 市商务局] [2, LNG dock 3]", rows(found));
        assertEquals(text.indexOf("序号"), found.start());
        assertEquals(text.indexOf("\n以上"), found.end());
        assertEquals(
                text.substring(found.start(), found.end()),
                found.table().getQuote().orElseThrow().getText());
        assertEquals(1, find(text).size());
    }

    @Test
    void a_table_may_end_the_text_and_a_blank_line_ends_it() {
        List<Tables.Found> found = find("甲\t乙\t丙\n1\t2\t3\n\n丁\t戊\t己\n4\t5\t6");
        assertEquals(
                List.of("[甲, 乙, 丙] [1, 2, 3]", "[丁, 戊, 己] [4, 5, 6]"),
                found.stream().map(TablesTest::rows).collect(Collectors.toList()));
    }

    @Test
    void only_the_part_that_is_asked_for_is_searched() {
        String text = "甲\t乙\t丙\n1\t2\t3\n4\t5\t6\n";
        List<Tables.Found> found = Tables.find(text, text.indexOf('1'), text.lastIndexOf('6'));
        assertEquals(
                List.of("[1, 2, 3] [4, 5, ]"),
                found.stream().map(TablesTest::rows).collect(Collectors.toList()));
        assertEquals(text.indexOf('1'), found.get(0).start());
    }

    @Test
    void the_first_row_continues_nothing_and_cells_beyond_the_heads_are_left_out() {
        assertEquals(
                "[甲, 乙, 丙] [, 2, 3] [1, 5, 6]",
                rows(find("甲\t乙\t丙\n\t2\t3\n1\t5\t6\t7\n").get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲\t乙\n1\t2\n", "甲\t乙\t丙\n", "\t甲\t乙\n\t1\t2\n", "甲乙丙\n123\n", ""})
    void other_lines_are_no_table(String text) {
        assertEquals(List.of(), find(text));
    }
}
