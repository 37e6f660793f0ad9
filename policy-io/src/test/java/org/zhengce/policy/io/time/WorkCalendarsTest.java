// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.model.SharedData;
import org.zhengce.policy.model.time.CalendarDay;
import org.zhengce.policy.model.time.CalendarNotice;
import org.zhengce.policy.model.time.DayKind;
import org.zhengce.policy.model.time.WorkCalendar;

class WorkCalendarsTest {

    /** As the notices have them, 国办发明电〔2015〕18号 to 〔2025〕7号. */
    @ParameterizedTest
    @CsvSource({
        "2016-02-06, MAKEUP_WORKDAY",
        "2016-10-09, MAKEUP_WORKDAY",
        "2017-01-02, HOLIDAY",
        "2018-12-29, MAKEUP_WORKDAY",
        "2018-12-31, HOLIDAY",
        "2019-05-03, HOLIDAY",
        "2019-05-05, MAKEUP_WORKDAY",
        "2020-01-31, HOLIDAY",
        "2020-02-01, HOLIDAY",
        "2020-02-03, WORKDAY",
        "2021-12-16, WORKDAY",
        "2022-12-31, HOLIDAY",
        "2024-02-04, MAKEUP_WORKDAY",
        "2024-02-09, WORKDAY",
        "2024-02-10, HOLIDAY",
        "2025-01-28, HOLIDAY",
        "2026-02-14, MAKEUP_WORKDAY",
        "2026-10-10, MAKEUP_WORKDAY",
        "2026-12-26, WEEKEND",
        "2015-12-31, UNKNOWN",
        "2027-01-01, UNKNOWN"
    })
    void theStateCouncilsDays(LocalDate day, DayKind kind) {
        assertEquals(kind, WorkCalendars.stateCouncil().kind(day));
    }

    @Test
    void theYearsFrom2016To2026AreCovered() {
        WorkCalendar calendar = WorkCalendars.stateCouncil();
        assertEquals(IntStream.rangeClosed(2016, 2026).boxed().collect(Collectors.toList()), calendar.getYears());
        assertSame(calendar, WorkCalendars.stateCouncil());
    }

    /** All but 2020-02-03, a Monday, which the extension of that year names as the first to be worked again. */
    @Test
    void whatIsDeclaredWorkedIsOnAWeekend() {
        assertEquals(
                List.of(CalendarDay.worked(LocalDate.of(2020, 2, 3), "春节")),
                WorkCalendars.stateCouncil().getDays().stream()
                        .filter(day -> day.kind() == DayKind.WORKDAY)
                        .collect(Collectors.toList()));
    }

    @Test
    void allNoticesHaveNumberTitleAndAddress() {
        List<CalendarNotice> notices = WorkCalendars.stateCouncil().getNotices();
        assertEquals(13, notices.size());
        for (CalendarNotice notice : notices) {
            assertTrue(notice.getNumber().orElseThrow().matches("国办发明电〔20\\d\\d〕\\d{1,2}号"), notice::toString);
            assertTrue(notice.getTitle().orElseThrow().matches("国务院办公厅关于.*20\\d\\d年.*的通知"), notice::toString);
            assertTrue(notice.getUrl().orElseThrow().matches("https?://www\\.gov\\.cn/.*\\.htm"), notice::toString);
        }
        assertTrue(notices.contains(CalendarNotice.builder()
                .number("国办发明电〔2023〕7号")
                .title("国务院办公厅关于2024年部分节假日安排的通知")
                .url("https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm")
                .build()));
    }

    @Test
    void theResourceIsInCanonicalForm() throws IOException {
        try (InputStream in = WorkCalendars.class.getResourceAsStream("state-council.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(text, PolicyJson.write(WorkCalendars.stateCouncil()) + "\n");
        }
    }

    @Test
    void theDaysAreThoseOfHolidayCn() throws IOException {
        WorkCalendar theirs = WorkCalendar.builder().build();
        try (Stream<Path> files = Files.list(SharedData.require().resolve("calendars"))) {
            for (Path file : files.sorted().collect(Collectors.toList())) {
                WorkCalendar year = WorkCalendars.readHolidayCn(Files.readAllBytes(file));
                assertEquals(
                        List.of(year.getYears().get(0) + ".json"),
                        List.of(file.getFileName().toString()));
                theirs = theirs.merge(year);
            }
        }
        WorkCalendar ours = WorkCalendars.stateCouncil();
        assertEquals(theirs.getYears(), ours.getYears());
        assertEquals(theirs.getDays(), ours.getDays());
        assertEquals(addresses(theirs), addresses(ours));
    }

    @Test
    void aYearOfHolidayCnIsRead() {
        WorkCalendar calendar = WorkCalendars.readHolidayCn("""
                {
                  "$schema": "https://example.org/schema.json",
                  "$id": "https://example.org/2019.json",
                  "year": 2019,
                  "papers": ["https://www.gov.cn/a.htm", "https://www.gov.cn/b.htm"],
                  "days": [
                    {"name": "元旦", "date": "2019-01-01", "isOffDay": true, "note": {"since": [1949]}},
                    {"isOffDay": false, "date": "2018-12-29", "name": "元旦"}
                  ]
                }
                """);
        assertEquals(
                WorkCalendar.builder()
                        .addYears(2019)
                        .addDays(CalendarDay.worked(LocalDate.of(2018, 12, 29), "元旦"))
                        .addDays(CalendarDay.off(LocalDate.of(2019, 1, 1), "元旦"))
                        .addNotices(CalendarNotice.builder()
                                .url("https://www.gov.cn/a.htm")
                                .build())
                        .addNotices(CalendarNotice.builder()
                                .url("https://www.gov.cn/b.htm")
                                .build())
                        .build(),
                calendar);
        assertEquals(DayKind.UNKNOWN, calendar.kind(LocalDate.of(2018, 12, 28)));
    }

    @Test
    void listsMayBeMissingOrEmpty() {
        WorkCalendar bare = WorkCalendar.builder().addYears(2027).build();
        assertEquals(bare, WorkCalendars.readHolidayCn("{\"year\": 2027}"));
        assertEquals(
                bare,
                WorkCalendars.readHolidayCn(
                        "\ufeff{\"year\": 2027, \"papers\": [], \"days\": []}".getBytes(StandardCharsets.UTF_8)));
    }

    private static Set<Optional<String>> addresses(WorkCalendar calendar) {
        return calendar.getNotices().stream().map(CalendarNotice::getUrl).collect(Collectors.toSet());
    }
}
