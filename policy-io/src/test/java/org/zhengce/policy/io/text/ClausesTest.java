// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.responsibility.PartyGroup;

/** Where those responsible are named, and in which role. */
class ClausesTest {

    /** The text; role, label and names of each clause. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            清理证明。（责任单位：市司法局） | RESPONSIBLE 责任单位 市司法局
            清理证明。[责任单位：市司法局] | RESPONSIBLE 责任单位 市司法局
            清理证明。【责任单位：市司法局】 | RESPONSIBLE 责任单位 市司法局
            清理证明。（责任单位：市司法局）。 | RESPONSIBLE 责任单位 市司法局
            清理证明。（责任单位：市司法局 | RESPONSIBLE 责任单位 市司法局
            （责任单位：市司法局）清理证明。 | RESPONSIBLE 责任单位 市司法局
            清理证明。责任单位：市司法局 | RESPONSIBLE 责任单位 市司法局
            清理证明；责任单位：市司法局。 | RESPONSIBLE 责任单位 市司法局
            责任单位：市司法局 | RESPONSIBLE 责任单位 市司法局
            （牵头单位：市司法局；配合单位：市公安局、市财政局） | LEAD 牵头单位 市司法局; SUPPORTING 配合单位 市公安局·市财政局
            （牵头单位：市司法局，配合单位：市公安局） | LEAD 牵头单位 市司法局; SUPPORTING 配合单位 市公安局
            （市司法局牵头，市公安局、市财政局配合） | LEAD - 市司法局; SUPPORTING - 市公安局·市财政局
            （由市司法局牵头负责，各有关单位按职责分工负责） | LEAD - 市司法局; RESPONSIBLE - 各有关单位
            （市司法局、市公安局） | RESPONSIBLE - 市司法局·市公安局
            （市司法局、市公安局）。 | RESPONSIBLE - 市司法局·市公安局
            （市司法局、市公安局）； | RESPONSIBLE - 市司法局·市公安局
            清理证明。〔责任单位：市司法局〕 | RESPONSIBLE 责任单位 市司法局
            清理证明。〔市司法局牵头，各县〔市、区〕政府配合〕 | LEAD - 市司法局; SUPPORTING - 各县〔市、区〕政府
            清理证明。（市司法局、市公安局）压减材料。（市财政局负责） | RESPONSIBLE - 市司法局·市公安局; RESPONSIBLE - 市财政局
            清理证明。（6月底完成，牵头考核单位：市司法局） | LEAD 牵头考核单位 市司法局
            清理证明。（责任部门：办公室、法规处，时限要求：持续推进） | RESPONSIBLE 责任部门 办公室·法规处
            （牵头单位：市司法局；完成时限：9月底；配合单位：市公安局） | LEAD 牵头单位 市司法局; SUPPORTING 配合单位 市公安局
            （责任单位：市司法局；责任人：林知远） | RESPONSIBLE 责任单位 市司法局
            （负责部门：市司法局） | RESPONSIBLE 负责部门 市司法局
            （市司法局、市公安局分别牵头，各有关部门配合组织落实） | LEAD - 市司法局·市公安局; SUPPORTING - 各有关部门
            （市司法局和有关区县政府具体负责） | RESPONSIBLE - 市司法局·有关区县政府
            （高新区及各镇政府负责） | RESPONSIBLE - 高新区及各镇政府
            （市司法局等市有关部门及各县（市、区）政府按职责分工负责） | RESPONSIBLE - 市司法局·各县（市、区）政府
            2. 责任单位：市司法局 | RESPONSIBLE 责任单位 市司法局
            （责任单位：县、区政府，市直有关部门、单位） | RESPONSIBLE 责任单位 县、区政府·市直有关部门、单位
            （责任单位：市、县（区）人民政府、市公安局） | RESPONSIBLE 责任单位 市、县（区）人民政府·市公安局
            清理证明。（云泽海关） | RESPONSIBLE - 云泽海关
            清理证明。（市司法局、市公安局、泽航物流） | RESPONSIBLE - 市司法局·市公安局·泽航物流
            （市司法局、市公安局按职责牵头） | LEAD - 市司法局·市公安局
            （责任单位：各市〔州〕、县〔市、区〕政府） | RESPONSIBLE 责任单位 各市〔州〕、县〔市、区〕政府
            （牵头单位：市司法局；目标位置：全省前5） | LEAD 牵头单位 市司法局
            （分工方案：市司法局、市公安局牵头） | LEAD - 市司法局·市公安局
            """)
    void a_label_or_a_verb_gives_the_role(String text, String expected) {
        assertEquals(expected, show(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "清理证明（不含兼职）。",
                "清理证明。（长期坚持）",
                "（市司法局、市公安局）共同清理证明。",
                "清理（市司法局）",
                "明确责任单位：市司法局",
                "落实责任单位市司法局。",
                "（责任单位：）",
                "清理证明。（含驻村工作队、医院等机构）压减材料。",
                "清理证明。（有效期内负责）压减材料。",
                "清理证明。（完成时限：9月底）",
                "（"
            })
    void other_words_charge_nobody(String text) {
        assertEquals("", show(text));
    }

    @Test
    void a_clause_on_lines_of_its_own_goes_on_behind_a_comma_and_ends_behind_a_whole_name() {
        assertEquals("RESPONSIBLE 责任单位 市司法局·市公安局", show("清理证明。\n责任单位：市司法局、\n市公安局\n压减材料。"));
        assertEquals("LEAD 牵头单位 市司法局; SUPPORTING 配合单位 市公安局", show("清理证明。\n牵头单位：市司法局\n配合单位：市公安局"));
        assertEquals("RESPONSIBLE 责任单位 市市场监管局", show("清理证明。\n责任单位：市市场\n监管局"));
    }

    @Test
    void a_clause_is_quoted_without_the_marks_behind_it() {
        List<Clauses.Found> found = Clauses.find(body("清理证明。（牵头单位：市司法局；配合单位：市公安局。）"));
        assertEquals("牵头单位：市司法局", found.get(0).quote().getText());
        assertEquals("配合单位：市公安局", found.get(1).quote().getText());
    }

    private static Body body(String text) {
        return Sentence.body(text, 0, text.length(), 1);
    }

    private static String show(String text) {
        return Clauses.find(body(text)).stream().map(ClausesTest::show).collect(Collectors.joining("; "));
    }

    private static String show(Clauses.Found found) {
        return found.role() + " " + found.label().orElse("-") + " "
                + found.groups().stream()
                        .map(Parties.Group::value)
                        .map(PartyGroup::getParties)
                        .flatMap(List::stream)
                        .map(PartyMention::getText)
                        .collect(Collectors.joining("·"));
    }
}
