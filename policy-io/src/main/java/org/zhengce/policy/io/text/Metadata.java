// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.document.Attachment;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.document.Instrument;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;

/** What is known of a document while its frame is being read; the first reading of each element stands. */
final class Metadata {

    private Optional<String> title = Optional.empty();
    private Optional<String> instrument = Optional.empty();
    private Optional<DocumentNumber> number = Optional.empty();
    private Optional<String> issuer = Optional.empty();
    private Optional<String> approvedBy = Optional.empty();
    private Optional<LocalDate> issued = Optional.empty();
    private Optional<LocalDate> titleDay = Optional.empty();
    private Optional<LocalDate> promulgation = Optional.empty();
    private Optional<String> promulgator = Optional.empty();
    private Optional<LocalDate> printed = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<String> disclosure = Optional.empty();
    private Optional<Genre> genre = Optional.empty();
    private Optional<Validity> validity = Optional.empty();
    private final List<String> recipients = new ArrayList<>();
    private final List<String> copyRecipients = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();

    private static <T> Optional<T> first(Optional<T> known, Optional<T> found) {
        return known.isPresent() ? known : found;
    }

    void title(String found) {
        title = first(title, Optional.of(found));
        genre = first(genre, Titles.genre(found));
        issuer = first(issuer, Titles.issuer(found));
    }

    Optional<String> title() {
        return title;
    }

    void genre(Genre found) {
        genre = first(genre, Optional.of(found));
    }

    void instrument(String found) {
        instrument = first(instrument, Optional.of(found));
    }

    Optional<String> instrument() {
        return instrument;
    }

    void number(DocumentNumber found) {
        number = first(number, Optional.of(found));
    }

    Optional<DocumentNumber> number() {
        return number;
    }

    void issuer(String found) {
        issuer = first(issuer, Optional.of(found));
    }

    void approvedBy(String found) {
        approvedBy = first(approvedBy, Optional.of(found));
    }

    void issued(LocalDate found) {
        issued = first(issued, Optional.of(found));
    }

    /** Who promulgated a regulation, and when; of several lines the last one holds. */
    void promulgated(String body, Optional<LocalDate> found) {
        promulgator = Optional.of(body);
        promulgation = found;
    }

    /** The day in brackets behind the title: that of issue unless a signature or a metadata block says otherwise. */
    void titleDay(LocalDate found) {
        titleDay = first(titleDay, Optional.of(found));
    }

    Optional<LocalDate> issued() {
        return first(first(issued, promulgation), titleDay);
    }

    void printed(LocalDate found) {
        printed = first(printed, Optional.of(found));
    }

    void published(LocalDate found) {
        published = first(published, Optional.of(found));
    }

    void disclosure(String found) {
        disclosure = first(disclosure, Optional.of(found));
    }

    void validity(Validity found) {
        validity = first(validity, Optional.of(found));
    }

    List<String> recipients() {
        return recipients;
    }

    List<String> copyRecipients() {
        return copyRecipients;
    }

    void attachment(Optional<String> label, String found) {
        attachments.add(Attachment.builder().label(label).title(found).build());
    }

    /** Puts what is known into a builder. */
    PolicyDocument.Builder into(PolicyDocument.Builder builder) {
        return builder.title(title)
                .genre(genre)
                .number(number)
                .issuer(first(issuer, promulgator))
                .approvedBy(approvedBy)
                .issued(issued())
                .printed(printed)
                .published(published)
                .disclosure(disclosure)
                .addAllRecipients(recipients)
                .addAllCopyRecipients(copyRecipients)
                .validity(validity)
                .instrument(instrument.map(t ->
                        Instrument.builder().title(t).genre(Titles.genre(t)).build()))
                .addAllAttachments(attachments);
    }
}
