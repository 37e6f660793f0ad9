// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.text.Quote;

/** What holds of the reading of any text whatever. */
class PolicyTextProperties {

    private static final String[] PIECES = {
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
        "优先"
    };

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

    @Property(tries = 1000)
    void any_string_is_read_and_kept(@ForAll String text) {
        check(text);
    }

    @Property(tries = 2000)
    void shuffled_policy_prose_is_read_and_kept(@ForAll("prose") String text) {
        check(text);
    }

    @Property(tries = 300)
    void a_notice_cut_doubled_and_turned_about_is_read_and_kept(@ForAll("mangled") String text) {
        check(text);
    }

    @Property(tries = 200)
    void annotations_of_any_text_are_written(@ForAll("prose") String text) {
        String written = Annotations.write(PolicyText.read(text));
        assertEquals('\n', written.charAt(written.length() - 1));
    }

    private static void check(String text) {
        Reading reading = PolicyText.read(text);
        PolicyDocument document = reading.getDocument();
        Plan plan = document.getPlan().orElseThrow();
        List<Quote> parts = new ArrayList<>();
        plan.getOutline().forEach(s -> parts.add(s.getQuote()));
        plan.getResidue().forEach(p -> parts.add(p.getQuote()));
        parts.sort(Comparator.comparing(Quote::getStart));
        int at = 0;
        for (Quote part : parts) {
            assertEquals(at, part.getStart(), "sections and residue partition the text");
            at = part.getEnd();
        }
        assertEquals(text.length(), at, "sections and residue partition the text");
        List<Optional<Quote>> quotes = new ArrayList<>();
        parts.forEach(p -> quotes.add(Optional.of(p)));
        plan.getMeasures().forEach(m -> quotes.add(m.getQuote()));
        plan.getClauses().forEach(c -> {
            quotes.add(c.getQuote());
            c.assignments().forEach(a -> quotes.add(a.getParty().getQuote()));
        });
        plan.getTargets().forEach(t -> {
            quotes.add(t.getQuote());
            quotes.add(t.getIndicatorQuote());
            quotes.add(t.getHorizonQuote());
        });
        plan.getObligations().forEach(o -> quotes.add(o.getQuote()));
        plan.getRules().forEach(r -> quotes.add(r.getQuote()));
        plan.getInstitutions().forEach(i -> quotes.add(i.getQuote()));
        plan.getDeclaredCounts().forEach(d -> quotes.add(d.getQuote()));
        plan.getTables().forEach(t -> quotes.add(t.getQuote()));
        document.getCitations().stream().map(Citation::getQuote).forEach(quotes::add);
        quotes.add(document.getValidity().flatMap(Validity::getQuote));
        for (Optional<Quote> quote : quotes) {
            quote.ifPresent(q -> assertEquals(text.substring(q.getStart(), q.getEnd()), q.getText()));
        }
        reading.getNotices().forEach(n -> assertEquals(true, n.getOffset().orElse(-1) <= text.length()));
    }
}
