// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.text.Quote;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 26);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void whatIsNotSaidIsUnknown() {
        Validity open = Validity.builder().commencement("自发布之日起").build();
        assertEquals(Optional.empty(), open.getFrom());
        assertEquals(Optional.empty(), open.getTo());
    }

    @Test
    void aValidityDoesNotEndBeforeItBegins() {
        assertEquals(
                Optional.of(FIRST),
                Validity.builder().from(FIRST).to(FIRST).build().getTo());
        Refused.with(
                "Validity must not end before it begins: 2026-12-31 > 2023-12-26",
                Validity.builder().from(LAST).to(FIRST)::build);
    }

    @Test
    void thePlaceIsPartOfEqualityAndCanBeDropped() {
        Validity bare = Validity.builder().from(FIRST).to(LAST).build();
        Validity placed = bare.withQuote(Optional.of(Quote.of(2325, "有效期至2026年12月31日")));
        assertNotEquals(bare, placed);
        assertEquals(bare, placed.withoutQuotes());
    }
}
