// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;

import java.util.Collections;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.zhengce.policy.model.document.Attachment;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.CitationRelation;
import org.zhengce.policy.model.document.CommencementBasis;
import org.zhengce.policy.model.document.Completeness;
import org.zhengce.policy.model.document.DocumentElement;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.document.Instrument;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.document.ValidityOnDay;
import org.zhengce.policy.model.document.ValidityStatus;

/** Documents: package document. */
final class DocumentArbitraries {

    private final Texts texts;
    private final WordArbitraries words;
    private final TimeArbitraries times;
    private final PartyArbitraries parties;
    private final PlanArbitraries plans;

    DocumentArbitraries(Texts texts) {
        this.texts = texts;
        this.words = new WordArbitraries(texts);
        this.times = new TimeArbitraries(texts);
        this.parties = new PartyArbitraries(texts);
        this.plans = new PlanArbitraries(texts);
    }

    void register(Catalogue catalogue) {
        catalogue.add(DocumentNumber.class, this::number);
        catalogue.add(Attachment.class, this::attachment);
        catalogue.add(Citation.class, this::citation);
        catalogue.add(Instrument.class, this::instrument);
        catalogue.add(Validity.class, this::validity);
        catalogue.add(PolicyDocument.class, this::document);
        catalogue.add(ValidityOnDay.class, this::validityOnDay);
        catalogue.add(Completeness.class, this::completeness);
    }

    private Arbitrary<DocumentNumber> number() {
        String[] codes = {"云政发", "云政办发", "青岚政办函", "X", "𠮷政发"};
        return Combinators.combine(
                        texts.realistic() ? Arbitraries.of("云政发", "云政办发", "青岚政办函") : Arbitraries.of(codes),
                        texts.realistic()
                                ? Arbitraries.integers().between(2016, 2035).shrinkTowards(2025)
                                : Arbitraries.integers().between(1000, 9999),
                        Arbitraries.integers().between(1, texts.realistic() ? 120 : 999_999))
                .as(DocumentNumber::of);
    }

    private Arbitrary<Attachment> attachment() {
        return Combinators.combine(maybe(Arbitraries.of("附件", "附件1")), texts.text(Topic.ATTACHMENT))
                .as((label, title) ->
                        Attachment.builder().label(label).title(title).build());
    }

    private Arbitrary<Citation> citation() {
        return Builders.withBuilder(Citation::builder)
                .use(texts.name(Topic.CITED))
                .in((b, v) -> b.title(v))
                .use(maybe(number()))
                .in((b, v) -> b.number(v))
                .use(maybe(texts.text(Topic.APPROVER)))
                .in((b, v) -> b.issuer(v))
                .use(Arbitraries.of(CitationRelation.class))
                .in((b, v) -> b.relation(v))
                .use(words.place())
                .in((b, v) -> b.section(v))
                .use(texts.maybeQuote())
                .in((b, v) -> b.quote(v))
                .build(Citation.Builder::build);
    }

    /** A realistic title ends with the genre. */
    private Arbitrary<Instrument> instrument() {
        if (texts.realistic()) {
            return Combinators.combine(
                            texts.text(Topic.REGION),
                            texts.text(Topic.THEME),
                            Arbitraries.of(
                                    Genre.IMPLEMENTATION_PLAN,
                                    Genre.ACTION_PLAN,
                                    Genre.MEASURES,
                                    Genre.WORK_PLAN,
                                    Genre.WORK_PRIORITIES))
                    .as((region, theme, genre) -> Instrument.builder()
                            .title(region + theme + genre.label())
                            .genre(genre)
                            .build());
        }
        return Combinators.combine(texts.text(Topic.THEME), maybe(Arbitraries.of(Genre.class)))
                .as((title, genre) ->
                        Instrument.builder().title(title).genre(genre).build());
    }

    private Arbitrary<ValidityOnDay> validityOnDay() {
        Arbitrary<Integer> days = Arbitraries.integers().greaterOrEqual(0);
        return Builders.withBuilder(ValidityOnDay::builder)
                .use(times.day())
                .in((b, v) -> b.day(v))
                .use(Arbitraries.of(ValidityStatus.class))
                .in((b, v) -> b.status(v))
                .use(parties.days())
                .in((b, v) -> b.from(v.get1()).to(v.get2()))
                .use(maybe(Arbitraries.of(CommencementBasis.class)))
                .in((b, v) -> b.basis(v))
                .use(maybe(days))
                .in((b, v) -> b.daysLeft(v))
                .use(maybe(days))
                .in((b, v) -> b.daysElapsed(v))
                .build(ValidityOnDay.Builder::build);
    }

    /** What is missing is one of what is required. */
    private Arbitrary<Completeness> completeness() {
        return Combinators.combine(
                        maybe(Arbitraries.of(Genre.class)), texts.few(Arbitraries.of(DocumentElement.class)), flag())
                .as((genre, required, whole) -> Completeness.builder()
                        .genre(genre)
                        .addAllRequired(required)
                        .addAllMissing(whole ? Collections.emptyList() : required)
                        .build());
    }

    private Arbitrary<Validity> validity() {
        return Builders.withBuilder(Validity::builder)
                .use(parties.days())
                .in((b, days) -> b.from(days.get1()).to(days.get2()))
                .use(maybe(texts.text(Topic.COMMENCEMENT)))
                .in((b, v) -> b.commencement(v))
                .use(maybe(texts.text(Topic.DURATION)))
                .in((b, v) -> b.duration(v))
                .use(texts.maybeQuote())
                .in((b, v) -> b.quote(v))
                .build(Validity.Builder::build);
    }

    private Arbitrary<PolicyDocument> document() {
        return Builders.withBuilder(PolicyDocument::builder)
                .use(texts.realistic() ? new Carrier(texts).head(times.day(), instrument()) : head())
                .in((b, v) -> v.apply(b))
                .use(maybe(texts.text(Topic.APPROVER)))
                .in((b, v) -> b.approvedBy(v))
                .use(maybe(texts.text(Topic.DISCLOSURE)))
                .in((b, v) -> b.disclosure(v))
                .use(texts.few(texts.text(Topic.SUBJECT)))
                .in((b, v) -> b.addAllRecipients(v))
                .use(texts.few(texts.text(Topic.COPY)))
                .in((b, v) -> b.addAllCopyRecipients(v))
                .use(texts.few(attachment()))
                .in((b, v) -> b.addAllAttachments(v))
                .use(texts.few(citation()))
                .in((b, v) -> b.addAllCitations(v))
                .use(maybe(plans.plan()))
                .in((b, v) -> b.plan(v))
                .build(PolicyDocument.Builder::build);
    }

    private Arbitrary<Carrier.Head> head() {
        Arbitrary<Carrier.Head> names = Combinators.combine(
                        maybe(texts.text(Topic.TITLE)),
                        maybe(Arbitraries.of(Genre.class)),
                        maybe(number()),
                        maybe(texts.text(Topic.APPROVER)),
                        maybe(instrument()))
                .as((title, genre, number, issuer, instrument) -> b -> b.title(title)
                        .genre(genre)
                        .number(number)
                        .issuer(issuer)
                        .instrument(instrument));
        return Combinators.combine(names, maybe(times.day()), maybe(times.day()), maybe(times.day()), maybe(validity()))
                .as((head, issued, printed, published, validity) -> b -> head.apply(b)
                        .issued(issued)
                        .printed(printed)
                        .published(published)
                        .validity(validity));
    }
}
