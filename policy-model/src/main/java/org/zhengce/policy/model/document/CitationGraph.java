// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * Which documents of a set cite which (引用关系图), and what is wrong with it: what is cited and not there, cited before it was issued,
 * cited in a circle, or there more than once.
 */
@Value.Immutable
@PolicyValue
public abstract class CitationGraph {

    CitationGraph() {}

    /** The documents of the set in their order, then those that are only cited. */
    public abstract List<CitationNode> getNodes();

    /** The citations in the order of the documents and of their texts. */
    public abstract List<CitationEdge> getEdges();

    /** The groups of documents that rest on each other. */
    public abstract List<CitationCycle> getCycles();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The documents that are cited and not in the set (悬空引用). */
    public List<CitationNode> dangling() {
        return nodes(CitationNode::dangling);
    }

    /** The documents that the set has more than once (重复文件). */
    public List<CitationNode> duplicates() {
        return nodes(CitationNode::duplicated);
    }

    /** The citations of documents younger than the citing one (引用时间倒置). */
    public List<CitationEdge> misdated() {
        return getEdges().stream().filter(CitationEdge::isMisdated).collect(Collectors.toList());
    }

    private List<CitationNode> nodes(Predicate<CitationNode> which) {
        return getNodes().stream().filter(which).collect(Collectors.toList());
    }

    /** The same without the places in the text. */
    public CitationGraph withoutQuotes() {
        return withEdges(getEdges().stream().map(CitationEdge::withoutQuotes).collect(Collectors.toList()));
    }

    /** A copy with other citations. */
    public abstract CitationGraph withEdges(Iterable<? extends CitationEdge> edges);

    @Value.Check
    void check() {
        for (CitationEdge edge : getEdges()) {
            known(edge.getFrom());
            known(edge.getTo());
        }
        getCycles().forEach(cycle -> cycle.getNodes().forEach(this::known));
    }

    private void known(int node) {
        if (node < 1 || node > getNodes().size()) {
            throw new InvalidValueException(
                    ProblemCode.CITATION_NODE, node, getNodes().size());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableCitationGraph.Builder {
        Builder() {}
    }
}
