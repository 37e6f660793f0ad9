// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zhengce.policy.model.arbitraries.Anything;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.CitationGraph;
import org.zhengce.policy.model.document.CitationNode;
import org.zhengce.policy.model.document.CitationRelation;
import org.zhengce.policy.model.document.PolicyDocument;

/** The laws of citation graphs. */
class CitationsProperties {

    @Property(tries = 200)
    void everyDocumentIsInOneNode(@ForAll @Size(max = 5) List<@Anything PolicyDocument> documents) {
        CitationGraph graph = Citations.graph(documents);

        List<Integer> places = new ArrayList<>();
        graph.getNodes().forEach(node -> places.addAll(node.getPlaces()));
        Set<Integer> all = new TreeSet<>(places);
        assertEquals(documents.size(), places.size());
        assertEquals(documents.size(), all.size());
        assertEquals(
                documents.stream()
                        .flatMap(document -> document.getNumber().stream())
                        .collect(Collectors.toSet()),
                graph.getNodes().stream()
                        .filter(node -> !node.dangling())
                        .flatMap(node -> node.getNumber().stream())
                        .filter(number -> documents.stream()
                                .anyMatch(document -> document.getNumber()
                                        .filter(number::equals)
                                        .isPresent()))
                        .collect(Collectors.toSet()));
    }

    @Property(tries = 200)
    void theSetTwiceHasItsDocumentsTwice(@ForAll @Size(max = 4) List<PolicyDocument> documents) {
        List<PolicyDocument> twice = new ArrayList<>(documents);
        twice.addAll(documents);
        for (CitationNode node : Citations.graph(twice).getNodes()) {
            boolean named = node.getNumber().isPresent();
            assertTrue(node.dangling() || node.duplicated() || !named, node::toString);
        }
        assertEquals(
                Citations.graph(documents).dangling().stream()
                        .map(CitationNode::getName)
                        .collect(Collectors.toSet()),
                Citations.graph(twice).dangling().stream()
                        .map(CitationNode::getName)
                        .collect(Collectors.toSet()));
    }

    /** Hidden circles of documents: each is found once, and a path beside them is none. */
    @Property(tries = 200)
    void plantedCirclesAreFoundOnceEach(
            @ForAll @Size(max = 6) List<@IntRange(min = 2, max = 5) Integer> circles,
            @ForAll @IntRange(min = 1, max = 5) int path) {
        List<PolicyDocument> documents = new ArrayList<>();
        Set<List<Integer>> planted = new HashSet<>();
        for (int length : circles) {
            List<Integer> circle = new ArrayList<>();
            int first = documents.size();
            for (int i = 0; i < length; i++) {
                circle.add(first + i + 1);
                documents.add(document(first + i, first + (i + 1) % length));
            }
            planted.add(circle);
        }
        for (int i = 0; i < path; i++) {
            int place = documents.size();
            documents.add(document(place, Math.max(0, place - 1)));
        }

        CitationGraph graph = Citations.graph(documents);

        List<List<Integer>> found =
                graph.getCycles().stream().map(cycle -> cycle.getNodes()).collect(Collectors.toList());
        assertEquals(planted, new HashSet<>(found));
        assertEquals(planted.size(), found.size());
    }

    private static PolicyDocument document(int place, int cited) {
        return PolicyDocument.builder()
                .title("文件" + place)
                .addCitations(Citation.builder()
                        .title("文件" + cited)
                        .relation(CitationRelation.IMPLEMENTS)
                        .build())
                .build();
    }

    @Property(tries = 200)
    void nothingIsCarriedByWhatStatesNoEndAndIsNotRepealed(
            @ForAll @Size(max = 5) List<PolicyDocument> documents, @ForAll LocalDate day) {
        List<PolicyDocument> open = documents.stream()
                .map(document -> document.withValidity(Optional.empty())
                        .withCitations(document.getCitations().stream()
                                .filter(citation -> citation.getRelation() != CitationRelation.REPEALS)
                                .collect(Collectors.toList())))
                .collect(Collectors.toList());
        assertEquals(List.of(), Citations.expiredBases(open, day));
    }
}
