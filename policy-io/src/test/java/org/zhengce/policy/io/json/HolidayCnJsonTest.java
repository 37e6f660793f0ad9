// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.io.time.WorkCalendars;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/** What a file of holiday-cn that is wrong gets: all that is wrong with it, each with its place. */
class HolidayCnJsonTest {

    @Test
    void allProblemsAreToldAtOnceWithTheirPlaces() {
        assertEquals(
                List.of(
                        "/year (line 2, column 11): Value must be integer, not string: 2024",
                        "/papers/1 (line 3, column 27): Value must be string, not number: 7",
                        "/days/0 (line 5, column 5): CalendarDay must have the key isOffDay",
                        "/days/0/date (line 5, column 28): Date must be a day of the calendar such as 2023-06-30: 2024-02-30",
                        "/days/1/isOffDay (line 6, column 54): Value must be boolean, not string: yes",
                        "/days/1/name (line 6, column 61): Key must not stand twice in one object: name",
                        "/days/2 (line 7, column 5): Value must not be null; what is absent is left out: /days/2"),
                told("""
                        {
                          "year": "2024",
                          "papers": ["https://a", 7],
                          "days": [
                            {"name": "春节", "date": "2024-02-30"},
                            {"name": "春节", "date": "2024-02-10", "isOffDay": "yes", "name": "年"},
                            null
                          ]
                        }
                        """));
    }

    @Test
    void aDayInTwoWaysIsOne() {
        assertEquals(
                List.of(
                        "line 1, column 1: Work calendar must declare a day in one way: 2024-02-10 春节 holiday/春节 makeup_workday"),
                told("""
                        {"year": 2024, "days": [
                          {"name": "春节", "date": "2024-02-10", "isOffDay": true},
                          {"name": "春节", "date": "2024-02-10", "isOffDay": false}]}
                        """));
    }

    @Test
    void daysAreOfTheYearOrAtItsTurn() {
        for (String day : List.of("2023-12-01", "2024-01-01", "2024-12-31", "2025-01-31")) {
            assertEquals(
                    LocalDate.parse(day),
                    WorkCalendars.readHolidayCn(dayOf2024(day)).getDays().get(0).getDate());
        }
        for (String day : List.of("2023-11-30", "2025-02-01", "2023-02-01", "0024-02-10")) {
            assertEquals(
                    List.of("line 1, column 1: Day of a file of holidays must be of its year, or at the turn of it: "
                            + day + " of 2024"),
                    told(dayOf2024(day)));
        }
    }

    private static String dayOf2024(String day) {
        return "{\"year\": 2024, \"days\": [{\"name\": \"节\", \"date\": \"" + day + "\", \"isOffDay\": true}]}";
    }

    @Test
    void yearsHaveTheirRange() {
        assertEquals(List.of("line 1, column 1: Year must be 1 to 9999: 0"), told("{\"year\": 0}"));
        assertEquals(
                List.of("/days/0 (line 1, column 25): Year must be 1 to 9999: 0"),
                told("{\"year\": 2024, \"days\": [{\"name\": \"节\", \"date\": \"0000-01-01\", \"isOffDay\": true}]}"));
    }

    @Test
    void whatIsNoObjectOfJsonIsRefused() {
        assertEquals(List.of("line 1, column 1: Input is not well-formed: it is empty"), told(""));
        assertEquals(List.of("line 1, column 1: Value must be object, not array"), told("[]"));
        assertEquals(List.of("line 1, column 1: WorkCalendar must have the key year"), told("{}"));
        assertEquals(List.of(ProblemCode.TRAILING_TEXT), codes("{\"year\": 2024} 2025"));
        assertEquals(List.of(ProblemCode.ENDS_EARLY), codes("{\"year\": 2024"));
        assertEquals(
                ProblemCode.NOT_UTF8,
                assertThrows(
                                PolicyFormatException.class,
                                () -> WorkCalendars.readHolidayCn("{\"年".getBytes(StandardCharsets.UTF_16)))
                        .getProblems()
                        .get(0)
                        .getCode());
    }

    @Test
    void limitsHoldHereToo() {
        String json = "{\"year\": 2024, \"papers\": [\"甲\", \"乙\"]}";
        assertEquals(
                ProblemCode.TOO_MANY,
                assertThrows(
                                PolicyFormatException.class,
                                () -> HolidayCnJson.read(json, Limits.defaults().withEntries(1)))
                        .getProblems()
                        .get(0)
                        .getCode());
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThrows(
                PolicyFormatException.class,
                () -> HolidayCnJson.read(bytes, Limits.defaults().withInput(9)));
    }

    private static List<String> told(String json) {
        return problems(json).stream().map(Problem::toString).toList();
    }

    private static List<ProblemCode> codes(String json) {
        return problems(json).stream().map(Problem::getCode).toList();
    }

    private static List<Problem> problems(String json) {
        return assertThrows(PolicyFormatException.class, () -> WorkCalendars.readHolidayCn(json))
                .getProblems();
    }
}
