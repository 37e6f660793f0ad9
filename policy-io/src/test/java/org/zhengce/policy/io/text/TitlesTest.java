// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.document.Genre;

class TitlesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云泽市湖区渔业振兴行动方案",
                "关于印发云泽市湖区渔业振兴行动方案的通知",
                "《云泽市港口规划》",
                "云泽市港口规划（2026—2030年）",
                "关于推进安居工程的意见",
                "公租房办法",
                "云泽市港口规划（试行）",
                "贯彻《港口规划（试行）》"
            })
    void these_are_titles(String text) {
        assertEquals(true, Titles.title(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "方案",
                "港口方案",
                "有何措施？重点工作",
                "好！港口规划",
                "港口；港口规划",
                "各县、区人民政府：",
                "本方案。自印发之日起施行的方案",
                "坚持生态优先绿色发展",
                "搜索热词：港口扶持政策",
                "前言，梳理了措施，编制《港口规划"
            })
    void these_are_none(String text) {
        assertEquals(false, Titles.title(text));
    }

    @Test
    void a_title_has_at_most_120_characters() {
        assertEquals(true, Titles.title("渔".repeat(118) + "方案"));
        assertEquals(false, Titles.title("渔".repeat(119) + "方案"));
    }

    @ParameterizedTest
    @CsvSource({"《云泽市港口规划》, 云泽市港口规划", "《云泽市港口规划》实施方案, 《云泽市港口规划》实施方案", "云泽市《港口规划》, 云泽市《港口规划》"})
    void brackets_around_the_whole_title_are_taken_off(String printed, String title) {
        assertEquals(title, Titles.bare(printed));
    }

    @ParameterizedTest
    @CsvSource({
        "云泽市港口规划（2026年3月2日）, 云泽市港口规划",
        "云泽市港口规划(2026年3月2日), 云泽市港口规划",
        "云泽市港口规划（截至2026年3月2日）, 云泽市港口规划（截至2026年3月2日）",
        "（2026年3月2日）, （2026年3月2日）",
        "云泽市港口规划（2026—2030年）, 云泽市港口规划（2026—2030年）",
        "云泽市港口规划, 云泽市港口规划"
    })
    void a_date_in_brackets_behind_it_is_no_part_of_it(String printed, String title) {
        assertEquals(title, Titles.undated(printed));
    }

    @ParameterizedTest
    @CsvSource({
        "云泽市港口规划（2026—2030年）, 2026/2030",
        "云泽市港口三年行动计划（2026-2028年）, 2026/2028",
        "云泽市港口规划（2026年至2026年）, 2026/2026",
        "云泽市港口规划（2030—2026年）,",
        "云泽市港口规划,"
    })
    void a_title_may_say_the_period(String title, String period) {
        assertEquals(Optional.ofNullable(period), Titles.period(title).map(Object::toString));
    }

    @ParameterizedTest
    @CsvSource({"云泽市2026年工作要点, 2026", "云泽市港口规划（2026—2030年）,", "云泽市工作要点,", "云泽市2026年工作总结和2027年工作要点,"})
    void a_title_may_say_one_year(String title, Integer year) {
        assertEquals(Optional.ofNullable(year), Titles.year(title));
    }

    @ParameterizedTest
    @CsvSource({
        "云泽市人民政府关于印发《云泽市港口规划》的通知, 云泽市港口规划",
        "云泽市人民政府关于印发云泽市港口规划的通知, 云泽市港口规划",
        "云泽市人民政府转发湖省人民政府关于印发〈港口规划〉的通知, 港口规划",
        "《关于转发〈港口规划〉实施方案的函》, 〈港口规划〉实施方案",
        "关于公布《港口规划》和《渔业规划》的公告, 《港口规划》和《渔业规划》",
        "关于印发《港口规划的通知, 《港口规划",
        "关于印发〈港口规划的通知, 〈港口规划",
        "关于印发《》的通知, 《》",
        "云泽市人民政府关于加强防汛工作的通知,"
    })
    void a_notice_says_what_it_carries(String title, String carried) {
        assertEquals(Optional.ofNullable(carried), Titles.carried(title));
    }

    @ParameterizedTest
    @CsvSource({
        "云泽市人民政府关于加强防汛工作的通知, 云泽市人民政府",
        "《云泽市水利局关于加强防汛工作的通知》, 云泽市水利局",
        "关于加强防汛工作的通知,",
        "云泽湖关于加强防汛工作的通知,",
        "云泽市港口规划,"
    })
    void the_issuer_stands_before_the_subject(String title, String issuer) {
        assertEquals(Optional.ofNullable(issuer), Titles.issuer(title));
    }

    @ParameterizedTest
    @CsvSource({
        "云泽市港口规划, PLANNING",
        "云泽市港口规划（2026—2030年）, PLANNING",
        "印发《云泽市港口规划》, PLANNING",
        "印发《云泽市港口规划》（试行）, PLANNING",
        "印发《云泽市港口规划（试行）》, PLANNING",
        "云泽市渔业三年行动计划, ACTION_PLAN",
        "云泽市港口管理实施细则, DETAILED_RULES",
        "云泽市港口,"
    })
    void the_genre_stands_at_the_end(String title, Genre genre) {
        assertEquals(Optional.ofNullable(genre), Titles.genre(title));
    }
}
