// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.party.Institution;
import org.zhengce.policy.model.plan.DeclaredCount;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.Rule;
import org.zhengce.policy.model.responsibility.Duty;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Passage;
import org.zhengce.policy.model.text.PassageKind;
import org.zhengce.policy.model.text.Section;
import org.zhengce.policy.model.text.Table;

/**
 * Writes a bare plan out, so that each of its values has its place: preamble, sections, what stands in each, clauses last.
 * Outline and residue partition the text.
 */
final class PlanText {

    private final Sentences sentences = new Sentences();
    private final Plan plan;
    private final List<Section> outline = new ArrayList<>();
    private final List<Passage> residue = new ArrayList<>();
    private final List<Measure> measures;
    private final List<ResponsibilityClause> clauses;
    private final List<Target> targets;
    private final List<Obligation> obligations;
    private final List<Rule> rules;
    private final List<DeclaredCount> counts;
    private final List<Institution> institutions;
    private final List<Duty> duties;
    private final List<Table> tables;

    private PlanText(Plan plan) {
        this.plan = plan;
        measures = new ArrayList<>(plan.getMeasures());
        clauses = new ArrayList<>(plan.getClauses());
        targets = new ArrayList<>(plan.getTargets());
        obligations = new ArrayList<>(plan.getObligations());
        rules = new ArrayList<>(plan.getRules());
        counts = new ArrayList<>(plan.getDeclaredCounts());
        institutions = new ArrayList<>(plan.getInstitutions());
        duties = new ArrayList<>(plan.getDuties());
        tables = new ArrayList<>(plan.getTables());
    }

    static Plan written(Plan plan) {
        PlanText text = new PlanText(plan);
        text.write();
        return text.plan();
    }

    private void write() {
        contents(Optional.empty());
        if (sentences.length() > 0) {
            residue.add(Passage.of(PassageKind.PREAMBLE, sentences.since(0)));
        }
        boolean nested = measures.stream().anyMatch(m -> m.getNumber().parent().isPresent());
        int last = Math.max(nested ? 2 : measures.size(), mentioned());
        for (int i = 1; i <= last; i++) {
            OutlineNumber number = OutlineNumber.of(Numerals.of(i));
            section(
                    number,
                    Numerals.of(i) + "、",
                    1,
                    plan.measure(number).map(Measure::getHeading).orElse(Optional.of(heading(i))));
            if (nested && i == 2) {
                plan.getMeasures().forEach(m -> section(m.getNumber(), marker(m.getNumber()), 2, m.getHeading()));
            }
        }
    }

    /** The last section of the first level in which something stands. */
    private int mentioned() {
        return Stream.of(
                        plan.getTargets().stream().map(Target::getSection),
                        plan.getObligations().stream().map(Obligation::getSection),
                        plan.getRules().stream().map(Rule::getSection),
                        plan.getDeclaredCounts().stream().map(DeclaredCount::getSection),
                        plan.getInstitutions().stream().map(Institution::getSection),
                        plan.getDuties().stream().map(duty -> Optional.of(duty.getSection())),
                        plan.getTables().stream().map(Table::getSection))
                .flatMap(sections -> sections)
                .mapToInt(section -> section.map(OutlineNumber::toString)
                        .map(Numerals::value)
                        .orElse(0))
                .max()
                .orElse(0);
    }

    private static String heading(int place) {
        List<String> usual = Topic.SECTION.phrases();
        return usual.get((place - 1) % usual.size());
    }

    private static String marker(OutlineNumber number) {
        List<String> steps = number.getSteps();
        return steps.get(steps.size() - 1);
    }

    private void section(OutlineNumber number, String marker, int level, Optional<String> heading) {
        int start = sentences.length();
        sentences.append(marker + heading.orElse(""));
        each(measures, m -> Optional.of(m.getNumber()), Optional.of(number), m -> m.withQuote(sentences.place(start)));
        sentences.append("。");
        contents(Optional.of(number));
        sentences.append("\n");
        outline.add(Section.builder()
                .number(number)
                .marker(marker)
                .level(level)
                .heading(heading)
                .quote(sentences.since(start))
                .build());
    }

    private void contents(Optional<OutlineNumber> here) {
        each(targets, Target::getSection, here, sentences::write);
        each(obligations, Obligation::getSection, here, sentences::write);
        each(rules, Rule::getSection, here, sentences::write);
        each(counts, DeclaredCount::getSection, here, sentences::write);
        each(institutions, Institution::getSection, here, sentences::write);
        each(duties, duty -> Optional.of(duty.getSection()), here, sentences::write);
        each(tables, Table::getSection, here, sentences::write);
        each(clauses, ResponsibilityClause::getMeasure, here, sentences::write);
    }

    /** Writes those that stand here. */
    private static <T> void each(
            List<T> values,
            Function<T, Optional<OutlineNumber>> section,
            Optional<OutlineNumber> here,
            UnaryOperator<T> write) {
        values.replaceAll(value -> section.apply(value).equals(here) ? write.apply(value) : value);
    }

    private Plan plan() {
        return Plan.builder()
                .period(plan.getPeriod())
                .addAllOutline(outline)
                .addAllResidue(residue)
                .addAllMeasures(measures)
                .addAllClauses(clauses)
                .addAllTargets(targets)
                .addAllObligations(obligations)
                .addAllRules(rules)
                .addAllDeclaredCounts(counts)
                .addAllInstitutions(institutions)
                .addAllDuties(duties)
                .addAllTables(tables)
                .build();
    }
}
