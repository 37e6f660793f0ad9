// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.text.Section;

/** Texts whose lines do not show their paragraphs. */
class SeamsTest {

    private static final String TEXT = "云泽市人民政府办公室关于印发云泽市湿地保护方案的通知云泽政办发〔2025〕9号各区、县人民政府，市政府各部门："
            + "现将《云泽市湿地保护方案》印发给你们，请认真执行。云泽市人民政府办公室2025年4月2日（此件公开发布）云泽市湿地保护方案"
            + "为保护湿地，制定本方案。一、总体目标到2027年，湿地保护率达到60%以上。二、重点任务（一）摸清底数。开展湿地普查。（责任单位：市林业局）"
            + "（二）恢复生态。实施退渔还湿。（市林业局牵头，各区、县政府配合）三、保障措施（三）加强巡护。组建巡护队。（市林业局负责）";

    private static PolicyDocument read(String text) {
        return PolicyText.read(text).getDocument();
    }

    private static String outline(String text) {
        return read(text).getPlan().get().getOutline().stream()
                .map(section -> section.getLevel()
                        + section.getNumber().get().toString()
                        + section.getHeading().map(heading -> " " + heading).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static final String OUTLINE = "1一 总体目标\n1二 重点任务\n2二（一） 摸清底数\n2二（二） 恢复生态\n1三 保障措施\n2三（三） 加强巡护";

    @Test
    void aTextWithoutOneLineBreakHasItsFrameAndItsOutline() {
        PolicyDocument document = read(TEXT);
        assertEquals("云泽市人民政府办公室关于印发云泽市湿地保护方案的通知", document.getTitle().get());
        assertEquals("云泽政办发〔2025〕9号", document.getNumber().get().toString());
        assertEquals("云泽市湿地保护方案", document.getInstrument().get().getTitle());
        assertEquals("2025-04-02", document.getIssued().get().toString());
        assertEquals("云泽市人民政府办公室", document.getIssuer().get());
        assertEquals(List.of("各区、县人民政府", "市政府各部门"), document.getRecipients());
        assertEquals(OUTLINE, outline(TEXT));
        assertEquals(4, document.getPlan().get().assignments().size());
    }

    @Test
    void aTextThatIsBrokenAtAFixedWidthReadsTheSame() {
        StringBuilder wrapped = new StringBuilder();
        for (int i = 0; i < TEXT.length(); i += 37) {
            wrapped.append(TEXT, i, Math.min(TEXT.length(), i + 37)).append('\n');
        }
        assertEquals(OUTLINE, outline(wrapped.toString()));
        assertEquals(
                read(TEXT).getPlan().get().withoutQuotes().getTargets(),
                read(wrapped.toString()).getPlan().get().withoutQuotes().getTargets());
    }

    /** Numbers behind a sentence are no sections where the lines show the paragraphs. */
    @Test
    void aTextWithParagraphsIsLeftAsItIs() {
        String text = "云泽市湿地保护方案\n一、目标\n保护湿地。（一）所列各项同时推进。\n二、任务\n普查湿地。\n三、要求\n按时报送。\n四、附则\n自发布之日起施行。";
        assertEquals(
                Line.of(text, text.length()).size(),
                Seams.lines(text, text.length()).size());
        assertEquals("1一 目标\n1二 任务\n1三 要求\n1四 附则", outline(text));
    }

    @Test
    void nothingIsLostAtTheSeams() {
        List<Line> lines = Seams.lines(TEXT, TEXT.length());
        assertTrue(lines.size() > 12);
        assertEquals(
                TEXT,
                lines.stream()
                        .map(line -> TEXT.substring(line.start(), line.end()))
                        .collect(Collectors.joining()));
        for (Section section : read(TEXT).getPlan().get().getOutline()) {
            assertEquals(
                    TEXT.substring(
                            section.getQuote().getStart(), section.getQuote().getEnd()),
                    section.getQuote().getText());
        }
    }

    /** A notice all on one line, signed right behind its last sentence. */
    @Test
    void theSignatureAtTheEndOfRunOnTextIsNoPartOfItsLastSection() {
        String text =
                "关于加强湿地保护的通知各区、县人民政府：现就有关事项通知如下。一、摸清底数。开展湿地普查。二、恢复生态。实施退渔还湿。三、加强巡护。组建巡护队。" + "云泽市林业局2025年4月2日（此件公开发布）";
        PolicyDocument document = read(text);
        assertEquals("云泽市林业局", document.getIssuer().get());
        assertEquals("2025-04-02", document.getIssued().get().toString());
        assertTrue(document.getPlan()
                .get()
                .getOutline()
                .get(2)
                .getQuote()
                .getText()
                .endsWith("组建巡护队。"));
    }
}
