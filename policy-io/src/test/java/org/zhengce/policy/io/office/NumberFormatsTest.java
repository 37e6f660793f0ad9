// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.io.text.PolicyText;
import org.zhengce.policy.io.text.Reading;

class NumberFormatsTest {

    @ParameterizedTest
    @CsvSource({
        "1, chineseCounting, 一",
        "10, japaneseCounting, 十",
        "12, chineseCountingThousand, 十二",
        "20, chineseCountingThousand, 二十",
        "105, chineseCounting, 一百零五",
        "110, chineseCounting, 一百一十",
        "2003, chineseCounting, 二千零三",
        "16, chineseLegalSimplified, 壹拾陆",
        "105, ideographDigital, 一〇五",
        "3, ideographTraditional, 丙",
        "11, ideographTraditional, 11",
        "12, ideographZodiac, 亥",
        "20, decimalEnclosedCircle, ⑳",
        "21, decimalEnclosedCircleChinese, 21",
        "12, decimalFullWidth, １２",
        "7, decimalZero, 07",
        "14, lowerRoman, xiv",
        "1999, upperRoman, MCMXCIX",
        "28, lowerLetter, bb",
        "3, upperLetter, C",
        "3, none, ''",
        "3, decimal, 3",
        "0, chineseCounting, 0",
        "10000, chineseCounting, 10000",
        "3, korean, 3"
    })
    void aNumberIsWrittenAsTheFormatAsks(int number, String format, String written) {
        assertEquals(written, NumberFormats.write(number, format));
    }

    /** What is counted in Chinese reads back as the same numbers. */
    @Test
    void chineseNumbersAreThoseOfOurOutlines() {
        List<String> numbers = new ArrayList<>();
        StringBuilder text = new StringBuilder("云泽市湿地保护方案");
        for (int i = 1; i <= 99; i++) {
            numbers.add(NumberFormats.write(i, "chineseCountingThousand"));
            text.append('\n').append(numbers.get(i - 1)).append("、保护湿地。");
        }
        Reading read = PolicyText.read(text);
        assertEquals(
                numbers,
                read.getDocument().getPlan().get().getOutline().stream()
                        .map(section -> section.getNumber().get().toString())
                        .collect(Collectors.toList()));
        assertEquals(List.of(), read.getNotices());
    }
}
