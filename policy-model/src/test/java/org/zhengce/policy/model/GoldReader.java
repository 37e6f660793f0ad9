// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.zhengce.policy.model.GoldFile.flag;
import static org.zhengce.policy.model.GoldFile.labelled;
import static org.zhengce.policy.model.GoldFile.list;
import static org.zhengce.policy.model.GoldFile.string;
import static org.zhengce.policy.model.GoldFile.texts;
import static org.zhengce.policy.model.GoldFile.word;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengce.policy.model.document.Attachment;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.CitationRelation;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.document.Instrument;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.party.AdministrativeLevel;
import org.zhengce.policy.model.party.CollectiveTerm;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.Party;
import org.zhengce.policy.model.party.PartyKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** Builds the document that a gold file describes, through the public API only. */
final class GoldReader {

    private final GoldFile gold;
    private final GoldOutline outline;
    private final JsonNode metadata;

    GoldReader(GoldFile gold) {
        this.gold = gold;
        this.outline = new GoldOutline(gold);
        this.metadata = gold.json().get("metadata");
    }

    PolicyDocument document() {
        return PolicyDocument.builder()
                .title(string(metadata, "titleNormalized").or(() -> string(metadata, "title")))
                .genre(string(metadata, "genre").map(label -> labelled(Genre.class, label)))
                .number(string(metadata, "docNumber").map(DocumentNumber::parse))
                .issuer(string(metadata, "issuer"))
                .approvedBy(string(metadata, "approvedBy"))
                .issued(day("issued"))
                .printed(day("printed"))
                .published(day("webPublished"))
                .disclosure(string(metadata, "disclosure"))
                .addAllRecipients(texts(metadata, "recipients"))
                .addAllCopyRecipients(texts(metadata, "copiedTo"))
                .validity(validity())
                .instrument(string(metadata, "attachedTitle").map(this::instrument))
                .addAllAttachments(texts(metadata, "attachments").stream()
                        .map(title -> Attachment.builder().title(title).build())
                        .collect(Collectors.toList()))
                .addAllCitations(each("references", this::citation))
                .plan(plan())
                .build();
    }

    private <T> List<T> each(String key, java.util.function.Function<JsonNode, T> read) {
        return gold.all(key).stream().map(read).collect(Collectors.toList());
    }

    private Optional<LocalDate> day(String key) {
        return string(metadata, key).map(LocalDate::parse);
    }

    private Optional<Validity> validity() {
        if (day("validFrom").isEmpty() && day("validTo").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Validity.builder()
                .from(day("validFrom"))
                .to(day("validTo"))
                .commencement(string(metadata, "validFromText"))
                .quote(gold.all("validityFigures").stream().findFirst().map(gold::quote))
                .build());
    }

    private Instrument instrument(String title) {
        return Instrument.builder()
                .title(title)
                .genre(string(metadata, "attachedGenre").map(label -> labelled(Genre.class, label)))
                .build();
    }

    private Citation citation(JsonNode g) {
        return Citation.builder()
                .title(g.get("title").textValue())
                .number(string(g, "number").map(DocumentNumber::parse))
                .issuer(string(g, "issuer"))
                .relation(word(CitationRelation.class, g.get("relation").textValue()))
                .section(section(g))
                .quote(gold.quote(g))
                .build();
    }

    private Optional<OutlineNumber> section(JsonNode g) {
        return outline.number(g.get("section").textValue());
    }

    private Plan plan() {
        GoldTargets targets = new GoldTargets(gold);
        GoldRules rules = new GoldRules(gold, this::section);
        return Plan.builder()
                .period(period())
                .addAllOutline(outline.sections())
                .addAllResidue(outline.residue())
                .addAllMeasures(each("measures", this::measure))
                .addAllClauses(each("clauses", this::clause))
                .addAllClauses(sentences())
                .addAllTargets(each("targets", g -> targets.figure(g, section(g))))
                .addAllTargets(each("qualitative", g -> targets.statement(g, section(g))))
                .addAllObligations(each("obligations", rules::obligation))
                .addAllRules(each("rules", rules::rule))
                .addAllDeclaredCounts(each("enumerations", rules::count))
                .addAllInstitutions(each("institutions", rules::institution))
                .addAllDuties(each("duties", rules::duty))
                .addAllTables(each("tables", outline::table))
                .build();
    }

    private Optional<PlanPeriod> period() {
        List<String> ends = texts(metadata, "planPeriod");
        return ends.isEmpty()
                ? string(metadata, "planYear").map(year -> PlanPeriod.of(Integer.parseInt(year)))
                : Optional.of(PlanPeriod.of(PartialDate.parse(ends.get(0)), PartialDate.parse(ends.get(1))));
    }

    private Measure measure(JsonNode g) {
        return Measure.builder()
                .number(section(g).orElseThrow())
                .heading(string(g, "heading"))
                .kind(word(MeasureKind.class, g.get("kind").textValue()))
                .build();
    }

    private ResponsibilityClause clause(JsonNode g) {
        List<JsonNode> assignments = gold.all("assignments").stream()
                .filter(a -> a.path("clause").asText().equals(g.get("id").textValue()))
                .collect(Collectors.toList());
        ResponsibilityClause.Builder clause = ResponsibilityClause.builder()
                .measure(measureOf(g))
                .role(word(Role.class, g.get("role").textValue()))
                .source(AssignmentSource.CLAUSE)
                .label(string(g, "label"))
                .quote(gold.quote(g));
        int at = 0;
        for (JsonNode group : list(g, "groups")) {
            PartyGroup.Builder parties = PartyGroup.builder().openEnded(flag(group, "openEnded"));
            for (String party : texts(group, "parties")) {
                JsonNode assignment = assignments.get(at++);
                parties.addParties(mention(assignment, party, gold.quote(assignment)));
            }
            clause.addGroups(parties.build());
        }
        return clause.build();
    }

    private Optional<OutlineNumber> measureOf(JsonNode g) {
        String measure = g.get("measure").textValue();
        return measure.equals("CLOSING")
                ? Optional.empty()
                : Optional.of(outline.number(measure).orElseThrow());
    }

    private static PartyMention mention(JsonNode g, String party, Quote quote) {
        return PartyMention.builder()
                .text(party)
                .kind(
                        flag(g, "vague")
                                ? MentionKind.VAGUE
                                : flag(g, "collective") ? MentionKind.COLLECTIVE : MentionKind.NAMED)
                .quote(quote)
                .build();
    }

    /** Assignments outside of clauses: those with the same words and role are one. */
    private List<ResponsibilityClause> sentences() {
        Map<String, List<JsonNode>> sentences = new LinkedHashMap<>();
        for (JsonNode a : gold.all("assignments")) {
            if (!a.has("clause")) {
                sentences
                        .computeIfAbsent(a.get("span") + a.get("role").textValue(), key -> new ArrayList<>())
                        .add(a);
            }
        }
        return sentences.values().stream().map(this::sentence).collect(Collectors.toList());
    }

    private ResponsibilityClause sentence(List<JsonNode> parties) {
        JsonNode first = parties.get(0);
        Quote quote = gold.quote(first);
        return ResponsibilityClause.builder()
                .measure(measureOf(first))
                .role(word(Role.class, first.get("role").textValue()))
                .source(word(AssignmentSource.class, first.get("source").textValue()))
                .addGroups(PartyGroup.builder()
                        .openEnded(flag(first, "openEnded"))
                        .addAllParties(parties.stream()
                                .map(a -> {
                                    String party = a.get("party").textValue();
                                    int at = quote.getStart() + quote.getText().indexOf(party);
                                    return mention(a, party, Quote.of(at, party));
                                })
                                .collect(Collectors.toList()))
                        .build())
                .quote(quote)
                .build();
    }

    /** The registry that gold's expansions of coordinated names amount to. */
    PartyRegistry registry() {
        Map<String, List<String>> collectives = new LinkedHashMap<>();
        for (JsonNode a : gold.all("assignments")) {
            if (a.has("coordinated")) {
                collectives.put(a.get("party").textValue(), texts(a, "coordinated"));
            }
        }
        PartyRegistry.Builder registry = PartyRegistry.builder();
        collectives.values().stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(name -> registry.addParties(Party.builder()
                        .id(name)
                        .name(name)
                        .kind(PartyKind.ZONE_ADMINISTRATION)
                        .level(AdministrativeLevel.UNKNOWN)
                        .build()));
        collectives.forEach((term, members) -> registry.addCollectives(
                CollectiveTerm.builder().term(term).addAllMembers(members).build()));
        return registry.build();
    }
}
