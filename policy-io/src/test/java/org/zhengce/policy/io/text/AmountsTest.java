// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.goal.Target;

/** Which numbers of a sentence are figures of the plan, and with what bounds. */
class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            培育企业8至10家 | between 8..10 家
            培育企业8—10家 | between 8..10 家
            培育企业8——10家 | between 8..10 家
            培育企业8~10家 | between 8..10 家
            培育企业8家到10家 | between 8..10 家
            培育企业10—10家 | between 10..10 家
            引进人才8千—1.2万人 | between 0.8..1.2 万人
            引进人才1—2万人 | between 1..2 万人
            利润率达到5%—8% | between 5..8 %
            亩均税收达到20万—30万元 | between 20..30 万元
            能耗降低两至三个百分点 | between 2..3 个百分点
            """)
    void two_numbers_with_a_dash_are_a_range(String sentence, String bound) {
        assertEquals(bound, bounds(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            培育企业120余家 | more_than 120 家
            培训农民1000多人次 | more_than 1000 人次
            建成泵站20座以上 | at_least 20 座
            建成泵站20座及以上 | at_least 20 座
            用地控制在20亩以内 | at_most 20 亩
            办结时限不超过5日 | at_most 5 日
            死亡率降至3‰以下 | at_most 3 ‰
            产值突破80亿元 | more_than 80 亿元
            失业率低于4% | less_than 4 %
            林地面积约30万亩 | about 30 万亩
            产值接近80亿元 | about 80 亿元
            产值达到80亿元上下 | about 80 亿元
            打造千亿级产业集群 | at_least 1000 亿元
            打造百亿元级产业集群 | at_least 100 亿元
            打造百亿元以上级产业集群 | at_least 100 亿元
            覆盖人口超过50万 | more_than 50 万
            带动农户3万户以上 | at_least 3 万户
            百分之十点五的农户参加保险 | equal 10.5 %
            产值增长十点五个百分点 | equal 10.5 个百分点
            合格率不低于2/3 | at_least 2/3 1
            突破20项核心技术 | equal 20 项
            企业突破20家 | more_than 20 家
            1/3的乡镇建成养老中心 | equal 1/3 1
            产值达到30亿 | increase_to 30 亿
            产值突破千亿 | more_than 1000 亿
            合格率达到95％ | increase_to 95 %
            培育企业3家、产值超10亿元 | equal 3 家, more_than 10 亿元
            培育产值超1亿元企业8家、产值超5亿元企业3家 | equal 8 家, equal 3 家
            收入实现翻番 | increase_to 2 倍
            收入翻两番 | increase_to 4 倍
            综合实力进入全省前三 | at_most 3 位
            综合实力进入全省前3名 | at_most 3 名
            综合实力进入全省前十强 | at_most 10 位
            """)
    void the_words_around_a_number_bound_it(String sentence, String bound) {
        assertEquals(bound, bounds(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每个县至少建设一所学校、一个车站 | at_least 1 所, at_least 1 个
            每个县最多建设2处冷库 | at_most 2 处
            培育十家骨干企业 | equal 10 家
            建成两座电站 | equal 2 座
            制定不少于三项标准 | at_least 3 项
            每个乡镇建设三所学校 | equal 3 所
            """)
    void a_count_in_characters_is_a_figure_where_a_word_governs_it(String sentence, String bounds) {
        assertEquals(bounds, bounds(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "培训一百二三十名技术员",
                "开展三五次检查",
                "违反规定的，处5万元以下罚款",
                "符合条件、年产值超过1亿元的企业，给予奖励",
                "凡年产值超过1亿元的企业，给予补助",
                "对年产值超过1亿元的企业给予补贴",
                "服务65岁以上老人",
                "建设220千伏变电站",
                "推进上述3个项目",
                "用好28条措施",
                "落实12项任务",
                "抓好3个方面工作",
                "坚持5项原则",
                "服务三类人员",
                "附件（12个）",
                "建设周期3年",
                "服务期满2年",
                "培育一个品牌",
                "一家企业申报",
                "实施产业倍增计划"
            })
    void other_numbers_are_no_figures(String sentence) {
        assertEquals("", bounds(sentence));
    }

    private static String bounds(String sentence) {
        List<Target> targets = Sentence.read(sentence);
        return targets.stream().map(Sentence::bound).collect(Collectors.joining(", "));
    }
}
