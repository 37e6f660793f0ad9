// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengce.policy.model.document.CitationRelation;
import org.zhengce.policy.model.document.Completeness;
import org.zhengce.policy.model.document.DocumentElement;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.document.PolicyDocument;

/** What a document must have by its genre. */
final class Elements {

    /** Sent to no one in particular. */
    private static final Set<Genre> TO_ALL = EnumSet.of(
            Genre.RESOLUTION,
            Genre.DECISION,
            Genre.ORDER,
            Genre.COMMUNIQUE,
            Genre.ANNOUNCEMENT,
            Genre.PUBLIC_NOTICE,
            Genre.MINUTES);

    /** Of 党政机关公文处理工作条例, art. 8. */
    private static final Set<Genre> STATUTORY = EnumSet.range(Genre.RESOLUTION, Genre.MINUTES);

    private Elements() {}

    static Completeness completeness(PolicyDocument document) {
        Set<DocumentElement> required = required(document);
        List<DocumentElement> missing = new ArrayList<>();
        for (DocumentElement element : required) {
            if (!has(document, element)) {
                missing.add(element);
            }
        }
        return Completeness.builder()
                .genre(document.getGenre())
                .addAllRequired(required)
                .addAllMissing(missing)
                .build();
    }

    private static Set<DocumentElement> required(PolicyDocument document) {
        Set<DocumentElement> required = EnumSet.of(DocumentElement.ISSUER, DocumentElement.TITLE, DocumentElement.BODY);
        Optional<Genre> genre = document.getGenre();
        boolean statutory = genre.filter(STATUTORY::contains).isPresent();
        boolean interpretation = genre.filter(Genre.INTERPRETATION::equals).isPresent();
        require(required, DocumentElement.NUMBER, statutory && genre.get() != Genre.MINUTES);
        require(required, DocumentElement.RECIPIENTS, statutory && !TO_ALL.contains(genre.get()));
        require(required, DocumentElement.ISSUE_DATE, !interpretation);
        require(required, DocumentElement.INTERPRETED_DOCUMENT, interpretation);
        require(required, DocumentElement.GENRE, !genre.isPresent());
        require(required, DocumentElement.ATTACHMENT_LIST, annexed(document));
        return required;
    }

    private static void require(Set<DocumentElement> required, DocumentElement element, boolean needed) {
        if (needed) {
            required.add(element);
        }
    }

    private static boolean annexed(PolicyDocument document) {
        return document.getPlan()
                .filter(plan -> plan.getOutline().stream().anyMatch(section -> section.getLevel() == 0))
                .isPresent();
    }

    private static boolean has(PolicyDocument document, DocumentElement element) {
        switch (element) {
            case ISSUER:
                return document.getIssuer().isPresent();
            case NUMBER:
                return document.getNumber().isPresent();
            case TITLE:
                return document.getTitle().isPresent();
            case GENRE:
                return document.getGenre().isPresent();
            case RECIPIENTS:
                return !document.getRecipients().isEmpty();
            case BODY:
                return document.getPlan().isPresent()
                        || document.getInstrument().isPresent();
            case ATTACHMENT_LIST:
                return !document.getAttachments().isEmpty();
            case ISSUE_DATE:
                return document.getIssued().isPresent();
            default:
                return document.getCitations().stream()
                        .anyMatch(citation -> citation.getRelation() == CitationRelation.INTERPRETS);
        }
    }
}
