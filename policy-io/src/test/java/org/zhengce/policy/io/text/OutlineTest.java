// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Plan;

/** Where sections begin, and what they are called, whatever became of the lines. */
class OutlineTest {

    private static Plan plan(String text) {
        return PolicyText.read(text).getDocument().getPlan().get();
    }

    private static String outline(String text) {
        return plan(text).getOutline().stream()
                .map(section -> section.getNumber().get()
                        + section.getHeading().map(heading -> " " + heading).orElse(""))
                .collect(Collectors.joining("; "));
    }

    @Test
    void aMarkerMayStandAloneOnItsLine() {
        assertEquals("一 保障措施; 一（一） 加强领导; 一（二） 做好宣传", outline("一、保障措施\n（一）\n加强领导。\n建立会商机制。\n（二）\n做好宣传。\n及时总结经验。"));
    }

    /** Broken at a fixed width, as text taken out of pages is. */
    @Test
    void aHeadingMayBeBrokenAtTheEndOfAFullLine() {
        String text =
                "一、重点任务\n（一）健全城乡一体的困境儿童关爱服务和心理\n支持体系。由学校和社区共同建立档案，定期上\n门走访，及时发现并解决困难。\n（二）减轻企业水电气费用、\n用工成本。清理收费项目。";
        assertEquals("一 重点任务; 一（一） 健全城乡一体的困境儿童关爱服务和心理支持体系; 一（二） 减轻企业水电气费用、用工成本", outline(text));
    }

    @Test
    void headingsMayBeMarkedWithSigns() {
        assertEquals(
                "第一章 总则; 第一章第一条; 第二章 管理; 第二章第二条",
                outline("# 云泽市湖泊条例\n\n## 第一章 总则\n\n第一条 为保护湖泊，制定本条例。\n\n## 第二章 管理\n\n第二条 湖泊实行名录管理，名录由市政府公布。"));
        assertEquals(
                "云泽市湖泊条例",
                PolicyText.read("# 云泽市湖泊条例\n\n第一条 为保护湖泊，制定本条例。")
                        .getDocument()
                        .getTitle()
                        .get());
    }

    /** The first chapter may be gone; what is no heading of a chapter does not begin one. */
    @Test
    void chaptersMayBeginWithTheSecond() {
        assertEquals("第一条; 第二章 管理; 第二章第二条", outline("云泽市湖泊条例\n第一条 为保护湖泊，制定本条例。\n第二章 管理\n第二条 湖泊实行名录管理，名录由市政府公布。"));
        assertEquals("第一条", outline("云泽市湖泊条例\n第一条 湖泊实行名录管理。\n第二章所称名录，包括面积在五十公顷以上的湖泊、列入保护范围的湖泊和饮用水水源地所在的其他湖泊。"));
    }

    @Test
    void aChapterAndItsFirstArticleMayStandOnOneLine() {
        assertEquals(
                "第一章 总则; 第一章第一条; 第二章 管理; 第二章第二条",
                outline("云泽市湖泊管理办法\n第一章　总则　　第一条　为保护湖泊，制定本办法。\n第二章　管理　　第二条　湖泊实行名录管理，名录由市政府公布。"));
    }

    /** An item of one sentence is called by it, and its figure and its duty are read all the same. */
    @Test
    void theOneSentenceOfAnItemIsItsHeadingAndItsText() {
        Plan plan = plan("一、任务\n1.更换智能水表，覆盖率达到86%以上。（责任单位：市水务局）\n2.每半年开展一次收费治理。（责任单位：市发改委）");
        assertEquals(2, plan.getMeasures().size());
        assertEquals(
                "86",
                plan.getTargets()
                        .get(0)
                        .getBound()
                        .match(n -> n.getValue().toString(), r -> "", r -> "", u -> "", q -> ""));
        assertEquals(1, plan.getObligations().size());
        assertEquals(2, plan.getClauses().size());
    }

    /** Stated once in a clause, it holds for that clause and those after it; a clause that says the role itself keeps it. */
    @Test
    void aConventionOnCommasHoldsFromWhereItIsStated() {
        Plan plan = plan("一、任务\n（一）清理证明。简化流程。〔市司法局、市公安局，各县（市）人民政府。逗号前为牵头单位，下同〕\n"
                + "（二）公开清单。定期更新。〔市财政局，市审计局〕\n（三）开展巡查。发现问题。〔市林业局牵头，各县（市）人民政府配合〕");
        assertEquals(
                "LEAD 市司法局; LEAD 市公安局; RESPONSIBLE 各县（市）人民政府; LEAD 市财政局; RESPONSIBLE 市审计局; LEAD 市林业局; SUPPORTING 各县（市）人民政府",
                plan.assignments().stream()
                        .map(each -> each.getRole() + " " + each.getParty().getText())
                        .collect(Collectors.joining("; ")));
    }

    /** Of a regulation the measures are its articles, those of its general and last provisions left out. */
    @Test
    void theMeasuresOfARegulationAreItsArticles() {
        Plan plan = plan(
                "云泽市湖泊条例\n第一章 总则\n第一条 为保护湖泊，制定本条例。\n第二章 管理\n第二条 名录管理。名录由市政府公布。\n第三条 市水利局负责巡查，并建立巡查档案。\n第三章 附则\n第四条 本条例自公布之日起施行。");
        assertEquals(
                "第二章第二条 第二章第三条",
                plan.getMeasures().stream()
                        .map(Measure::getNumber)
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aMarkerWithinALineIsNotTheWordsBeforeIt() {
        Plan plan = plan("一、回顾\n五年来，各项事业取得进展。一是实力增强。产值翻番。二是民生改善。就业增长。");
        assertEquals(
                "一; 一·一是 实力增强; 一·二是 民生改善",
                outline("一、回顾去年的工作，大家付出了辛劳，克服了困难，完成了任务，取得了成绩，得到了各方面的好评，在此表示感谢。一是实力增强。产值翻番。二是民生改善。就业增长。"));
        assertEquals("一是", plan.getOutline().get(1).getMarker().get());
        assertEquals("二是", plan.getOutline().get(2).getMarker().get());
    }

    @Test
    void whereAReportWasGivenIsNoSection() {
        assertEquals("一 回顾", outline("政府工作报告\n——2026年1月28日在云泽市第五届人民代表大会第一次会议上\n云泽市市长 林知远\n一、回顾\n去年各项任务顺利完成。"));
    }
}
