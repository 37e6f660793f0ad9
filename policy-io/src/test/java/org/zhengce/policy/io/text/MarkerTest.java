// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {

    private static String at(String text, int from) {
        Marker marker = Marker.at(Flow.of(text, 0, text.length()), from);
        return marker == null
                ? "none"
                : marker.style() + " " + marker.ordinal() + " " + marker.end() + " [" + marker.step() + "]";
    }

    @ParameterizedTest
    @CsvSource({
        "一、总体要求, CJK 1 2 [一]",
        "二十二．总体要求, CJK 22 4 [二十二]",
        "一百二十三、总体要求, CJK 123 6 [一百二十三]",
        "一百二十三十、总体要求, none",
        "一百, none",
        "一般来说, none",
        "一是建码头, IS 1 2 [一是]",
        "十二是建码头, IS 12 3 [十二是]",
        "一是, none",
        "（三）建码头, CJK_BRACKETS 3 3 [（三）]",
        "（一百二十）建码头, CJK_BRACKETS 120 6 [（一百二十）]",
        "（三, none",
        "（三是）, none",
        "（）, none",
        "（12）建码头, ARABIC_BRACKETS 12 4 [（12）]",
        "（123）建码头, ARABIC_BRACKETS 123 5 [（123）]",
        "（1234）建码头, none",
        "（01）建码头, none",
        "（市水利局）, none",
        "1.建码头, ARABIC 1 2 [1]",
        "12、建码头, ARABIC 12 3 [12]",
        "123.建码头, ARABIC 123 4 [123]",
        "1234.建码头, none",
        "1.5万吨, none",
        "1., ARABIC 1 2 [1]",
        "01.建码头, none",
        "12, none",
        "12吨, none",
        "①建码头, CIRCLED 1 1 [①]",
        "⑳建码头, CIRCLED 20 1 [⑳]",
        "第一章 总则, CHAPTER 1 3 [第一章]",
        "第二编 分则, CHAPTER 2 3 [第二编]",
        "第三节 港口, PART 3 3 [第三节]",
        "第十二条 港口, ARTICLE 12 4 [第十二条]",
        "第一百二十三条, ARTICLE 123 7 [第一百二十三条]",
        "第一百二十三十条, none",
        "第一, none",
        "第一批, none",
        "第章, none",
        "——建码头, BULLET 0 2 []",
        "--建码头, BULLET 0 2 []",
        "————建码头, BULLET 0 4 []",
        "—建码头, none",
        "——, none",
        "港口, none"
    })
    void markers_begin_a_line(String text, String marker) {
        assertEquals(marker, at(text, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "港口。一是建码头, 3, IS 1 5 [一是]",
        "港口。（三）建码头, 3, CJK_BRACKETS 3 6 [（三）]",
        "港口。（12）建码头, 3, ARABIC_BRACKETS 12 7 [（12）]",
        "港口。12.建码头, 3, ARABIC 12 6 [12]",
        "港口。②建码头, 3, CIRCLED 2 4 [②]",
        "港口。第十二条, 3, ARTICLE 12 7 [第十二条]",
        "港口。——码头, 3, BULLET 0 5 []",
        "港口。—码头, 3, none",
        "港口, 2, none"
    })
    void markers_may_stand_within_a_line(String text, int from, String marker) {
        assertEquals(marker, at(text, from));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "0, 0", "9, 9", "两, 2", "十, 10", "十二, 12", "二十, 20", "一百零三, 103", "三百, 300"})
    void small_numbers_are_read_in_either_script(String text, int number) {
        assertEquals(number, Marker.number(text));
    }
}
