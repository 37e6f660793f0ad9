// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;

class ValidityOnDayTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 26);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static ValidityOnDay.Builder between(LocalDate from, LocalDate to, int left) {
        return ValidityOnDay.builder()
                .day(FIRST)
                .status(ValidityStatus.VALID)
                .from(from)
                .basis(CommencementBasis.ISSUED)
                .to(to)
                .daysLeft(left)
                .daysElapsed(0);
    }

    @Test
    void anAnswerKeepsWhatItRestsOn() {
        ValidityOnDay answer = between(FIRST, LAST, 1101).build();
        assertEquals(Optional.of(CommencementBasis.ISSUED), answer.getBasis());
        assertEquals(Optional.of(1101), answer.getDaysLeft());
        assertEquals(between(FIRST, LAST, 1101).build(), answer);
        assertNotEquals(between(FIRST, LAST, 1100).build(), answer);
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        Refused.with("Validity must not end before it begins: 2026-12-31 > 2023-12-26", between(LAST, FIRST, 0)::build);
    }

    @Test
    void aDocumentIsCompleteIfNothingIsMissing() {
        Completeness whole = Completeness.builder()
                .genre(Genre.NOTICE)
                .addRequired(DocumentElement.ISSUER, DocumentElement.TITLE)
                .build();
        assertTrue(whole.complete());
        Completeness lacking = Completeness.builder()
                .genre(Genre.NOTICE)
                .addRequired(DocumentElement.ISSUER, DocumentElement.TITLE)
                .addMissing(DocumentElement.TITLE)
                .build();
        assertEquals(false, lacking.complete());
        assertNotEquals(whole, lacking);
    }

    @Test
    void termsHaveTheirChineseNames() {
        assertEquals("已过有效期", ValidityStatus.EXPIRED.label());
        assertEquals("成文日期", CommencementBasis.ISSUED.label());
        assertEquals("主送机关", DocumentElement.RECIPIENTS.label());
    }
}
