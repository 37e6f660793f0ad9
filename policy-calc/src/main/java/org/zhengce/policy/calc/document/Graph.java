// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.CitationCycle;
import org.zhengce.policy.model.document.CitationEdge;
import org.zhengce.policy.model.document.CitationGraph;
import org.zhengce.policy.model.document.CitationRelation;
import org.zhengce.policy.model.document.ExpiredBasis;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.document.Instrument;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.ValidityStatus;

/** The citations between documents, and what follows from them. */
final class Graph {

    /** By which a document rests on what it names. */
    private static final Set<CitationRelation> RESTS = EnumSet.of(
            CitationRelation.IMPLEMENTS,
            CitationRelation.APPLIES,
            CitationRelation.INTERPRETS,
            CitationRelation.UNDER_PLAN,
            CitationRelation.GUIDED_BY,
            CitationRelation.ORIENTATION);

    /** By which it cannot do without it. */
    private static final Set<CitationRelation> CARRIED = EnumSet.of(
            CitationRelation.IMPLEMENTS,
            CitationRelation.APPLIES,
            CitationRelation.UNDER_PLAN,
            CitationRelation.GUIDED_BY);

    /** What may well be younger than the one that names it. */
    private static final Set<CitationRelation> TO_COME =
            EnumSet.of(CitationRelation.TO_BE_MADE, CitationRelation.INTERPRETED_BY, CitationRelation.ATTACHMENT);

    /** One citation between two nodes. */
    private static final class Arrow {

        private final int from;
        private final int to;
        private final Citation citation;

        Arrow(int from, int to, Citation citation) {
            this.from = from;
            this.to = to;
            this.citation = citation;
        }

        CitationRelation relation() {
            return citation.getRelation();
        }
    }

    private final List<PolicyDocument> documents;
    private final Nodes nodes;
    private final List<Arrow> arrows = new ArrayList<>();

    Graph(List<PolicyDocument> documents) {
        this.documents = documents;
        this.nodes = new Nodes(documents);
        for (int place = 0; place < documents.size(); place++) {
            int from = nodes.at(place);
            for (Citation citation : documents.get(place).getCitations()) {
                int to = nodes.of(citation);
                if (from != to || citation.getNumber().isPresent()) {
                    arrows.add(new Arrow(from, to, citation));
                }
            }
        }
    }

    CitationGraph result() {
        Map<Integer, Integer> order = nodes.order();
        CitationGraph.Builder graph = CitationGraph.builder();
        List<List<Integer>> resting = new ArrayList<>(Collections.nCopies(order.size(), Collections.emptyList()));
        order.forEach((node, place) -> {
            graph.addNodes(nodes.value(node));
            resting.set(place - 1, new ArrayList<>(2));
        });
        for (Arrow arrow : arrows) {
            int from = order.getOrDefault(arrow.from, 0);
            int to = order.getOrDefault(arrow.to, 0);
            graph.addEdges(CitationEdge.builder()
                    .from(from)
                    .to(to)
                    .citation(arrow.citation)
                    .misdated(misdated(arrow))
                    .build());
            if (RESTS.contains(arrow.relation())) {
                resting.get(from - 1).add(to - 1);
            }
        }
        for (List<Integer> circle : new Circles(resting).all()) {
            graph.addCycles(CitationCycle.builder()
                    .addAllNodes(circle.stream().map(node -> node + 1).collect(Collectors.toList()))
                    .build());
        }
        return graph.build();
    }

    private boolean misdated(Arrow arrow) {
        if (TO_COME.contains(arrow.relation())) {
            return false;
        }
        Optional<LocalDate> citing = nodes.issued(arrow.from);
        Optional<LocalDate> cited = nodes.issued(arrow.to);
        if (citing.isPresent() && cited.isPresent()) {
            return cited.get().isAfter(citing.get());
        }
        Optional<Integer> year = nodes.year(arrow.from);
        return year.isPresent()
                && nodes.year(arrow.to).filter(later -> later > year.get()).isPresent();
    }

    List<ExpiredBasis> expired(LocalDate day) {
        Map<Integer, Integer> repealing = new LinkedHashMap<>();
        for (Arrow arrow : arrows) {
            boolean repeals = arrow.relation() == CitationRelation.REPEALS && arrow.from != arrow.to;
            if (repeals
                    && nodes.issued(arrow.from)
                            .filter(issued -> !issued.isAfter(day))
                            .isPresent()) {
                repealing.putIfAbsent(arrow.to, arrow.from);
            }
        }
        Map<Integer, Set<Integer>> carried = new LinkedHashMap<>();
        for (int place = 0; place < documents.size(); place++) {
            carried.putIfAbsent(nodes.at(place), new LinkedHashSet<>());
        }
        for (Arrow arrow : arrows) {
            Set<Integer> resting = carried.get(arrow.to);
            if (resting != null && CARRIED.contains(arrow.relation()) && arrow.from != arrow.to) {
                resting.add(arrow.from);
            }
        }
        List<ExpiredBasis> bases = new ArrayList<>();
        carried.forEach((basis, resting) -> {
            List<String> alive = resting.stream()
                    .filter(node -> !out(node, day, repealing) && begun(node, day))
                    .map(nodes::name)
                    .collect(Collectors.toList());
            if (out(basis, day, repealing) && !alive.isEmpty()) {
                bases.add(ExpiredBasis.builder()
                        .basis(nodes.name(basis))
                        .lastDay(lastDay(basis).filter(day::isAfter))
                        .repealedBy(Optional.ofNullable(repealing.get(basis)).map(nodes::name))
                        .addAllCarried(alive)
                        .build());
            }
        });
        return bases;
    }

    private boolean out(int node, LocalDate day, Map<Integer, Integer> repealing) {
        return repealing.containsKey(node) || lastDay(node).filter(day::isAfter).isPresent();
    }

    /** The last day in force, stated or by a stated duration. */
    private Optional<LocalDate> lastDay(int node) {
        return nodes.copies(node).stream()
                .map(document -> new Force(document).lastDay())
                .filter(Optional::isPresent)
                .findFirst()
                .flatMap(last -> last);
    }

    private boolean begun(int node, LocalDate day) {
        return !nodes.issued(node).filter(day::isBefore).isPresent()
                && nodes.copies(node).stream()
                        .noneMatch(document -> new Force(document).on(day).getStatus() == ValidityStatus.NOT_YET);
    }

    List<PolicyDocument> withoutRestatements() {
        Set<Integer> restating = arrows.stream()
                .filter(arrow -> arrow.relation() == CitationRelation.INTERPRETS && arrow.from != arrow.to)
                .filter(arrow -> nodes.copies(arrow.to).stream()
                        .anyMatch(document -> document.getPlan().isPresent()))
                .map(arrow -> arrow.from)
                .collect(Collectors.toSet());
        List<PolicyDocument> kept = new ArrayList<>();
        for (int place = 0; place < documents.size(); place++) {
            PolicyDocument document = documents.get(place);
            boolean restates = interpretation(document) && restating.contains(nodes.at(place));
            kept.add(restates ? document.withPlan(Optional.empty()) : document);
        }
        return kept;
    }

    private static boolean interpretation(PolicyDocument document) {
        Optional<Genre> carried = document.getInstrument().flatMap(Instrument::getGenre);
        return document.getGenre().filter(Genre.INTERPRETATION::equals).isPresent()
                || carried.filter(Genre.INTERPRETATION::equals).isPresent();
    }
}
