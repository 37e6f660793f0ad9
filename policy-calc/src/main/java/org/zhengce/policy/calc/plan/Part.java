// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zhengce.policy.calc.sequence.Alignment;
import org.zhengce.policy.calc.sequence.Patch;
import org.zhengce.policy.model.party.Institution;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.plan.DeclaredCount;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.PlanChange;
import org.zhengce.policy.model.plan.PlanPart;
import org.zhengce.policy.model.plan.Rule;
import org.zhengce.policy.model.responsibility.Duty;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Passage;
import org.zhengce.policy.model.text.Section;
import org.zhengce.policy.model.text.Table;

/** One of the lists of a plan: how its elements are found, put into a plan, told apart, and named where they do not fit. */
final class Part<T> {

    static final List<Part<?>> ALL = Collections.unmodifiableList(Arrays.<Part<?>>asList(
            new Part<Section>(
                    PlanPart.SECTION,
                    Plan::getOutline,
                    (plan, element) -> plan.addOutline(element),
                    section -> section.getHeading().orElse("-"),
                    section -> Arrays.asList(section.getNumber(), section.getHeading()),
                    section -> known(section.getHeading()),
                    section -> known(section.getNumber())),
            new Part<Passage>(
                    PlanPart.PASSAGE,
                    Plan::getResidue,
                    (plan, element) -> plan.addResidue(element),
                    passage -> passage.getKind().label(),
                    passage ->
                            Arrays.asList(passage.getKind(), passage.getQuote().getText()),
                    Passage::getKind),
            new Part<ResponsibilityClause>(
                    PlanPart.CLAUSE,
                    Plan::getClauses,
                    (plan, element) -> plan.addClauses(element),
                    clause -> clause.getMeasure().map(OutlineNumber::toString).orElse("-") + "·"
                            + clause.getRole().label(),
                    ResponsibilityClause::withoutQuotes,
                    clause -> Arrays.asList(
                            clause.getRole(),
                            clause.getLabel(),
                            clause.withoutQuotes().getGroups()),
                    clause -> Arrays.asList(clause.getMeasure(), clause.getRole()),
                    clause -> known(clause.getMeasure())),
            new Part<Obligation>(
                    PlanPart.OBLIGATION,
                    Plan::getObligations,
                    (plan, element) -> plan.addObligations(element),
                    Obligation::getAct,
                    Obligation::withoutQuotes,
                    obligation -> Arrays.asList(obligation.getAct(), name(obligation.getActor())),
                    Obligation::getAct,
                    obligation ->
                            Arrays.asList(obligation.getKind(), name(obligation.getActor()), obligation.getSection())),
            new Part<Rule>(
                    PlanPart.RULE,
                    Plan::getRules,
                    (plan, element) -> plan.addRules(element),
                    rule -> rule.getModality().label(),
                    Rule::withoutQuotes,
                    rule -> Arrays.asList(rule.getTopic(), rule.getSubject(), rule.getEach(), rule.getSection()),
                    rule -> Arrays.asList(rule.getSection(), rule.getTopic())),
            new Part<DeclaredCount>(
                    PlanPart.DECLARED_COUNT,
                    Plan::getDeclaredCounts,
                    (plan, element) -> plan.addDeclaredCounts(element),
                    count -> count.getName().orElse("-"),
                    DeclaredCount::withoutQuotes,
                    count -> known(count.getName()),
                    count -> known(count.getSection())),
            new Part<Institution>(
                    PlanPart.INSTITUTION,
                    Plan::getInstitutions,
                    (plan, element) -> plan.addInstitutions(element),
                    Institution::getName,
                    Institution::withoutQuotes,
                    Institution::getName),
            new Part<Duty>(
                    PlanPart.DUTY,
                    Plan::getDuties,
                    (plan, element) -> plan.addDuties(element),
                    duty -> duty.getActor().getText() + "·" + duty.getSection(),
                    Duty::withoutQuotes,
                    duty -> Arrays.asList(duty.getActor().getText(), duty.getHeading()),
                    duty -> Arrays.asList(duty.getActor().getText(), duty.getSection())),
            new Part<Table>(
                    PlanPart.TABLE,
                    Plan::getTables,
                    (plan, element) -> plan.addTables(element),
                    table -> table.getTitle().orElse("-"),
                    Table::withoutQuotes,
                    table -> known(table.getTitle()),
                    table -> known(table.getSection()))));

    private final PlanPart part;
    private final Function<Plan, List<T>> elements;
    private final BiConsumer<Plan.Builder, T> add;
    private final Function<T, String> text;
    private final List<Function<T, Object>> identities;

    @SafeVarargs
    private Part(
            PlanPart part,
            Function<Plan, List<T>> elements,
            BiConsumer<Plan.Builder, T> add,
            Function<T, String> text,
            Function<T, Object>... identities) {
        this.part = part;
        this.elements = elements;
        this.add = add;
        this.text = text;
        List<Function<T, Object>> all = new ArrayList<>();
        for (Function<T, Object> identity : identities) {
            all.add(identity);
        }
        this.identities = Collections.unmodifiableList(all);
    }

    /** A key that only elements which have it share. */
    static Object known(Optional<?> key) {
        return key.isPresent() ? key.get() : new Object();
    }

    private static Object name(Optional<PartyMention> party) {
        return party.map(PartyMention::getText);
    }

    void changes(Plan before, Plan after, Consumer<PlanChange> to) {
        List<T> old = elements.apply(before);
        List<T> now = elements.apply(after);
        Alignment.changes(
                old,
                now,
                identities,
                (from, place) -> to.accept(PlanChange.builder()
                        .part(part)
                        .before(at(old, from))
                        .after(at(now, place))
                        .from(Differing.place(from))
                        .to(Differing.place(place))
                        .build()));
    }

    private Optional<Plan> at(List<T> list, int place) {
        return Differing.place(place).map(there -> {
            Plan.Builder single = Plan.builder();
            add.accept(single, list.get(there - 1));
            return single.build();
        });
    }

    void apply(List<PlanChange> changes, Plan plan, Plan.Builder result) {
        Patch<T> patch = new Patch<>();
        for (PlanChange change : changes) {
            change.getFrom()
                    .ifPresent(place -> change.getBefore()
                            .ifPresent(side ->
                                    patch.take(place, elements.apply(side).get(0))));
            change.getTo()
                    .ifPresent(place -> change.getAfter()
                            .ifPresent(side ->
                                    patch.put(place, elements.apply(side).get(0))));
        }
        patch.to(elements.apply(plan), Differing.refusal(part.code(), part.label(), text))
                .forEach(element -> add.accept(result, element));
    }

    PlanPart part() {
        return part;
    }
}
