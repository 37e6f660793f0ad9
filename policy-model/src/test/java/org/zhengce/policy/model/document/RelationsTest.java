// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.plan.TargetChangeKind;
import org.zhengce.policy.model.quantity.Comparator;

class RelationsTest {

    private static final CitationNode CITED = CitationNode.builder().name("意见").build();
    private static final CitationNode TWICE =
            CitationNode.builder().name("细则").addPlaces(1, 2).build();
    private static final Target TARGET =
            Target.of(Indicator.of("工业用地占比"), Bound.numeric(Comparator.AT_LEAST, "20", "%"));

    private static CitationEdge edge(int from, int to, boolean misdated) {
        return CitationEdge.builder()
                .from(from)
                .to(to)
                .citation(Citation.builder()
                        .title("意见")
                        .relation(CitationRelation.IMPLEMENTS)
                        .build())
                .misdated(misdated)
                .build();
    }

    @Test
    void aGraphTellsWhatIsWrongWithIt() {
        CitationGraph graph = CitationGraph.builder()
                .addNodes(TWICE, CITED)
                .addEdges(edge(1, 2, true), edge(2, 1, false))
                .build();
        assertEquals(List.of(CITED), graph.dangling());
        assertEquals(List.of(TWICE), graph.duplicates());
        assertEquals(List.of(edge(1, 2, true)), graph.misdated());
    }

    @Test
    void edgesAndCyclesAreOfItsNodes() {
        String rule = "Edges and cycles must be of documents that the citation graph has: ";
        Refused.with(rule + "2 of 1", CitationGraph.builder().addNodes(CITED).addEdges(edge(1, 2, false))::build);
        Refused.with(rule + "0 of 1", CitationGraph.builder().addNodes(CITED).addEdges(edge(0, 1, false))::build);
        Refused.with(
                rule + "3 of 0",
                CitationGraph.builder()
                        .addCycles(CitationCycle.builder().addNodes(3).build())::build);
    }

    @Test
    void anExpiredBasisHasAReason() {
        Refused.with(
                "Expired basis must have a last day or what repealed it: 意见",
                ExpiredBasis.builder().basis("意见")::build);
        assertEquals(
                Optional.of(LocalDate.of(2023, 12, 31)),
                ExpiredBasis.builder()
                        .basis("意见")
                        .lastDay(LocalDate.of(2023, 12, 31))
                        .build()
                        .getLastDay());
    }

    private static RestatedFigure.Builder figure(RestatementKind kind) {
        return RestatedFigure.builder().kind(kind);
    }

    @Test
    void aRestatedFigureHasTheSidesOfItsKind() {
        String rule = "Restated figure must have the sides of its kind, and differences if it differs: ";
        Refused.with(
                rule + "agreeing has 1 sides, 0 differences",
                figure(RestatementKind.AGREEING).original(TARGET)::build);
        Refused.with(
                rule + "differing has 2 sides, 0 differences",
                figure(RestatementKind.DIFFERING).original(TARGET).restated(TARGET)::build);
        Refused.with(
                rule + "agreeing has 2 sides, 1 differences",
                figure(RestatementKind.AGREEING)
                        .original(TARGET)
                        .restated(TARGET)
                        .addDifferences(TargetChangeKind.REDATED)::build);
        Refused.with(
                rule + "not_restated has 1 sides, 0 differences",
                figure(RestatementKind.NOT_RESTATED).restated(TARGET)::build);
        Refused.with(
                rule + "not_in_original has 1 sides, 0 differences",
                figure(RestatementKind.NOT_IN_ORIGINAL).original(TARGET)::build);
        Refused.with(
                rule + "not_restated has 2 sides, 0 differences",
                figure(RestatementKind.NOT_RESTATED).original(TARGET).restated(TARGET)::build);
    }

    @Test
    void anInterpretationThatOnlyLeavesOutIsFaithful() {
        RestatedFigure silent =
                figure(RestatementKind.NOT_RESTATED).original(TARGET).build();
        RestatedFigure invented =
                figure(RestatementKind.NOT_IN_ORIGINAL).restated(TARGET).build();
        RestatedFigure other = figure(RestatementKind.DIFFERING)
                .original(TARGET)
                .restated(TARGET)
                .addDifferences(TargetChangeKind.LOOSENED)
                .build();
        assertTrue(InterpretationReport.builder().addFigures(silent).build().faithful());
        assertFalse(InterpretationReport.builder().addFigures(invented).build().faithful());
        assertFalse(InterpretationReport.builder().addFigures(other).build().faithful());
        assertEquals(
                List.of(other),
                InterpretationReport.builder().addFigures(silent, other).build().figures(RestatementKind.DIFFERING));
    }

    @Test
    void aDocumentMayBeCitedUnderSeveralTitles() {
        PolicyDocument notice = PolicyDocument.builder()
                .title("云泽市人民政府 关于印发《行动〈计划〉》的通知")
                .issuer("云泽市人民政府")
                .instrument(Instrument.builder().title("行动〈计划〉").build())
                .build();
        assertEquals(List.of("云泽市人民政府关于印发行动计划的通知", "关于印发行动计划的通知", "行动计划"), notice.bareTitles());
        assertEquals(List.of(), PolicyDocument.builder().title("《 》").build().bareTitles());
        assertEquals(
                "关于印发行动计划的通知",
                Citation.builder()
                        .title("云泽市人民政府关于印发〈行动计划〉的\u3000通知")
                        .issuer("云泽市人民政府")
                        .relation(CitationRelation.MENTIONS)
                        .build()
                        .bareTitle());
        assertEquals(Optional.of("云泽市人民政府 关于印发《行动〈计划〉》的通知"), notice.designation());
        assertEquals(
                Optional.of("云政发〔2023〕1号"),
                PolicyDocument.builder()
                        .title("意见")
                        .number(DocumentNumber.parse("云政发〔2023〕1号"))
                        .build()
                        .designation());
    }
}
