// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionItemTest {

    @ParameterizedTest
    @CsvSource({
        "0., true",
        "1., true",
        "9., true",
        "10., true",
        "/., false",
        ":., false",
        "一、, false",
        "（1）, false",
        "①, false"
    })
    void an_arabic_number_without_a_heading_is_an_item(String marker, boolean item) {
        Section.Builder section = Section.builder().marker(marker).level(1).quote(Quote.of(0, marker + "甲。"));
        assertEquals(item, section.build().item());
        assertEquals(false, section.heading("甲").build().item());
    }
}
