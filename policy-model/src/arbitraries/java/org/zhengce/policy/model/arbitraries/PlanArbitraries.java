// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;
import static org.zhengce.policy.model.arbitraries.Texts.mostly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhengce.policy.model.plan.Condition;
import org.zhengce.policy.model.plan.DeclaredCount;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureKind;
import org.zhengce.policy.model.plan.Modality;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.ObligationKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.Requirement;
import org.zhengce.policy.model.plan.Rule;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.text.OutlineNumber;

/** What a plan sets out: package plan. */
final class PlanArbitraries {

    private final Texts texts;
    private final WordArbitraries words;
    private final TimeArbitraries times;
    private final PartyArbitraries parties;
    private final ResponsibilityArbitraries responsibilities;
    private final GoalArbitraries goals;

    PlanArbitraries(Texts texts) {
        this.texts = texts;
        this.words = new WordArbitraries(texts);
        this.times = new TimeArbitraries(texts);
        this.parties = new PartyArbitraries(texts);
        this.responsibilities = new ResponsibilityArbitraries(texts);
        this.goals = new GoalArbitraries(texts);
    }

    void register(Catalogue catalogue) {
        catalogue.add(Measure.class, this::measure);
        catalogue.add(DeclaredCount.class, this::declaredCount);
        catalogue.add(Condition.class, this::condition);
        catalogue.add(Requirement.class, this::requirement);
        catalogue.add(Rule.class, this::rule);
        catalogue.add(Obligation.class, this::obligation);
        catalogue.add(Plan.class, this::plan);
    }

    private Arbitrary<Measure> measure() {
        Arbitrary<String> heading = texts.text(Topic.HEADING);
        return Builders.withBuilder(Measure::builder)
                .use(words.outlineNumber())
                .in((b, v) -> b.number(v))
                .use(texts.realistic() ? mostly(heading) : maybe(heading))
                .in((b, v) -> b.heading(v))
                .use(Arbitraries.of(MeasureKind.class))
                .in((b, v) -> b.kind(v))
                .use(texts.maybeQuote())
                .in((b, v) -> b.quote(v))
                .build(Measure.Builder::build);
    }

    /** A realistic number is that of the items, unless the list is left open. */
    private Arbitrary<DeclaredCount> declaredCount() {
        return Combinators.combine(
                        maybe(Arbitraries.integers().greaterOrEqual(0)),
                        maybe(texts.text(Topic.LIST_NAME)),
                        texts.few(texts.text(Topic.ITEM)),
                        flag(),
                        flag(),
                        words.place(),
                        texts.maybeQuote())
                .as((declared, name, items, open, ordered, place, quote) -> DeclaredCount.builder()
                        .declared(texts.realistic() ? declared.map(n -> items.size() + (open ? 1 : 0)) : declared)
                        .name(name)
                        .addAllItems(items)
                        .openEnded(open)
                        .ordered(ordered)
                        .section(place)
                        .quote(quote)
                        .build());
    }

    private Arbitrary<Condition> condition() {
        return Combinators.combine(texts.text(Topic.CONDITION), maybe(goals.threshold()))
                .as((text, threshold) ->
                        Condition.builder().text(text).threshold(threshold).build());
    }

    private Arbitrary<Requirement> requirement() {
        return Combinators.combine(texts.text(Topic.REQUIREMENT), goals.bound())
                .as((object, bound) ->
                        Requirement.builder().object(object).bound(bound).build());
    }

    private Arbitrary<Rule> rule() {
        return Builders.withBuilder(Rule::builder)
                .use(Arbitraries.of(Modality.class))
                .in((b, v) -> b.modality(v))
                .use(maybe(texts.text(Topic.RULE_TOPIC)))
                .in((b, v) -> b.topic(v))
                .use(texts.few(condition()))
                .in((b, v) -> b.addAllConditions(v))
                .use(texts.few(requirement()))
                .in((b, v) -> b.addAllRequirements(v))
                .use(maybe(texts.text(Topic.EFFECT)))
                .in((b, v) -> b.effect(v))
                .use(maybe(texts.text(Topic.SUBJECT_OF_RULE)))
                .in((b, v) -> b.subject(v))
                .use(maybe(texts.text(Topic.EACH)))
                .in((b, v) -> b.each(v))
                .use(texts.few(texts.text(Topic.ITEM)))
                .in((b, v) -> b.addAllItems(v))
                .use(maybe(texts.text(Topic.BASIS)))
                .in((b, v) -> b.basis(v))
                .use(words.place())
                .in((b, v) -> b.section(v))
                .use(texts.maybeQuote())
                .in((b, v) -> b.quote(v))
                .build(Rule.Builder::build);
    }

    Arbitrary<Obligation> obligation() {
        return Builders.withBuilder(Obligation::builder)
                .use(Arbitraries.of(ObligationKind.class))
                .in((b, v) -> b.kind(v))
                .use(texts.text(Topic.ACT))
                .in((b, v) -> b.act(v))
                .use(times.cadence())
                .in((b, v) -> b.cadence(v))
                .use(maybe(parties.mention()))
                .in((b, v) -> b.actor(v))
                .use(maybe(parties.mention()))
                .in((b, v) -> b.recipient(v))
                .use(maybe(texts.text(Topic.PRODUCT)))
                .in((b, v) -> b.product(v))
                .use(maybe(texts.text(Topic.THROUGH)))
                .in((b, v) -> b.through(v))
                .use(texts.few(texts.text(Topic.SUBJECT)))
                .in((b, v) -> b.addAllSubjects(v))
                .use(words.place())
                .in((b, v) -> b.section(v))
                .use(texts.maybeQuote())
                .in((b, v) -> b.quote(v))
                .build(Obligation.Builder::build);
    }

    /** A realistic plan is either written out, so that all its places lie in one text, or has no places at all. */
    Arbitrary<Plan> plan() {
        if (!texts.realistic()) {
            return parts();
        }
        Arbitrary<Plan> bare = new PlanArbitraries(texts.bare()).parts();
        return texts.quoted()
                ? Combinators.combine(bare, flag()).as((plan, written) -> written ? PlanText.written(plan) : plan)
                : bare;
    }

    /** Outline and residue are nothing without places in a text. */
    private Arbitrary<Plan> parts() {
        return Builders.withBuilder(Plan::builder)
                .use(maybe(times.period()))
                .in((b, v) -> b.period(v))
                .use(texts.quoted() ? texts.few(words.section()) : Arbitraries.just(Collections.emptyList()))
                .in((b, v) -> b.addAllOutline(v))
                .use(texts.quoted() ? texts.few(words.passage()) : Arbitraries.just(Collections.emptyList()))
                .in((b, v) -> b.addAllResidue(v))
                .use(charges())
                .in((b, v) -> b.addAllMeasures(v.get1()).addAllClauses(v.get2()))
                .use(texts.few(goals.target()))
                .in((b, v) -> b.addAllTargets(v))
                .use(texts.few(obligation()))
                .in((b, v) -> b.addAllObligations(v))
                .use(texts.few(rule()))
                .in((b, v) -> b.addAllRules(v))
                .use(texts.few(declaredCount()))
                .in((b, v) -> b.addAllDeclaredCounts(v))
                .use(texts.few(parties.institution()))
                .in((b, v) -> b.addAllInstitutions(v))
                .use(texts.few(responsibilities.duty()))
                .in((b, v) -> b.addAllDuties(v))
                .use(texts.few(words.table()))
                .in((b, v) -> b.addAllTables(v))
                .build(Plan.Builder::build);
    }

    /** Measures, and who is charged with them. */
    private Arbitrary<Tuple.Tuple2<List<Measure>, List<ResponsibilityClause>>> charges() {
        return Combinators.combine(texts.few(measure()), texts.few(responsibilities.clause()), flag())
                .as((measures, clauses, nested) -> {
                    if (!texts.realistic()) {
                        return Tuple.of(unique(measures), clauses);
                    }
                    List<Measure> numbered = numbered(measures, nested);
                    return Tuple.of(
                            numbered,
                            clauses.stream()
                                    .map(clause -> charged(clause, numbered))
                                    .collect(Collectors.toList()));
                });
    }

    private static List<Measure> unique(List<Measure> measures) {
        Map<OutlineNumber, Measure> unique = new LinkedHashMap<>();
        measures.forEach(measure -> unique.putIfAbsent(measure.getNumber(), measure));
        return new ArrayList<>(unique.values());
    }

    /** 一、二、三 of a set of measures, or 二（一）、二（二） below the tasks of a plan. */
    private static List<Measure> numbered(List<Measure> measures, boolean nested) {
        List<Measure> numbered = new ArrayList<>();
        for (Measure measure : measures) {
            String step = Numerals.of(numbered.size() + 1);
            numbered.add(Measure.builder()
                    .number(nested ? OutlineNumber.of("二", "（" + step + "）") : OutlineNumber.of(step))
                    .heading(measure.getHeading())
                    .kind(nested ? MeasureKind.ACTION : MeasureKind.MEASURE)
                    .build());
        }
        return numbered;
    }

    /** The clause of one of the measures, or of the plan where it belongs to none. */
    private static ResponsibilityClause charged(ResponsibilityClause clause, List<Measure> measures) {
        return ResponsibilityClause.builder()
                .measure(clause.getMeasure().flatMap(number -> one(measures, number)))
                .role(clause.getRole())
                .source(clause.getSource())
                .label(clause.getLabel())
                .addAllGroups(clause.getGroups())
                .build();
    }

    private static Optional<OutlineNumber> one(List<Measure> measures, OutlineNumber number) {
        int place = Numerals.value(number.getSteps().get(0)) - 1;
        return measures.isEmpty()
                ? Optional.empty()
                : Optional.of(measures.get(place % measures.size()).getNumber());
    }
}
