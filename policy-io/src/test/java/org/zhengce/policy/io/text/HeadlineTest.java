// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    private static String split(String text, Marker.Style style) {
        Flow flow = Flow.of("一、" + text, 0, text.length() + 2);
        Headline headline = Headline.of(flow, 2, style);
        return flow.words(headline.from(), headline.to()) + " | " + flow.words(headline.next(), flow.length());
    }

    @ParameterizedTest
    @CsvSource({
        "总体要求, 总体要求 |",
        "建设码头。建设泊位6个。, 建设码头 | 建设泊位6个。",
        "建设码头：建设泊位6个。, 建设码头 | 建设泊位6个。",
        "建设码头；疏浚航道。, | 建设码头；疏浚航道。",
        "建设码头。, 建设码头 |",
        "建设码头，疏浚航道。, | 建设码头，疏浚航道。",
        "建设码头，疏浚航道。泊位6个。, 建设码头，疏浚航道 | 泊位6个。",
        "建设泊位6个：东港3个。, | 建设泊位6个：东港3个。",
        "建设码头，疏浚航道：分两步走。, | 建设码头，疏浚航道：分两步走。",
        "建设码头（责任单位：市交通运输局）, 建设码头 | （责任单位：市交通运输局）",
        "建设码头（市交通运输局牵头）, 建设码头 | （市交通运输局牵头）",
        "建设码头（重点项目）, 建设码头（重点项目） |",
        "建设码头（指标牵头单位：市交通运输局）, 建设码头 | （指标牵头单位：市交通运输局）",
        "工作目标到2027年建成码头三座，货物吞吐能力进一步增强，服务水平进一步提高，形成港产城融合发展的新格局。, 工作目标 | 到2027年建成码头三座，货物吞吐能力进一步增强，服务水平进一步提高，形成港产城融合发展的新格局。",
        "建设码头。（责任单位：市交通运输局）, 建设码头 | （责任单位：市交通运输局）",
        "（责任单位：市交通运输局）, | （责任单位：市交通运输局）",
        "责任单位：市交通运输局, 责任单位 | 市交通运输局",
        "建设码头牵头单位：市交通运输局, 建设码头 | 牵头单位：市交通运输局",
        "。建设码头。, | 。建设码头。"
    })
    void a_heading_ends_at_the_first_stop_or_label(String text, String split) {
        assertEquals(split, split(text, Marker.Style.CJK).trim());
    }

    @ParameterizedTest
    @CsvSource({
        "40, '', '', CJK, true",
        "41, '', '', CJK, false",
        "40, 。, 后文。, CJK, true",
        "41, 。, 后文。, CJK, false",
        "24, 。, '', CJK, true",
        "25, 。, '', CJK, false",
        "20, ：, 后文。, CJK, true",
        "21, ：, 后文。, CJK, false",
        "24, '', '', BULLET, true",
        "25, '', '', BULLET, false",
        "24, '', '', IS, true",
        "25, '', '', IS, false",
        "24, 。, 后文。, IS, true",
        "25, 。, 后文。, IS, false"
    })
    void a_heading_is_short(int length, String stop, String rest, Marker.Style style, boolean heading) {
        String words = "渔".repeat(length);
        String whole = words + stop + rest;
        assertEquals(heading ? words + " | " + rest : " | " + whole, split(whole, style));
    }

    @ParameterizedTest
    @CsvSource({"CJK, '建设码头，疏浚航道 | 泊位6个。'", "IS, '| 建设码头，疏浚航道。泊位6个。'"})
    void an_item_has_no_comma_in_its_heading(Marker.Style style, String split) {
        assertEquals(split, split("建设码头，疏浚航道。泊位6个。", style).trim());
    }
}
