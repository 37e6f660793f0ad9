// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The characters that a search looks for first leave out nothing that its pattern finds. */
class SearchProperties {

    private static final List<Search> SEARCHES = List.of(
            Deadlines.TIME,
            Masks.DATES,
            Masks.PERIOD,
            Masks.CLAUSE,
            Masks.WITHIN,
            DeclaredCounts.DECLARED,
            Institutions.SETS_UP);

    /** What patterns are made of, and some words between. */
    private static final String[] PIECES = {
        "到",
        "至",
        "在",
        "从",
        "自",
        "力争到",
        "争取到",
        "截至",
        "截止",
        "截止到",
        "比",
        "较",
        "与",
        "同",
        "以",
        "为",
        "于",
        "是",
        "占",
        "相当于",
        "“",
        "”",
        "十",
        "四",
        "五",
        "十四五",
        "“十四五”",
        "规划",
        "期末",
        "期间",
        "时期",
        "2025",
        "2",
        "12",
        "0",
        "一九九八",
        "二〇二五",
        "二○二五",
        "一O二四",
        "年",
        "年度",
        "年底",
        "月",
        "日",
        "月份",
        "底",
        "末",
        "之前",
        "以前",
        "前",
        "以来",
        "全年",
        "年内",
        "今年",
        "今年底",
        "本年度",
        "本年",
        "年末前",
        "每年",
        "逐年",
        "每年度",
        "规划期内",
        "行动期内",
        "计划期内",
        "三年内",
        "用三年时间",
        "用3年左右的时间",
        "三年行动期",
        "—",
        "~",
        "至",
        "时",
        "分",
        ":",
        "：",
        "（",
        "）",
        "（一）",
        "［",
        "[",
        "]",
        "【",
        "】",
        "〔",
        "〕",
        "号",
        "第",
        "A",
        "B3",
        "年代",
        "期",
        "责任",
        "责任单位：",
        "牵头",
        "负责",
        "市财政局、市统计局",
        "落实",
        "市、区",
        "以下简称",
        "的",
        "等",
        "\"",
        "两",
        "大",
        "个",
        "项",
        "条",
        "张",
        "类",
        "级",
        "方面",
        "重点任务",
        "成立",
        "设立",
        "组建",
        "委托",
        "领导小组",
        "。",
        "，",
        "；",
        "、",
        "%"
    };

    @Property(tries = 3000)
    void a_search_finds_what_its_pattern_finds_one_after_the_other(
            @ForAll("texts") String text, @ForAll("searches") Search search) {
        assertEquals(found(search, text), searched(search, text), text);
    }

    @Example
    void what_stands_before_a_place_is_seen_from_it() {
        Search search = new Search("乙", "(?<!甲)乙");
        assertEquals(List.of("1-2"), searched(search, "丙乙甲乙"));
    }

    @Example
    void a_search_begins_where_it_is_told() {
        List<String> found = new ArrayList<>();
        new Search("0", "[0-9]").each("1甲2", 1, m -> found.add(m.group()));
        assertEquals(List.of("2"), found);
    }

    private static List<String> found(Search search, String text) {
        List<String> found = new ArrayList<>();
        Matcher m = search.pattern().matcher(text);
        while (m.find()) {
            found.add(m.start() + "-" + m.end());
        }
        return found;
    }

    private static List<String> searched(Search search, String text) {
        List<String> found = new ArrayList<>();
        search.each(text, 0, m -> found.add(m.start() + "-" + m.end()));
        return found;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Search> searches() {
        return Arbitraries.of(SEARCHES);
    }
}
