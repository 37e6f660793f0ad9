// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.document.DocumentNumber;

class CitationsTest {

    private final Notices notices = new Notices();

    private String read(String... texts) {
        Citations citations =
                new Citations(Arrays.asList("云泽市港口管理办法", ""), Optional.of(DocumentNumber.of("云政发", 2026, 9)), notices);
        for (String text : texts) {
            Flow flow = Flow.of(text, 0, text.length());
            citations.read(new Body(flow, 0, 0, false, Optional.empty(), Optional.empty()));
        }
        return citations.found().stream()
                .map(each -> String.join(
                        " ",
                        each.getRelation().name(),
                        text(each.getIssuer()),
                        each.getTitle(),
                        text(each.getNumber()),
                        each.getQuote().orElseThrow().getText()))
                .collect(Collectors.joining("; "));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "根据《港口法》|IMPLEMENTS - 港口法 - 《港口法》",
                "根据《港口法》（湖政发〔2025〕4号）精神|IMPLEMENTS - 港口法 湖政发〔2025〕4号 《港口法》（湖政发〔2025〕4号）",
                "根据《港口法》湖政发〔2025〕4号精神|IMPLEMENTS - 港口法 湖政发〔2025〕4号 《港口法》湖政发〔2025〕4号",
                "根据《港口法》和湖政发〔2025〕4号文件|" + "IMPLEMENTS - 港口法 - 《港口法》; IMPLEMENTS - 湖政发〔2025〕4号 湖政发〔2025〕4号 湖政发〔2025〕4号",
                "根据港口的需要，填写《泊位申请表》|MENTIONS - 泊位申请表 - 《泊位申请表》",
                "根据《港口法》，《航道法》|IMPLEMENTS - 港口法 - 《港口法》; IMPLEMENTS - 航道法 - 《航道法》",
                "依照市政府印发的《港口法》执行|IMPLEMENTS - 港口法 - 《港口法》",
                "现将《港口实施方案》和《泊位清单》印发给你们|MENTIONS - 港口实施方案 - 《港口实施方案》; MENTIONS - 泊位清单 - 《泊位清单》",
                "落实《港口的意见》和《泊位清单》|IMPLEMENTS - 港口的意见 - 《港口的意见》; IMPLEMENTS - 泊位清单 - 《泊位清单》",
                "并向市商务局提供新开办企业《刻章清单》|MENTIONS - 刻章清单 - 《刻章清单》",
                "推出电视剧《港湾》，《渔歌》《灯塔》等影片获奖，落实《港口法》|IMPLEMENTS - 港口法 - 《港口法》",
                "严格执行《港口法》|IMPLEMENTS - 港口法 - 《港口法》",
                "根据湖政发〔2025〕4号文件|IMPLEMENTS - 湖政发〔2025〕4号 湖政发〔2025〕4号 湖政发〔2025〕4号",
                "湖政发〔2025〕4号、湖政办〔2025〕5号|"
                        + "MENTIONS - 湖政发〔2025〕4号 湖政发〔2025〕4号 湖政发〔2025〕4号; "
                        + "MENTIONS - 湖政办〔2025〕5号 湖政办〔2025〕5号 湖政办〔2025〕5号",
                "《港口法》湖政发〔2025〕4号|MENTIONS - 港口法 湖政发〔2025〕4号 《港口法》湖政发〔2025〕4号",
                "湖省人民政府《港口规定》|MENTIONS 湖省人民政府 港口规定 - 湖省人民政府《港口规定》",
                "参照湖省人民政府《港口规定》执行|APPLIES 湖省人民政府 港口规定 - 湖省人民政府《港口规定》",
                "对不符合《港口法》规定的船只|APPLIES - 港口法 - 《港口法》",
                "本办法与《港口法》同步。根据需要|MENTIONS - 港口法 - 《港口法》",
                "根据需要调整。《港口法》另有要求的除外|MENTIONS - 港口法 - 《港口法》",
                "印发《关于贯彻〈港口法〉的意见》|TO_BE_MADE - 关于贯彻〈港口法〉的意见 - 《关于贯彻〈港口法〉的意见》",
                "《渔港规定》同时废止|MENTIONS - 渔港规定 - 《渔港规定》"
            })
    void a_text_names_others(String text, String citation) {
        assertEquals(citation, read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《云泽市港口管理办法》已经市政府同意",
                "《“云泽市 港口”管理办法》已经市政府同意",
                "云政发〔2026〕9号已经印发",
                "《渔港办法》（云政发〔2026〕9号）",
                "简称《港口法》",
                "称《港口法》",
                "（以下称《港口法》）",
                "建设码头。"
            })
    void it_does_not_cite_itself_nor_short_names(String text) {
        assertEquals("", read(text));
    }

    @Test
    void each_is_cited_once() {
        assertEquals(
                "IMPLEMENTS - 港口法 - 《港口法》; MENTIONS - 渔业法 湖政发〔2025〕4号 《渔业法》（湖政发〔2025〕4号）",
                read("根据《港口法》。", "《渔业法》（湖政发〔2025〕4号）与《港口法》。", "湖政发〔2025〕4号，《渔业法》。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"《港口法", "《港口法。应当》"})
    void a_mark_without_its_pair_is_reported(String text) {
        assertEquals("", read("根据" + text));
        assertEquals(
                List.of("UNPAIRED_MARK"),
                notices.located("根据" + text).stream()
                        .map(each -> each.getCode().name())
                        .collect(Collectors.toList()));
    }

    @Test
    void a_title_has_at_most_200_characters_with_its_marks() {
        String longest = "渔".repeat(198);
        assertEquals("MENTIONS - " + longest + " - 《" + longest + "》", read("《" + longest + "》"));
        assertEquals("", read("《" + longest + "渔》"));
    }
}
