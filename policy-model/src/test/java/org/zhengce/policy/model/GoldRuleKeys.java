// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.zhengce.policy.model.GoldView.span;
import static org.zhengce.policy.model.GoldView.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.QualitativeBound;
import org.zhengce.policy.model.goal.RangeBound;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.plan.Condition;
import org.zhengce.policy.model.plan.Modality;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.ObligationKind;
import org.zhengce.policy.model.plan.Requirement;
import org.zhengce.policy.model.plan.Rule;
import org.zhengce.policy.model.quantity.Comparator;

/** How rules and obligations say the keys of gold's. */
final class GoldRuleKeys {

    /** Under which key gold lists the items of a rule, by the rule's topic. */
    private static final Map<String, String> ITEMS = Map.of(
            "inclusion", "into", "land_supply_mode", "modes", "approval_priority", "items", "approval", "measures");

    private final GoldView view;

    GoldRuleKeys(GoldView view) {
        this.view = view;
    }

    Keys<Rule> rules() {
        Keys<Rule> keys = new Keys<Rule>()
                .place("id", (r, index) -> view.handle("R", index))
                .value("quote", r -> words(r.getQuote()))
                .value("span", r -> span(r.getQuote()))
                .value("section", r -> view.place(r.getSection(), r.getQuote()))
                .value("kind", r -> r.getTopic().orElse(null))
                .value(
                        "modality",
                        r -> r.getModality() == Modality.UNSTATED
                                ? null
                                : r.getModality().label())
                .value("role", r -> r.getSubject().orElse(null))
                .value("per", r -> r.getEach().orElse(null))
                .value("reference", r -> r.getBasis().orElse(null))
                .value("effect", r -> r.getEffect().orElse(null));
        ITEMS.forEach((topic, key) -> keys.value(key, r -> topic(r, topic) ? r.getItems() : null));
        return requirements(conditions(keys));
    }

    private static Keys<Rule> conditions(Keys<Rule> keys) {
        return keys.value(
                        "condition",
                        r -> topic(r, "staffing")
                                ? threshold(thresholds(r).get(0))
                                : r.getConditions().stream()
                                        .filter(c -> c.getThreshold().isEmpty())
                                        .map(Condition::getText)
                                        .findFirst()
                                        .orElse(null))
                .in(
                        "threshold",
                        r -> topic(r, "eligibility") ? first(thresholds(r)) : null,
                        GoldTargetKeys.thresholdKeys())
                .each(
                        "conditions",
                        r -> topic(r, "land_classification") ? thresholds(r) : List.of(),
                        new Keys<Threshold>()
                                .value("ratio", Threshold::getIndicator)
                                .value("comparator", t -> GoldTargetKeys.comparator(t.getBound()))
                                .value("value", t -> GoldTargetKeys.value(t.getBound()))
                                .value("unit", t -> GoldTargetKeys.unit(t.getBound())))
                .value(
                        "whole",
                        r -> topic(r, "subset") ? count(first(thresholds(r)).getBound()) : null);
    }

    private Keys<Rule> requirements(Keys<Rule> keys) {
        return keys.value("low", r -> bound(r, RangeBound.class, b -> b.getLow().toString()))
                .value("high", r -> bound(r, RangeBound.class, b -> b.getHigh().toString()))
                .value("comparator", r -> topic(r, "land_share") ? GoldTargetKeys.comparator(only(r)) : null)
                .value(
                        "value",
                        r -> topic(r, "land_share")
                                ? ((NumericBound) only(r)).getValue().toString()
                                : topic(r, "validity") ? lastDay() : null)
                .value(
                        "unit",
                        r -> topic(r, "land_share")
                                        && GoldTargetKeys.unit(only(r)).equals("%")
                                ? "%"
                                : null)
                .value("part", r -> topic(r, "subset") ? count(only(r)) : null)
                .value(
                        "count",
                        r -> r.getRequirements().stream()
                                .filter(q -> !topic(r, "subset") && counted(q, Comparator.EQUAL) && inOwnWords(r, q))
                                .map(q -> count(q.getBound()))
                                .findFirst()
                                .orElse(null))
                .value(
                        "counts",
                        r -> counts(r, q -> counted(q, Comparator.EQUAL) && !topic(r, "subset") && !inOwnWords(r, q)))
                .value("minimum", r -> counts(r, q -> counted(q, Comparator.AT_LEAST) && !topic(r, "land_share")))
                .value("requires", GoldRuleKeys::requires);
    }

    Keys<Obligation> obligations() {
        return new Keys<Obligation>()
                .place("id", (o, index) -> view.handle("O", index))
                .value("quote", Obligation::getAct)
                .value("span", o -> span(o.getQuote()))
                .value("section", o -> view.place(o.getSection(), o.getQuote()))
                .value(
                        "kind",
                        o -> o.getKind() == ObligationKind.OTHER
                                ? null
                                : o.getKind().code())
                .value("cadence", o -> o.getCadence().getKind().code())
                .value(
                        "weekday",
                        o -> o.getCadence().getWeekday().map(Enum::name).orElse(null))
                .value("times", o -> o.getCadence().getTimes().orElse(null))
                .value("event", o -> o.getCadence().getEvent().orElse(null))
                .value("actor", o -> o.getActor().map(a -> a.getText()).orElse(null))
                .value("recipient", o -> o.getRecipient().map(a -> a.getText()).orElse(null))
                .value("product", o -> o.getProduct().orElse(null))
                .value("via", o -> o.getThrough().orElse(null))
                .value("metrics", Obligation::getSubjects);
    }

    private static boolean topic(Rule rule, String topic) {
        return rule.getTopic().filter(topic::equals).isPresent();
    }

    private static List<Threshold> thresholds(Rule rule) {
        return rule.getConditions().stream()
                .map(Condition::getThreshold)
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    @Nullable
    private static Threshold first(List<Threshold> thresholds) {
        return thresholds.isEmpty() ? null : thresholds.get(0);
    }

    private static Map<String, String> threshold(Threshold threshold) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("indicator", threshold.getIndicator());
        map.put("comparator", GoldTargetKeys.comparator(threshold.getBound()));
        map.put("value", GoldTargetKeys.value(threshold.getBound()));
        map.put("unit", GoldTargetKeys.unit(threshold.getBound()));
        return map;
    }

    private static Bound only(Rule rule) {
        return rule.getRequirements().get(0).getBound();
    }

    @Nullable
    private static <B extends Bound> Object bound(Rule rule, Class<B> type, Function<B, Object> read) {
        return rule.getRequirements().stream()
                .map(Requirement::getBound)
                .filter(type::isInstance)
                .map(type::cast)
                .map(read)
                .findFirst()
                .orElse(null);
    }

    private static int count(Bound bound) {
        return ((NumericBound) bound).getValue().getNumerator().intValueExact();
    }

    private static boolean counted(Requirement requirement, Comparator comparator) {
        return requirement.getBound() instanceof NumericBound number && number.getComparator() == comparator;
    }

    /** Whether gold does not name the object: then it is the figure in the same words, or the words themselves. */
    private boolean inOwnWords(Rule rule, Requirement requirement) {
        return requirement.getObject().equals(words(rule.getQuote()))
                || view.plan().getTargets().stream()
                        .anyMatch(t -> t.getQuote().equals(rule.getQuote())
                                && t.getIndicator().getName().equals(requirement.getObject()));
    }

    @Nullable
    private static Map<String, Integer> counts(Rule rule, Predicate<Requirement> which) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rule.getRequirements().stream().filter(which).forEach(q -> counts.put(q.getObject(), count(q.getBound())));
        return counts.isEmpty() ? null : counts;
    }

    @Nullable
    private static Object requires(Rule rule) {
        for (Requirement each : rule.getRequirements()) {
            if (each.getBound() instanceof QualitativeBound words) {
                return each.getObject().equals(GoldRules.RANK)
                        ? Map.of("rankAtLeast", words.getText())
                        : words.getText();
            }
        }
        return null;
    }

    @Nullable
    private String lastDay() {
        return view.document()
                .getValidity()
                .flatMap(Validity::getTo)
                .map(Object::toString)
                .orElse(null);
    }
}
