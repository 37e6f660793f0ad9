// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.document.Instrument;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.text.Passage;
import org.zhengce.policy.model.text.PassageKind;

/** What stands before the first section, line by line, as someone who files such documents would sort it. */
class HeadTest {

    private static final String TITLE = "云泽市人民政府关于印发《云泽市港口管理办法》的通知";
    private static final String WORDS = "《云泽市港口管理办法》已经市政府同意，现印发给你们，请遵照执行。";

    /** The kind of each line and what was read from all of them. */
    private static final class Reading {
        private final String kinds;
        private final PolicyDocument document;

        private Reading(String... lines) {
            String text = String.join("\n", lines);
            List<Line> parts = Line.of(text, text.length());
            Frame frame = new Frame(text);
            Metadata metadata = new Metadata();
            Head.read(parts, frame, metadata);
            List<Passage> passages = frame.passages(0, text.length(), new Notices());
            kinds = parts.stream().map(line -> kind(passages, line).name()).collect(Collectors.joining(" "));
            document = metadata.into(PolicyDocument.builder()).build();
        }

        private static PassageKind kind(List<Passage> passages, Line line) {
            return passages.stream()
                    .filter(each -> each.getQuote().getStart() <= line.start()
                            && line.end() <= each.getQuote().getEnd())
                    .findFirst()
                    .orElseThrow()
                    .getKind();
        }

        private String title() {
            return document.getTitle().orElse("none");
        }

        private String instrument() {
            return document.getInstrument().map(Instrument::getTitle).orElse("none");
        }
    }

    @Test
    void a_draft_remark_above_the_title_is_no_part_of_it() {
        Reading read = new Reading("（征求意见稿）", "云泽市港口管理办法", "为规范港口管理，制定本办法。");
        assertEquals("OTHER TITLE PREAMBLE", read.kinds);
        assertEquals("云泽市港口管理办法", read.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"正文", "公告公示栏", "经办人：李小渔"})
    void a_stray_line_above_the_title_is_no_part_of_it(String stray) {
        Reading read = new Reading(stray, "云泽市港口管理办法", "为规范港口管理，制定本办法。");
        assertEquals("OTHER TITLE PREAMBLE", read.kinds);
        assertEquals("云泽市港口管理办法", read.title());
    }

    @ParameterizedTest
    @CsvSource({
        "云泽市政府, 关于加强防汛工作的通知",
        "关于加强, 防汛工作的通知",
        "《港口, 管理》办法",
        "宁川县鱼塘改, 造办法",
        "云泽市人民政府办公室关于印发云泽市推进湖区渔业生产加工流通和冷链物流全产业链融合发, 展行动方案的通知",
        "云泽市贯彻落实《湖省渔业高质量发展纲要》推进湖区渔业生产加工流通和冷链物流全产业链融, 合发展三年行动计划",
        "云泽市人民政府关于印发港口规划, 的通知",
        "云泽市港口管理办法, （试行）",
        "云泽市港口管理办法, （适用于云泽湖全部渔业码头和各货运码头）"
    })
    void a_title_may_run_over_two_lines(String first, String second) {
        Reading read = new Reading(first, second, "为了行船安全。");
        assertEquals("TITLE TITLE PREAMBLE", read.kinds);
        assertEquals(first + second, read.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"的士渡江应当走车渡", "（适用于云泽湖全部渔业码头和各个货运码头）", "（2026年3月2日）", "（试行期一年", "试行期一年）"})
    void not_every_line_below_a_title_goes_on_with_it(String below) {
        Reading read = new Reading("云泽市港口管理办法", below);
        assertEquals("TITLE PREAMBLE", read.kinds);
        assertEquals("云泽市港口管理办法", read.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"公租房办法", "云泽市推进湖区渔业生产加工流通和冷链物流全产业链高质量融合发展以及渔民增收行动方案"})
    void a_title_may_be_short_or_long(String title) {
        assertEquals("TITLE PREAMBLE", new Reading(title, "为了行船安全。").kinds);
    }

    @Test
    void a_title_has_at_most_four_lines() {
        Reading four = new Reading("云泽市人民政府办公室", "关于印发云泽市", "湖区渔业振兴三年", "行动计划的通知");
        assertEquals("TITLE TITLE TITLE TITLE", four.kinds);
        assertEquals("云泽市人民政府办公室关于印发云泽市湖区渔业振兴三年行动计划的通知", four.title());
        Reading five = new Reading("云泽市", "人民政府", "关于印发云泽市", "湖区渔业振兴三年", "行动计划的通知");
        assertEquals("OTHER TITLE TITLE TITLE TITLE", five.kinds);
    }

    @Test
    void no_title_is_looked_for_below_a_long_paragraph() {
        String rest = "渔".repeat(119);
        Reading below = new Reading(rest + "。", "云泽市港口管理办法");
        assertEquals("OTHER TITLE", below.kinds);
        Reading running = new Reading("渔" + rest + "。", "云泽市港口管理办法");
        assertEquals("PREAMBLE PREAMBLE", running.kinds);
        assertEquals("none", running.title());
    }

    @Test
    void long_page_furniture_does_not_hide_the_title() {
        Reading read = new Reading("信息来源：" + "云泽市人民政府网站".repeat(15), "云泽市港口管理办法");
        assertEquals("WRAPPER TITLE", read.kinds);
        assertEquals("云泽市港口管理办法", read.title());
    }

    @Test
    void a_title_may_stand_behind_the_number_on_one_line() {
        Reading read = new Reading("云政发〔2026〕9号 " + TITLE, "各县、区人民政府：", WORDS);
        assertEquals("TITLE RECIPIENTS CARRIER", read.kinds);
        assertEquals(TITLE, read.title());
        assertEquals(
                "云政发〔2026〕9号", read.document.getNumber().map(Object::toString).orElse("none"));
    }

    @Test
    void a_page_prints_the_title_of_what_the_notice_carries_above_the_notice() {
        Reading read = new Reading(
                "云泽市港口管理办法", "浏览次数：36", "字体：大 中 小", "云泽市人民政府关于印发", "《云泽市港口管理办法》的通知", "云政发〔2026〕9号", "各县、区人民政府：", WORDS);
        assertEquals("TITLE WRAPPER WRAPPER TITLE TITLE DOCUMENT_NUMBER RECIPIENTS CARRIER", read.kinds);
        assertEquals(TITLE, read.title());
        assertEquals("云泽市港口管理办法", read.instrument());
        assertEquals(List.of("各县、区人民政府"), read.document.getRecipients());
    }

    @ParameterizedTest
    @CsvSource({"3, true", "4, false"})
    void the_notice_follows_within_four_lines(int between, boolean found) {
        String[] lines = new String[between + 2];
        lines[0] = "云泽市港口管理办法";
        for (int i = 1; i <= between; i++) {
            lines[i] = "字体：大 中 小";
        }
        lines[between + 1] = TITLE;
        assertEquals(found ? TITLE : "云泽市港口管理办法", new Reading(lines).title());
    }

    @Test
    void a_title_printed_twice_is_one_title() {
        Reading read = new Reading("云泽市港口管理办法", "无障碍阅读", "《云泽市港口管理办法》", "为规范港口管理，制定本办法。");
        assertEquals("TITLE OTHER TITLE PREAMBLE", read.kinds);
        assertEquals("云泽市港口管理办法", read.title());
    }

    @Test
    void a_title_repeated_eight_lines_below_is_the_same_and_further_down_it_is_text() {
        String[] lines = {"云泽市港口管理办法", "湖上", "湖下", "港里", "港外", "船头", "船尾", "码头", "云泽市港口管理办法", "云泽市港口管理办法"};
        assertEquals("TITLE OTHER OTHER OTHER OTHER OTHER OTHER OTHER TITLE PREAMBLE", new Reading(lines).kinds);
    }

    @Test
    void a_notice_has_recipients_words_list_of_annexes_and_signature() {
        Reading read = new Reading(
                TITLE,
                "各县、区人民政府，市政府各部门；",
                "市直各单位：",
                WORDS,
                "附件：1. 港口名录",
                "2. 停泊规则",
                "云泽市交通运输局",
                "云泽市人民政府",
                "2026年3月2日",
                "云泽市港口管理办法",
                "（试行）",
                "为规范港口管理，制定本办法。");
        assertEquals(
                "TITLE RECIPIENTS RECIPIENTS CARRIER ATTACHMENT_LIST ATTACHMENT_LIST SIGNATURE SIGNATURE SIGNATURE"
                        + " TITLE TITLE PREAMBLE",
                read.kinds);
        assertEquals(List.of("各县、区人民政府", "市政府各部门", "市直各单位"), read.document.getRecipients());
        assertEquals(Optional.of("市政府"), read.document.getApprovedBy());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), read.document.getIssued());
        assertEquals("云泽市港口管理办法（试行）", read.instrument());
        assertEquals(
                List.of("附件1 港口名录", "附件2 停泊规则"),
                read.document.getAttachments().stream()
                        .map(each -> each.getLabel().orElse("") + " " + each.getTitle())
                        .collect(Collectors.toList()));
    }

    @ParameterizedTest
    @CsvSource({"云泽市人民政府 2026年3月2日, SIGNATURE", "二〇二六年三月二日, SIGNATURE", "会议定于2026年3月2日, CARRIER", "云泽市人民政府, CARRIER"})
    void a_signature_is_a_day_with_or_without_a_body_before_it(String line, String kind) {
        assertEquals("TITLE RECIPIENTS CARRIER " + kind, new Reading(TITLE, "各县、区人民政府：", WORDS, line).kinds);
    }

    @Test
    void the_issuer_is_who_signs_where_the_title_names_nobody() {
        Reading read = new Reading("关于加强防汛工作的通知", "各县、区人民政府：", "请备足沙袋。", "云泽市水利局 2026年3月2日");
        assertEquals(Optional.of("云泽市水利局"), read.document.getIssuer());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), read.document.getIssued());
    }

    @ParameterizedTest
    @CsvSource({
        "各县、区人民政府：, RECIPIENTS",
        "市商务局，各有关同志：, RECIPIENTS",
        "市商务局；各有关同志；各位船东：, PREAMBLE",
        "各位船东：, PREAMBLE",
        "各县、区人民政府, PREAMBLE",
        "通知市商务局。各县、区人民政府：, PREAMBLE"
    })
    void recipients_are_bodies_before_a_colon(String line, String kind) {
        assertEquals("TITLE " + kind, new Reading("云泽市人民政府关于加强防汛工作的通知", line).kinds);
    }

    @Test
    void recipientsMayStandApartByTheEnumerationCommaAlone() {
        assertEquals(
                List.of("各区、县人民政府", "市政府各厅委", "各直属机构"),
                new Reading("云泽市人民政府关于做好防汛工作的通知", "各区、县人民政府、市政府各厅委、各直属机构：", "请备足沙袋。").document.getRecipients());
    }

    @Test
    void placesMayShareTheLastNameOfTheirGroup() {
        Reading read =
                new Reading("云泽市水利局关于做好防汛工作的通知", "（2025年3月1日）", "各区住建局、城管局，青岚、望湖、柳岸、石桥", "镇水务站，各区水利局：", "请备足沙袋。");
        assertEquals(List.of("各区住建局、城管局", "青岚、望湖、柳岸、石桥镇水务站", "各区水利局"), read.document.getRecipients());
    }

    @Test
    void aTitleGoesOnBehindWordsThatCouldEndIt() {
        Reading read = new Reading("云泽市水利局关于完善防汛值班制度", "进一步提高处置效率的通知", "各区水利局：", "请遵照执行。");
        assertEquals("云泽市水利局关于完善防汛值班制度进一步提高处置效率的通知", read.document.getTitle().get());
    }

    /** Below the title of a regulation stand those who made it; the last that promulgated it counts. */
    @ParameterizedTest
    @CsvSource({
        "1997年12月16日 云泽市公安局令第33号发布, 云泽市公安局, 1997-12-16",
        "1997年12月16日云泽市人民政府发布施行, 云泽市人民政府, 1997-12-16",
        "2011年8月31日 云泽市公安局、云泽市水利局令第6号公布, 云泽市公安局、云泽市水利局, 2011-08-31",
        "2012年4月9日 云泽市第二届人民代表大会常务委员会公告第3号公布, 云泽市第二届人民代表大会常务委员会, 2012-04-09"
    })
    void whoPromulgatedARegulationIssuedIt(String line, String issuer, LocalDate day) {
        Reading read = new Reading("云泽市港口管理条例", "1990年1月1日 云泽市水利局发布", line, "为规范港口管理，制定本条例。");
        assertEquals(Optional.of(issuer), read.document.getIssuer());
        assertEquals(Optional.of(day), read.document.getIssued());
        assertEquals("TITLE SIGNATURE SIGNATURE PREAMBLE", read.kinds);
    }

    @Test
    void whoPassedARegulationDidNotIssueIt() {
        Reading read = new Reading("云泽市港口管理条例", "2012年4月9日 云泽市第二届人民代表大会第三次会议通过", "为规范港口管理，制定本条例。");
        assertEquals(Optional.empty(), read.document.getIssuer());
        assertEquals(Optional.empty(), read.document.getIssued());
    }

    /** What a notice carries may end with no genre: its title is the one that the notice names. */
    @Test
    void theTitleOfWhatIsCarriedIsKnownFromThatOfTheNotice() {
        Reading read = new Reading(
                "云泽市人民政府关于印发云泽市湿地保护政策25条的通知",
                "各县、区人民政府：",
                "现印发给你们。",
                "云泽市人民政府",
                "2025年3月1日",
                "云泽市湿地保护政策",
                "25条",
                "为保护湿地，制定以下措施。");
        assertEquals("TITLE RECIPIENTS CARRIER SIGNATURE SIGNATURE TITLE TITLE PREAMBLE", read.kinds);
        assertEquals("云泽市湿地保护政策25条", read.instrument());
    }

    /** The day behind the title is that of issue, unless a signature says otherwise. */
    @Test
    void aDayInBracketsBehindTheTitleIsThatOfIssue() {
        Reading bare = new Reading("云泽市港口管理办法（2025年3月1日）", "为规范港口管理，制定本办法。");
        assertEquals("云泽市港口管理办法", bare.document.getTitle().get());
        assertEquals(Optional.of(LocalDate.of(2025, 3, 1)), bare.document.getIssued());
        Reading signed = new Reading("云泽市人民政府关于加强防汛工作的通知（2025年3月1日）", "各县、区人民政府：", "请备足沙袋。", "云泽市人民政府", "2025年2月27日");
        assertEquals(Optional.of(LocalDate.of(2025, 2, 27)), signed.document.getIssued());
    }

    /** A notice of many ministries: broken where the lines are full, and parted by 、 for the most part. */
    @Test
    void recipients_may_run_over_many_lines() {
        Reading read = new Reading(
                "云泽市人民政府关于加强防汛工作的通知",
                "市水利局、市财政局、市住",
                "建局、市教育局、市民政局、",
                "市商务局、市林业局、市交",
                "通局、市文旅局、市",
                "体育局，各县人民政府，",
                "各区人民政府：");
        assertEquals(3, read.document.getRecipients().size());
        assertEquals("各区人民政府", read.document.getRecipients().get(2));
    }

    /** Where the notice has no title of its own, its recipients come before the title of what it carries. */
    @Test
    void a_notice_without_a_title_has_that_of_what_it_carries() {
        Reading read = new Reading(
                "云防办发〔2025〕3号",
                "各区、县人民政府：",
                "现将要点印发给你们，请认真落实。",
                "云泽市防汛工作领导小组办公室",
                "（云泽市水利局代章）",
                "2025年3月1日",
                "2025年云泽市防汛工作要点");
        assertEquals("2025年云泽市防汛工作要点", read.document.getTitle().get());
        assertEquals(List.of("各区、县人民政府"), read.document.getRecipients());
        assertEquals("云泽市防汛工作领导小组办公室", read.document.getIssuer().get());
    }

    @Test
    void recipients_may_run_over_four_lines() {
        Reading read = new Reading("云泽市人民政府关于加强防汛工作的通知", "各县人民政府，", "各区人民政府，", "市水利局，", "市财政局：");
        assertEquals("TITLE RECIPIENTS RECIPIENTS RECIPIENTS RECIPIENTS", read.kinds);
        assertEquals(List.of("各县人民政府", "各区人民政府", "市水利局", "市财政局"), read.document.getRecipients());
    }

    @ParameterizedTest
    @CsvSource({"600, RECIPIENTS", "601, PREAMBLE"})
    void recipients_have_at_most_600_characters(int length, String kind) {
        String line = "市水利局，".repeat(119) + "渔".repeat(length - 600) + "市财政局：";
        assertEquals("TITLE " + kind, new Reading("云泽市人民政府关于加强防汛工作的通知", line).kinds);
    }

    @ParameterizedTest
    @CsvSource({"5, true", "6, false"})
    void recipients_stand_within_six_lines_below_the_title(int between, boolean found) {
        String[] lines = new String[between + 2];
        lines[0] = TITLE;
        for (int i = 1; i <= between; i++) {
            lines[i] = "字体：大 中 小";
        }
        lines[between + 1] = "各县、区人民政府：";
        assertEquals(found, new Reading(lines).kinds.endsWith("RECIPIENTS"));
    }

    @Test
    void a_notice_may_go_without_signature() {
        Reading read = new Reading(TITLE, "各县、区人民政府：", "现转发《云泽市港口管理办法》", "云泽市港口管理办法", "为规范港口管理，制定本办法。");
        assertEquals("TITLE RECIPIENTS CARRIER TITLE PREAMBLE", read.kinds);
        assertEquals("云泽市港口管理办法", read.instrument());
    }

    @Test
    void a_notice_without_signature_may_have_many_lines() {
        Reading read = new Reading(
                TITLE,
                "各县、区人民政府：",
                WORDS,
                "请各县按月报送进展。",
                "请各区按月报送进展。",
                "请各港按月报送进展。",
                "请各船按月报送进展。",
                "云泽市港口管理规则",
                "为规范港口管理，制定本规则。");
        assertEquals("TITLE RECIPIENTS CARRIER CARRIER CARRIER CARRIER CARRIER TITLE PREAMBLE", read.kinds);
        assertEquals("云泽市港口管理规则", read.instrument());
    }

    @ParameterizedTest
    @CsvSource({"请遵照执行。, CARRIER", "2026年3月2日, SIGNATURE"})
    void a_stray_line_stays_one_where_a_notice_carries_nothing(String last, String kind) {
        assertEquals(
                "OTHER TITLE RECIPIENTS CARRIER " + kind, new Reading("正文", TITLE, "各县、区人民政府：", WORDS, last).kinds);
    }

    @Test
    void what_a_notice_carries_is_known_from_its_title_alone() {
        Reading read = new Reading(TITLE, "各县、区人民政府：", WORDS, "云泽市人民政府", "2026年3月2日");
        assertEquals("云泽市港口管理办法", read.instrument());
    }

    @Test
    void furniture_may_stand_between_the_signature_and_what_the_notice_carries() {
        Reading read = new Reading(
                "正文",
                TITLE,
                "各县、区人民政府：",
                WORDS,
                "2026年3月2日",
                "（此件公开发布）",
                "附件",
                "（联系人：李小渔）",
                "来源：市政府网站。",
                "打印本页",
                "云泽市港口管理规则");
        assertEquals(
                "OTHER TITLE RECIPIENTS CARRIER SIGNATURE DISCLOSURE ATTACHMENT_LIST OTHER WRAPPER WRAPPER TITLE",
                read.kinds);
        assertEquals("云泽市港口管理规则", read.instrument());
        assertEquals(Optional.of("此件公开发布"), read.document.getDisclosure());
    }

    @Test
    void no_title_follows_once_the_text_has_begun() {
        Reading read = new Reading(TITLE, "各县、区人民政府：", WORDS, "2026年3月2日", "为规范港口管理，制定本办法。", "港口管理任务分工");
        assertEquals("TITLE RECIPIENTS CARRIER SIGNATURE PREAMBLE PREAMBLE", read.kinds);
        assertEquals("云泽市港口管理办法", read.instrument());
    }

    @ParameterizedTest
    @ValueSource(strings = {"现将《云泽市港口管理办法》有关内容解读如下：", "我们作如下解读：港口分三类。"})
    void an_interpretation_may_say_so_in_its_text(String text) {
        assertEquals(Optional.of(Genre.INTERPRETATION), new Reading(text).document.getGenre());
    }

    @Test
    void a_text_that_only_speaks_of_interpreting_is_none() {
        assertEquals(Optional.empty(), new Reading("市交通运输局负责解读港口政策。").document.getGenre());
        assertEquals("PREAMBLE", new Reading("市交通运输局负责解读港口政策。").kinds);
    }

    @Test
    void a_value_may_stand_below_its_key_unless_a_blank_line_parts_them() {
        Reading read = new Reading("成文日期：", "2026年4月1日", "发文字号：", "云政发〔2026〕9号", "发布日期：", "", "2026年5月1日");
        assertEquals("WRAPPER WRAPPER WRAPPER WRAPPER WRAPPER PREAMBLE", read.kinds);
        assertEquals(Optional.of(LocalDate.of(2026, 4, 1)), read.document.getIssued());
        assertEquals(
                "云政发〔2026〕9号", read.document.getNumber().map(Object::toString).orElse("none"));
        assertEquals(Optional.empty(), read.document.getPublished());
    }
}
