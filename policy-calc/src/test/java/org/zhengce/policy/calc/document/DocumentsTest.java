// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.CitationRelation;
import org.zhengce.policy.model.document.CommencementBasis;
import org.zhengce.policy.model.document.Completeness;
import org.zhengce.policy.model.document.DocumentElement;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.document.ValidityOnDay;
import org.zhengce.policy.model.document.ValidityStatus;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Section;

/** Validity by DOMAIN C22: 003 from 26 December 2023 to 31 December 2026. */
class DocumentsTest {

    private static final LocalDate ISSUED = LocalDate.of(2023, 12, 26);

    private static PolicyDocument measures() {
        return inForce().build();
    }

    private static PolicyDocument.Builder inForce() {
        return PolicyDocument.builder()
                .issued(ISSUED)
                .validity(Validity.builder()
                        .from(ISSUED)
                        .to(LocalDate.of(2026, 12, 31))
                        .commencement("自发布之日起")
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-25, NOT_YET, ,",
        "2023-12-26, VALID, 1101, 0",
        "2026-10-01, VALID, 91, 1010",
        "2026-12-31, VALID, 0, 1101",
        "2027-01-01, EXPIRED, ,"
    })
    void aDayHasOneStatus(LocalDate day, ValidityStatus status, Integer left, Integer elapsed) {
        ValidityOnDay validity = Documents.validity(measures(), day);
        assertEquals(status, validity.getStatus());
        assertEquals(Optional.ofNullable(left), validity.getDaysLeft());
        assertEquals(Optional.ofNullable(elapsed), validity.getDaysElapsed());
        assertEquals(day, validity.getDay());
    }

    @Test
    void publicationComesBeforeTheDateOfIssue() {
        PolicyDocument published = inForce().published(LocalDate.of(2024, 1, 4)).build();
        ValidityOnDay validity = Documents.validity(published, LocalDate.of(2024, 1, 3));
        assertEquals(ValidityStatus.NOT_YET, validity.getStatus());
        assertEquals(Optional.of(LocalDate.of(2024, 1, 4)), validity.getFrom());
        assertEquals(Optional.of(CommencementBasis.PUBLISHED), validity.getBasis());
        assertEquals(
                Optional.of(CommencementBasis.ISSUED),
                Documents.validity(measures(), ISSUED).getBasis());
    }

    @Test
    void aPagePublishedAfterTheEndDoesNotBegin() {
        PolicyDocument late = inForce().published(LocalDate.of(2027, 2, 1)).build();
        assertEquals(
                Optional.of(CommencementBasis.ISSUED),
                Documents.validity(late, ISSUED).getBasis());
    }

    @Test
    void printingCountsWhereTheTextSaysSo() {
        PolicyDocument printed = PolicyDocument.builder()
                .issued(ISSUED)
                .printed(ISSUED.plusDays(2))
                .validity(Validity.builder()
                        .commencement("自印发之日起")
                        .duration("有效期5年")
                        .build())
                .build();
        ValidityOnDay validity = Documents.validity(printed, ISSUED);
        assertEquals(Optional.of(CommencementBasis.PRINTED), validity.getBasis());
        assertEquals(Optional.of(LocalDate.of(2028, 12, 28)), validity.getTo());
        assertEquals(ValidityStatus.NOT_YET, validity.getStatus());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 有效期1年, 2025-02-28",
        "2024-02-29, 有效期为四年, 2028-02-29",
        "2023-12-26, 有效期三年, 2026-12-26",
        "2020-01-31, 有效期十年, 2030-01-31",
        "2020-01-31, 有效期两年, 2022-01-31",
        "2020-01-31, 有效期十五年, 2035-01-31",
        "2020-01-31, 长期有效, "
    })
    void aDurationEndsOnTheCorrespondingDay(LocalDate from, String duration, LocalDate to) {
        PolicyDocument document = PolicyDocument.builder()
                .validity(Validity.builder().from(from).duration(duration).build())
                .build();
        ValidityOnDay validity = Documents.validity(document, from);
        assertEquals(Optional.ofNullable(to), validity.getTo());
        assertEquals(Optional.of(CommencementBasis.STATED), validity.getBasis());
        assertEquals(to == null ? ValidityStatus.UNSPECIFIED : ValidityStatus.VALID, validity.getStatus());
    }

    @Test
    void whatStatesNothingIsNeverValid() {
        PolicyDocument silent = PolicyDocument.builder().issued(ISSUED).build();
        assertEquals(
                ValidityStatus.NOT_YET,
                Documents.validity(silent, ISSUED.minusDays(1)).getStatus());
        assertEquals(
                ValidityStatus.UNSPECIFIED, Documents.validity(silent, ISSUED).getStatus());
        assertEquals(
                ValidityStatus.UNSPECIFIED,
                Documents.validity(PolicyDocument.builder().build(), LocalDate.of(9999, 12, 31))
                        .getStatus());
    }

    @Test
    void aDayThatNeverComesHasNoCount() {
        PolicyDocument document = PolicyDocument.builder()
                .validity(Validity.builder().from(ISSUED).to(LocalDate.MAX).build())
                .build();
        assertEquals(Optional.empty(), Documents.validity(document, ISSUED).getDaysLeft());
        assertEquals(Optional.of(0), Documents.validity(document, ISSUED).getDaysElapsed());
    }

    /** Later days never have an earlier status, and no document is both valid and unspecified. */
    @Property(tries = 1000)
    void statusNeverGoesBack(
            @ForAll PolicyDocument document, @ForAll LocalDate day, @ForAll @IntRange(min = 0, max = 4000) int later) {
        ValidityStatus one = Documents.validity(document, day).getStatus();
        ValidityStatus other = Documents.validity(document, day.plusDays(later)).getStatus();
        assertTrue(one.compareTo(other) <= 0, one + " then " + other);
        assertFalse(EnumSet.of(one, other).containsAll(EnumSet.of(ValidityStatus.VALID, ValidityStatus.UNSPECIFIED)));
    }

    /** What has gone and what is left make up the whole, whatever the day. */
    @Property(tries = 500)
    void daysAddUp(@ForAll @IntRange(min = 0, max = 5000) int length, @ForAll @IntRange(min = 0, max = 5000) int at) {
        PolicyDocument document = PolicyDocument.builder()
                .validity(Validity.builder()
                        .from(ISSUED)
                        .to(ISSUED.plusDays(length))
                        .build())
                .build();
        ValidityOnDay validity = Documents.validity(document, ISSUED.plusDays(at));
        assertEquals(at <= length, validity.getStatus() == ValidityStatus.VALID);
        assertEquals(at <= length, validity.getDaysLeft().isPresent());
        if (at <= length) {
            assertEquals(
                    length,
                    validity.getDaysLeft().get() + validity.getDaysElapsed().get());
            assertEquals(at, validity.getDaysElapsed().get());
        }
    }

    private static PolicyDocument.Builder whole(Genre genre) {
        return PolicyDocument.builder()
                .genre(genre)
                .issuer("云岭市人民政府办公室")
                .number(DocumentNumber.of("云政办发", 2024, 3))
                .title("云岭市人民政府办公室关于印发实施方案的通知")
                .addRecipients("各县、区人民政府")
                .issued(ISSUED)
                .addCitations(Citation.builder()
                        .title("实施方案")
                        .relation(CitationRelation.INTERPRETS)
                        .build())
                .plan(Plan.builder().build());
    }

    @ParameterizedTest
    @EnumSource(Genre.class)
    void whatHasAllIsComplete(Genre genre) {
        assertTrue(Documents.completeness(whole(genre).build()).complete());
        PolicyDocument empty = PolicyDocument.builder().genre(genre).build();
        Completeness none = Documents.completeness(empty);
        assertEquals(none.getRequired(), none.getMissing());
        assertEquals(none.getMissing(), Documents.missingElements(empty));
        assertTrue(none.getMissing().contains(DocumentElement.TITLE));
    }

    private static List<DocumentElement> required(Genre genre) {
        return Documents.completeness(whole(genre).build()).getRequired();
    }

    @Test
    void aNoticeNeedsANumberAndRecipients() {
        assertEquals(
                List.of(
                        DocumentElement.ISSUER,
                        DocumentElement.NUMBER,
                        DocumentElement.TITLE,
                        DocumentElement.RECIPIENTS,
                        DocumentElement.BODY,
                        DocumentElement.ISSUE_DATE),
                required(Genre.NOTICE));
    }

    @Test
    void announcementsAndMinutesAreSentToNoOneInParticular() {
        assertFalse(required(Genre.ANNOUNCEMENT).contains(DocumentElement.RECIPIENTS));
        assertTrue(required(Genre.ANNOUNCEMENT).contains(DocumentElement.NUMBER));
        assertFalse(required(Genre.MINUTES).contains(DocumentElement.NUMBER));
    }

    @Test
    void aPlanByItselfNeedsNeitherNumberNorRecipients() {
        List<DocumentElement> plan = List.of(
                DocumentElement.ISSUER, DocumentElement.TITLE, DocumentElement.BODY, DocumentElement.ISSUE_DATE);
        assertEquals(plan, required(Genre.WORK_PRIORITIES));
        assertEquals(plan, required(Genre.ACTION_PLAN));
    }

    @Test
    void anInterpretationNamesWhatItInterprets() {
        PolicyDocument document = whole(Genre.INTERPRETATION).build().withCitations(List.of());
        assertEquals(List.of(DocumentElement.INTERPRETED_DOCUMENT), Documents.missingElements(document));
    }

    @Test
    void annexesMustBeListed() {
        PolicyDocument document = whole(Genre.NOTICE)
                .build()
                .withPlan(Optional.of(Plan.builder()
                        .addOutline(Section.builder()
                                .level(0)
                                .quote(Quote.of(0, "附件1"))
                                .build())
                        .build()));
        assertEquals(List.of(DocumentElement.ATTACHMENT_LIST), Documents.missingElements(document));
    }

    @Test
    void aDocumentOfNoGenreLacksIt() {
        assertEquals(
                List.of(
                        DocumentElement.ISSUER,
                        DocumentElement.TITLE,
                        DocumentElement.GENRE,
                        DocumentElement.BODY,
                        DocumentElement.ISSUE_DATE),
                Documents.missingElements(PolicyDocument.builder().build()));
    }
}
