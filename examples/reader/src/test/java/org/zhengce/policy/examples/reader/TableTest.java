// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void chineseCharactersTakeTwoColumns() {
        assertEquals(4, DisplayWidth.of("政策"));
        assertEquals(2, DisplayWidth.of("ab"));
        assertEquals(6, DisplayWidth.of("（一）"));
        assertEquals(4, DisplayWidth.of("〔〕"));
        assertEquals(2, DisplayWidth.of("％"));
        assertEquals(2, DisplayWidth.of("𠮷"));
    }

    @Test
    void ambiguousCharactersTakeOneColumnAndCombiningOnesNone() {
        assertEquals(1, DisplayWidth.of("“"));
        assertEquals(1, DisplayWidth.of("—"));
        assertEquals(1, DisplayWidth.of("·"));
        assertEquals(1, DisplayWidth.of("①"));
        assertEquals(1, DisplayWidth.of("e\u0301"));
        assertEquals(0, DisplayWidth.of("\u200B"));
    }

    @Test
    void columnsAlign() {
        assertEquals(
                List.of(
                        "+----------+---------------+",
                        "| 指标     | 要求          |",
                        "+----------+---------------+",
                        "| 营业收入 | 达到 480 亿元 |",
                        "| CO2      | 1/3           |",
                        "+----------+---------------+"),
                Table.of("指标", "要求").row("营业收入", "达到 480 亿元").row("CO2", "1/3").lines(80));
    }

    @Test
    void wideCellsTakeSeveralLines() {
        assertEquals(
                List.of(
                        "+------------------+------+",
                        "| 指标             | 期限 |",
                        "+------------------+------+",
                        "| 规模以上企业营业 | 长期 |",
                        "| 收入             |      |",
                        "+------------------+------+"),
                Table.of("指标", "期限").row("规模以上企业营业收入", "长期").lines(27));
    }

    @Test
    void aLineFeedInACellBeginsALineAndOtherControlCharactersBecomeBlanks() {
        assertEquals(
                List.of("+--+---+", "|措|市 |", "|  |工 |", "+--+---+", "|一|a b|", "+--+---+"),
                Table.compact(List.of("措", "市\n工")).row("一", "a\u001Bb ").lines(80));
    }

    @Test
    void linesDoNotBreakWithinNumbersOrBeforeClosingMarks() {
        assertEquals(List.of("收入达到", "2500亿元", "以上"), Lines.of("收入达到2500亿元以上", 9));
        assertEquals(List.of("甲乙", "丙，", "丁"), Lines.of("甲乙丙，丁", 5));
        assertEquals(List.of("abcdefgh", "ij"), Lines.of("abcdefghij", 8));
        assertEquals(List.of(""), Lines.of("", 8));
        assertEquals(List.of("一", "", "二"), Lines.of("一\n\n二", 8));
    }

    @Test
    void listsBreakBehindAnItem() {
        assertEquals(List.of("市工信局；", "市财政局"), Lines.flow(List.of("市工信局", "市财政局"), 17));
        assertEquals(List.of("市工信局；市财政局"), Lines.flow(List.of("市工信局", "市财政局"), 18));
        assertEquals(List.of(), Lines.flow(List.of(), 18));
    }

    @Test
    void rowsMustHaveAsManyCellsAsColumns() {
        Table table = Table.of("指标", "要求");

        assertEquals(
                "Row must have 2 cells: 1",
                assertThrows(IllegalArgumentException.class, () -> table.row("一"))
                        .getMessage());
        assertTrue(table.empty());
        assertFalse(table.row("一", "二").empty());
    }
}
