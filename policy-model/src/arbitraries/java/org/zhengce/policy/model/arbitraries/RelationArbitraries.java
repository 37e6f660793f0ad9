// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.CitationCycle;
import org.zhengce.policy.model.document.CitationEdge;
import org.zhengce.policy.model.document.CitationGraph;
import org.zhengce.policy.model.document.CitationNode;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.document.ExpiredBasis;
import org.zhengce.policy.model.document.InterpretationReport;
import org.zhengce.policy.model.document.RestatedFigure;
import org.zhengce.policy.model.document.RestatementKind;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.plan.TargetChangeKind;

/** How documents stand to each other: graphs, expired bases and interpretations of package document. */
final class RelationArbitraries {

    private static final Set<TargetChangeKind> DIFFERENCES =
            EnumSet.range(TargetChangeKind.TIGHTENED, TargetChangeKind.REBASED);

    private final Texts texts;
    private final Catalogue catalogue;
    private final TimeArbitraries times;

    RelationArbitraries(Texts texts, Catalogue catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.times = new TimeArbitraries(texts);
    }

    void register() {
        catalogue.add(CitationNode.class, this::node);
        catalogue.add(CitationEdge.class, () -> edge(9));
        catalogue.add(CitationCycle.class, () -> cycle(9));
        catalogue.add(CitationGraph.class, this::graph);
        catalogue.add(ExpiredBasis.class, this::expired);
        catalogue.add(RestatedFigure.class, this::figure);
        catalogue.add(InterpretationReport.class, this::report);
    }

    private Arbitrary<String> title() {
        return texts.name(Topic.CITED);
    }

    private Arbitrary<CitationNode> node() {
        return Combinators.combine(
                        title(),
                        maybe(catalogue.arbitrary(DocumentNumber.class)),
                        maybe(title()),
                        maybe(times.day()),
                        texts.few(Arbitraries.integers().between(1, 9)))
                .as((name, number, title, issued, places) -> CitationNode.builder()
                        .name(name)
                        .number(number)
                        .title(title)
                        .issued(issued)
                        .addAllPlaces(places)
                        .build());
    }

    private Arbitrary<CitationEdge> edge(int nodes) {
        Arbitrary<Integer> place = Arbitraries.integers().between(1, nodes);
        return Combinators.combine(place, place, catalogue.arbitrary(Citation.class), flag())
                .as((from, to, citation, misdated) -> CitationEdge.builder()
                        .from(from)
                        .to(to)
                        .citation(citation)
                        .misdated(misdated)
                        .build());
    }

    private Arbitrary<CitationCycle> cycle(int nodes) {
        return texts.few(Arbitraries.integers().between(1, nodes))
                .map(places -> CitationCycle.builder().addAllNodes(places).build());
    }

    private Arbitrary<CitationGraph> graph() {
        return Combinators.combine(texts.few(node()), texts.few(edge(9)), texts.few(cycle(9)))
                .as((nodes, edges, cycles) -> {
                    CitationGraph.Builder graph = CitationGraph.builder().addAllNodes(nodes);
                    int size = nodes.size();
                    edges.stream()
                            .filter(edge -> edge.getFrom() <= size && edge.getTo() <= size)
                            .forEach(graph::addEdges);
                    cycles.stream()
                            .filter(cycle -> cycle.getNodes().stream().allMatch(node -> node <= size))
                            .forEach(graph::addCycles);
                    return graph.build();
                });
    }

    private Arbitrary<ExpiredBasis> expired() {
        return Combinators.combine(title(), maybe(times.day()), times.day(), maybe(title()), texts.few(title()))
                .as((basis, last, otherwise, repealed, carried) -> ExpiredBasis.builder()
                        .basis(basis)
                        .lastDay(last.isPresent() || repealed.isPresent() ? last : Optional.of(otherwise))
                        .repealedBy(repealed)
                        .addAllCarried(carried)
                        .build());
    }

    private Arbitrary<RestatedFigure> figure() {
        Arbitrary<Target> target = catalogue.arbitrary(Target.class);
        return Combinators.combine(
                        Arbitraries.of(RestatementKind.class),
                        target,
                        target,
                        Arbitraries.subsetOf(DIFFERENCES).ofMinSize(1))
                .as(RelationArbitraries::figure);
    }

    private static RestatedFigure figure(
            RestatementKind kind, Target original, Target restated, Set<TargetChangeKind> differences) {
        return RestatedFigure.builder()
                .kind(kind)
                .original(kind == RestatementKind.NOT_IN_ORIGINAL ? Optional.empty() : Optional.of(original))
                .restated(kind == RestatementKind.NOT_RESTATED ? Optional.empty() : Optional.of(restated))
                .addAllDifferences(
                        kind == RestatementKind.DIFFERING
                                ? EnumSet.copyOf(differences)
                                : Collections.<TargetChangeKind>emptySet())
                .build();
    }

    private Arbitrary<InterpretationReport> report() {
        Arbitrary<List<RestatedFigure>> figures = texts.few(figure());
        return Combinators.combine(maybe(title()), maybe(title()), figures)
                .as((interpretation, original, all) -> InterpretationReport.builder()
                        .interpretation(interpretation)
                        .original(original)
                        .addAllFigures(all)
                        .build());
    }
}
