// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;

/** Which sections are measures where clauses stand at several levels. */
class MeasuresTest {

    /** Each measure with whom its own clauses charge. */
    private static String measures(String text) {
        Reading read = PolicyText.read(text);
        assertEquals(0, read.getNotices().size(), () -> read.getNotices().toString());
        Plan plan = read.getDocument().getPlan().get();
        return plan.getMeasures().stream()
                .map(measure -> measure.getNumber() + " "
                        + plan.assignments().stream()
                                .filter(each -> each.getMeasure().equals(java.util.Optional.of(measure.getNumber())))
                                .map(Assignment::getParty)
                                .map(party -> party.getText())
                                .collect(Collectors.joining("、")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aSectionAndItsPartsAreMeasuresIfBothHaveClauses() {
        assertEquals("一 市林业局\n一（一） 市水利局\n一（二） 市财政局\n二 市林业局", measures("""
                云泽市湿地保护方案
                一、摸清底数。开展湿地普查。（市林业局负责）
                （一）普查水系。组织测量。（市水利局负责）
                （二）保障经费。列入预算。（市财政局负责）
                二、加强巡护。组建巡护队。（市林业局负责）
                """));
    }

    @Test
    void aClauseInTheHeadingChargesTheWholeOfItsParts() {
        assertEquals("一 市林业局\n二 市水利局", measures("""
                云泽市湿地保护方案
                一、摸清底数（牵头部门：市林业局；目标位置：全省前5）
                1、普查水系。组织测量。
                2、普查沼泽。组织测量。
                二、恢复生态（牵头部门：市水利局）
                3、退渔还湿。分步实施。
                """));
    }

    @Test
    void partsWithoutAHeadingAreMeasuresIfHalfOfThemHaveClauses() {
        assertEquals("一1 市林业局\n一2 市水利局\n二3 市林业局", measures("""
                云泽市湿地保护方案
                一、摸清底数
                1.对全市水系组织测量并登记造册。（市林业局负责）
                2.对全市沼泽组织测量并登记造册。（市水利局负责）
                二、加强巡护
                3.组建全市巡护队并定期开展巡护。（市林业局负责）
                """));
    }

    /** Of several instruments, too, each under its title, which belongs to no section. */
    @Test
    void articlesThatFrameARegulationAreNoMeasures() {
        String text = """
                云泽市水利局关于印发两项制度的通知
                各区水利局：
                现将两项制度印发给你们。
                云泽市水利局
                2025年3月1日
                云泽市水情报送制度
                第一条 为规范水情报送，根据有关规定，制定本制度。
                第二条 各区水利局应当报送水情。
                第三条 本制度自印发之日起施行。
                云泽市巡堤查险制度
                第一条 为规范巡堤查险，制定本制度。
                第二条 各区水利局应当组织巡堤。
                第三条 本制度由云泽市水利局负责解释，自印发之日起施行。
                """;
        Plan plan = PolicyText.read(text).getDocument().getPlan().get();
        assertEquals(
                "[第二条, 第二条#2]",
                plan.getMeasures().stream()
                        .map(measure -> measure.getNumber().toString())
                        .collect(Collectors.toList())
                        .toString());
        assertEquals(
                "第三条 本制度自印发之日起施行。",
                plan.getOutline().get(2).getQuote().getText().trim());
    }

    @Test
    void clausesDeepBelowMakeChaptersOfWhatHoldsThem() {
        assertEquals("一（一）1 市林业局\n一（一）2 市水利局\n一（二）3 市林业局\n一（二）4 市水利局", measures("""
                云泽市湿地保护方案
                一、重点任务
                （一）围绕全市湿地底数不清的问题，组织开展全面的普查工作。
                1.普查水系。组织测量。（市林业局负责）
                2.普查沼泽。组织测量。（市水利局负责）
                （二）围绕全市湿地退化的问题，组织开展全面的生态恢复工作。
                3.退渔还湿。分步实施。（市林业局负责）
                4.生态补水。定期调度。（市水利局负责）
                """));
    }

    @Test
    void ofAnnexesThePartsWithClausesAreMeasures() {
        assertEquals("一 \n二 \n附件·一 市林业局\n附件·二 市水利局", measures("""
                云泽市湿地保护考评办法
                一、考评对象
                各区、县政府。
                二、考评方式
                每年考评一次。
                附件
                云泽市湿地保护任务
                一、摸清底数
                开展湿地普查。（市林业局负责）
                二、恢复生态
                实施退渔还湿。（市水利局负责）
                三、说明
                分值由市林业局解释。
                """));
    }
}
