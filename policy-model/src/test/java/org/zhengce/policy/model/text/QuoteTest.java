// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;

class QuoteTest {

    private static final String SOURCE = "到2025年，总产值达到50亿元以上";

    @Test
    void aQuoteIsTheWordsAtAPlace() {
        Quote year = Quote.from(SOURCE, 1, 6);
        assertEquals("2025年", year.getText());
        assertEquals(year, Quote.of(1, "2025年"));
        assertEquals(year, Quote.builder().start(1).end(6).text("2025年").build());
        assertEquals(year.hashCode(), Quote.of(1, "2025年").hashCode());
    }

    @Test
    void offsetsCountUtf16Units() {
        assertEquals(2, Quote.of(0, "𠮷").getEnd());
    }

    @Test
    void aPlaceThatTheSourceDoesNotHaveIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> Quote.from(SOURCE, 1, 99));
        assertThrows(IndexOutOfBoundsException.class, () -> Quote.from(SOURCE, 6, 1));
    }

    @Test
    void aQuoteDoesNotStartBeforeTheText() {
        Refused.with("Quote must not start before the text: -1", () -> Quote.of(-1, "到"));
    }

    @Test
    void aQuoteIsAsLongAsItsWords() {
        Quote.Builder quote = Quote.builder().start(3).end(9).text("年度");
        Refused.with("Quote must be as long as its words: [3, 9) against 2 characters", quote::build);
    }

    @Test
    void offsetsDoNotRunOver() {
        Refused.with(
                "Quote must be as long as its words: [2147483647, -2147483647) against 2 characters",
                () -> Quote.of(Integer.MAX_VALUE, "年度"));
    }

    @Test
    void quotesOverlapWhereTheyShareACharacter() {
        Quote middle = Quote.of(10, "abcde");
        assertTrue(middle.overlaps(Quote.of(14, "e")));
        assertFalse(middle.overlaps(Quote.of(15, "f")));
        assertFalse(middle.overlaps(Quote.of(9, "x")));
        assertTrue(middle.overlaps(Quote.of(0, "x".repeat(30))));
    }

    @Test
    void aQuoteContainsWhatLiesWithinItsEnds() {
        Quote middle = Quote.of(10, "abcde");
        assertTrue(middle.contains(middle));
        assertTrue(middle.contains(Quote.of(12, "cde")));
        assertFalse(middle.contains(Quote.of(12, "cdef")));
        assertFalse(middle.contains(Quote.of(9, "xab")));
    }

    @Test
    void placeAndWordsArePartOfEquality() {
        assertNotEquals(Quote.of(1, "年"), Quote.of(2, "年"));
        assertNotEquals(Quote.of(1, "年"), Quote.of(1, "月"));
    }
}
