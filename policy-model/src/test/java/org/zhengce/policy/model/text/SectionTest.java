// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.Refused;

class SectionTest {

    private static Section.Builder section() {
        return Section.builder().level(2).quote(Quote.of(7, "（一）总体思路。坚持…"));
    }

    @ParameterizedTest
    @CsvSource({
        "一是, true",
        "十是, true",
        "——, true",
        "-, true",
        "一、, false",
        "（一）, false",
        "第三条, false",
        "1., true",
        "附件 1, false"
    })
    void withoutAHeadingListsMakeItems(String marker, boolean item) {
        assertEquals(item, section().marker(marker).build().item());
    }

    @ParameterizedTest
    @CsvSource({"一是, true", "——, true", "1., false", "（一）, false"})
    void aHeadingMakesASectionOfAnArabicNumber(String marker, boolean item) {
        assertEquals(item, section().marker(marker).heading("建立机构").build().item());
    }

    @Test
    void whatHasNoMarkerIsNoItem() {
        assertFalse(section().build().item());
        assertFalse(section().marker("").build().item());
    }

    @Test
    void aLevelIsNotNegative() {
        assertEquals(
                0, Section.builder().level(0).quote(Quote.of(0, "附件1")).build().getLevel());
        Section.Builder above = Section.builder().level(-1).quote(Quote.of(0, "附件1"));
        Refused.with("Section level must not be negative: -1", above::build);
    }

    @Test
    void equalityIsOfAllParts() {
        Section one = section().number(OutlineNumber.parse("一（一）")).build();
        assertEquals(
                one, section().number(Optional.of(OutlineNumber.parse("一（一）"))).build());
        assertNotEquals(one, section().build());
    }
}
