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
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.text.Passage;

/** What follows the last section, line by line. */
class TailTest {

    private static final String SECTION = "二、加强调度。各县按月报送进展。";

    /** The lines after the section that belong to it no more, by kind; and what was read from them. */
    private static final class Reading {
        private final Optional<Integer> stop;
        private final String kinds;
        private final PolicyDocument document;

        private Reading(boolean item, String... lines) {
            String text = String.join("\n", lines);
            List<Line> parts = Line.of(text, text.length());
            Frame frame = new Frame(text);
            Metadata metadata = new Metadata();
            stop = Tail.read(parts, item, frame, metadata);
            List<Passage> passages = frame.passages(stop.orElse(text.length()), text.length(), new Notices());
            kinds = parts.stream()
                    .map(line -> passages.stream()
                            .filter(each -> each.getQuote().getStart() <= line.start()
                                    && line.end() <= each.getQuote().getEnd())
                            .findFirst()
                            .map(each -> each.getKind().name())
                            .orElse("-"))
                    .collect(Collectors.joining(" "));
            document = metadata.into(PolicyDocument.builder()).build();
        }

        private static Reading of(String... lines) {
            return new Reading(false, lines);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "本办法自2026年4月1日起施行。, CLOSING",
        "本方案由市交通运输局负责解释。, CLOSING",
        "本规划有效期5年。, CLOSING",
        "自印发之日起施行。, CLOSING",
        "抄送：市委各部门。, COPY_LIST",
        "抄报：市委。, COPY_LIST",
        "主送：各县人民政府, COPY_LIST",
        "附件：港口名录, ATTACHMENT_LIST",
        "云泽市水利局 2026年3月2日, SIGNATURE",
        "2026年3月2日, SIGNATURE",
        "（此件公开发布）, DISCLOSURE",
        "打印本页, WRAPPER"
    })
    void a_section_stops_before_what_closes_the_document(String line, String kind) {
        Reading read = Reading.of(SECTION, line);
        assertEquals("- " + kind, read.kinds);
        assertEquals(Optional.of(SECTION.length() + 1), read.stop);
    }

    @ParameterizedTest
    @ValueSource(strings = {"各县按月报送进展。", "本方案分三步走。", "自愿报名，一起参加。", "云泽市水利局", "会议定于2026年3月2日", "主送时要留意。"})
    void other_lines_go_on_with_it(String line) {
        assertEquals(Optional.empty(), Reading.of(SECTION, line).stop);
        assertEquals(Optional.empty(), Reading.of(SECTION).stop);
    }

    @Test
    void an_item_is_one_paragraph_and_its_label_may_follow() {
        assertEquals("- CLOSING", new Reading(true, "一是建码头。", "各县按月报送进展。").kinds);
        assertEquals("- -", new Reading(true, "一是建码头", "和泊位。").kinds);
        assertEquals("- -", new Reading(true, "一是建码头。", "（责任单位：市水利局）").kinds);
        assertEquals("- -", new Reading(true, "一是建码头。", "（市水利局牵头）").kinds);
    }

    @Test
    void the_end_of_a_document_has_its_usual_order() {
        Reading read = Reading.of(
                SECTION,
                "本办法自2026年4月1日起施行。",
                "另有规定的，从其规定。",
                "附件：1. 港口名录",
                "2. 停泊规则",
                "云泽市人民政府",
                "2026年3月2日",
                "（此件公开发布）",
                "抄送：市委各部门，市人大办公室；市政协办公室，",
                "军分区，云泽海事局。",
                "云泽市人民政府办公室",
                "2026年3月3日印发",
                "打印本页",
                "云泽在线");
        assertEquals(
                "- CLOSING CLOSING ATTACHMENT_LIST ATTACHMENT_LIST SIGNATURE SIGNATURE DISCLOSURE COPY_LIST COPY_LIST"
                        + " COPY_LIST COPY_LIST WRAPPER WRAPPER",
                read.kinds);
        assertEquals(List.of("市委各部门", "市人大办公室", "市政协办公室", "军分区", "云泽海事局"), read.document.getCopyRecipients());
        assertEquals(Optional.of("云泽市人民政府"), read.document.getIssuer());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), read.document.getIssued());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 3)), read.document.getPrinted());
        assertEquals(
                List.of("港口名录", "停泊规则"),
                read.document.getAttachments().stream()
                        .map(each -> each.getTitle())
                        .collect(Collectors.toList()));
    }

    @Test
    void a_text_that_follows_the_list_of_annexes_is_none_of_them() {
        Reading read = Reading.of(SECTION, "附件：港口名录", "渔".repeat(59), "渔".repeat(60));
        assertEquals("- ATTACHMENT_LIST ATTACHMENT_LIST CLOSING", read.kinds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"抄送：市委各部门。", "抄送:市委各部门", "抄送： 市委 各部门；"})
    void copies_go_to_whom_the_line_names(String line) {
        assertEquals(List.of("市委各部门"), Reading.of(SECTION, line).document.getCopyRecipients());
    }

    @Test
    void aBodyMaySignBySealOfAnother() {
        Reading read = Reading.of(SECTION, "云泽市防汛工作领导小组", "（云泽市水利局代章）", "2026年3月2日");
        assertEquals("- SIGNATURE SIGNATURE SIGNATURE", read.kinds);
        assertEquals(Optional.of("云泽市防汛工作领导小组"), read.document.getIssuer());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), read.document.getIssued());
    }
}
