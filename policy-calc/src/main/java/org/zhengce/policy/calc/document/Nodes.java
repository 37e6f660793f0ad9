// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.CitationNode;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.document.PolicyDocument;

/** Which document a number or a title means: those of a set, and those that are only cited. */
final class Nodes {

    /** One document, of which there may be several copies. */
    private static final class Node {

        private Optional<DocumentNumber> number = Optional.empty();
        private Optional<String> title = Optional.empty();
        private Optional<LocalDate> issued = Optional.empty();
        private final List<Integer> places = new ArrayList<>();
    }

    /** A mark that no title has which is compared. */
    private static final String AMBIGUOUS = "《";

    private final List<PolicyDocument> documents;
    private final List<Node> nodes = new ArrayList<>();
    private final int[] byPlace;
    private final Map<DocumentNumber, Integer> byNumber = new HashMap<>();
    private final Map<String, Set<Integer>> byTitle = new HashMap<>();

    Nodes(List<PolicyDocument> documents) {
        this.documents = documents;
        this.byPlace = new int[documents.size()];
        for (int place = 0; place < documents.size(); place++) {
            PolicyDocument document = documents.get(place);
            if (document.getNumber().isPresent()) {
                join(place, byNumber.computeIfAbsent(document.getNumber().get(), unused -> create()));
            }
        }
        for (int place = 0; place < documents.size(); place++) {
            if (!documents.get(place).getNumber().isPresent()) {
                join(place, copy(documents.get(place)).orElseGet(this::create));
            }
        }
        for (PolicyDocument document : documents) {
            for (Citation citation : document.getCitations()) {
                if (citation.getNumber().isPresent()) {
                    of(citation);
                }
            }
        }
    }

    private int create() {
        nodes.add(new Node());
        return nodes.size() - 1;
    }

    private void join(int place, int at) {
        PolicyDocument document = documents.get(place);
        Node node = nodes.get(at);
        byPlace[place] = at;
        node.places.add(place + 1);
        node.number = first(node.number, document.getNumber());
        node.title = first(node.title, document.getTitle());
        node.issued = first(node.issued, document.getIssued());
        document.bareTitles().forEach(title -> title(title, at));
    }

    private static <T> Optional<T> first(Optional<T> one, Optional<T> other) {
        return one.isPresent() ? one : other;
    }

    private void title(String title, int at) {
        byTitle.computeIfAbsent(title, unused -> new LinkedHashSet<>(2)).add(at);
    }

    /** The only document of the set that bears a title of this one and may be of the same date. */
    private Optional<Integer> copy(PolicyDocument document) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String title : document.bareTitles()) {
            for (int at : titled(title)) {
                Optional<LocalDate> other = nodes.get(at).issued;
                if (!document.getIssued().isPresent() || !other.isPresent() || other.equals(document.getIssued())) {
                    found.add(at);
                }
            }
        }
        return only(found);
    }

    private Set<Integer> titled(String title) {
        return byTitle.getOrDefault(title, Collections.emptySet());
    }

    private static Optional<Integer> only(Set<Integer> found) {
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The node of the document at a place of the set. */
    int at(int place) {
        return byPlace[place];
    }

    int size() {
        return nodes.size();
    }

    /** The node that a citation means; made if there is none yet. */
    int of(Citation citation) {
        String title = citation.bareTitle();
        Set<Integer> titled = titled(title);
        if (!citation.getNumber().isPresent()) {
            return only(titled).orElseGet(() -> cited(citation, titled.isEmpty() ? title : AMBIGUOUS + title));
        }
        DocumentNumber number = citation.getNumber().get();
        Integer known = byNumber.get(number);
        if (known == null) {
            known = only(titled)
                    .filter(at -> !nodes.get(at).number.isPresent())
                    .orElseGet(() -> cited(citation, title));
            nodes.get(known).number = Optional.of(number);
            byNumber.put(number, known);
        }
        return known;
    }

    /** A document that is only cited; one by an ambiguous title is found by that again, and by nothing else. */
    private int cited(Citation citation, String title) {
        Optional<Integer> again = citation.getNumber().isPresent() ? Optional.empty() : only(titled(title));
        return again.orElseGet(() -> {
            int at = create();
            nodes.get(at).title = Optional.of(citation.getTitle());
            title(title, at);
            return at;
        });
    }

    String name(int at) {
        Node node = nodes.get(at);
        return node.number
                .map(DocumentNumber::toString)
                .orElseGet(() -> node.title.orElseGet(() -> "#" + node.places.get(0)));
    }

    Optional<LocalDate> issued(int at) {
        return nodes.get(at).issued;
    }

    /** The year of the number, if nothing more is known. */
    Optional<Integer> year(int at) {
        Node node = nodes.get(at);
        return node.issued.isPresent() ? node.issued.map(LocalDate::getYear) : node.number.map(DocumentNumber::getYear);
    }

    /** The copies that the set has of a document; none of one that is only cited. */
    List<PolicyDocument> copies(int at) {
        return nodes.get(at).places.stream()
                .map(place -> documents.get(place - 1))
                .collect(Collectors.toList());
    }

    /** Documents of the set by their first place, then those that are only cited; from each node to its place in it, from 1. */
    Map<Integer, Integer> order() {
        Map<Integer, Integer> order = new LinkedHashMap<>();
        for (int node : byPlace) {
            order.putIfAbsent(node, order.size() + 1);
        }
        for (int node = 0; node < nodes.size(); node++) {
            order.putIfAbsent(node, order.size() + 1);
        }
        return order;
    }

    CitationNode value(int at) {
        Node node = nodes.get(at);
        return CitationNode.builder()
                .name(name(at))
                .number(node.number)
                .title(node.title)
                .issued(node.issued)
                .addAllPlaces(node.places)
                .build();
    }
}
