// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.CitationGraph;
import org.zhengce.policy.model.document.CitationNode;
import org.zhengce.policy.model.document.CitationRelation;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.document.ExpiredBasis;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.document.Instrument;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.plan.Plan;

class CitationsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private static PolicyDocument.Builder document(String number, String title, String issued) {
        return PolicyDocument.builder()
                .number(Optional.of(number).filter(text -> !text.isEmpty()).map(DocumentNumber::parse))
                .title(Optional.of(title).filter(text -> !text.isEmpty()))
                .issued(Optional.of(issued).filter(text -> !text.isEmpty()).map(LocalDate::parse));
    }

    private static Citation cites(CitationRelation relation, String number, String title) {
        return Citation.builder()
                .title(title)
                .number(Optional.of(number).filter(text -> !text.isEmpty()).map(DocumentNumber::parse))
                .relation(relation)
                .build();
    }

    private static List<String> names(List<CitationNode> nodes) {
        return nodes.stream().map(CitationNode::getName).collect(Collectors.toList());
    }

    /** 004 implements 市政办发〔2021〕43号, which is not among the five. */
    @Test
    void whatIsCitedAndNotThereDangles() {
        CitationGraph graph = Citations.graph(List.of(document("灞政办发〔2021〕46号", "关于印发实施方案的通知", "2021-12-14")
                .addCitations(
                        cites(CitationRelation.IMPLEMENTS, "市政办发〔2021〕43号", "提升重点产业链的意见"),
                        cites(CitationRelation.IMPLEMENTS, "", "省级 意见"),
                        cites(CitationRelation.MENTIONS, "", "《省级〈意见〉》"))
                .build()));
        assertEquals(List.of("市政办发〔2021〕43号", "省级 意见"), names(graph.dangling()));
        assertEquals(List.of(), graph.misdated());
        assertEquals(3, graph.getEdges().size());
        assertEquals(3, graph.getEdges().get(2).getTo());
    }

    @Test
    void aTitleIsFoundWhateverItsMarksAndItsIssuer() {
        PolicyDocument notice = document("", "云泽市人民政府关于印发《云泽市行动计划》的通知", "2019-03-30")
                .issuer("云泽市人民政府")
                .instrument(Instrument.builder().title("云泽市行动计划").build())
                .build();
        PolicyDocument citing = document("", "实施细则", "2020-01-01")
                .addCitations(
                        cites(CitationRelation.IMPLEMENTS, "", "云泽市　行动计划"),
                        cites(CitationRelation.IMPLEMENTS, "", "关于印发〈云泽市行动计划〉的通知"),
                        cites(CitationRelation.IMPLEMENTS, "云政发〔2019〕3号", "云泽市行动计划"))
                .build();
        CitationGraph graph = Citations.graph(List.of(citing, notice));
        assertEquals(2, graph.getNodes().size());
        graph.getEdges().forEach(edge -> assertEquals(2, edge.getTo()));
        assertEquals("云政发〔2019〕3号", graph.getNodes().get(1).getName());
    }

    @Test
    void aTitleThatSeveralBearIsNotGuessed() {
        CitationGraph graph = Citations.graph(List.of(
                document("", "工作要点", "2022-01-01").build(),
                document("", "工作要点", "2023-01-01").build(),
                document("", "细则", "2024-01-01")
                        .addCitations(
                                cites(CitationRelation.IMPLEMENTS, "", "工作要点"),
                                cites(CitationRelation.APPLIES, "", "《工作要点》"))
                        .build()));
        assertEquals(List.of(), graph.duplicates());
        assertEquals(List.of("工作要点"), names(graph.dangling()));
        assertEquals(4, graph.getNodes().size());
    }

    @Test
    void theSetMayHaveADocumentTwice() {
        CitationGraph graph = Citations.graph(List.of(
                document("", "措施", "2023-12-26").build(),
                document("市政办发〔2023〕31号", "措施", "2023-12-26").build(),
                document("市政办发〔2023〕31号", "", "").build()));
        assertEquals(List.of("市政办发〔2023〕31号"), names(graph.duplicates()));
        assertEquals(List.of(2, 3, 1), graph.getNodes().get(0).getPlaces());
    }

    @Test
    void aBasisThatIsYoungerIsMisdated() {
        PolicyDocument citing = document("", "细则", "2020-05-01")
                .addCitations(
                        cites(CitationRelation.IMPLEMENTS, "云政发〔2021〕3号", "意见"),
                        cites(CitationRelation.TO_BE_MADE, "", "办法"),
                        cites(CitationRelation.IMPLEMENTS, "云政发〔2020〕9号", "方案"),
                        cites(CitationRelation.IMPLEMENTS, "", "规划"))
                .build();
        CitationGraph graph = Citations.graph(List.of(
                citing,
                document("", "办法", "2022-01-01").build(),
                document("", "规划", "2020-05-02").build()));
        assertEquals(
                List.of("意见", "规划"),
                graph.misdated().stream()
                        .map(edge -> edge.getCitation().getTitle())
                        .collect(Collectors.toList()));
    }

    @Test
    void documentsThatRestOnEachOtherAreACircleOnce() {
        CitationGraph graph = Citations.graph(List.of(
                document("", "甲", "")
                        .addCitations(cites(CitationRelation.IMPLEMENTS, "", "丙"))
                        .build(),
                document("", "乙", "")
                        .addCitations(
                                cites(CitationRelation.APPLIES, "", "甲"), cites(CitationRelation.IMPLEMENTS, "", "乙"))
                        .build(),
                document("", "丙", "")
                        .addCitations(cites(CitationRelation.UNDER_PLAN, "", "乙"))
                        .build(),
                document("", "丁", "")
                        .addCitations(
                                cites(CitationRelation.INTERPRETED_BY, "", "戊"),
                                cites(CitationRelation.IMPLEMENTS, "", "甲"))
                        .build(),
                document("", "戊", "")
                        .addCitations(cites(CitationRelation.INTERPRETS, "", "丁"))
                        .build()));
        assertEquals(1, graph.getCycles().size());
        assertEquals(List.of(1, 3, 2), graph.getCycles().get(0).getNodes());
    }

    @Test
    void whatCitesItsOwnNumberAsItsBasisIsACircle() {
        CitationGraph graph = Citations.graph(List.of(document("云政发〔2021〕3号", "甲", "")
                .addCitations(cites(CitationRelation.IMPLEMENTS, "云政发〔2021〕3号", "甲"))
                .build()));
        assertEquals(List.of(1), graph.getCycles().get(0).getNodes());
    }

    private static Validity until(String day) {
        return Validity.builder().to(LocalDate.parse(day)).build();
    }

    @Test
    void anExpiredBasisCarriesWhatIsStillInForce() {
        PolicyDocument basis = document("云政发〔2019〕1号", "意见", "2019-01-01")
                .validity(until("2023-12-31"))
                .build();
        PolicyDocument repealed = document("", "旧办法", "2018-01-01").build();
        PolicyDocument repealing = document("", "新办法", "2024-06-30")
                .addCitations(cites(CitationRelation.REPEALS, "", "旧办法"))
                .build();
        PolicyDocument open = document("", "细则", "2020-01-01")
                .addCitations(
                        cites(CitationRelation.IMPLEMENTS, "云政发〔2019〕1号", "意见"),
                        cites(CitationRelation.APPLIES, "", "旧办法"))
                .build();
        PolicyDocument over = document("", "过期细则", "2020-01-01")
                .validity(until("2024-06-29"))
                .addCitations(cites(CitationRelation.IMPLEMENTS, "云政发〔2019〕1号", "意见"))
                .build();
        PolicyDocument later = document("", "后来细则", "2024-07-01")
                .addCitations(cites(CitationRelation.IMPLEMENTS, "云政发〔2019〕1号", "意见"))
                .build();
        PolicyDocument naming = document("", "报道", "2020-01-01")
                .addCitations(cites(CitationRelation.MENTIONS, "云政发〔2019〕1号", "意见"))
                .build();
        List<PolicyDocument> set = List.of(basis, repealed, repealing, open, over, later, naming);

        assertEquals(
                List.of(
                        ExpiredBasis.builder()
                                .basis("云政发〔2019〕1号")
                                .lastDay(LocalDate.of(2023, 12, 31))
                                .addCarried("细则")
                                .build(),
                        ExpiredBasis.builder()
                                .basis("旧办法")
                                .repealedBy("新办法")
                                .addCarried("细则")
                                .build()),
                Citations.expiredBases(set, DAY));
        assertEquals(1, Citations.expiredBases(set, DAY.minusDays(1)).size());
        assertEquals(List.of(), Citations.expiredBases(set, LocalDate.of(2023, 12, 31)));
    }

    @Test
    void aBasisExpiresByItsDurationAsItsValiditySays() {
        PolicyDocument basis = document("云政发〔2019〕1号", "意见", "2019-01-01")
                .validity(Validity.builder()
                        .commencement("自印发之日起")
                        .duration("有效期3年")
                        .build())
                .build();
        PolicyDocument plan = document("", "细则", "2020-01-01")
                .addCitations(cites(CitationRelation.IMPLEMENTS, "云政发〔2019〕1号", "意见"))
                .build();
        List<PolicyDocument> set = List.of(basis, plan);
        LocalDate last = Documents.validity(basis, DAY).getTo().orElseThrow();

        assertEquals(LocalDate.of(2022, 1, 1), last);
        assertEquals(List.of(), Citations.expiredBases(set, last));
        assertEquals(
                List.of(ExpiredBasis.builder()
                        .basis("云政发〔2019〕1号")
                        .lastDay(last)
                        .addCarried("细则")
                        .build()),
                Citations.expiredBases(set, last.plusDays(1)));
    }

    @Test
    void anInterpretationOfAnotherCarriesNoPlan() {
        Plan plan = Plan.builder().build();
        PolicyDocument original = document("", "实施方案", "2017-12-01").plan(plan).build();
        PolicyDocument interpretation = document("", "解读", "")
                .genre(Genre.INTERPRETATION)
                .plan(plan)
                .addCitations(cites(CitationRelation.INTERPRETS, "", "实施方案"))
                .build();
        assertEquals(
                List.of(interpretation.withPlan(Optional.empty()), original),
                Citations.withoutRestatements(List.of(interpretation, original)));
        List<PolicyDocument> alone = List.of(interpretation);
        assertEquals(alone, Citations.withoutRestatements(alone));
        List<PolicyDocument> bare = List.of(interpretation, original.withPlan(Optional.empty()));
        assertEquals(bare, Citations.withoutRestatements(bare));
        List<PolicyDocument> measures = List.of(
                original,
                document("", "措施", "")
                        .genre(Genre.MEASURES)
                        .plan(plan)
                        .addCitations(cites(CitationRelation.INTERPRETS, "", "实施方案"))
                        .build());
        assertEquals(measures, Citations.withoutRestatements(measures));
    }

    /** A recursion would not come back from a chain of this length, nor a quadratic search in time. */
    @Test
    void aChainOfAHundredThousandDocumentsIsWalked() {
        List<PolicyDocument> chain = new ArrayList<>();
        for (int i = 1; i <= 100_000; i++) {
            chain.add(document("云政发〔2020〕" + i + "号", "意见" + i, "")
                    .addCitations(cites(CitationRelation.IMPLEMENTS, "", "意见" + (i % 100_000 + 1)))
                    .build());
        }
        CitationGraph graph = assertTimeout(Duration.ofSeconds(60), () -> Citations.graph(chain));
        assertEquals(1, graph.getCycles().size());
        assertEquals(100_000, graph.getCycles().get(0).getNodes().size());
        assertTrue(graph.dangling().isEmpty());
    }
}
