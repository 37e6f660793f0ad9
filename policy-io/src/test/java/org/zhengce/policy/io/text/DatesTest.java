// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026年3月2日, 2026-03-02",
        "二〇二六年三月二日, 2026-03-02",
        "二○二六年十二月三十一日, 2026-12-31",
        "一九九八年十月二十日, 1998-10-20",
        "于2026年3月2日印发，2027年1月1日施行, 2026-03-02",
        "2026年2月30日, none",
        "2026年13月1日, none",
        "2026年3月, none"
    })
    void days_are_read_in_either_script(String text, String day) {
        assertEquals(day, Dates.first(text).map(Object::toString).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "发布日期：2026-03-06, 2026-03-06",
        "2026/3/6 10:30, 2026-03-06",
        "2026.12.31, 2026-12-31",
        "2026-13-01, none",
        "2026年3月6日, none"
    })
    void pages_write_days_with_dashes_slashes_or_dots(String text, String day) {
        assertEquals(day, Dates.firstIso(text).map(Object::toString).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026年3月2日, 0",
        "云泽市人民政府2026年3月2日, 7",
        "云泽市人民政府二〇二六年十二月三十一日, 7",
        "2026年3月2日至2026年12月31日, 10",
        "2026年3月2日前, -1",
        "2026年2月30日, -1",
        "每月2日, -1",
        "'', -1"
    })
    void a_day_at_the_end_is_found(String text, int from) {
        assertEquals(from, Dates.atEnd(text));
    }
}
