// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.Threshold;

/** How the amounts of one clause belong together: counts and their thresholds, changes and where they start, series. */
class StatementTest {

    /** The sentence; each figure with the threshold of what it counts in brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            培育产值超1亿元企业8家、产值超5亿元企业3家 | equal 8 家 (more_than 1 亿元), equal 3 家 (more_than 5 亿元)
            培育3家产值超10亿元的企业 | equal 3 家 (more_than 10 亿元)
            培育产值10亿元以上企业3家 | equal 3 家 (at_least 10 亿元)
            2条产业链突破百亿元 | equal 2 条 (more_than 100 亿元)
            培育百亿级企业3家 | equal 3 家 (at_least 100 亿元)
            培育企业3家、产值超10亿元 | equal 3 家, more_than 10 亿元
            培育企业3家和产值超10亿元 | equal 3 家, more_than 10 亿元
            推进8个总投资45亿元的项目 | equal 8 个, equal 45 亿元
            引进企业3家、投资10亿元 | equal 3 家, equal 10 亿元
            产值达到80亿元、利润达到5亿元 | increase_to 80 亿元, increase_to 5 亿元
            """)
    void an_amount_that_describes_what_is_counted_is_its_threshold(String sentence, String expected) {
        assertEquals(
                expected,
                Sentence.read(sentence).stream().map(StatementTest::thresholds).collect(Collectors.joining(", ")));
    }

    /** The sentence; each figure with its baseline in brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            覆盖率由30%提高到45% | increase_to 45 % (30 %)
            企业从3家增加到8家 | increase_to 8 家 (3 家)
            企业由3家增加到8家，合作社由5个增加到9个 | increase_to 8 家 (3 家), increase_to 9 个 (5 个)
            企业由3家增加到8家、合作社达到9个 | increase_to 8 家 (3 家), increase_to 9 个
            办结时限由10日压缩至3日以内 | at_most 3 日 (10 日)
            """)
    void an_amount_behind_from_is_where_a_change_starts(String sentence, String expected) {
        assertEquals(
                expected,
                Sentence.read(sentence).stream().map(StatementTest::baselines).collect(Collectors.joining(", ")));
    }

    /** The sentence; the name and bound of each figure. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公路里程、航道里程分别达到120公里、60公里 | 公路里程 increase_to 120 公里, 航道里程 increase_to 60 公里
            公路里程和航道里程分别达到120公里和60公里 | 公路里程 increase_to 120 公里, 航道里程 increase_to 60 公里
            产值、利润、税收分别增长8%、6%和5% | 产值 equal 8 %, 利润 equal 6 %, 税收 equal 5 %
            能耗强度、排放强度分别下降15%和20%以上 | 能耗强度 equal 15 %, 排放强度 at_least 20 %
            """)
    void a_series_gives_each_name_its_number(String sentence, String expected) {
        assertEquals(
                expected,
                Sentence.read(sentence).stream()
                        .map(each -> each.getIndicator().getName() + " " + Sentence.bound(each))
                        .collect(Collectors.joining(", ")));
    }

    private static String thresholds(Target target) {
        return Sentence.bound(target)
                + target.getScope()
                        .getThreshold()
                        .map(Threshold::getBound)
                        .map(bound -> " (" + Sentence.bound(bound) + ")")
                        .orElse("");
    }

    private static String baselines(Target target) {
        return Sentence.bound(target)
                + target.getBaseline()
                        .flatMap(each -> each.getValue())
                        .map(value -> " (" + value + ")")
                        .orElse("");
    }
}
