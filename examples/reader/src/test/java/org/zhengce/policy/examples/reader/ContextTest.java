// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the summary shows with a registry, observations, a calendar and a day, and what it says to those it cannot use. */
class ContextTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/org/zhengce/policy/examples/reader/sample-context.txt");

    private static final String REGISTRY = "samples/registry.yaml";
    private static final String OBSERVATIONS = "samples/observations.yaml";
    private static final String CALENDAR = "samples/calendar.json";

    private static final String HOLIDAYS = "{\"year\": 2026, \"papers\": [], \"days\": [" // as holiday-cn has it
            + "{\"name\": \"清明节\", \"date\": \"2026-04-04\", \"isOffDay\": true},"
            + "{\"name\": \"清明节\", \"date\": \"2026-04-05\", \"isOffDay\": true},"
            + "{\"name\": \"清明节\", \"date\": \"2026-04-06\", \"isOffDay\": true}]}";

    @TempDir
    Path directory;

    private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();

    // what it shows

    @Test
    void theSummaryOfTheSampleWithItsFilesIsTheGoldenOne() throws IOException {
        String summary = summary(("--registry " + REGISTRY + " --observations " + OBSERVATIONS + " --baseline 2023"
                        + " --calendar " + CALENDAR + " --shift next --as-of 2026-03-30")
                .split(" "));
        if (Boolean.getBoolean("zhengce.golden.update")) {
            Files.writeString(GOLDEN, summary);
        }
        assertEquals(Files.readString(GOLDEN), summary);
        summary.lines().forEach(line -> assertTrue(DisplayWidth.of(line) <= Page.WIDTH, line));
    }

    @Test
    void withoutTheOptionsNoDayIsAskedAfter() {
        String summary = summary();
        for (String section : List.of("【达成情况】", "【近期到期】")) {
            assertFalse(summary.contains(section), section);
        }
        assertTrue(summary.contains("【任务负荷】19 个单位\n"), summary);
        assertEquals(summary, summary("--shift", "none"));
    }

    @Test
    void whatTheRegistryDoesNotSettleStandsApart() {
        assertTrue(summary("--registry", REGISTRY, "--as-of", "2026-03-30")
                .contains("未能对应  名录无此单位：云泽大学 1；云泽检验检测集团有限公司 1\n"));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31,云泽市大数据发展局,云泽市数据局", "2025-04-01,云泽市数据局,云泽市大数据发展局"})
    void theBodyOfTheDayBearsTheLoad(String day, String bearer, String other) {
        String summary = summary("--registry", REGISTRY, "--as-of", day);
        assertTrue(summary.contains("| " + bearer + " "), summary);
        assertFalse(summary.contains("| " + other + " "), summary);
    }

    @Test
    void theDayIsTodayUnlessItIsGiven() {
        LocalDate before = LocalDate.now(ZoneId.systemDefault());
        String summary = summary("--registry", REGISTRY);
        LocalDate after = LocalDate.now(ZoneId.systemDefault());
        assertTrue(summary.contains("机构名录以 " + before + " 为准") || summary.contains("机构名录以 " + after + " 为准"), summary);
        assertFalse(summary.contains("【近期到期】"), summary);
    }

    @Test
    void whatWasObservedLaterDoesNotCount() {
        String summary = summary("--observations", OBSERVATIONS, "--as-of", "2025-06-30");
        assertTrue(summary.contains("未计入 11 条实际值：其时期在 2025-06-30 之后才结束\n"), summary);
        assertTrue(summary.contains("| 398.6亿元 "), summary);
        assertFalse(summary.contains("447.2亿元"), summary);
    }

    @Test
    void changesWithoutABaselineAreNotMeasurable() {
        String summary = summary("--observations", OBSERVATIONS, "--as-of", "2026-03-30");
        assertTrue(summary.contains("| 缺少基期 "), summary);
        assertFalse(summary("--observations", OBSERVATIONS, "--baseline", "2023-12-31", "--as-of", "2026-03-30")
                .contains("| 缺少基期 "));
    }

    @Test
    void observationsOfNoTargetAreNamed() throws IOException {
        String file = file(
                "o.json",
                "{\"format\":1,\"observations\":[{\"indicator\":{\"name\":\"专业园区\",\"polarity\":\"unknown\","
                        + "\"aggregation\":\"unknown\"},\"value\":{\"value\":\"1\",\"unit\":\"个\"},"
                        + "\"period\":\"2024/2024\",\"provisional\":false}]}");
        String summary = summary("--observations", file);
        assertTrue(summary.contains("【达成情况】有实际值的目标 0 项"), summary);
        assertTrue(summary.contains("另有 22 项目标没有实际值\n未用到 1 个指标的实际值，文中没有同名的目标：专业园区\n"), summary);
    }

    @Test
    void aUnitOfTheRegistryThatNobodyObservedIsNamed() throws IOException {
        String all = Files.readString(Path.of(OBSERVATIONS));
        int from = all.indexOf("\n  - indicator:\n      name: \"专业园区数\"");
        int object = all.indexOf("object: \"望湖区\"");
        int to = all.indexOf("\n  - indicator:", object);
        String file = file("o.yaml", all.substring(0, from) + all.substring(to));
        assertTrue(summary("--registry", REGISTRY, "--observations", file, "--as-of", "2026-03-30")
                .contains("专业园区数：2/4 达成，其余 望湖区人民政府 无实际值；桐浦县 0个\n"));
    }

    @Test
    void aCalendarIsToldByItsContent() throws IOException {
        String yaml = file(
                "calendar",
                "format: 1\nyears: [2026]\ndays:\n  - date: \"2026-04-06\"\n    name: \"清明节\"\n    dayOff: true\n");
        for (String calendar : List.of("state-council", CALENDAR, file("2026.json", HOLIDAYS), yaml)) {
            assertTrue(
                    due("2026-04-01", "--calendar", calendar, "--shift", "next").contains("| 2026-04-07 "), calendar);
        }
    }

    @Test
    void aDueDateOnADayOffGoesWhereTheRuleSays() {
        assertTrue(due("2026-04-01", "--calendar", CALENDAR).contains("| 2026-04-05 "));
        assertTrue(due("2026-04-01", "--calendar", CALENDAR, "--shift", "next")
                .contains("| 2026-04-07     | 6        | 每月5日前 "));
        assertTrue(due("2026-04-01", "--calendar", CALENDAR, "--shift", "previous")
                .contains("| 2026-04-03     | 2        | 每月5日前 "));
    }

    @Test
    void aDueDateBeyondTheCalendarStaysAndSaysSo() {
        String due =
                due("2026-12-31", "--calendar", CALENDAR, "--shift", "next").replaceAll("\\s+", "");
        assertTrue(due.contains("|2027-01-05|5|每月5日前|"), due);
        assertTrue(due.contains("|工作日历未及，未|"), due);
    }

    @Test
    void whatHasNoDateHasItsReason() {
        assertTrue(due("2026-04-01").contains("无到期日  重大事项及时报告（及时，周期不定）；"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01,文件自 2024-05-20 起施行，尚有 19 天;文件有效期至 2026-12-31，还有 974 天",
        "2026-12-31,文件有效期至 2026-12-31，还有 0 天",
        "2027-01-02,文件有效期至 2026-12-31，已届满 2 天"
    })
    void theDaysOfTheValidityAreCounted(String day, String lines) {
        assertTrue(due(day).contains("\n" + lines.replace(';', '\n') + "\n"), () -> due(day));
    }

    @Test
    void aValidityWithoutAnEndIsNoneForEver() throws IOException {
        String text = file("t.txt", "云泽市人民政府关于加强服务的通知\n\n一、优化服务。每月报送进度。（责任单位：市工信局）\n");
        assertTrue(due("2026-04-01", text).contains("\n文件未载明有效期截止日\n"));
        assertTrue(due("2026-04-01", text).contains("| 至迟2026-04-30 | 29 "));
    }

    @Test
    void theLastDayOfAllHasItsDueDates() {
        assertTrue(due("9999-12-31").contains("| 至迟9999-12-31 | 0 "));
    }

    // what it cannot use

    @Test
    void everyProblemOfAFileIsToldWithItsPlaceAndRule() throws IOException {
        String file = file("r.yaml", """
                format: 1
                parties:
                  - id: "a"
                    name: "市工信局"
                    kind: "department"
                    level: "town"
                    tel: "1"
                """);
        refused(
                "--registry " + file + ": YAML of PartyRegistry must be right: 2 problems\n"
                        + "/parties/0/level (line 6, column 12): AdministrativeLevel must be one of state, province, city,"
                        + " county, subdistrict, unknown: town\n"
                        + "/parties/0/tel (line 7, column 5): Key must be one of those of Party: tel",
                "--registry",
                file);
    }

    @Test
    void filesThatAreNoneAreNamed() throws IOException {
        String missing = directory.resolve("missing.json").toString();
        refused("--observations " + missing + ": does not exist", "--observations", missing);
        refused("--calendar " + directory + ": is a directory", "--calendar", directory.toString());
        refused("--registry a\0b: is no file name", "--registry", "a\0b");
        String empty = file("empty", "");
        refused(
                "--registry " + empty + ": YAML of PartyRegistry must be right: 1 problem\n"
                        + "line 1, column 1: Input is not well-formed: it is empty",
                "--registry",
                empty);
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        refused(
                "--calendar " + REGISTRY + ": YAML of WorkCalendar must be right: 2 problems\n"
                        + "/parties (line 3, column 1): Key must be one of those of WorkCalendar: parties\n"
                        + "/collectives (line 106, column 1): Key must be one of those of WorkCalendar: collectives",
                "--calendar",
                REGISTRY);
    }

    @Test
    void calendarsThatContradictEachOtherAreRefused() throws IOException {
        String file = file(
                "2026.json", HOLIDAYS.replace("2026-04-06\", \"isOffDay\": true", "2026-04-06\", \"isOffDay\": false"));
        refused(
                "--calendar " + file
                        + ": does not go with those before it: Work calendar must declare a day in one way:"
                        + " 2026-04-06 清明节 holiday/清明节 workday",
                "--calendar",
                "state-council",
                "--calendar",
                file);
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() {
        refused("--shift needs a --calendar, which says what days are off", "--shift", "next");
        refused("--baseline needs --observations, whose targets it is for", "--baseline", "2023");
        refused(
                "only --format summary can take --registry, --calendar, --as-of, not --format json",
                ("--format json --as-of 2026-01-01 --registry " + REGISTRY + " --calendar " + CALENDAR).split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--shift=later|'--shift': expected one of [none, next, previous] but was 'later'",
                "--as-of=2026-02-30|'--as-of': expected a day such as 2025-07-01 but was '2026-02-30'",
                "--as-of=0000-01-01|'--as-of': expected a day such as 2025-07-01 but was '0000-01-01'",
                "--as-of=+10000-01-01|'--as-of': expected a day such as 2025-07-01 but was '+10000-01-01'",
                "--baseline=去年|'--baseline': Date must be a year, month or day such as 2025, 2025-06 or 2025-06-30: 去年"
            })
    void valuesThatAreNoneAreExplained(String argument, String message) {
        assertEquals(2, run(argument));
        assertTrue(text(stderr).startsWith("Invalid value for option " + message + "\n"), () -> text(stderr));
    }

    private void refused(String message, String... args) {
        assertEquals(2, run(args));
        assertEquals("policy-reader: " + message + "\n", text(stderr));
        assertEquals("", text(stdout));
    }

    private String due(String day, String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 2, args.length);
        all[0] = "--as-of";
        all[1] = day;
        String summary = summary(all);
        return summary.substring(summary.indexOf("【近期到期】"));
    }

    private String summary(String... args) {
        assertEquals(0, run(args), () -> text(stderr));
        assertEquals("", text(stderr));
        return text(stdout);
    }

    private int run(String... args) {
        stdout.reset();
        stderr.reset();
        try (PrintStream o = new PrintStream(stdout, true, StandardCharsets.UTF_8);
                PrintStream e = new PrintStream(stderr, true, StandardCharsets.UTF_8)) {
            return PolicyReader.run(o, e, args);
        }
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }
}
