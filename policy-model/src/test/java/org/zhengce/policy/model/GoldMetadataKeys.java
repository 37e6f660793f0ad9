// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.zhengce.policy.model.GoldKeys.text;
import static org.zhengce.policy.model.GoldView.span;
import static org.zhengce.policy.model.GoldView.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.zhengce.policy.model.document.Attachment;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.CitationRelation;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.document.Instrument;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.text.PassageKind;
import org.zhengce.policy.model.time.ByEndOf;
import org.zhengce.policy.model.time.PlanPeriod;

/** How a document says the keys of gold's metadata and references. */
final class GoldMetadataKeys {

    private final GoldView view;
    private final PolicyDocument document;
    private final Plan plan;

    GoldMetadataKeys(GoldView view) {
        this.view = view;
        this.document = view.document();
        this.plan = view.plan();
    }

    Keys<GoldView> duplication() {
        List<Integer> copies = plan.getResidue().stream()
                .filter(passage -> passage.getKind() == PassageKind.DUPLICATE)
                .map(passage -> passage.getQuote().getStart())
                .collect(Collectors.toList());
        int length = view.pieces().mapToInt(quote -> quote.getEnd()).max().orElseThrow();
        return new Keys<GoldView>()
                .value("copies", v -> 1 + copies.size())
                .value("firstCopy", v -> List.of(0, copies.isEmpty() ? length : copies.get(0)));
    }

    Keys<GoldView> metadata() {
        return new Keys<GoldView>()
                .value("title", v -> document.getTitle().map(this::printed).orElse(null))
                .value(
                        "titleNormalized",
                        v -> document.getTitle()
                                .filter(t -> !t.equals(printed(t)))
                                .orElse(null))
                .value("genre", v -> label(document.getGenre()))
                .value("docNumber", v -> text(document.getNumber()))
                .value("issuer", v -> text(document.getIssuer()))
                .value("approvedBy", v -> text(document.getApprovedBy()))
                .value("issued", v -> text(document.getIssued()))
                .value("printed", v -> text(document.getPrinted()))
                .value("webPublished", v -> text(document.getPublished()))
                .value("disclosure", v -> text(document.getDisclosure()))
                .value("recipients", v -> document.getRecipients())
                .value("copiedTo", v -> document.getCopyRecipients())
                .value("attachedTitle", v -> text(document.getInstrument().map(Instrument::getTitle)))
                .value("attachedGenre", v -> label(document.getInstrument().flatMap(Instrument::getGenre)))
                .value(
                        "attachments",
                        v -> document.getAttachments().stream()
                                .map(Attachment::getTitle)
                                .collect(Collectors.toList()))
                .value("validFrom", v -> text(document.getValidity().flatMap(Validity::getFrom)))
                .value("validFromText", v -> text(document.getValidity().flatMap(Validity::getCommencement)))
                .value("validTo", v -> text(document.getValidity().flatMap(Validity::getTo)))
                .value(
                        "planPeriod",
                        v -> plan.getPeriod()
                                .filter(p -> p.years() > 1)
                                .map(p -> List.of(
                                        p.getFrom().toString(), p.getTo().toString()))
                                .orElse(null))
                .value(
                        "planYear",
                        v -> text(plan.getPeriod().filter(p -> p.years() == 1).map(PlanPeriod::getFrom)))
                .value("planHorizon", v -> horizon())
                .value(
                        "interprets",
                        v -> titles(CitationRelation.INTERPRETS).stream()
                                .findFirst()
                                .orElse(null))
                .value(
                        "related",
                        v -> titles(CitationRelation.INTERPRETS).stream()
                                .map(title -> "《" + title + "》")
                                .collect(Collectors.toList()))
                .value(
                        "interpretation",
                        v -> titles(CitationRelation.INTERPRETED_BY).stream()
                                .findFirst()
                                .orElse(null))
                .each(
                        "basis",
                        v -> basis(),
                        new Keys<Citation>()
                                .value("title", c -> c.getTitle().replaceAll(".*〈(.+)〉.*", "$1"))
                                .value("number", c -> text(c.getNumber()))
                                .value("issuer", c -> text(c.getIssuer())));
    }

    /** The title with a space where the text breaks the line. */
    private String printed(String title) {
        String passage = plan.getResidue().stream()
                .filter(each -> each.getKind() == PassageKind.TITLE)
                .map(each -> each.getQuote().getText())
                .collect(Collectors.joining());
        Matcher printed = GoldOutline.asPrinted(title).matcher(passage);
        return printed.find() ? printed.group().replaceAll("\\s+", " ") : "";
    }

    /** The year by which all is to be reached, of a plan that names no period. */
    @Nullable
    private String horizon() {
        return plan.getPeriod().isPresent()
                ? null
                : plan.getTargets().stream()
                        .map(t -> t.getHorizon())
                        .filter(ByEndOf.class::isInstance)
                        .map(h -> ((ByEndOf) h).getDate())
                        .max(Comparator.naturalOrder())
                        .map(Object::toString)
                        .orElse(null);
    }

    private List<String> titles(CitationRelation relation) {
        return document.getCitations().stream()
                .filter(c -> c.getRelation() == relation)
                .map(Citation::getTitle)
                .collect(Collectors.toList());
    }

    private List<Citation> basis() {
        return document.getCitations().stream()
                .filter(c -> c.getRelation() == CitationRelation.IMPLEMENTS
                        && c.getNumber().isPresent())
                .collect(Collectors.toList());
    }

    Keys<Citation> citations() {
        return new Keys<Citation>()
                .value("quote", c -> words(c.getQuote()))
                .value("span", c -> span(c.getQuote()))
                .value("section", c -> view.place(c.getSection(), c.getQuote()))
                .value("title", Citation::getTitle)
                .value("number", c -> text(c.getNumber()))
                .value("issuer", c -> text(c.getIssuer()))
                .value("relation", c -> c.getRelation().code());
    }

    @Nullable
    private static String label(Optional<Genre> genre) {
        return genre.map(Genre::label).orElse(null);
    }
}
