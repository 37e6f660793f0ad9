// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** The times that a text names, and what each of them says. */
class DeadlinesTest {

    /** The text; the time as quoted, what it says, and by when or during what. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到2025年，产值翻番 | 到2025年 DUE by 2025
            至2025年，产值翻番 | 至2025年 DUE by 2025
            力争到2025年产值翻番 | 力争到2025年 DUE by 2025
            2025年底前建成 | 2025年底前 DUE by 2025
            2025年末建成 | 2025年末 DUE by 2025
            2025年前建成 | 2025年前 DUE by 2025
            2025年之前建成 | 2025年之前 DUE by 2025
            2025年建成 | 2025年 DUE during 2025/2025
            2025年度建成 | 2025年度 DUE during 2025/2025
            在2025年建成 | 在2025年 DUE during 2025/2025
            2025年6月建成 | 2025年6月 DUE by 2025-06
            2025年12月底前建成 | 2025年12月底前 DUE by 2025-12
            到2025年6月9日建成 | 到2025年6月9日 DUE by 2025-06-09
            2025年11月30日前建成 | 2025年11月30日前 DUE by 2025-11-30
            到二〇三五年建成 | 到二〇三五年 DUE by 2035
            一九九九年建成 | 一九九九年 DUE during 1999/1999
            2024—2026年，新增 | 2024—2026年 DUE during 2024/2026
            2024年至2026年，新增 | 2024年至2026年 DUE during 2024/2026
            从2024年到2026年，新增 | 从2024年到2026年 DUE during 2024/2026
            2026—2026年，新增 | 2026—2026年 DUE during 2026/2026
            比2020年增长 | 比2020年 BASE during 2020/2020 from 2020
            较2020年增长 | 较2020年 BASE during 2020/2020 from 2020
            以2020年为基数 | 以2020年为基 BASE during 2020/2020 from 2020
            相当于2020年水平 | 相当于2020年水平 BASE during 2020/2020 from 2020
            在2020年基础上翻番 | 在2020年基础上 BASE during 2020/2020 from 2020
            由2020年的100家增加 | 2020年 BASE during 2020/2020 from 2020
            截至2020年底，建成 | 截至2020年底 PAST by 2020
            截止2020年，建成 | 截止2020年 PAST during 2020/2020
            2021年以来，建成 | 2021年以来 PAST during 2021/2021
            “十五五”末，建成 | “十五五”末 DUE by 2030
            到“十四五”期末，建成 | 到“十四五”期末 DUE by 2025
            “十四五”期间，建成 | “十四五”期间 DUE during 2021/2025
            十三五时期，建成 | 十三五时期 DUE during 2016/2020
            “十二五”末，建成 | “十二五”末 DUE by 2015
            “十六五”规划末期，建成 | “十六五”规划末期 DUE by 2035
            每年新增 | 每年 YEARLY each year
            逐年增加 | 逐年 YEARLY each year
            """)
    void a_time_says_by_when_or_during_what(String text, String expected) {
        assertEquals(expected, only(Deadlines.find(flow(text), 0, context(null, null))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年3月15日，会议召开",
                "自2021年起施行",
                "从2021年起施行",
                "2021年版目录",
                "2021年成立",
                "2026—2024年",
                "2025年13月",
                "到2025年2月30日",
                "提高到20%",
                "第2025号"
            })
    void dates_of_events_and_impossible_ones_are_no_times_of_figures(String text) {
        assertEquals(List.of(), Deadlines.find(flow(text), 0, context(null, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "全年新增, 全年 DUE during 2026/2026",
        "年内新增, 年内 DUE during 2026/2026",
        "今年新增, 今年 DUE during 2026/2026",
        "年底前建成, 年底前 DUE by 2026",
        "年末前建成, 年末前 DUE by 2026",
        "今年底建成, 今年底 DUE by 2026"
    })
    void this_year_is_the_year_of_the_document(String text, String expected) {
        assertEquals(expected, only(Deadlines.find(flow(text), 0, context(null, 2026))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10_000})
    void a_year_that_no_calendar_has_dates_nothing(int year) {
        assertEquals("全年 OPEN unstated", only(Deadlines.find(flow("全年新增"), 0, context(null, year))));
        assertEquals("全年 OPEN unstated", only(Deadlines.find(flow("全年新增"), 0, context(null, null))));
    }

    @Test
    void the_period_of_a_plan_ends_when_the_plan_does() {
        PlanPeriod period = PlanPeriod.of(2026, 2030);
        assertEquals("规划期内 DUE by 2030", only(Deadlines.find(flow("规划期内建成"), 0, context(period, null))));
        assertEquals("规划期内 OPEN unstated", only(Deadlines.find(flow("规划期内建成"), 0, context(null, null))));
    }

    @Test
    void times_are_found_from_an_index_on_in_their_order() {
        String text = "到2025年建成3个，到2030年建成5个";
        assertEquals(
                List.of("到2025年 DUE by 2025", "到2030年 DUE by 2030"),
                Deadlines.find(flow(text), 0, context(null, null)).stream()
                        .map(DeadlinesTest::show)
                        .collect(Collectors.toList()));
        assertEquals("到2030年 DUE by 2030", only(Deadlines.find(flow(text), 6, context(null, null))));
    }

    @Test
    void a_yearly_horizon_lasts_as_long_as_the_one_around_it() {
        Horizon horizon = Deadlines.yearly(true, Horizon.during(PlanPeriod.of(2026, 2030)));
        assertEquals(Optional.of(PartialDate.of(2030)), Deadlines.end(horizon));
        assertEquals(Optional.empty(), Deadlines.end(Deadlines.yearly(false, null)));
        assertEquals(Optional.empty(), Deadlines.end(Horizon.standing()));
        assertEquals(Optional.empty(), Deadlines.end(Horizon.unstated()));
    }

    private static String only(List<Deadlines.Deadline> found) {
        return found.stream().map(DeadlinesTest::show).collect(Collectors.joining("; "));
    }

    private static String show(Deadlines.Deadline deadline) {
        String horizon = deadline.horizon.match(
                by -> "by " + by.getDate(),
                during -> "during " + during.getPeriod().getFrom() + "/"
                        + during.getPeriod().getTo(),
                each -> "each year",
                standing -> "standing",
                unstated -> "unstated");
        boolean base = deadline.role == Deadlines.Role.BASE;
        return deadline.quote.getText() + " " + deadline.role + " " + horizon + (base ? " from " + deadline.date : "");
    }

    private static Flow flow(String text) {
        return Flow.of(text, 0, text.length());
    }

    private static Figures.Context context(PlanPeriod period, Integer year) {
        return new Figures.Context(Optional.ofNullable(period), Optional.ofNullable(year));
    }
}
