// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.Optional;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.text.Quote;

/** All that was read, one finding a line: what it is, where it stands, what it says. */
final class Listing {

    private final StringBuilder out = new StringBuilder();

    private Listing() {}

    static String of(Reading reading) {
        Listing listing = new Listing();
        listing.document(reading.getDocument());
        listing.plan(reading.getDocument().getPlan().orElseThrow());
        reading.getNotices().forEach(notice -> listing.line("notice", Optional.empty(), notice));
        return listing.out.toString();
    }

    private void document(PolicyDocument document) {
        line("title", document.getTitle());
        line("genre", document.getGenre());
        line("number", document.getNumber());
        line("issuer", document.getIssuer());
        line("approved", document.getApprovedBy());
        line("issued", document.getIssued());
        line("printed", document.getPrinted());
        line("published", document.getPublished());
        line("disclosure", document.getDisclosure());
        document.getRecipients().forEach(each -> line("to", Optional.of(each)));
        document.getCopyRecipients().forEach(each -> line("copy", Optional.of(each)));
        line("instrument", document.getInstrument());
        document.getAttachments().forEach(each -> line("attachment", Optional.of(each)));
        document.getValidity()
                .map(Validity::withoutQuotes)
                .ifPresent(bare -> line("validity", document.getValidity().flatMap(Validity::getQuote), bare));
        document.getCitations().forEach(each -> line("citation", each.getQuote(), each.withoutQuotes()));
    }

    private void plan(Plan plan) {
        line("period", plan.getPeriod());
        plan.getOutline()
                .forEach(each -> line(
                        "section",
                        Optional.of(each.getQuote()),
                        each.getLevel() + " " + text(each.getNumber()) + " | " + text(each.getMarker()) + " | "
                                + text(each.getHeading())));
        plan.getResidue().forEach(each -> line("residue", Optional.of(each.getQuote()), each.getKind()));
        plan.getMeasures().forEach(each -> line("measure", each.getQuote(), each.withoutQuotes()));
        plan.getClauses().forEach(each -> line("clause", each.getQuote(), each.withoutQuotes()));
        plan.assignments()
                .forEach(each -> line(
                        "assignment",
                        each.getParty().getQuote(),
                        each.getRole() + " " + each.getParty().getText() + " " + text(each.getMeasure())));
        plan.getTargets().forEach(each -> {
            line("figure", each.getQuote(), each.withoutQuotes());
            line(
                    "  at",
                    Optional.empty(),
                    place(each.getIndicatorQuote()) + " " + place(each.getHorizonQuote()) + " "
                            + each.horizonInherited());
        });
        plan.getObligations().forEach(each -> line("obligation", each.getQuote(), each.withoutQuotes()));
        plan.getRules().forEach(each -> line("rule", each.getQuote(), each.withoutQuotes()));
        plan.getInstitutions().forEach(each -> line("institution", each.getQuote(), each.withoutQuotes()));
        plan.getDeclaredCounts().forEach(each -> line("declared", each.getQuote(), each.withoutQuotes()));
        plan.getTables().forEach(each -> line("table", each.getQuote(), each.withoutQuotes()));
        plan.getDuties().forEach(each -> line("duty", Optional.empty(), each));
    }

    private void line(String what, Optional<?> value) {
        value.ifPresent(each -> line(what, Optional.empty(), each));
    }

    private void line(String what, Optional<Quote> quote, Object value) {
        out.append(what)
                .append(' ')
                .append(place(quote))
                .append(' ')
                .append(value.toString().replace("\n", "\\n"));
        out.append('\n');
    }

    private static String place(Optional<Quote> quote) {
        return quote.map(q -> q.getStart() + "-" + q.getEnd()).orElse("-");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
