// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureKind;

/**
 * Tells which sections are measures (措施): the innermost ones with a heading, outside chapters of aims and grounds.
 *
 * <p>Of a regulation these are its articles, whether they have a heading or not, but those that only say why it is made and from
 * when it holds. A section whose parts have headings is a chapter
 * and no measure, unless a clause charges someone with the whole of it: in its own words, or at the end of its last part and
 * nowhere else. A section is a chapter, too, if in two of its parts, and in half of them, clauses stand. Whatever part has
 * such a clause is a measure; of annexes only such parts are, if the body has measures.
 */
final class Measures {

    private static final Lexicon CHAPTERS = Lexicon.load("chapters.tsv");

    /** An article that says why the regulation is made, or from when it holds and who explains it. */
    private static final Pattern FRAME = Pattern.compile("^第[^条]{1,6}条(?:为|根据|依据|按照)[^。]*(?:制定|制订)[^。]{0,12}。?$"
            + "|^第[^条]{1,6}条(?:本[^，。]{1,12}|[^，。]{0,6})(?:自[^。]{2,24}(?:施行|实施|执行|生效)|由[^。]{2,24}解释)[^。]{0,60}。?$");

    private final Predicate<Node> clause;
    private final Function<Node, String> text;
    private final List<Node> found = new ArrayList<>();

    private Measures(Predicate<Node> clause, Function<Node, String> text) {
        this.clause = clause;
        this.text = text;
    }

    /**
     * The sections that are measures.
     *
     * @param clause whether a responsibility clause stands in a section's own text
     * @param text a section's own text
     */
    static List<Node> of(List<Node> nodes, Predicate<Node> clause, Function<Node, String> text) {
        Measures body = new Measures(clause, text);
        Measures annexes = new Measures(clause, text);
        for (Node node : nodes) {
            if (!node.parent().isPresent()) {
                (node.marker().style() == Marker.Style.ANNEX ? annexes : body).collect(node);
            }
        }
        if (body.found.isEmpty()) {
            return annexes.found;
        }
        annexes.found.stream().filter(body::charged).forEach(body.found::add);
        return body.found;
    }

    private void collect(Node node) {
        if (node.marker().style() == Marker.Style.BULLET || is(node, "overview")) {
            return;
        }
        boolean own = node.number().isPresent() && clause.test(node);
        boolean parts = node.marker().style() == Marker.Style.ANNEX || chapter(node);
        if (parts && (!own || node.children().stream().anyMatch(this::charged))) {
            if (own) {
                found.add(node);
            }
            node.children().forEach(this::collect);
        } else if (own || node.number().isPresent() && named(node)) {
            found.add(node);
        }
    }

    private boolean named(Node node) {
        if (node.marker().style() == Marker.Style.ARTICLE) {
            return !FRAME.matcher(text.apply(node)).matches();
        }
        return node.heading().isPresent() || !node.parent().isPresent();
    }

    private boolean chapter(Node node) {
        int parts = 0;
        int headed = 0;
        int charged = 0;
        boolean last = false;
        for (Node child : node.children()) {
            if (child.marker().style() == Marker.Style.ARTICLE) {
                return true;
            }
            if (child.marker().style() != Marker.Style.BULLET) {
                parts++;
                headed += child.heading().isPresent() ? 1 : 0;
                last = charged(child);
                charged += last ? 1 : 0;
            }
        }
        boolean whole = parts > 1 && charged == 1 && last;
        return charged > 1 && charged * 2 >= parts || headed > 0 && headed * 2 >= parts && !whole;
    }

    private boolean charged(Node node) {
        return clause.test(node) || node.children().stream().anyMatch(this::charged);
    }

    /** A heading of aims or grounds that runs on into its text without a stop (一、指导思想以…); null if none stands there. */
    @Nullable
    static Lexicon.Entry chapter(Flow flow, int from) {
        Lexicon.Entry entry = CHAPTERS.at(flow, from);
        boolean runsOn = entry != null
                && entry.length() > 3
                && from + entry.length() < flow.length()
                && "是为的，、：和与及".indexOf(flow.charAt(from + entry.length())) < 0;
        return runsOn ? entry : null;
    }

    static boolean is(Node node, String what) {
        Optional<String> heading = node.heading();
        if (!heading.isPresent()) {
            return false;
        }
        Lexicon.Entry entry = CHAPTERS.at(heading.get(), 0);
        if (entry == null || !entry.field(0).equals(what)) {
            return false;
        }
        return !entry.field(1).equals("exact")
                || heading.get().length() == entry.length()
                || "和与及、".indexOf(heading.get().charAt(entry.length())) >= 0;
    }

    /** A measure as a value; chapters says whether the outline has more than one level. */
    static Measure value(Node node, boolean chapters) {
        boolean safeguard =
                node.parent().flatMap(p -> p.nearest(n -> is(n, "safeguard"))).isPresent()
                        || chapters && !node.parent().isPresent() && is(node, "safeguard");
        MeasureKind kind = safeguard ? MeasureKind.SAFEGUARD : chapters ? MeasureKind.ACTION : MeasureKind.MEASURE;
        return Measure.builder()
                .number(node.number().orElseThrow(IllegalStateException::new))
                .heading(node.heading())
                .kind(kind)
                .quote(node.printed())
                .build();
    }
}
