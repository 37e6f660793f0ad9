// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.responsibility.PartyGroup;

/** How a list of those responsible falls apart into groups and names. */
class PartiesTest {

    /** The list; its names with · between them, + after a group that 等 leaves open, / between groups. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市财政局 | 市财政局
            市财政局、市水利局 | 市财政局·市水利局
            市财政局、市水利局等 | 市财政局·市水利局+
            市财政局等部门 | 市财政局+
            市财政局等单位 | 市财政局+
            市财政局等有关部门 | 市财政局+
            市财政局等相关部门 | 市财政局+
            市财政局等有关单位 | 市财政局+
            市财政局等相关单位 | 市财政局+
            市财政局等部门和单位 | 市财政局+
            市财政局、市水利局等和各县人民政府 | 市财政局·市水利局+/各县人民政府
            市财政局等及各县人民政府 | 市财政局+/各县人民政府
            市财政局等与各县人民政府 | 市财政局+/各县人民政府
            各县、区人民政府 | 各县、区人民政府
            各区、县政府 | 各区、县政府
            各县、区、市财政局 | 各县、区·市财政局
            各县（市）、区人民政府 | 各县（市）、区人民政府
            各市、县党委 | 各市、县党委
            各乡镇、街道 | 各乡镇、街道
            各县、市财政局 | 各县·市财政局
            市财政局、各县、区人民政府 | 市财政局·各县、区人民政府
            各区、县级有关部门 | 各区、县级有关部门
            市财政局（市金融办、市国资委）、市水利局 | 市财政局（市金融办、市国资委）·市水利局
            市财政局、、市水利局 | 市财政局·市水利局
            市财政局、 | 市财政局
            """)
    void a_list_falls_apart_at_the_marks_between_names(String list, String expected) {
        assertEquals(expected, show(Parties.groups(flow(list), 0, list.length())));
    }

    @Test
    void a_list_can_stand_in_the_middle_of_a_text() {
        assertEquals("市财政局·市水利局", show(Parties.groups(flow("由市财政局、市水利局负责"), 1, 10)));
        assertEquals("", show(Parties.groups(flow("由市财政局负责"), 1, 1)));
    }

    @Test
    void what_names_nobody_before_it_is_a_name_and_no_open_end() {
        assertEquals("等部门", show(Parties.groups(flow("等部门"), 0, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "市财政局, NAMED",
        "有关部门, VAGUE",
        "市直有关部门, VAGUE",
        "相关单位, VAGUE",
        "有关方面, VAGUE",
        "各有关单位, VAGUE",
        "各县人民政府, COLLECTIVE",
        "市财政局及各县, COLLECTIVE",
        "市财政局和各县, COLLECTIVE",
        "领导小组成员单位, COLLECTIVE"
    })
    void a_mention_names_one_many_or_nobody_in_particular(String text, MentionKind kind) {
        PartyMention mention = Parties.mention(flow("由" + text + "负责"), 1, text.length() + 1);
        assertEquals(kind, mention.getKind());
        assertEquals(text, mention.getText());
        assertEquals(text, mention.getQuote().orElseThrow().getText());
        assertEquals(1, mention.getQuote().orElseThrow().getStart());
    }

    @ParameterizedTest
    @CsvSource({
        "（甲）乙, 0, 9, 2",
        "（甲（乙）丙）丁, 0, 9, 6",
        "（甲（乙）丙）丁, 2, 9, 4",
        "[甲【乙】丙]丁, 0, 9, 6",
        "（甲（乙）丙, 0, 9, -1",
        "（甲）乙, 0, 3, 2",
        "（甲）乙, 0, 2, -1"
    })
    void a_bracket_is_closed_by_its_own_match_within_the_distance(String text, int open, int distance, int close) {
        assertEquals(close, Parties.close(flow(text), open, distance));
    }

    @ParameterizedTest
    @CsvSource({"市财政局；市水利局, 4", "市财政局，市水利局, 4", "市财政局。市水利局, 4", "市财政局（甲，乙）、市水利局, 14", "市财政局）市水利局，甲, 9", "市财政局、市水利局, 9"})
    void a_group_ends_at_a_stop_outside_brackets(String text, int end) {
        assertEquals(end, Parties.groupEnd(flow(text), 0, text.length(), i -> false));
    }

    @Test
    void a_group_ends_before_the_next_label_but_not_at_its_own() {
        assertEquals(4, Parties.groupEnd(flow("市财政局配合单位：市水利局"), 0, 13, i -> i == 0 || i == 4));
        assertEquals(0, Parties.groupEnd(flow("，市财政局"), 0, 5, i -> false));
    }

    @ParameterizedTest
    @CsvSource({"市财政局牵头, lead", "市财政局牵头负责, lead", "市财政局负责, responsible", "市财政局配合, supporting", "各单位按职责分工负责, responsible"
    })
    void a_verb_behind_the_names_gives_the_role(String text, String role) {
        Lexicon.Entry verb = Parties.verb(Lexicon.load("roles.tsv"), flow(text), 0, text.length());
        assertEquals(role, verb == null ? "" : verb.field(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"市财政局", "负责", "牵头", "市财政局责任单位"})
    void a_name_alone_a_verb_alone_and_a_label_give_none(String text) {
        assertNull(Parties.verb(Lexicon.load("roles.tsv"), flow(text), 0, text.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"市财政局、市水利局", "各县人民政府", "市财政局、各区县"})
    void names_of_bodies_alone_make_a_clause(String list) {
        assertTrue(onlyNames(list));
    }

    @ParameterizedTest
    @ValueSource(strings = {"市财政局", "长期坚持、市水利局", "市局、县局", "市局、县财政局", "企业、个人"})
    void one_name_short_names_and_other_words_make_none(String list) {
        assertFalse(onlyNames(list));
    }

    private static boolean onlyNames(String list) {
        Flow flow = flow(list);
        return Parties.onlyNames(Parties.groups(flow, 0, list.length()), flow, 0, list.length());
    }

    private static String show(List<Parties.Group> groups) {
        return groups.stream().map(Parties.Group::value).map(PartiesTest::show).collect(Collectors.joining("/"));
    }

    private static String show(PartyGroup group) {
        String names = group.getParties().stream().map(PartyMention::getText).collect(Collectors.joining("·"));
        return names + (group.isOpenEnded() ? "+" : "");
    }

    private static Flow flow(String text) {
        return Flow.of(text, 0, text.length());
    }
}
