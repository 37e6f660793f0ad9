// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.Duty;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Passage;
import org.zhengce.policy.model.text.PassageKind;
import org.zhengce.policy.model.text.Table;
import org.zhengce.policy.model.time.PlanPeriod;

/** Leads one text through the stages of reading. */
final class Reader {

    /** In lines. */
    private static final int LONGEST_TITLE = 3;

    private final String source;
    private final Notices notices = new Notices();
    private final Frame frame;
    private final Metadata metadata = new Metadata();
    private final Plan.Builder plan = Plan.builder();

    Reader(String source) {
        this.source = source;
        this.frame = new Frame(source);
    }

    Reading read() {
        int end = Copies.firstEnd(source);
        List<Line> lines = Seams.lines(source, end);
        List<Node> nodes = Outline.of(source, lines, end, notices);
        int start = nodes.isEmpty() ? end : nodes.get(0).start();
        Head.read(lines.stream().filter(l -> l.start() < start).collect(Collectors.toList()), frame, metadata);
        tails(nodes, lines);
        if (end < source.length()) {
            frame.mark(end, PassageKind.DUPLICATE);
        }
        List<Passage> residue = residue(nodes, start, end);
        Map<Node, List<Body>> bodies = bodies(nodes);
        responsibilities(nodes, bodies);
        List<Body> all = new ArrayList<>(passages(residue, PassageKind.PREAMBLE));
        nodes.forEach(node -> all.addAll(of(bodies, node)));
        all.addAll(passages(residue, PassageKind.CLOSING));
        contents(all);
        validity(residue, nodes, bodies);
        nodes.forEach(node -> plan.addOutline(node.section(source)));
        List<Body> citing = new ArrayList<>(passages(residue, PassageKind.CARRIER));
        citing.addAll(all);
        PolicyDocument document = metadata.into(PolicyDocument.builder())
                .addAllCitations(citations(citing))
                .plan(plan.addAllResidue(residue).build())
                .build();
        return new Reading(document, notices.located(source));
    }

    /** Cuts what follows the last section off it, before each annex and at the end. */
    private void tails(List<Node> nodes, List<Line> lines) {
        int line = 0;
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (i + 1 < nodes.size() && restarts(nodes, i + 1)) {
                title(node, nodes.get(i + 1), lines);
            }
            boolean last = i + 1 == nodes.size() || nodes.get(i + 1).marker().style() == Marker.Style.ANNEX;
            if (last) {
                while (line < lines.size() && lines.get(line).end() <= node.start()) {
                    line++;
                }
                int to = line;
                while (to < lines.size() && lines.get(to).start() < node.end()) {
                    to++;
                }
                Tail.read(lines.subList(line, to), node.item(), frame, metadata).ifPresent(node::end);
            }
        }
    }

    /** Whether the outermost numbers begin anew at a section: 第一条 of the next of several instruments. */
    private static boolean restarts(List<Node> nodes, int i) {
        Marker marker = nodes.get(i).marker();
        return !nodes.get(i).parent().isPresent()
                && marker.ordinal() == 1
                && marker.style() == nodes.get(0).marker().style();
    }

    /** Cuts the title of the next instrument off the section before it. */
    private void title(Node node, Node next, List<Line> lines) {
        int first = Line.at(lines, node.start()) + 1;
        int end = Line.at(lines, next.start());
        for (int from = Math.max(first, end - LONGEST_TITLE); from < end; from++) {
            StringBuilder joined = new StringBuilder();
            lines.subList(from, end).forEach(line -> joined.append(line.text()));
            if (Titles.title(joined.toString())) {
                node.end(lines.get(from).start());
                frame.mark(lines.get(from).start(), PassageKind.TITLE);
                return;
            }
        }
    }

    /** All that stands outside sections, in the order of the text. */
    private List<Passage> residue(List<Node> nodes, int start, int end) {
        List<Passage> residue = new ArrayList<>(frame.passages(0, start, notices));
        for (int i = 0; i < nodes.size(); i++) {
            int next = i + 1 < nodes.size() ? nodes.get(i + 1).start() : end;
            residue.addAll(frame.passages(nodes.get(i).end(), next, notices));
        }
        residue.addAll(frame.passages(end, source.length(), notices));
        return residue;
    }

    /** The running text of each section; its tables go to the plan. */
    private Map<Node, List<Body>> bodies(List<Node> nodes) {
        Map<Node, List<Body>> bodies = new HashMap<>();
        for (Node node : nodes) {
            List<Tables.Found> tables = Tables.find(source, node.bodyStart(), Math.max(node.bodyStart(), node.end()));
            tables.forEach(found -> plan.addTables(titled(found.table(), node)));
            bodies.put(node, node.bodies(source, tables));
        }
        return bodies;
    }

    private static <T> List<T> of(Map<Node, List<T>> found, Node node) {
        return found.getOrDefault(node, Collections.emptyList());
    }

    private static Table titled(Table table, Node node) {
        return Table.builder()
                .title(node.heading())
                .section(node.number())
                .addAllColumns(table.getColumns())
                .addAllRows(table.getRows())
                .quote(table.getQuote())
                .build();
    }

    private List<Body> passages(List<Passage> residue, PassageKind kind) {
        List<Body> bodies = new ArrayList<>();
        for (Passage passage : residue) {
            if (passage.getKind() == kind) {
                Flow flow = Flow.of(
                        source,
                        passage.getQuote().getStart(),
                        passage.getQuote().getEnd());
                bodies.add(new Body(flow, 0, 0, false, Optional.empty(), Optional.empty()));
            }
        }
        return bodies;
    }

    private void responsibilities(List<Node> nodes, Map<Node, List<Body>> bodies) {
        Map<Node, List<Clauses.Found>> clauses = new HashMap<>();
        Convention convention = new Convention();
        for (Node node : nodes) {
            List<Clauses.Found> all = new ArrayList<>();
            for (Body body : of(bodies, node)) {
                convention.read(body);
                all.addAll(Clauses.find(body));
            }
            List<Clauses.Found> found = convention.apply(all);
            if (!found.isEmpty()) {
                clauses.put(node, found);
            }
            duties(node);
        }
        boolean chapters = nodes.stream().anyMatch(n -> n.parent().isPresent());
        List<Node> measures = Measures.of(
                nodes,
                clauses::containsKey,
                node -> of(bodies, node).get(0).flow().toString());
        Set<OutlineNumber> numbers = new HashSet<>();
        for (Node node : measures) {
            plan.addMeasures(Measures.value(node, chapters));
            node.number().ifPresent(numbers::add);
        }
        for (Node node : nodes) {
            List<Clauses.Found> all = of(clauses, node);
            all.forEach(found -> clause(node, found, numbers));
            if (!all.isEmpty() && node.number().filter(numbers::contains).isPresent()) {
                convention
                        .besides(all)
                        .ifPresent(more ->
                                plan.addClauses(more.measure(node.number()).build()));
            }
        }
    }

    private void clause(Node node, Clauses.Found found, Set<OutlineNumber> measures) {
        Optional<Node> measure =
                node.nearest(n -> n.number().filter(measures::contains).isPresent());
        Optional<Node> place =
                measure.isPresent() ? measure : node.nearest(n -> n.number().isPresent());
        if (!measure.isPresent()) {
            notices.add(
                    ProblemCode.CLAUSE_WITHOUT_MEASURE,
                    found.quote().getStart(),
                    found.quote().getText());
        }
        plan.addClauses(ResponsibilityClause.builder()
                .measure(place.flatMap(Node::number))
                .role(found.role())
                .source(AssignmentSource.CLAUSE)
                .label(found.label())
                .addAllGroups(found.groups().stream().map(Parties.Group::value).collect(Collectors.toList()))
                .quote(found.quote())
                .build());
    }

    /** The items under a heading such as “链长”工作职责 are duties of whom it names. */
    private void duties(Node node) {
        String heading = node.heading().orElse("");
        if (!heading.endsWith("职责") || node.children().isEmpty()) {
            return;
        }
        String actor = heading.replaceAll("(?:工作|主要|具体)*职责$", "").replaceAll("[“”]", "");
        if (actor.isEmpty()) {
            return;
        }
        for (Node child : node.children()) {
            child.number()
                    .ifPresent(number -> plan.addDuties(Duty.builder()
                            .actor(PartyMention.of(actor))
                            .section(number)
                            .heading(child.heading())
                            .build()));
        }
    }

    private void contents(List<Body> bodies) {
        Obligations obligations = new Obligations();
        Rules rules = new Rules();
        Institutions institutions = new Institutions();
        DeclaredCounts counts = new DeclaredCounts();
        for (Body body : bodies) {
            obligations.read(body);
            rules.read(body);
            institutions.read(body);
            counts.read(body);
        }
        String title = metadata.instrument().orElse(metadata.title().orElse(""));
        Optional<PlanPeriod> period = Titles.period(title);
        plan.period(period)
                .addAllTargets(Figures.read(bodies, new Figures.Context(period, year(title))))
                .addAllObligations(obligations.found())
                .addAllRules(rules.found())
                .addAllInstitutions(institutions.found())
                .addAllDeclaredCounts(counts.found());
    }

    /** The year that 全年 means: the one in the title (2023年工作要点), or that of issue. */
    private Optional<Integer> year(String title) {
        Optional<Integer> named = Titles.year(title);
        return named.isPresent() ? named : metadata.issued().map(LocalDate::getYear);
    }

    private void validity(List<Passage> residue, List<Node> nodes, Map<Node, List<Body>> bodies) {
        List<Body> places = new ArrayList<>(passages(residue, PassageKind.CLOSING));
        places.addAll(passages(residue, PassageKind.CARRIER));
        for (int i = nodes.size() - 1; i >= Math.max(0, nodes.size() - 2); i--) {
            places.addAll(of(bodies, nodes.get(i)));
        }
        for (Body place : places) {
            Optional<Validity> validity = Validities.find(place.flow(), metadata.issued());
            if (validity.isPresent()) {
                metadata.validity(validity.get());
                return;
            }
        }
    }

    private List<Citation> citations(List<Body> bodies) {
        Citations citations = new Citations(
                Arrays.asList(metadata.title().orElse(""), metadata.instrument().orElse("")),
                metadata.number(),
                notices);
        bodies.forEach(citations::read);
        return citations.found();
    }
}
