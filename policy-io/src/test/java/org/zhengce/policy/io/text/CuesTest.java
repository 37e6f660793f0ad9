// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.Target;

/** What the words at a number say of how its indicator moves. */
class CuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            产值达到80亿元 | level |
            覆盖率提高到95% | level | up
            办结时限压缩至3日 | level | down
            产值增长8% | growth | up
            能耗下降8% | growth | down
            产值累计增长30% | growth | up
            投资2025年增长8% | growth | up
            研发投入强度提高0.5个百分点 | growth | up
            投资同比增长8% | growth_year_on_year | up
            投资比上年增长8% | growth_year_on_year | up
            投资每年增长8% | growth_year_on_year | up
            投诉量同比下降8% | growth_year_on_year | down
            产值年均增长8% | growth_annual_average | up
            能耗年均下降3% | growth_annual_average | down
            新增企业20家 | increment_gross |
            就业岗位新增3000个 | increment_gross | up
            新培育企业20家 | increment_gross |
            新引进企业20家 | increment_gross |
            新认定企业20家 | increment_gross |
            新建学校20所 | increment_gross |
            企业增加20家 | increment_gross | up
            净增企业20家 | increment_net |
            就业岗位净增3000个 | increment_net | up
            累计投入资金6亿元 | cumulative |
            累计培训农民3000人次 | cumulative |
            收入翻一番 | multiple |
            加工产值占总产值的比重达到40% | share |
            """)
    void the_words_say_how_an_indicator_moves(String sentence, String kind, String direction) {
        Change change = only(sentence);
        assertEquals(kind, change.getKind().code());
        assertEquals(
                direction == null ? "" : direction,
                change.getDirection().map(each -> each.code()).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            经济总量在全市位次前移2位 | rank_move | up | 全市
            经济总量在全省位次后移2位 | rank_move | down | 全省
            综合实力进入全省前三名 | level | | 全省
            综合实力位居全市前10位 | level | | 全市
            """)
    void a_rank_is_held_among_peers(String sentence, String kind, String direction, String peers) {
        Change change = only(sentence);
        assertEquals(kind, change.getKind().code());
        assertEquals(
                direction == null ? "" : direction,
                change.getDirection().map(each -> each.code()).orElse(""));
        assertEquals(peers, change.getPeerGroup().orElseThrow());
    }

    private static Change only(String sentence) {
        List<Target> targets = Sentence.read(sentence);
        assertEquals(1, targets.size(), () -> sentence + " " + targets);
        return targets.get(0).getChange();
    }
}
