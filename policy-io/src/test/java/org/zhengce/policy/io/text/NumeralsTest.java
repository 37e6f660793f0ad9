// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.SharedData;
import org.zhengce.policy.model.quantity.Rational;

class NumeralsTest {

    /** Expected data: ../shared/gold/numerals.tsv. */
    @TestFactory
    Stream<DynamicTest> readsTheSharedTableExactly() throws IOException {
        return Files.readAllLines(SharedData.require().resolve("gold/numerals.tsv")).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split("\t")))
                .map(cells -> DynamicTest.dynamicTest(cells.get(0), () -> reads(cells.get(0), cells.get(1))));
    }

    @ParameterizedTest
    @CsvSource({
        "三万零五, 30005",
        "二十一, 21",
        "十万, 100000",
        "一百一十, 110",
        "三千零五十, 3050",
        "一亿零五, 100000005",
        "两千三百万, 23000000",
        "叁仟伍佰, 3500",
        "卅一, 31",
        "一九四九, 1949",
        "零点八, 0.8",
        "万分之三, 3/10000",
        "百分之百, 1",
        "百分之80, 4/5",
        "五分之四, 4/5",
        "十个半, 21/2",
        "-2.5, -2.5",
        "007, 7",
        "'12,345', 12345",
        "2.50, 2.5",
        "3/4, 3/4",
        "1.2万亿, 1200000000000",
        "3百万, 3000000"
    })
    void reads(String text, String expected) {
        String folded = Flow.of(text, 0, text.length()).toString();
        Numeral numeral = Numerals.at(folded, 0);
        assertNotNull(numeral);
        assertEquals(Rational.parse(expected), numeral.value());
        assertEquals(folded.length(), numeral.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"三五家", "1/0", "元", "", "-", "负", "分之一", "点五", "几十"})
    void readsNoNumeralWhereThereIsNoneOrAnEstimate(String text) {
        assertNull(Numerals.at(text, 0));
    }

    @Test
    void leavesTheMagnitudeToTheUnitIfAsked() {
        Numeral numeral = Numerals.at("1.5万户", 0);
        assertNotNull(numeral);
        assertEquals(Rational.parse("1.5"), numeral.coefficient());
        assertEquals(3, numeral.coefficientEnd());
        assertEquals(4, numeral.end());
    }

    @Test
    void keepsPerCentOfWordsAsAFigure() {
        Numeral numeral = Numerals.at("百分之二十五", 0);
        assertNotNull(numeral);
        assertEquals(Rational.of(25), numeral.coefficient());
        assertEquals("%", numeral.symbol());
    }

    @Test
    void refusesNumbersThatNobodyWrites() {
        assertNull(Numerals.at("9".repeat(401), 0));
        assertNull(Numerals.at("一".repeat(100_000), 0));
    }
}
