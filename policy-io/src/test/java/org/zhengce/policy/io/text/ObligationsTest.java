// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.time.Cadence;

class ObligationsTest {

    private static String read(String text) {
        Obligations obligations = new Obligations();
        obligations.read(new Body(Flow.of(text, 0, text.length()), 0, 0, false, Optional.empty(), Optional.empty()));
        return obligations.found().stream().map(ObligationsTest::line).collect(Collectors.joining("; "));
    }

    private static String line(Obligation each) {
        Cadence cadence = each.getCadence();
        return each.getKind() + " " + cadence.getKind() + " " + text(cadence.getTimes()) + " "
                + text(cadence.getWeekday()) + " " + text(cadence.getDayOfMonth()) + " "
                + text(each.getActor().map(a -> a.getText())) + " "
                + text(each.getRecipient().map(a -> a.getText())) + " " + text(each.getThrough()) + " "
                + text(each.getProduct()) + " " + each.getAct();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "各县每周五向市水利局报送进展。|REPORT WEEKLY - FRIDAY - 各县 市水利局 - 进展 各县每周五向市水利局报送进展",
                "市水利局每周日通报水位。|REPORT WEEKLY - SUNDAY - 市水利局 - - 水位 市水利局每周日通报水位",
                "市水利局每周天通报水位。|REPORT WEEKLY - SUNDAY - 市水利局 - - 水位 市水利局每周天通报水位",
                "市水利局每周通报水位。|REPORT WEEKLY - - - 市水利局 - - 水位 市水利局每周通报水位",
                "市水利局每月召开调度会。|MEETING MONTHLY - - - 市水利局 - - 调度会 市水利局每月召开调度会",
                "市水利局会同市财政局每季度召开2次会议。|MEETING QUARTERLY 2 - - 市水利局 - - 2次会议 市水利局会同市财政局每季度召开2次会议",
                "每半年开展两次考核。|ASSESSMENT SEMIANNUAL 2 - - - - - - 每半年开展两次考核",
                "市水利局每年委托第三方机构评估一次。|EVALUATION ANNUAL 1 - - 市水利局 - 第三方机构 - 市水利局每年委托第三方机构评估一次",
                "每月5日前上报水位。|REPORT MONTHLY - - 5 - - - 水位 每月5日前上报水位",
                "每月31日前汇报。|REPORT MONTHLY - - 31 - - - - 每月31日前汇报",
                "每月1日之前报告。|REPORT MONTHLY - - 1 - - - - 每月1日之前报告",
                "每月32日前汇报。|REPORT MONTHLY - - - - - - - 每月32日前汇报",
                "每年5日前汇报。|REPORT ANNUAL - - - - - - - 每年5日前汇报",
                "每季度末月10日前上报。|REPORT QUARTERLY - - 10 - - - - 每季度末月10日前上报",
                "定期公布名录。|PUBLICATION PERIODIC - - - - - - - 定期公布名录",
                "定期发布名录。|PUBLICATION PERIODIC - - - - - - 名录 定期发布名录",
                "定期召开例会。|MEETING PERIODIC - - - - - - 例会 定期召开例会",
                "定期召开推进会。|MEETING PERIODIC - - - - - - 推进会 定期召开推进会",
                "定期清理航道。|OTHER PERIODIC - - - - - - - 定期清理航道",
                "及时清障，每月巡查航道。|OTHER PROMPTLY - - - - - - - 及时清障; OTHER MONTHLY - - - - - - - 每月巡查航道",
                "渔船逐年检修。|OTHER ANNUAL - - - - - - - 渔船逐年检修"
            })
    void someone_does_something_again_and_again(String text, String obligations) {
        assertEquals(obligations, read(text));
        assertEquals(obligations, read("建码头，清航道。" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每年新增8万户。", "产量逐年提高。", "长期坚持。", "水位动态化管理。", "定期性维护。", "每月均。", "按月度。", "每月报。", "建设码头。"})
    void what_grows_each_year_or_names_no_act_is_none(String text) {
        assertEquals("", read(text));
    }

    @Test
    void a_cue_far_down_a_clause_is_not_read() {
        assertEquals("OTHER MONTHLY - - - - - - - " + "渔".repeat(120) + "每月巡查", read("渔".repeat(120) + "每月巡查"));
        assertEquals("", read("渔".repeat(121) + "每月巡查"));
        assertEquals("", read("建码头。" + "渔".repeat(121) + "每月巡查"));
    }

    @ParameterizedTest
    @CsvSource({
        "每季度末月10日前上报。, 3 10",
        "每季度末25日前报送总结。, 3 25",
        "每季度10日前上报。, - 10",
        "每年6月30日前提交报告。, 6 30",
        "每年2月31日前提交报告。, - -"
    })
    void the_month_within_the_period_is_read_where_the_text_names_it(String text, String monthAndDay) {
        Obligations obligations = new Obligations();
        obligations.read(Sentence.body(text, 0, text.length(), 1));
        Cadence cadence = obligations.found().get(0).getCadence();
        assertEquals(monthAndDay, text(cadence.getMonth()) + " " + text(cadence.getDayOfMonth()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "做好“每月一题”公开。",
                "产值平均每年有所增长。",
                "实行每周五天工作制。",
                "未按时限办理的，追究责任。",
                "因特殊情况不能按时到场，应当说明。",
                "及时上报的，予以表扬。",
                "无法在规定期限内办结。",
                "每年10月的第三周为科普周。",
                "落实全国每年的训练任务。",
                "贫困人口逐年减少。",
                "掌握人员动态，精准防控。",
                "应当在约定期限内答复。",
                "高于财政经常性收入增长幅度。",
                "每年11月9日为消防活动日。",
                "从事不定期航班运输。",
                "每年最多资助1件。",
                "工作时间每日不得超过八小时。",
                "按照原处罚数额按日连续处罚。",
                "将每天的时间划分为三个时段。",
                "每年从利润中提取不低于百分之十。",
                "对轻微、及时改正的行为不予处罚。",
                "每日每平方米处一百元罚款。",
                "可继续参加评审。",
                "对实行按月结算的项目，不约定预付款。",
                "实现常态化网上申报100%。",
                "在继续稳定运行的基础上，增加班次。",
                "校准授时及时钟设备。"
            })
    void what_only_looks_like_a_rhythm_is_none(String text) {
        Obligations obligations = new Obligations();
        obligations.read(Sentence.body(text, 0, text.length(), 1));
        assertEquals(0, obligations.found().size());
    }

    /** A time alone in its clause: the act stands in the next one. */
    @Test
    void theActMayStandBehindTheTime() {
        Obligations obligations = new Obligations();
        String text = "各区每年2月底前，将上年度情况报市水利局。";
        obligations.read(Sentence.body(text, 0, text.length(), 1));
        assertEquals("各区每年2月底前，将上年度情况报市水利局", obligations.found().get(0).getAct());
    }
}
