// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.zhengce.policy.model.GoldView.span;
import static org.zhengce.policy.model.GoldView.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.party.Institution;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.plan.DeclaredCount;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.Duty;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.text.Section;
import org.zhengce.policy.model.text.Table;
import org.zhengce.policy.model.text.TableRow;

/** How a document says each key of a gold file. */
final class GoldKeys {

    private final GoldView view;
    private final PolicyDocument document;
    private final Plan plan;

    GoldKeys(GoldView view) {
        this.view = view;
        this.document = view.document();
        this.plan = view.plan();
    }

    Keys<GoldView> all() {
        GoldTargetKeys targets = new GoldTargetKeys(view);
        GoldRuleKeys rules = new GoldRuleKeys(view);
        GoldMetadataKeys heads = new GoldMetadataKeys(view);
        return new Keys<GoldView>()
                .value(
                        "length",
                        v -> v.pieces()
                                .mapToInt(quote -> quote.getText().length())
                                .sum())
                .in("duplication", v -> v, heads.duplication())
                .in("metadata", v -> v, heads.metadata())
                .each("sections", v -> plan.getOutline(), sections())
                .each("measures", v -> plan.getMeasures(), measures())
                .each("clauses", v -> clauses(), clauseKeys())
                .each("assignments", v -> assignments(), assignmentKeys())
                .each("targets", v -> targets.figures(), targets.figureKeys())
                .each(
                        "validityFigures",
                        v -> document.getValidity().stream().collect(Collectors.toList()),
                        targets.validityKeys())
                .each("qualitative", v -> targets.statements(), targets.statementKeys())
                .each("obligations", v -> plan.getObligations(), rules.obligations())
                .each("rules", v -> plan.getRules(), rules.rules())
                .each("references", v -> document.getCitations(), heads.citations())
                .each("enumerations", v -> plan.getDeclaredCounts(), counts())
                .each("institutions", v -> plan.getInstitutions(), institutions())
                .each("duties", v -> plan.getDuties(), duties())
                .each("tables", v -> plan.getTables(), tables());
    }

    private Keys<Section> sections() {
        return new Keys<Section>()
                .place("id", (s, index) -> view.path(index))
                .value("number", GoldView::bare)
                .value("marker", s -> text(s.getMarker()))
                .value("style", s -> style(s.getMarker()))
                .value("heading", s -> text(s.getHeading()))
                .value("level", Section::getLevel)
                .place("parent", (s, index) -> text(view.parent(index).map(view::path)))
                .place(
                        "parentNumber",
                        (s, index) -> view.parent(index)
                                .map(plan.getOutline()::get)
                                .map(GoldView::bare)
                                .orElse(null))
                .value("offset", s -> s.getQuote().getStart())
                .value("item", s -> s.item() ? true : null);
    }

    private static String style(Optional<String> marker) {
        return marker.map(m -> m.startsWith("附件")
                        ? "附件"
                        : m.replaceAll("[一二三四五六七八九十]+", "一").replaceAll("[0-9]+", "1"))
                .orElse("unnumbered");
    }

    private Keys<Measure> measures() {
        return new Keys<Measure>()
                .value("id", m -> view.handle(m.getNumber()))
                .value("section", m -> view.path(m.getNumber()))
                .value(
                        "number",
                        m -> plan.section(m.getNumber()).map(GoldView::bare).orElse(null))
                .value("heading", m -> text(m.getHeading()))
                .value("kind", m -> m.getKind().code());
    }

    private List<ResponsibilityClause> clauses() {
        return plan.getClauses().stream()
                .filter(c -> c.getSource() == AssignmentSource.CLAUSE)
                .collect(Collectors.toList());
    }

    private Keys<ResponsibilityClause> clauseKeys() {
        return new Keys<ResponsibilityClause>()
                .place("id", (c, index) -> view.handle("C", index))
                .value("measure", c -> c.getMeasure().map(view::path).orElse("CLOSING"))
                .value("raw", c -> words(c.getQuote()))
                .value("span", c -> span(c.getQuote()))
                .value("label", c -> text(c.getLabel()))
                .value("role", c -> c.getRole().code())
                .value("openEnded", c -> c.getGroups().stream().anyMatch(PartyGroup::isOpenEnded))
                .each(
                        "groups",
                        ResponsibilityClause::getGroups,
                        new Keys<PartyGroup>()
                                .value(
                                        "parties",
                                        g -> g.getParties().stream()
                                                .map(party -> party.getText())
                                                .collect(Collectors.toList()))
                                .value("openEnded", PartyGroup::isOpenEnded));
    }

    /** An assignment and the clause it comes from. */
    private record Line(ResponsibilityClause clause, Assignment assignment) {}

    private List<Line> assignments() {
        List<Line> lines = new ArrayList<>();
        plan.getClauses().forEach(c -> c.assignments().forEach(a -> lines.add(new Line(c, a))));
        return lines;
    }

    private Keys<Line> assignmentKeys() {
        return new Keys<Line>()
                .value("measure", l -> l.assignment.getMeasure().map(view::path).orElse("CLOSING"))
                .value("party", l -> l.assignment.getParty().getText())
                .value(
                        "rawParty",
                        l -> Optional.ofNullable(words(l.assignment.getParty().getQuote()))
                                .filter(words ->
                                        !words.equals(l.assignment.getParty().getText()))
                                .orElse(null))
                .value("role", l -> l.assignment.getRole().code())
                .value("openEnded", l -> l.assignment.isOpenEnded())
                .value("source", l -> l.assignment.getSource().code())
                .value("clause", l -> own(l) ? view.handle("C", clauses().indexOf(l.clause)) : null)
                .value("quote", l -> own(l) ? null : words(l.clause.getQuote()))
                .value("span", l -> span(own(l) ? l.assignment.getParty().getQuote() : l.clause.getQuote()))
                .value("collective", l -> l.assignment.getParty().getKind() == MentionKind.NAMED ? null : true)
                .value("vague", l -> l.assignment.getParty().getKind() == MentionKind.VAGUE ? true : null)
                .value(
                        "coordinated",
                        l -> view.registry().getCollectives().stream()
                                .filter(c -> c.getTerm()
                                        .equals(l.assignment.getParty().getText()))
                                .findFirst()
                                .map(c -> c.getMembers())
                                .orElse(null))
                .value(
                        "chainNo",
                        l -> l.assignment.getSource() == AssignmentSource.TABLE
                                ? firstCell(words(l.clause.getQuote()))
                                : null);
    }

    private static boolean own(Line line) {
        return line.assignment.getSource() == AssignmentSource.CLAUSE;
    }

    /** The first cell of the logical row in which the words stand. */
    private String firstCell(String words) {
        return plan.getTables().stream()
                .flatMap(table -> logicalRows(table).stream())
                .filter(rows -> rows.stream()
                        .anyMatch(row -> String.join("\t", row.getCells()).contains(words)))
                .map(rows -> rows.get(0).getCells().get(0))
                .collect(Collectors.joining("|"));
    }

    private Keys<DeclaredCount> counts() {
        return new Keys<DeclaredCount>()
                .value("quote", c -> words(c.getQuote()))
                .value("span", c -> span(c.getQuote()))
                .value("section", c -> view.place(c.getSection(), c.getQuote()))
                .value("declared", c -> c.getDeclared().orElse(null))
                .value("digits", c -> text(c.getName()))
                .value("items", DeclaredCount::getItems)
                .value("listed", c -> c.getItems().size())
                .value("openEnded", DeclaredCount::isOpenEnded)
                .value("ordered", c -> c.isOrdered() ? true : null);
    }

    private Keys<Institution> institutions() {
        return new Keys<Institution>()
                .value("quote", i -> words(i.getQuote()))
                .value("span", i -> span(i.getQuote()))
                .value("section", i -> view.place(i.getSection(), i.getQuote()))
                .value("name", Institution::getName)
                .value("aliases", Institution::getAliases)
                .value("type", i -> i.getKind().code())
                .value("head", i -> text(i.getHead().filter(head -> head.endsWith(")"))))
                .value("lead", i -> text(i.getHead().filter(head -> !head.endsWith(")"))))
                .value("members", Institution::getMembers)
                .value("openEnded", i -> i.isOpenEnded() ? true : null)
                .value("duty", i -> text(i.getDuty()))
                .value("perUnit", i -> text(i.getEach()));
    }

    private Keys<Duty> duties() {
        return new Keys<Duty>()
                .value("actor", d -> d.getActor().getText())
                .value("section", d -> view.path(d.getSection()))
                .value(
                        "number",
                        d -> d.getSection()
                                .getSteps()
                                .get(d.getSection().getSteps().size() - 1))
                .value("heading", d -> text(d.getHeading()));
    }

    private Keys<Table> tables() {
        return new Keys<Table>()
                .value("section", t -> view.place(t.getSection(), t.getQuote()))
                .value("title", t -> text(t.getTitle()))
                .value("columns", Table::getColumns)
                .value("physicalRows", t -> t.getRows().size())
                .each(
                        "logicalRows",
                        GoldKeys::logicalRows,
                        new Keys<List<TableRow>>()
                                .value("序号", rows -> cell(rows.get(0), 0))
                                .value("产业链名称", rows -> cell(rows.get(0), 1))
                                .value("链长", rows -> cell(rows.get(0), 2))
                                .value(
                                        "责任部门",
                                        rows -> rows.stream()
                                                .flatMap(row -> Arrays.stream(
                                                        row.getCells().get(3).split(" ")))
                                                .collect(Collectors.toList()))
                                .each(
                                        "企业",
                                        rows -> rows,
                                        new Keys<TableRow>()
                                                .value("名称", row -> cell(row, 4))
                                                .value("备注", row -> cell(row, 5))));
    }

    /** A cell without the spaces of line breaks in it. */
    private static String cell(TableRow row, int column) {
        return row.getCells().get(column).replace(" ", "");
    }

    private static List<List<TableRow>> logicalRows(Table table) {
        List<List<TableRow>> rows = new ArrayList<>();
        for (TableRow row : table.getRows()) {
            if (!row.isContinuation()) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(row);
        }
        return rows;
    }

    @Nullable
    static String text(Optional<?> value) {
        return value.map(Objects::toString).orElse(null);
    }
}
