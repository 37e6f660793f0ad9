// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.WordArbitraries.day;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.few;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.maybe;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.name;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.outlineNumber;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.quote;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.text;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhengce.policy.model.document.Attachment;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.CitationRelation;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.document.Instrument;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;

/** Documents: package document. */
final class DocumentArbitraries {

    private DocumentArbitraries() {}

    static void register() {
        PolicyArbitraries.register(DocumentNumber.class, DocumentArbitraries::number);
        PolicyArbitraries.register(Attachment.class, DocumentArbitraries::attachment);
        PolicyArbitraries.register(Citation.class, DocumentArbitraries::citation);
        PolicyArbitraries.register(Instrument.class, DocumentArbitraries::instrument);
        PolicyArbitraries.register(Validity.class, DocumentArbitraries::validity);
        PolicyArbitraries.register(PolicyDocument.class, DocumentArbitraries::document);
    }

    static Arbitrary<DocumentNumber> number() {
        return Combinators.combine(
                        Arbitraries.of("云政发", "云政办发", "青岚政办函", "X", "𠮷政发"),
                        Arbitraries.integers().between(1000, 9999),
                        Arbitraries.integers().between(1, 999_999))
                .as(DocumentNumber::of);
    }

    /** Two days in order, either of which may be missing. */
    static Arbitrary<Tuple.Tuple2<Optional<LocalDate>, Optional<LocalDate>>> days() {
        return Combinators.combine(maybe(day()), maybe(day()))
                .as((a, b) ->
                        a.isPresent() && b.isPresent() && b.get().isBefore(a.get()) ? Tuple.of(b, a) : Tuple.of(a, b));
    }

    static Arbitrary<Attachment> attachment() {
        return Combinators.combine(maybe(Arbitraries.of("附件", "附件1")), text())
                .as((label, title) ->
                        Attachment.builder().label(label).title(title).build());
    }

    static Arbitrary<Citation> citation() {
        return Builders.withBuilder(Citation::builder)
                .use(name())
                .in((b, v) -> b.title(v))
                .use(maybe(number()))
                .in((b, v) -> b.number(v))
                .use(maybe(text()))
                .in((b, v) -> b.issuer(v))
                .use(Arbitraries.of(CitationRelation.class))
                .in((b, v) -> b.relation(v))
                .use(maybe(outlineNumber()))
                .in((b, v) -> b.section(v))
                .use(maybe(quote()))
                .in((b, v) -> b.quote(v))
                .build(Citation.Builder::build);
    }

    static Arbitrary<Instrument> instrument() {
        return Combinators.combine(text(), maybe(Arbitraries.of(Genre.class)))
                .as((title, genre) ->
                        Instrument.builder().title(title).genre(genre).build());
    }

    static Arbitrary<Validity> validity() {
        return Builders.withBuilder(Validity::builder)
                .use(days())
                .in((b, days) -> b.from(days.get1()).to(days.get2()))
                .use(maybe(text()))
                .in((b, v) -> b.commencement(v))
                .use(maybe(text()))
                .in((b, v) -> b.duration(v))
                .use(maybe(quote()))
                .in((b, v) -> b.quote(v))
                .build(Validity.Builder::build);
    }

    static Arbitrary<PolicyDocument> document() {
        return Builders.withBuilder(PolicyDocument::builder)
                .use(maybe(text()))
                .in((b, v) -> b.title(v))
                .use(maybe(Arbitraries.of(Genre.class)))
                .in((b, v) -> b.genre(v))
                .use(maybe(number()))
                .in((b, v) -> b.number(v))
                .use(maybe(text()))
                .in((b, v) -> b.issuer(v))
                .use(maybe(text()))
                .in((b, v) -> b.approvedBy(v))
                .use(maybe(day()))
                .in((b, v) -> b.issued(v))
                .use(maybe(day()))
                .in((b, v) -> b.printed(v))
                .use(maybe(day()))
                .in((b, v) -> b.published(v))
                .use(maybe(text()))
                .in((b, v) -> b.disclosure(v))
                .use(few(text()))
                .in((b, v) -> b.addAllRecipients(v))
                .use(few(text()))
                .in((b, v) -> b.addAllCopyRecipients(v))
                .use(maybe(validity()))
                .in((b, v) -> b.validity(v))
                .use(maybe(instrument()))
                .in((b, v) -> b.instrument(v))
                .use(few(attachment()))
                .in((b, v) -> b.addAllAttachments(v))
                .use(few(citation()))
                .in((b, v) -> b.addAllCitations(v))
                .use(maybe(PlanArbitraries.plan()))
                .in((b, v) -> b.plan(v))
                .build(PolicyDocument.Builder::build);
    }
}
