// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;

/** What is said of a figure beside its number: over which units, how firmly, against what, by when. */
class FigureAxesTest {

    @ParameterizedTest
    @CsvSource({
        "力争产值达到80亿元, ASPIRATIONAL, 力争",
        "努力实现产值80亿元, ASPIRATIONAL, 努力",
        "产值争取到2030年达到80亿元, ASPIRATIONAL, 争取",
        "争取在2030年产值达到80亿元, ASPIRATIONAL, 争取",
        "争取实现产值80亿元, ASPIRATIONAL, 争取",
        "产值争取达到80亿元, ASPIRATIONAL, 争取",
        "奋力实现产值80亿元, ASPIRATIONAL, ",
        "争取资金80亿元, UNSTATED, 争取",
        "单位产值能耗必须下降10%, BINDING, ",
        "单位产值能耗下降10%为约束性指标, BINDING, ",
        "城镇化率达到65%为预期性指标, EXPECTED, ",
        "确保产值达到80亿元, UNSTATED, 确保",
        "用地原则上不超过50亩, UNSTATED, 原则上",
        "产值达到80亿元左右, UNSTATED, 左右",
        "产值达到80亿元, UNSTATED, "
    })
    void the_words_say_how_firmly_a_figure_is_meant(String sentence, Stance stance, String qualifier) {
        Target target = only(sentence);
        assertEquals(stance, target.getStance());
        assertEquals(Optional.ofNullable(qualifier), target.getQualifier());
    }

    @ParameterizedTest
    @CsvSource({"约束性指标, BINDING", "预期性指标, EXPECTED", "主要指标, UNSTATED"})
    void a_heading_says_it_for_all_beneath(String heading, Stance stance) {
        assertEquals(
                stance,
                Sentence.read("产值达到80亿元", Optional.of(heading), Optional.empty())
                        .get(0)
                        .getStance());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            产值达到80亿元 | TOTAL | |
            全市产值达到80亿元 | TOTAL | | 全市
            全省产值达到80亿元 | TOTAL | | 全省
            我区产值达到80亿元 | TOTAL | | 我区
            每个乡镇至少建成2所养老院 | EACH | 乡镇 |
            每个村最多建设1处冷库 | EACH | 村 |
            每个村至多建设1处冷库 | EACH | 村 |
            每家企业培育能手不少于20人 | EACH | 企业 |
            全市每个县建设2个示范园 | EACH | 县 | 全市
            规上企业平均利润达到500万元 | AVERAGE_PER | 规上企业 |
            产值年平均增长8% | TOTAL | |
            """)
    void a_figure_goes_over_all_over_each_or_over_the_average(
            String sentence, String quantifier, String unit, String area) {
        Scope scope = only(sentence).getScope();
        assertEquals(quantifier, scope.getQuantifier().name());
        assertEquals(Optional.ofNullable(unit), scope.getUnit());
        assertEquals(Optional.ofNullable(area), scope.getArea());
    }

    /** The sentence, what the threshold bounds, and the threshold. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            培育营业收入超10亿元企业3家 | 营业收入 | more_than 10 亿元
            培育主营业务收入超过5亿元的企业20家 | 主营业务收入 | more_than 5 亿元
            培育产值50亿元以上的企业2家 | 产值 | at_least 50 亿元
            引进投资1亿元以上项目8个 | 投资 | at_least 1 亿元
            打造百亿级园区3个 | 规模 | at_least 100 亿元
            """)
    void a_count_can_be_of_those_that_pass_a_threshold(String sentence, String indicator, String bound) {
        Scope scope = only(sentence).getScope();
        assertEquals("COUNT_WHERE", scope.getQuantifier().name());
        assertEquals(indicator, scope.getThreshold().orElseThrow().getIndicator());
        assertEquals(bound, Sentence.bound(scope.getThreshold().orElseThrow().getBound()));
    }

    @Test
    void each_of_the_clause_before_holds_for_what_goes_on() {
        List<Target> targets = Sentence.read("每个县建设2个良种场，培育农机手30名");
        assertEquals("EACH", targets.get(1).getScope().getQuantifier().name());
        assertEquals(Optional.of("县"), targets.get(1).getScope().getUnit());
        List<Target> next = Sentence.read("每个县建设2个良种场。培育农机手30名。");
        assertEquals("TOTAL", next.get(1).getScope().getQuantifier().name());
        List<Target> whole = Sentence.read("每个县建设2个良种场，全市培育农机手300名");
        assertEquals("TOTAL", whole.get(1).getScope().getQuantifier().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            引进企业10家和人才200名 | 引进企业10家, 人才200名
            引进企业10家、人才200名 | 引进企业10家, 人才200名
            产值达到80亿元以上，税收增长6% | 产值达到80亿元以上, 税收增长6%
            """)
    void a_figure_is_quoted_with_its_own_words(String sentence, String quotes) {
        assertEquals(
                quotes,
                Sentence.read(sentence).stream()
                        .map(target -> target.getQuote().orElseThrow().getText())
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            产值比2020年增长30% | Baseline{date=2020}
            比重由12%提高到20% | Baseline{value=12 %}
            企业数由2022年的100家增加到150家 | Baseline{value=100 家, date=2022}
            工业投资较上年增长5% | Baseline{text=上年}
            工业投资比去年增长5% | Baseline{text=上年}
            工业投资同比增长5% | Baseline{text=上年同期}
            工业投资比上年同期增长5% | Baseline{text=上年同期}
            工业投资增长5% | -
            2020年产值达到80亿元 | -
            """)
    void a_change_is_counted_from_its_baseline(String sentence, String baseline) {
        assertEquals(
                baseline, only(sentence).getBaseline().map(Object::toString).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每年新增湿地2处 | EachYear{average=false}
            到2030年，每年减少排放100吨 | EachYear{average=false, until=2030}
            到2030年，年均新增企业20家 | EachYear{average=true, until=2030}
            到2030年，年均新增20家企业 | EachYear{average=true, until=2030}
            年均净增就业岗位3000个 | EachYear{average=true}
            细颗粒物年均浓度控制在35微克/立方米以下 | Unstated{}
            到2030年，产值年均增长8% | ByEndOf{date=2030}
            建成泵站2座 | Unstated{}
            到2028年建成泵站2座 | ByEndOf{date=2028}
            用地面积不得超过50亩 | Standing{}
            """)
    void a_figure_holds_by_a_time_or_every_year(String sentence, String horizon) {
        assertEquals(horizon, only(sentence).getHorizon().toString());
    }

    @Test
    void of_two_times_in_a_clause_a_figure_has_the_one_before_it() {
        List<Target> targets = Sentence.read("到2026年建成泵站2座、到2028年建成码头5个");
        assertEquals("ByEndOf{date=2026}", targets.get(0).getHorizon().toString());
        assertEquals("ByEndOf{date=2028}", targets.get(1).getHorizon().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            对首次认定的企业补助20万元 | SUPPORT
            贷款按2%给予贴息 | SUPPORT
            担保费率不高于1% | SUPPORT
            到2030年，补贴覆盖率达到90% | TARGET
            设立总规模10亿元的基金 | COMMITMENT
            每年投入资金3亿元 | COMMITMENT
            投入使用充电桩300个 | TARGET
            现有合作社120个 | FACT
            建成了泵站3座 | FACT
            为了增收，建设大棚300个 | TARGET
            除了补植，新建林带30公里 | TARGET
            用地面积不超过50亩 | NORM
            到2030年，用地面积不超过50亩 | TARGET
            形成千亿级产业集群 | VISION
            到2030年，形成千亿级产业集群 | TARGET
            实施东湖、西湖治理等12个项目 | PORTFOLIO
            """)
    void the_words_say_what_a_figure_is(String sentence, Nature nature) {
        assertEquals(nature, only(sentence).getNature());
    }

    @ParameterizedTest
    @CsvSource({"发展现状, FACT", "工作基础, FACT", "面临形势, FACT", "发展基础和目标, TARGET", "主要任务, TARGET"})
    void a_chapter_of_grounds_states_facts(String heading, Nature nature) {
        assertEquals(
                nature,
                Sentence.read("产值达到80亿元", Optional.of(heading), Optional.empty())
                        .get(0)
                        .getNature());
    }

    @ParameterizedTest
    @CsvSource({"2025, FACT", "2026, TARGET", "2027, TARGET"})
    void a_time_before_the_year_of_the_document_is_past(int year, Nature nature) {
        assertEquals(
                nature,
                Sentence.read("到" + year + "年，建成泵站2座", Optional.empty(), Optional.of(2026))
                        .get(0)
                        .getNature());
    }

    private static Target only(String sentence) {
        List<Target> targets = Sentence.read(sentence);
        assertEquals(1, targets.size(), () -> sentence + " " + targets);
        return targets.get(0);
    }
}
