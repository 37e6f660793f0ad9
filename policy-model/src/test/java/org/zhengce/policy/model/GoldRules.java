// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.zhengce.policy.model.GoldFile.flag;
import static org.zhengce.policy.model.GoldFile.list;
import static org.zhengce.policy.model.GoldFile.string;
import static org.zhengce.policy.model.GoldFile.texts;
import static org.zhengce.policy.model.GoldFile.word;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.party.Institution;
import org.zhengce.policy.model.party.InstitutionKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.plan.Condition;
import org.zhengce.policy.model.plan.DeclaredCount;
import org.zhengce.policy.model.plan.Modality;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.ObligationKind;
import org.zhengce.policy.model.plan.Requirement;
import org.zhengce.policy.model.plan.Rule;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.responsibility.Duty;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;

/** Rules, obligations, lists, bodies and duties of a gold file. */
final class GoldRules {

    /** What a requirement of a post is about. */
    static final String RANK = "职级";

    static final String HOLDER = "人选";
    static final String WHOLE = "总数";

    private final GoldFile gold;
    private final Function<JsonNode, Optional<OutlineNumber>> section;

    GoldRules(GoldFile gold, Function<JsonNode, Optional<OutlineNumber>> section) {
        this.gold = gold;
        this.section = section;
    }

    Rule rule(JsonNode g) {
        Rule.Builder rule = Rule.builder()
                .modality(string(g, "modality")
                        .map(label -> GoldFile.labelled(Modality.class, label))
                        .orElse(Modality.UNSTATED))
                .topic(string(g, "kind"))
                .effect(string(g, "effect"))
                .subject(string(g, "role"))
                .each(string(g, "per"))
                .basis(string(g, "reference"))
                .section(section.apply(g))
                .quote(gold.quote(g));
        Stream.of("into", "modes", "items", "measures").forEach(key -> rule.addAllItems(texts(g, key)));
        conditions(g, rule);
        requirements(g, rule);
        return rule.build();
    }

    private static void conditions(JsonNode g, Rule.Builder rule) {
        string(g, "condition")
                .ifPresent(text ->
                        rule.addConditions(Condition.builder().text(text).build()));
        for (String key : new String[] {"condition", "threshold"}) {
            if (g.path(key).isObject()) {
                rule.addConditions(condition(GoldTargets.threshold(g.get(key))));
            }
        }
        for (JsonNode each : list(g, "conditions")) {
            rule.addConditions(condition(Threshold.builder()
                    .indicator(each.get("ratio").textValue())
                    .bound(GoldTargets.figure(each))
                    .build()));
        }
        if (g.has("whole")) {
            rule.addConditions(condition(Threshold.builder()
                    .indicator(WHOLE)
                    .bound(exactly(g.get("whole")))
                    .build()));
        }
    }

    private static Condition condition(Threshold threshold) {
        return Condition.builder()
                .text(threshold.getIndicator())
                .threshold(threshold)
                .build();
    }

    private static Bound exactly(JsonNode number) {
        return Bound.numeric(Comparator.EQUAL, number.toString(), "个");
    }

    private void requirements(JsonNode g, Rule.Builder rule) {
        String object = object(g);
        if (g.has("low")) {
            rule.addRequirements(requirement(
                    object, Bound.range(g.get("low").textValue(), g.get("high").textValue(), "个")));
        }
        if (g.has("comparator")) {
            rule.addRequirements(requirement(object, GoldTargets.figure(g)));
        }
        for (String key : new String[] {"count", "part"}) {
            if (g.has(key)) {
                rule.addRequirements(requirement(object, exactly(g.get(key))));
            }
        }
        g.path("counts")
                .properties()
                .forEach(each -> rule.addRequirements(requirement(each.getKey(), exactly(each.getValue()))));
        g.path("minimum")
                .properties()
                .forEach(each -> rule.addRequirements(requirement(
                        each.getKey(),
                        Bound.numeric(Comparator.AT_LEAST, each.getValue().toString(), "个"))));
        string(g, "requires").ifPresent(post -> rule.addRequirements(requirement(HOLDER, Bound.qualitative(post))));
        string(g.path("requires"), "rankAtLeast")
                .ifPresent(rank -> rule.addRequirements(requirement(RANK, Bound.qualitative(rank))));
    }

    /** Of what a rule wants so many: the indicator of the figure in the same words, if there is one. */
    private String object(JsonNode g) {
        return gold.all("targets").stream()
                .filter(t -> t.get("span").equals(g.get("span")))
                .map(t -> t.get("indicator").textValue())
                .findFirst()
                .orElse(g.get("quote").textValue());
    }

    private static Requirement requirement(String object, Bound bound) {
        return Requirement.builder().object(object).bound(bound).build();
    }

    Obligation obligation(JsonNode g) {
        Cadence.Builder cadence = Cadence.builder()
                .kind(word(CadenceKind.class, g.get("cadence").textValue()))
                .weekday(string(g, "weekday").map(DayOfWeek::valueOf))
                .event(string(g, "event"));
        if (g.path("times").isInt()) {
            cadence.times(g.get("times").intValue());
        }
        return Obligation.builder()
                .kind(string(g, "kind")
                        .map(code -> word(ObligationKind.class, code))
                        .orElse(ObligationKind.OTHER))
                .act(g.get("quote").textValue())
                .cadence(cadence.build())
                .actor(string(g, "actor").map(PartyMention::of))
                .recipient(string(g, "recipient").map(PartyMention::of))
                .product(string(g, "product"))
                .through(string(g, "via"))
                .addAllSubjects(texts(g, "metrics"))
                .section(section.apply(g))
                .quote(gold.quote(g))
                .build();
    }

    DeclaredCount count(JsonNode g) {
        DeclaredCount.Builder count = DeclaredCount.builder()
                .name(string(g, "digits"))
                .addAllItems(texts(g, "items"))
                .openEnded(flag(g, "openEnded"))
                .ordered(flag(g, "ordered"))
                .section(section.apply(g))
                .quote(gold.quote(g));
        if (g.get("declared").isInt()) {
            count.declared(g.get("declared").intValue());
        }
        return count.build();
    }

    Institution institution(JsonNode g) {
        return Institution.builder()
                .name(g.get("name").textValue())
                .addAllAliases(texts(g, "aliases"))
                .kind(word(InstitutionKind.class, g.get("type").textValue()))
                .head(string(g, "head").or(() -> string(g, "lead")))
                .addAllMembers(texts(g, "members"))
                .openEnded(flag(g, "openEnded"))
                .duty(string(g, "duty"))
                .each(string(g, "perUnit"))
                .section(section.apply(g))
                .quote(gold.quote(g))
                .build();
    }

    Duty duty(JsonNode g) {
        return Duty.builder()
                .actor(PartyMention.of(g.get("actor").textValue()))
                .section(section.apply(g).orElseThrow())
                .heading(string(g, "heading"))
                .build();
    }
}
