// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.quantity.Rational;

/** Where a numeral ends, and what no longer belongs to it. */
class NumeralEdgesTest {

    @ParameterizedTest
    @CsvSource({
        "三百元, 300, 2",
        "半数, 1/2, 1",
        "半, 1/2, 1",
        "两个半月, 5/2, 3",
        "一百二, 120, 3",
        "一千二, 1200, 3",
        "一万零二, 10002, 4",
        "一万二, 12000, 3",
        "一亿二, 120000000, 3",
        "三亿五千万, 350000000, 5",
        "一百廿五, 125, 4",
        "廿廿, 20, 1",
        "一百零, 100, 2",
        "一百零零五, 100, 2",
        "十十, 10, 1",
        "百百, 100, 1",
        "一十百, 10, 2",
        "一二百, , ",
        "一万万, 10000, 2",
        "一亿亿, 100000000, 2",
        "万亿, 1000000000000, 2",
        "零, 0, 1",
        "零五, 5, 2",
        "二〇, 20, 2",
        "一〇万, , ",
        "一点五万, 15000, 4",
        "两点五亿元, 250000000, 4",
        "一点二万亿, 1200000000000, 5",
        "一点二万亿万, 1200000000000, 5",
        "十二点, 12, 2",
        "十点半, 10, 1",
        "百分之二, 1/50, 4",
        "千分之五, 1/200, 4",
        "百分之, , ",
        "零分之一, , ",
        "三分之2.5, 5/6, 6",
        "负三, -3, 2",
        "－5, -5, 2",
        "负百分之五, , ",
        "'1,234,567', 1234567, 9",
        "'1,23', 1, 1",
        "'1,2345', 1, 1",
        "1., 1, 1",
        "1.5/2, 1.5, 3",
        "1/2, 1/2, 3",
        "1/00, , ",
        "3千百十万亿, 30000000000, 5",
        "9月, 9, 1",
        "一百十, 110, 3",
        "一千百, 1000, 2",
        "一点〇五, 1.05, 4",
        "一点零五亿, 105000000, 5",
        "〇点五, 0.5, 3",
        "两点半, 2, 1",
        "一〇十, , ",
        "百分之十点五, 0.105, 6",
        "百分之二十点零三, 0.2003, 8",
        "十点五公里, 10.5, 3",
        "一百点五, 100.5, 4",
        "十点五分, 10, 1",
        "十点五十分, 10, 1",
        "十点一刻, 10, 1",
        "一万点五, 10000, 2"
    })
    void a_numeral_ends_where_the_number_does(String text, String value, Integer end) {
        Numeral numeral = Numerals.at(text, 0);
        if (value == null) {
            assertNull(numeral, text);
            return;
        }
        assertNotNull(numeral);
        assertEquals(Rational.parse(value), numeral.value());
        assertEquals(end, numeral.end());
    }

    @Test
    void per_mille_is_a_figure_with_its_own_sign() {
        Numeral numeral = Numerals.at("千分之五", 0);
        assertNotNull(numeral);
        assertEquals(Rational.of(5), numeral.coefficient());
        assertEquals("‰", numeral.symbol());
    }

    @Test
    void a_magnitude_in_characters_is_left_to_the_unit_if_asked() {
        Numeral numeral = Numerals.at("三百万", 0);
        assertNotNull(numeral);
        assertEquals(Rational.of(300), numeral.coefficient());
        assertEquals(2, numeral.coefficientEnd());
        Numeral negative = Numerals.at("负三百万", 0);
        assertNotNull(negative);
        assertEquals(Rational.of(-300), negative.coefficient());
        assertEquals(3, negative.coefficientEnd());
    }

    @Test
    void magnitudes_alone_are_bare() {
        for (String text : new String[] {"万", "百万", "千亿"}) {
            Numeral numeral = Numerals.at(text, 0);
            assertNotNull(numeral);
            assertEquals(true, numeral.bare(), text);
        }
        for (String text : new String[] {"十", "十万", "三百"}) {
            Numeral numeral = Numerals.at(text, 0);
            assertNotNull(numeral);
            assertEquals(false, numeral.bare(), text);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401})
    void a_number_has_at_most_400_digits(int digits) {
        assertEquals(digits == 400, Numerals.at("7".repeat(digits), 0) != null);
        assertEquals(digits == 400, Numerals.at("七".repeat(digits), 0) != null);
        assertEquals(digits == 400, Numerals.at("一点" + "三".repeat(digits - 2), 0) != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"〇", "两", "參", "十", "億", "廿", "卅", "0", "9"})
    void every_digit_and_magnitude_is_part_of_a_numeral(String text) {
        assertTrue(Numerals.part(text, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"点", "半", "负", "个", ".", "/", ":", ""})
    void other_characters_are_not_part_of_one(String text) {
        assertFalse(Numerals.part(text, 0));
        assertFalse(Numerals.part(text, -1));
    }

    @Test
    void two_digits_in_a_row_are_an_estimate_wherever_they_stand() {
        assertNull(Numerals.at("新增三五家", 2));
        assertNotNull(Numerals.at("新增三〇家", 2));
    }

    @Test
    void an_estimate_behind_a_magnitude_is_no_number_of_tens() {
        Numeral numeral = Numerals.at("一百二三十人", 0);
        assertNotNull(numeral);
        assertEquals(3, numeral.end());
    }
}
