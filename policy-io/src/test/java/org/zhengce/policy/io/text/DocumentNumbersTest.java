// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "云政发〔2020〕3号, 云政发〔2020〕3号",
        "云政发[2020]3号, 云政发〔2020〕3号",
        "云政发（2020）第03号, 云政发〔2020〕3号",
        "云政发【2020】12号文件, 云政发〔2020〕12号",
        "根据云政办发〔2021〕15号, 云政办发〔2021〕15号",
        "《意见》（湖政办字〔2018〕30号）, 湖政办字〔2018〕30号",
        "云政发〔1949〕1号, 云政发〔1949〕1号",
        "云政发〔1948〕1号, none",
        "云政发〔2020〕123456号, 云政发〔2020〕123456号",
        "云政发〔2020〕1234567号, none",
        "云政发〔2020〕3, none",
        "云政发〔2020〕3条, none",
        "云政发〔202〕3号, none",
        "云政发〔2020〕第, none",
        "印发云政发〔2020〕3号, 云政发〔2020〕3号",
        "3云政发〔2020〕3号, 云政发〔2020〕3号",
        "YZazZ〔2020〕3号, YZazZ〔2020〕3号",
        "云政发〔2020）3号和云办发〔2021〕4号, 云办发〔2021〕4号",
        "云〔2020〕3号, 云〔2020〕3号",
        "云政发〔2020〕0号, none",
        "云政发〔1020〕1号, none",
        "云政发〔2020)3号, none",
        "〔2020〕3号, none",
        "云政发〔2020〕号, none"
    })
    void numbers_are_read_with_any_brackets_and_given_in_the_standard_form(String text, String number) {
        Flow flow = Flow.of(text, 0, text.length());
        assertEquals(
                number,
                DocumentNumbers.find(flow, 0)
                        .map(hit -> hit.number().toString())
                        .orElse("none"));
    }

    @Test
    void the_code_of_an_agency_is_at_most_twelve_characters_long() {
        String text = Stream.generate(() -> "云").limit(30).reduce("", String::concat) + "〔2020〕3号";
        assertEquals(
                12,
                DocumentNumbers.find(Flow.of(text, 0, text.length()), 0)
                        .orElseThrow()
                        .number()
                        .getAgencyCode()
                        .length());
    }

    @Test
    void the_search_begins_where_it_is_told() {
        String text = "云政发〔2020〕3号、云办发〔2021〕4号";
        Flow flow = Flow.of(text, 0, text.length());
        DocumentNumbers.Hit first = DocumentNumbers.find(flow, 0).orElseThrow();
        assertEquals("0-11", first.from() + "-" + first.to());
        DocumentNumbers.Hit second = DocumentNumbers.find(flow, first.to()).orElseThrow();
        assertEquals("12-23", second.from() + "-" + second.to());
        assertEquals(
                "13-23",
                DocumentNumbers.find(flow, 13).map(h -> h.from() + "-" + h.to()).orElse("none"));
        assertEquals(
                "none",
                DocumentNumbers.find(flow, 23).map(h -> h.number().toString()).orElse("none"));
    }
}
