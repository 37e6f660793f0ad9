// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.Refused;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "元, 1, 元",
        "万元, 10000, 元",
        "千万元, 10000000, 元",
        "亿元, 100000000, 元",
        "万亿元, 1000000000000, 元",
        "户, 1, 户",
        "万户, 10000, 户",
        "十家, 10, 家",
        "百户, 100, 户",
        "个, 1, 个",
        "1, 1, 1",
        "倍, 1, 1",
        "%, 0.01, 1",
        "％, 0.01, 1",
        "‰, 0.001, 1",
        "百分点, 1, 百分点",
        "个百分点, 1, 百分点",
        "平方米, 1, 平方米",
        "㎡, 1, 平方米",
        "万平方米, 10000, 平方米",
        "平方公里, 1000000, 平方米",
        "公顷, 10000, 平方米",
        "亩, 2000/3, 平方米",
        "万亩, 20000000/3, 平方米",
        "公里, 1000, 米",
        "千米, 1000, 米",
        "万公里, 10000000, 米",
        "吨, 1000, 千克",
        "千克, 1, 千克",
        "公斤, 1, 千克",
        "万吨, 10000000, 千克",
        "度, 1000, 瓦时",
        "千瓦时, 1000, 瓦时",
        "亿千瓦时, 100000000000, 瓦时",
        "吨标准煤/万元, 1, 吨标准煤/万元",
        "千伏, 1000, 伏"
    })
    void aUnitHasAMagnitudeAndABase(String symbol, String magnitude, String base) {
        assertEquals(Rational.parse(magnitude), Unit.parse(symbol).magnitude());
        assertEquals(base, Unit.parse(symbol).base());
    }

    @Test
    void aBareMagnitudeHasNoBase() {
        assertEquals("", Unit.parse("万").base());
        assertEquals(Rational.of(10_000), Unit.parse("万").magnitude());
        assertFalse(Unit.parse("万").commensurable(Unit.parse("万户")));
    }

    @Test
    void unitsOfOneBaseAreCommensurableAndCountersAreNot() {
        assertTrue(Unit.parse("亩").commensurable(Unit.parse("平方公里")));
        assertTrue(Unit.PERCENT.commensurable(Unit.ONE));
        assertFalse(Unit.parse("户").commensurable(Unit.parse("家")));
        assertFalse(Unit.parse("个百分点").commensurable(Unit.PERCENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "亿 元", "a\tb", "元\n", "户\u3000", "\u00a0", "\u0000"})
    void blanksAreRefused(String symbol) {
        Refused.with(
                "Unit must be 1 to 40 characters without white space: \"" + symbol + "\"", () -> Unit.parse(symbol));
    }

    @Test
    void aUnitHasAtMost40Characters() {
        assertEquals("户".repeat(40), Unit.parse("户".repeat(40)).toString());
        String long41 = "户".repeat(41);
        Refused.with("Unit must be 1 to 40 characters without white space: \"" + long41 + "\"", () -> Unit.of(long41));
    }

    @Test
    void equalityIsOfTheWords() {
        assertEquals(Unit.of("%"), Unit.PERCENT);
        assertEquals(Unit.of("%").hashCode(), Unit.PERCENT.hashCode());
        assertNotEquals(Unit.of("％"), Unit.PERCENT);
        assertNotEquals(Unit.PERCENT, (Object) "%");
    }
}
