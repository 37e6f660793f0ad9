// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.Refused;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31", "2024-02, 2024-02-01, 2024-02-29", "2023-02, 2023-02-01, 2023-02-28",
        "2025-06-30, 2025-06-30, 2025-06-30", "0001, 0001-01-01, 0001-12-31", "9999-12, 9999-12-01, 9999-12-31"
    })
    void aDateRunsFromItsFirstDayToItsLast(String text, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);
        assertEquals(first, date.firstDay());
        assertEquals(last, date.lastDay());
        assertEquals(first.getYear(), date.getYear());
        assertEquals(text, date.toString());
    }

    @Test
    void partsAndTextsMakeTheSameDates() {
        assertEquals(PartialDate.parse("2025"), PartialDate.of(2025));
        assertEquals(PartialDate.parse("2025-06"), PartialDate.of(2025, 6));
        assertEquals(PartialDate.parse("2025-06-30"), PartialDate.of(LocalDate.of(2025, 6, 30)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "2025年",
                "2025-6",
                "2025-06-1",
                "2025/06",
                "20250630",
                "-2025",
                "２０２５",
                "2025-06-30T00:00"
            })
    void whatIsNoIsoDateIsRefused(String text) {
        Refused.with(
                "Date must be a year, month or day such as 2025, 2025-06 or 2025-06-30: " + text,
                () -> PartialDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2025-06-31", "2025-13-01", "2025-00-01", "2025-01-00"})
    void whatTheCalendarDoesNotHaveIsRefused(String text) {
        Refused.with("Date must be a day of the calendar: " + text, () -> PartialDate.parse(text));
    }

    @Test
    void monthsAndYearsHaveTheirRange() {
        Refused.with("Month must be 1 to 12: 2025-13", () -> PartialDate.of(2025, 13));
        Refused.with("Month must be 1 to 12: 2025-0", () -> PartialDate.parse("2025-00"));
        Refused.with("Year must be 1 to 9999: 0", () -> PartialDate.parse("0000"));
        Refused.with("Year must be 1 to 9999: 0", () -> PartialDate.parse("0000-01-01"));
        Refused.with("Year must be 1 to 9999: 10000", () -> PartialDate.of(10_000));
        Refused.with("Year must be 1 to 9999: -1", () -> PartialDate.of(LocalDate.of(-1, 1, 1)));
    }

    @Test
    void datesSortByTheirLastDayAndThenByPrecision() {
        List<PartialDate> sorted = Stream.of(
                        "2024", "2025-01-01", "2025-06-30", "2025-06", "2025-12-31", "2025-12", "2025", "2026-01")
                .map(PartialDate::parse)
                .collect(Collectors.toList());
        List<PartialDate> shuffled = new ArrayList<>(sorted);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertEquals(sorted, shuffled);
    }

    @Test
    void precisionIsPartOfEquality() {
        assertEquals(PartialDate.of(2025).hashCode(), PartialDate.parse("2025").hashCode());
        assertNotEquals(PartialDate.of(2025), PartialDate.of(2025, 12));
        assertNotEquals(PartialDate.of(2025, 12), PartialDate.parse("2025-12-31"));
        assertNotEquals(PartialDate.of(2025), (Object) "2025");
    }
}
