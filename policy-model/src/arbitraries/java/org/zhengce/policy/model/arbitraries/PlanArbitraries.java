// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.WordArbitraries.few;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.flag;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.maybe;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.outlineNumber;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.quote;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
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
import org.zhengce.policy.model.text.OutlineNumber;

/** What a plan sets out: package plan. */
final class PlanArbitraries {

    private PlanArbitraries() {}

    static void register() {
        PolicyArbitraries.register(Measure.class, PlanArbitraries::measure);
        PolicyArbitraries.register(DeclaredCount.class, PlanArbitraries::declaredCount);
        PolicyArbitraries.register(Condition.class, PlanArbitraries::condition);
        PolicyArbitraries.register(Requirement.class, PlanArbitraries::requirement);
        PolicyArbitraries.register(Rule.class, PlanArbitraries::rule);
        PolicyArbitraries.register(Obligation.class, PlanArbitraries::obligation);
        PolicyArbitraries.register(Plan.class, PlanArbitraries::plan);
    }

    static Arbitrary<Measure> measure() {
        return Builders.withBuilder(Measure::builder)
                .use(outlineNumber())
                .in((b, v) -> b.number(v))
                .use(maybe(text()))
                .in((b, v) -> b.heading(v))
                .use(Arbitraries.of(MeasureKind.class))
                .in((b, v) -> b.kind(v))
                .use(maybe(quote()))
                .in((b, v) -> b.quote(v))
                .build(Measure.Builder::build);
    }

    static Arbitrary<DeclaredCount> declaredCount() {
        return Builders.withBuilder(DeclaredCount::builder)
                .use(maybe(Arbitraries.integers().greaterOrEqual(0)))
                .in((b, v) -> b.declared(v))
                .use(maybe(text()))
                .in((b, v) -> b.name(v))
                .use(few(text()))
                .in((b, v) -> b.addAllItems(v))
                .use(flag())
                .in((b, v) -> b.openEnded(v))
                .use(flag())
                .in((b, v) -> b.ordered(v))
                .use(maybe(outlineNumber()))
                .in((b, v) -> b.section(v))
                .use(maybe(quote()))
                .in((b, v) -> b.quote(v))
                .build(DeclaredCount.Builder::build);
    }

    static Arbitrary<Condition> condition() {
        return Combinators.combine(text(), maybe(GoalArbitraries.threshold()))
                .as((words, threshold) ->
                        Condition.builder().text(words).threshold(threshold).build());
    }

    static Arbitrary<Requirement> requirement() {
        return Combinators.combine(text(), GoalArbitraries.bound())
                .as((object, bound) ->
                        Requirement.builder().object(object).bound(bound).build());
    }

    static Arbitrary<Rule> rule() {
        return Builders.withBuilder(Rule::builder)
                .use(Arbitraries.of(Modality.class))
                .in((b, v) -> b.modality(v))
                .use(maybe(text()))
                .in((b, v) -> b.topic(v))
                .use(few(condition()))
                .in((b, v) -> b.addAllConditions(v))
                .use(few(requirement()))
                .in((b, v) -> b.addAllRequirements(v))
                .use(maybe(text()))
                .in((b, v) -> b.effect(v))
                .use(maybe(text()))
                .in((b, v) -> b.subject(v))
                .use(maybe(text()))
                .in((b, v) -> b.each(v))
                .use(few(text()))
                .in((b, v) -> b.addAllItems(v))
                .use(maybe(text()))
                .in((b, v) -> b.basis(v))
                .use(maybe(outlineNumber()))
                .in((b, v) -> b.section(v))
                .use(maybe(quote()))
                .in((b, v) -> b.quote(v))
                .build(Rule.Builder::build);
    }

    static Arbitrary<Obligation> obligation() {
        return Builders.withBuilder(Obligation::builder)
                .use(Arbitraries.of(ObligationKind.class))
                .in((b, v) -> b.kind(v))
                .use(text())
                .in((b, v) -> b.act(v))
                .use(WordArbitraries.cadence())
                .in((b, v) -> b.cadence(v))
                .use(maybe(PartyArbitraries.mention()))
                .in((b, v) -> b.actor(v))
                .use(maybe(PartyArbitraries.mention()))
                .in((b, v) -> b.recipient(v))
                .use(maybe(text()))
                .in((b, v) -> b.product(v))
                .use(maybe(text()))
                .in((b, v) -> b.through(v))
                .use(few(text()))
                .in((b, v) -> b.addAllSubjects(v))
                .use(maybe(outlineNumber()))
                .in((b, v) -> b.section(v))
                .use(maybe(quote()))
                .in((b, v) -> b.quote(v))
                .build(Obligation.Builder::build);
    }

    /** Numbers of measures are unique; the outline is not that of a text. */
    static Arbitrary<Plan> plan() {
        return Builders.withBuilder(Plan::builder)
                .use(maybe(WordArbitraries.period()))
                .in((b, v) -> b.period(v))
                .use(few(WordArbitraries.section()))
                .in((b, v) -> b.addAllOutline(v))
                .use(few(WordArbitraries.passage()))
                .in((b, v) -> b.addAllResidue(v))
                .use(few(measure()))
                .in((b, v) -> b.addAllMeasures(unique(v)))
                .use(few(PartyArbitraries.clause()))
                .in((b, v) -> b.addAllClauses(v))
                .use(few(GoalArbitraries.target()))
                .in((b, v) -> b.addAllTargets(v))
                .use(few(obligation()))
                .in((b, v) -> b.addAllObligations(v))
                .use(few(rule()))
                .in((b, v) -> b.addAllRules(v))
                .use(few(declaredCount()))
                .in((b, v) -> b.addAllDeclaredCounts(v))
                .use(few(PartyArbitraries.institution()))
                .in((b, v) -> b.addAllInstitutions(v))
                .use(few(PartyArbitraries.duty()))
                .in((b, v) -> b.addAllDuties(v))
                .use(few(WordArbitraries.table()))
                .in((b, v) -> b.addAllTables(v))
                .build(Plan.Builder::build);
    }

    private static List<Measure> unique(List<Measure> measures) {
        Map<OutlineNumber, Measure> unique = new LinkedHashMap<>();
        measures.forEach(measure -> unique.putIfAbsent(measure.getNumber(), measure));
        return new ArrayList<>(unique.values());
    }
}
