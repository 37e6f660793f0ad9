// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Indicator;

/** What a figure is called: from its own clause, from the words behind the number, or from the clauses before. */
class IndicatorNamesTest {

    /** The sentence, and the names of its figures in their order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            推进12个总投资90亿元的水利项目 | 水利项目数, 水利项目总投资
            培育企业和合作社30家 | 企业和合作社数
            培育企业10家、合作社20家和农场30个 | 企业数, 合作社数, 农场数
            引进企业10家和人才200名 | 企业数, 人才数
            绿地面积达到建成区面积的30% | 绿地面积占比
            到2030年，清洁能源消费占能源消费总量的比重达到25% | 清洁能源消费占能源消费总量比重
            城镇人口占常住人口的比例提高到60% | 城镇人口占常住人口比重
            民营经济增加值占生产总值的份额达到55% | 民营经济增加值占生产总值比重
            绿色建筑占新建建筑比例达到80% | 绿色建筑占新建建筑比重
            工业用地占比达到20% | 工业用地占比
            林地占用面积压减5% | 林地占用面积
            占地面积压减5% | 占地面积
            市场占有率达到30% | 市场占有率
            占道经营下降20% | 占道经营
            60%的行政村建成文化广场 | 行政村建成文化广场占比
            80%以上的学校食堂接入监管平台 | 学校食堂接入监管平台占比
            综合实力进入全省前三名 | 综合实力
            综合排名位居全省前10位 | 综合排名
            新建改造农村公路50公里 | 农村公路
            新建高标准农田3万亩 | 高标准农田面积
            改造老旧管网120公里以上 | 老旧管网
            收储早稻5万吨 | 早稻
            打造百亿级产业园区 | 产业园区规模
            培育千亿级装备制造产业集群2个 | 千亿级装备制造产业集群数
            企业达到10家和合作社达到20家 | 企业数, 合作社数
            企业达到10家、合作社达到20家与农场达到30个 | 企业数, 合作社数, 农场数
            不低于80%的学校食堂接入监管平台 | 学校食堂接入监管平台占比
            绿化覆盖率达到40%以上水平 | 绿化覆盖率
            实现95%以上的覆盖率 | 覆盖率
            95%以上的合作社的账目公开 | 合作社账目公开率
            培育20家主营业务收入超过5亿元的农产品加工企业 | 主营业务收入超过5亿元的农产品加工企业数
            培育具有全国影响力的农产品加工企业20家 | 具有全国影响力的农产品加工企业数
            建成20个设施完备的农产品批发市场 | 农产品批发市场数
            新增3000万元贷款 | 贷款
            建成装机容量20万千瓦的光伏电站 | 光伏电站装机容量
            建设年处理能力30万立方米的污水厂 | 污水厂处理能力
            完成固定资产投资30亿元的任务 | 固定资产投资
            综合排名前10位 | 综合排名
            """)
    void the_name_says_what_is_counted_or_measured(String sentence, String names) {
        assertEquals(names, names(sentence));
    }

    /** The clauses of one sentence, of which later ones leave unsaid what the first has said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            渔业产值达到80亿元，增长6% | 渔业产值, 渔业产值
            产业园营业收入达到100亿元，利润达到10亿元 | 产业园营业收入, 产业园利润
            加工产值达到20亿元，占工业总产值的比重达到30% | 加工产值, 加工产值占工业总产值比重
            民营经济占生产总值的比重达到50%，占税收收入的比重达到60% | 民营经济占生产总值比重, 民营经济占税收收入比重
            渔业贷款达到5亿元，贷款增长3% | 渔业贷款, 渔业贷款
            大力发展渔业，达到80亿元，增长6% | 渔业, 渔业
            经济总量达到900亿元，在全市位次前移1位 | 经济总量, 经济总量在全市位次
            渔业产值达到80亿元，进入全省前5位 | 渔业产值, 渔业产值
            绿地面积达到30平方公里，占建成区面积的30% | 绿地面积, 绿地面积占建成区面积比重
            绿地面积达到30平方公里，不低于用地面积的30% | 绿地面积, 绿地面积占比
            绿地面积达到30平方公里，达到用地面积的30% | 绿地面积, 绿地面积占比
            """)
    void a_clause_that_names_nothing_goes_on_with_what_was_named(String sentence, String names) {
        assertEquals(names, names(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            安排5000万元，用于园区建设 | 园区建设资金
            统筹3000万元，对小微企业进行扶持 | 小微企业扶持资金
            """)
    void money_is_named_after_what_it_is_spent_on(String sentence, String names) {
        assertEquals(names, names(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"渔业产值达到80亿元，进入全省前5位", "渔业产值达到80亿元，增长6%", "渔业产值达到80亿元，保持前5位"})
    void a_name_from_before_is_quoted_where_it_stands(String sentence) {
        List<Target> targets = Sentence.read(sentence);
        assertEquals(Optional.empty(), targets.get(0).getIndicatorQuote());
        assertEquals("渔业产值", targets.get(1).getIndicator().getName());
        assertEquals(
                "渔业产值达到80亿元", targets.get(1).getIndicatorQuote().orElseThrow().getText());
    }

    @Test
    void a_share_keeps_its_part_and_its_whole() {
        Indicator share = only("加工产值占渔业总产值的比重达到45%");
        assertEquals("加工产值", share.getNumerator().orElseThrow());
        assertEquals("渔业总产值", share.getDenominator().orElseThrow());
        Indicator part = only("绿地面积不低于建成区面积的30%");
        assertEquals("绿地面积", part.getNumerator().orElseThrow());
        assertEquals("建成区面积", part.getDenominator().orElseThrow());
    }

    private static Indicator only(String sentence) {
        return Sentence.read(sentence).get(0).getIndicator();
    }

    private static String names(String sentence) {
        return Sentence.read(sentence).stream()
                .map(Target::getIndicator)
                .map(Indicator::getName)
                .collect(Collectors.joining(", "));
    }
}
