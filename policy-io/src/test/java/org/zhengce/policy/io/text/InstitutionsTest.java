// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstitutionsTest {

    private static String read(String text, int start) {
        Institutions institutions = new Institutions();
        institutions.read(
                new Body(Flow.of(text, 0, text.length()), start, 0, false, Optional.empty(), Optional.empty()));
        return institutions.found().stream()
                .map(each -> each.getKind() + " " + each.getName() + " " + each.getAliases() + " "
                        + each.getHead().map(Object::toString).orElse("-") + " "
                        + each.getQuote().orElseThrow().getText())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "成立港口建设领导小组。|LEADING_GROUP 港口建设领导小组 [] - 成立港口建设领导小组",
                "成立港口建设领导小组，由市长任组长。|LEADING_GROUP 港口建设领导小组 [] 市长 成立港口建设领导小组",
                "成立港口建设领导小组。日常由市长任组长。|LEADING_GROUP 港口建设领导小组 [] - 成立港口建设领导小组",
                "组建港口专班（以下简称“专班”），由副市长担任召集人。|TASK_FORCE 港口专班 [专班] 副市长 组建港口专班",
                "设立一个港口专家组、一支服务团|SERVICE_TEAM 港口专家组 [] - 设立一个港口专家组",
                "组建一支港口服务团|SERVICE_TEAM 港口服务团 [] - 组建一支港口服务团",
                "委托第三方机构评估；成立港口指挥部。|LEADING_GROUP 港口指挥部 [] - 成立港口指挥部"
            })
    void a_plan_sets_up_bodies(String text, String bodies) {
        assertEquals(bodies, read(text, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"成立渔业公司。", "港口建设领导小组开会。", "设立港口基金。"})
    void other_sentences_set_up_none(String text) {
        assertEquals("", read(text, 0));
    }

    @Test
    void the_heading_before_the_text_is_not_searched() {
        String text = "成立港口专班。成立渔业专班。";
        assertEquals("TASK_FORCE 渔业专班 [] - 成立渔业专班", read(text, 7));
        assertEquals("", read(text, text.length()));
    }

    @Test
    void the_head_stands_within_eighty_characters() {
        String near = "，" + "渔".repeat(72);
        assertEquals("TASK_FORCE 港口专班 [] 市长 成立港口专班", read("成立港口专班" + near + "，由市长任组长", 0));
        assertEquals("TASK_FORCE 港口专班 [] - 成立港口专班", read("成立港口专班" + near + "渔，由市长任组长", 0));
    }
}
