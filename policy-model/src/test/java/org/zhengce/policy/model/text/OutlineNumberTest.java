// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.Refused;

class OutlineNumberTest {

    @ParameterizedTest
    @CsvSource({
        "二, 二",
        "二（三）, 二|（三）",
        "二（三）1, 二|（三）|1",
        "一·三是, 一|三是",
        "二（二）·十是, 二|（二）|十是",
        "附件1·二（一）2, 附件1|二|（一）|2",
        "附件, 附件",
        "附件2·1, 附件2|1",
        "附件1#2·一, 附件1#2|一",
        "1·2, 1|2",
        "第三条, 第三条",
        "第一章第三条（一）, 第一章|第三条|（一）",
        "二（三）（1）, 二|（三）|（1）",
        "一①, 一|①",
        "三（二十二）, 三|（二十二）",
        "二（三）#2, 二|（三）#2",
        "二#2·3, 二#2|3",
        "二·三, 二|三"
    })
    void anAddressIsItsSteps(String text, String steps) {
        List<String> split = List.of(steps.split("\\|"));
        assertEquals(split, OutlineNumber.parse(text).getSteps());
        assertEquals(text, OutlineNumber.of(split.toArray(String[]::new)).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "二、", "（三)", "(三)", "二·（三）", "附件1二", "附件1·", "·二", "二··三是", "abc", "12345", "附件1234", "二#1",
                "二#", "二（三", "总体要求", "——", "二 （三）"
            })
    void whatIsNoAddressIsRefused(String text) {
        Refused.with(
                "Outline number must be an address such as 二（三） or 附件1·二（一）2: " + text,
                () -> OutlineNumber.parse(text));
    }

    @Test
    void anAddressHasAtLeastOneStepAndAtMost200Characters() {
        Refused.with("Outline number must be an address such as 二（三） or 附件1·二（一）2: ", () -> OutlineNumber.of());
        String deep = "（一）".repeat(67);
        Refused.with(
                "Outline number must be an address such as 二（三） or 附件1·二（一）2: " + deep,
                () -> OutlineNumber.parse(deep));
    }

    @Test
    void parentAndChildAreOneStepApart() {
        OutlineNumber three = OutlineNumber.parse("二（三）");
        assertEquals(Optional.of(OutlineNumber.parse("二")), three.parent());
        assertEquals(Optional.empty(), OutlineNumber.parse("二").parent());
        assertEquals(OutlineNumber.parse("二（三）·四是"), three.child("四是"));
        assertEquals(OutlineNumber.parse("附件1·一"), OutlineNumber.parse("附件1").child("一"));
        Refused.with("Outline number must be an address such as 二（三） or 附件1·二（一）2: 二（三）x", () -> three.child("x"));
    }

    @Test
    void theStepsCannotBeChanged() {
        List<String> steps = OutlineNumber.parse("二（三）").getSteps();
        assertThrows(UnsupportedOperationException.class, () -> steps.add("1"));
    }

    @Test
    void equalityIsOfTheText() {
        assertEquals(OutlineNumber.parse("二（三）"), OutlineNumber.of("二", "（三）"));
        assertEquals(
                OutlineNumber.parse("二（三）").hashCode(),
                OutlineNumber.of("二", "（三）").hashCode());
        assertNotEquals(OutlineNumber.parse("二（三）"), OutlineNumber.parse("二（三）#2"));
        assertNotEquals(OutlineNumber.parse("二"), (Object) "二");
    }
}
