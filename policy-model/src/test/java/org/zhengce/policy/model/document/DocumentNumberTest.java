// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.Refused;

class DocumentNumberTest {

    @Test
    void aNumberIsCodeYearAndSerial() {
        DocumentNumber number = DocumentNumber.parse("市政办发〔2023〕31号");
        assertEquals("市政办发", number.getAgencyCode());
        assertEquals(2023, number.getYear());
        assertEquals(31, number.getSerial());
        assertEquals(DocumentNumber.of("市政办发", 2023, 31), number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "市政办发[2023]31号",
                "市政办发(2023)31号",
                "市政办发〔2023〕031号",
                "市政办发〔2023〕0号",
                "市政办发〔0999〕1号",
                "市政办发〔23〕31号",
                "〔2023〕31号",
                "市政办发〔2023〕31",
                "市政办发〔2023〕第31号",
                "市政 办发〔2023〕31号",
                "市政办发〔2023〕31号 ",
                "市政办发〔2023〕1234567号",
                "一二三四五六七八九十一二三四五六七八九十一〔2023〕1号"
            })
    void anyOtherFormIsRefused(String text) {
        Refused.with("Document number must have the form 市政办发〔2023〕31号: " + text, () -> DocumentNumber.parse(text));
    }

    @Test
    void partsOutOfRangeAreRefused() {
        Refused.with(
                "Document number must have the form 市政办发〔2023〕31号: 市政办发〔2023〕0号",
                () -> DocumentNumber.of("市政办发", 2023, 0));
        Refused.with(
                "Document number must have the form 市政办发〔2023〕31号: 市政办发〔2023〕-1号",
                () -> DocumentNumber.of("市政办发", 2023, -1));
        Refused.with(
                "Document number must have the form 市政办发〔2023〕31号: 市政办发〔999〕1号",
                () -> DocumentNumber.of("市政办发", 999, 1));
        Refused.with(
                "Document number must have the form 市政办发〔2023〕31号: 〔2023〕1号", () -> DocumentNumber.of("", 2023, 1));
        Refused.with(
                "Document number must have the form 市政办发〔2023〕31号: 市〔2023〕1号甲〔2023〕2号",
                () -> DocumentNumber.of("市〔2023〕1号甲", 2023, 2));
    }

    @Test
    void numbersSortByAgencyThenYearThenSerial() {
        List<String> sorted = Stream.of("市政办发〔2023〕9号", "市政办发〔2019〕23号", "市政办发〔2023〕31号", "X〔2024〕1号")
                .map(DocumentNumber::parse)
                .sorted()
                .map(DocumentNumber::toString)
                .collect(Collectors.toList());
        assertEquals(List.of("X〔2024〕1号", "市政办发〔2019〕23号", "市政办发〔2023〕9号", "市政办发〔2023〕31号"), sorted);
    }

    @Test
    void equalityIsOfAllThreeParts() {
        DocumentNumber number = DocumentNumber.of("市政办发", 2023, 31);
        assertEquals(number.hashCode(), DocumentNumber.parse("市政办发〔2023〕31号").hashCode());
        assertNotEquals(number, DocumentNumber.of("市政办发", 2023, 32));
        assertNotEquals(number, DocumentNumber.of("市政办发", 2022, 31));
        assertNotEquals(number, DocumentNumber.of("市政发", 2023, 31));
        assertNotEquals(number, (Object) "市政办发〔2023〕31号");
    }
}
