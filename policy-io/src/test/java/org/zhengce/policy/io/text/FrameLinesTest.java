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
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.text.PassageKind;

class FrameLinesTest {

    private final Metadata metadata = new Metadata();

    private PolicyDocument document() {
        return metadata.into(PolicyDocument.builder()).build();
    }

    private static Line line(String text) {
        return Line.of(text, text.length()).get(0);
    }

    private Optional<PassageKind> kind(String text) {
        return Optional.ofNullable(FrameLines.kind(line(text), metadata));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "浏览次数：36, WRAPPER",
        "2026/3/6 云泽市人民政府网站, WRAPPER",
        "https://example.org/yunze, WRAPPER",
        "港口管理办法_云泽市人民政府, WRAPPER",
        "云泽市人民政府文件, LETTERHEAD",
        "云泽市湖区渔业生产加工流通冷链物流全产业链领导小组办公室文件, LETTERHEAD",
        "云泽市湖区渔业生产加工流通和冷链物流全产业链领导小组办公室文件, none",
        "港口管理的有关文件, none",
        "（此件公开发布）, DISCLOSURE",
        "（此件不公开，只印发至各县、区人民政府）, DISCLOSURE",
        "市交通运输局收到此件后应当在十五日内作答复, none",
        "附件, ATTACHMENT_LIST",
        "附件：, ATTACHMENT_LIST",
        "附件见网站, none",
        "云政发〔2026〕9号, DOCUMENT_NUMBER",
        "云政发〔2026〕9号 云泽市人民政府关于加强防汛工作的通知, TITLE",
        "云政发〔2026〕9号 李小渔, none",
        "《云泽市港口规划》（云政发〔2026〕9号）, none",
        "云泽市港口管理办法, none"
    })
    void some_lines_say_by_themselves_what_they_are(String text, String kind) {
        assertEquals(kind, text(kind(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"云政发〔2026〕9号", "云政发〔2026〕9号 李小渔", "发文字号：云政发〔2026〕9号", "文号：云政发[2026]9号", "文件编号：云政发〔2026〕9号"})
    void the_number_is_read_where_a_line_begins_with_it_or_names_it(String text) {
        kind(text);
        assertEquals("云政发〔2026〕9号", text(document().getNumber()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"《云泽市港口规划》（云政发〔2026〕9号）", "来源：云政发〔2026〕9号", "文号：无"})
    void other_lines_name_other_numbers(String text) {
        kind(text);
        assertEquals("none", text(document().getNumber()));
    }

    @ParameterizedTest
    @CsvSource({
        "成文日期：2026年3月2日, 2026-03-02, none",
        "成文日期：2026-03-02, 2026-03-02, none",
        "成文日期：, none, none",
        "发布日期：2026-03-06, none, 2026-03-06",
        "发布时间：2026年3月6日, none, 2026-03-06",
        "来源：云泽市人民政府网站 2026/3/6, none, 2026-03-06",
        "浏览次数：36, none, none"
    })
    void furniture_tells_days_of_issue_and_publication(String text, String issued, String published) {
        kind(text);
        assertEquals(issued, text(document().getIssued()));
        assertEquals(published, text(document().getPublished()));
    }

    @Test
    void the_brackets_around_the_disclosure_are_taken_off() {
        kind("（此件公开发布）");
        assertEquals("此件公开发布", text(document().getDisclosure()));
    }

    @Test
    void the_first_that_is_said_stands() {
        kind("发布日期：2026-03-06");
        kind("发布日期：2026-03-08");
        kind("（此件公开发布）");
        kind("（此件不公开）");
        kind("云政发〔2026〕9号");
        kind("云政发〔2026〕8号");
        assertEquals("2026-03-06", text(document().getPublished()));
        assertEquals("此件公开发布", text(document().getDisclosure()));
        assertEquals("云政发〔2026〕9号", text(document().getNumber()));
    }

    @ParameterizedTest
    @CsvSource({
        "《云泽市港口规划》已经市政府同意，现印发给你们。, 市政府",
        "《云泽市港口规划》已经市政府第3次常务会议审议通过。, 市政府第3次常务会议",
        "《云泽市港口规划》经市委、市政府批准同意。, 市委、市政府",
        "现将《云泽市港口规划》印发给你们。, none"
    })
    void a_notice_says_who_approved(String text, String approved) {
        assertEquals(approved, text(FrameLines.approval(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "附件：港口名录, 附件 港口名录",
        "附件1：港口名录, 附件1 港口名录",
        "附件：1. 港口名录, 附件1 港口名录",
        "附：2．港口名录, 附件2 港口名录",
        "3、港口名录, 附件3 港口名录",
        "附件：, ''",
        "港口名录, ''"
    })
    void a_list_of_annexes_names_one_a_line(String text, String annex) {
        FrameLines.listed(line(text), metadata);
        assertEquals(
                annex,
                document().getAttachments().stream()
                        .map(each -> text(each.getLabel()) + " " + each.getTitle())
                        .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource({
        "云泽市水利局 2026年3月2日, 云泽市水利局, 2026-03-02",
        "2026年3月2日, none, 2026-03-02",
        "云泽市水利局, 云泽市水利局, none",
        "李小渔, none, none"
    })
    void a_signature_names_the_issuer_and_the_day(String text, String issuer, String issued) {
        FrameLines.signed(List.of(line(text)), metadata);
        assertEquals(issuer, text(document().getIssuer()));
        assertEquals(issued, text(document().getIssued()));
    }
}
