// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the reading of any text whatever. */
class PolicyTextProperties {

    static final List<String> PIECES = List.of(
            "一、",
            "（二）",
            "(三)",
            "3.",
            "（4）",
            "⑤",
            "一是",
            "二是",
            "——",
            "第三条 ",
            "附件",
            "附件2",
            "\n",
            "\n\n",
            "\t",
            "\r\n",
            " ",
            "　",
            "到2025年，",
            "增长7%",
            "不低于1/3",
            "20万户以上",
            "１２％",
            "三分之一",
            "1-2个",
            "力争",
            "每周四",
            "每年举办3次",
            "定期",
            "向市渔业局报送",
            "（责任单位：市渔业局、各县、区政府等，市水务局）",
            "责任单位：",
            "牵头",
            "配合单位：市工信局；",
            "（市渔业局牵头，市水务局配合）",
            "《湖区规划》",
            "《",
            "》",
            "〈",
            "（云政发〔2020〕3号）",
            "云政办〔2021〕",
            "号",
            "等“五大清单”",
            "甲、乙等12个项目",
            "成立工作领导小组，",
            "由副市长担任组长",
            "自发布之日起施行",
            "有效期至2026年2月30日",
            "2024年5月6日",
            "云泽市人民政府",
            "抄送：市委各部门。",
            "（此件公开发布）",
            "关于印发渔业方案的通知",
            "总体要求：",
            "重点工作：",
            "工作职责",
            "序号\t名称\t责任单位",
            "\t\t白鹭",
            "浏览量：",
            "。",
            "，",
            "；",
            "：",
            "、",
            "等",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u0085",
            "\uFEFF",
            "９９９９９９９９９９９９９９９９９９９９",
            "亿",
            "万亿元",
            "鱼",
            "不得",
            "优先");

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(PIECES).list().ofMaxSize(80).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> mangled() {
        Arbitrary<Integer> at = Arbitraries.integers().between(0, Notice.TEXT.length());
        return net.jqwik.api.Combinators.combine(
                        at, at, at, Arbitraries.integers().between(1, 3))
                .as((a, b, c, times) -> {
                    String piece = Notice.TEXT.substring(Math.min(a, b), Math.max(a, b));
                    return (piece + Notice.TEXT.substring(c)).repeat(times);
                });
    }

    @Property
    void any_string_is_read_and_kept(@ForAll String text) {
        ReadingLaws.hold(text);
    }

    @Property
    void shuffled_policy_prose_is_read_and_kept(@ForAll("prose") String text) {
        ReadingLaws.hold(text);
    }

    @Property(tries = 300)
    void a_notice_cut_doubled_and_turned_about_is_read_and_kept(@ForAll("mangled") String text) {
        ReadingLaws.hold(text);
    }

    @Property(tries = 200)
    void annotations_of_any_text_are_written(@ForAll("prose") String text) {
        String written = Annotations.write(PolicyText.read(text));
        assertEquals('\n', written.charAt(written.length() - 1));
    }
}
