// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.party.Institution;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.Duty;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Passage;
import org.zhengce.policy.model.text.Section;
import org.zhengce.policy.model.text.Table;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * What an instrument sets out (方案): its outline, measures, responsibilities, targets, obligations and rules.
 *
 * <p>It does not know the document that carries it. Measures are referred to by their outline number. The sections' own texts
 * and the residue partition the source text, so nothing of it is lost; a plan built by hand may leave both empty.
 */
@Value.Immutable
@PolicyValue
public abstract class Plan {

    Plan() {}

    /** The period that the plan itself names (2021—2023年). */
    public abstract Optional<PlanPeriod> getPeriod();

    /** The sections in the order of the text. */
    public abstract List<Section> getOutline();

    /** What stands outside all sections, in the order of the text. */
    public abstract List<Passage> getResidue();

    /** The measures in their order; numbers are unique. */
    public abstract List<Measure> getMeasures();

    /** Who answers for what, clause by clause. */
    public abstract List<ResponsibilityClause> getClauses();

    /** The targets in the order of the text. */
    public abstract List<Target> getTargets();

    /** The recurring obligations. */
    public abstract List<Obligation> getObligations();

    /** The rules. */
    public abstract List<Rule> getRules();

    /** The lists whose number is declared. */
    public abstract List<DeclaredCount> getDeclaredCounts();

    /** The bodies it sets up or charges. */
    public abstract List<Institution> getInstitutions();

    /** The duties of office holders. */
    public abstract List<Duty> getDuties();

    /** The tables. */
    public abstract List<Table> getTables();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The measure with this number. */
    public Optional<Measure> measure(OutlineNumber number) {
        return Optional.ofNullable(measuresByNumber().get(number));
    }

    /** The section with this number. */
    public Optional<Section> section(OutlineNumber number) {
        return Optional.ofNullable(sectionsByNumber().get(number));
    }

    /** Made when it is first asked for, once for all threads; it is no part of the value. */
    @Value.Lazy
    Map<OutlineNumber, Measure> measuresByNumber() {
        Map<OutlineNumber, Measure> index = new HashMap<>();
        getMeasures().forEach(measure -> index.put(measure.getNumber(), measure));
        return index;
    }

    /** The first section of each number; made as the index of the measures is. */
    @Value.Lazy
    Map<OutlineNumber, Section> sectionsByNumber() {
        Map<OutlineNumber, Section> index = new HashMap<>();
        getOutline().forEach(section -> section.getNumber().ifPresent(number -> index.putIfAbsent(number, section)));
        return index;
    }

    /** The clauses party by party: the lines of the responsibility table. */
    public List<Assignment> assignments() {
        return getClauses().stream()
                .flatMap(clause -> clause.assignments().stream())
                .collect(Collectors.toList());
    }

    /** The same plan as bare values: no places in the text, and so neither outline nor residue. */
    public Plan withoutQuotes() {
        return builder()
                .period(getPeriod())
                .addAllMeasures(each(getMeasures(), Measure::withoutQuotes))
                .addAllClauses(each(getClauses(), ResponsibilityClause::withoutQuotes))
                .addAllTargets(each(getTargets(), Target::withoutQuotes))
                .addAllObligations(each(getObligations(), Obligation::withoutQuotes))
                .addAllRules(each(getRules(), Rule::withoutQuotes))
                .addAllDeclaredCounts(each(getDeclaredCounts(), DeclaredCount::withoutQuotes))
                .addAllInstitutions(each(getInstitutions(), Institution::withoutQuotes))
                .addAllDuties(each(getDuties(), Duty::withoutQuotes))
                .addAllTables(each(getTables(), Table::withoutQuotes))
                .build();
    }

    private static <T> List<T> each(List<T> values, UnaryOperator<T> change) {
        return values.stream().map(change).collect(Collectors.toList());
    }

    @Value.Check
    void check() {
        Set<OutlineNumber> numbers = new HashSet<>();
        for (Measure measure : getMeasures()) {
            if (!numbers.add(measure.getNumber())) {
                throw new InvalidValueException(ProblemCode.MEASURE_NUMBER, measure.getNumber());
            }
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
