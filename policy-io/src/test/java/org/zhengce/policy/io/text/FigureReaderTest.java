// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Target;

/** What a clause and a sentence hand on to the next ones. */
class FigureReaderTest {

    /** The text, and the years by which its figures are due. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到2030年，产值达到80亿元，培育企业5家 | 2030 2030
            到2028年，产值达到80亿元；到2030年，产值达到90亿元 | 2028 2030
            到2030年，产值达到80亿元。培育企业5家。 | 2030 2030
            到2030年，产值达到80亿元。加强监管。培育企业5家。 | 2030 -
            培育企业5家。到2030年，产值达到80亿元。 | - 2030
            到2030年，渔业振兴。产值达到80亿元！ | 2030
            """)
    void a_time_holds_until_a_sentence_without_figures(String text, String years) {
        assertEquals(years, years(text, Optional.empty()));
    }

    @Test
    void beneath_a_heading_of_aims_it_holds_to_the_end() {
        String text = "到2030年，产值达到80亿元。加强监管。培育企业5家。";
        assertEquals("2030 2030", years(text, Optional.of("主要目标")));
        assertEquals("2030 2030", years(text, Optional.of("主要指标")));
        assertEquals("2030 -", years(text, Optional.of("主要任务")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            截至2024年底，建成泵站3座，修建码头5个。新建驿站2个。 | FACT FACT TARGET
            截至2024年底，建成泵站3座；到2030年，建成码头5个 | FACT TARGET
            2021年以来，清理网箱300个，修建码头5个 | FACT FACT
            建成泵站3座。截至2024年底，修建码头5个。 | TARGET FACT
            """)
    void what_is_past_is_past_to_the_end_of_its_sentence(String text, String natures) {
        assertEquals(
                natures,
                Sentence.read(text).stream()
                        .map(target -> target.getNature().name())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void a_clause_of_more_than_400_characters_is_read_in_pieces() {
        List<Target> targets = Sentence.read("湖".repeat(450) + "建成泵站3座");
        assertEquals(1, targets.size());
        assertEquals("equal 3 座", Sentence.bound(targets.get(0)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            形成1个以装备制造为核心，具有全国影响的产业集群 | 具有全国影响的产业集群数
            形成1个以装备制造为核心的产业集群，带动就业 | 以装备制造为核心的产业集群数
            培育5家企业，具有全国影响 | 企业数
            """)
    void what_a_count_is_of_can_stand_behind_a_comma(String text, String name) {
        assertEquals(name, Sentence.read(text).get(0).getIndicator().getName());
    }

    private static String years(String text, Optional<String> heading) {
        return Sentence.read(text, heading, Optional.empty()).stream()
                .map(target -> Deadlines.end(target.getHorizon())
                        .map(date -> String.valueOf(date.getYear()))
                        .orElse("-"))
                .collect(Collectors.joining(" "));
    }

    /** All beneath a heading of what was done is past, down to items, until one of its level follows. */
    @Test
    void beneathALookBackAllIsFact() {
        List<Target> targets = PolicyText.read(
                        "云泽市政府工作报告\n一、2025年工作回顾\n（一）基础设施\n通用机场增加2个。\n——绿化。造林88万亩。\n二、2026年工作安排\n（一）基础设施\n新建机场1个。\n")
                .getDocument()
                .getPlan()
                .get()
                .getTargets();
        assertEquals(
                List.of(Nature.FACT, Nature.FACT, Nature.TARGET),
                targets.stream().map(Target::getNature).toList());
    }
}
