// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.PlanPeriod;

class FiguresProperties {

    @Property
    void neverFailsAndQuotesItsSource(@ForAll("pieces") String text) {
        holds(text);
    }

    @Property
    void neverFailsOnAnyCharacters(@ForAll String text) {
        holds(text);
    }

    private static void holds(String text) {
        int half = text.length() / 2;
        Body first = new Body(Flow.of(text, 0, half), 0, 1, false, Optional.empty(), Optional.of("主要目标"));
        Flow rest = Flow.of(text, half, text.length());
        Body second = new Body(rest, Math.min(1, rest.length()), 2, true, Optional.empty(), Optional.empty());
        List<Target> targets = Figures.read(
                Arrays.asList(first, second),
                new Figures.Context(Optional.of(PlanPeriod.of(2021, 2025)), Optional.of(2022)));
        int at = 0;
        for (Target target : targets) {
            Quote quote = target.getQuote().orElseThrow();
            assertEquals(text.substring(quote.getStart(), quote.getEnd()), quote.getText());
            assertTrue(quote.getStart() >= at, "in the order of the text");
            at = quote.getStart();
            target.getHorizonQuote()
                    .ifPresent(q -> assertEquals(text.substring(q.getStart(), q.getEnd()), q.getText()));
            target.getIndicatorQuote()
                    .ifPresent(q -> assertEquals(text.substring(q.getStart(), q.getEnd()), q.getText()));
        }
    }

    /** Words of policy texts in any order. */
    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "到2025年，",
                        "年均",
                        "增长",
                        "下降",
                        "达到",
                        "超过",
                        "不低于",
                        "以上",
                        "以内",
                        "左右",
                        "1-2",
                        "48%",
                        "由",
                        "从",
                        "提高到",
                        "三分之一",
                        "百分之二十",
                        "5",
                        "12",
                        "1.5万",
                        "千亿级",
                        "两万五千",
                        "1/3",
                        "个",
                        "家",
                        "户",
                        "亿元",
                        "%",
                        "位",
                        "倍",
                        "的",
                        "占",
                        "比重",
                        "每个",
                        "各",
                        "分别",
                        "平均",
                        "至少",
                        "新增",
                        "净增",
                        "培育",
                        "企业",
                        "增加值",
                        "、",
                        "，",
                        "；",
                        "。",
                        "（",
                        "）",
                        "“",
                        "”",
                        "《",
                        "》",
                        "\n",
                        " ",
                        "前",
                        "名",
                        "翻一番",
                        "倍增",
                        "累计",
                        "总投资",
                        "全覆盖",
                        "“十四五”末",
                        "全年",
                        "每年",
                        "比2020年",
                        "二〇三五年",
                        "给予",
                        "奖励",
                        "已",
                        "一",
                        "一个",
                        "级",
                        "—",
                        "万",
                        "亿",
                        "0",
                        "/",
                        "2021年—2023年",
                        "12月31日前",
                        "\uD83D",
                        "9999999999999999999999",
                        "高于全国平均水平",
                        "以",
                        "为核心",
                        "力争",
                        "余",
                        "工作日",
                        "缩短至",
                        "零")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join("", words));
    }
}
