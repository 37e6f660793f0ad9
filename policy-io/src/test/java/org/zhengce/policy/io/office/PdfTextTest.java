// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.io.text.PolicyText;
import org.zhengce.policy.model.plan.Plan;

class PdfTextTest {

    private static final int LEFT = 80;
    private static final int SIZE = 16;

    private static ChinesePdf pdf() {
        return new ChinesePdf().page();
    }

    private static String text(ChinesePdf pdf) {
        return OfficeText.read(pdf.bytes());
    }

    /** A grid of rules: levels at the ys from the first to the last x, uprights at the xs. */
    private static void ruled(ChinesePdf pdf, float[] xs, float[] ys) {
        for (float y : ys) {
            pdf.line(xs[0], y, xs[xs.length - 1], y);
        }
        for (float x : xs) {
            pdf.line(x, ys[0], x, ys[ys.length - 1]);
        }
    }

    @Test
    void linesThatFillTheColumnAreOneParagraph() {
        String first = "　　到2027年，全市湿地保护率达到百分之六十以上，";
        ChinesePdf pdf = pdf().text(200, 80, 22, "云泽市湿地保护方案")
                .text(LEFT, 120, SIZE, "　　一、总体目标")
                .text(LEFT, 150, SIZE, first)
                .text(LEFT, 180, SIZE, "新增湿地公园不少于三处，建成巡护站点二十五个。")
                .text(LEFT, 210, SIZE, "　　二、重点任务");
        assertEquals("云泽市湿地保护方案\n一、总体目标\n到2027年，全市湿地保护率达到百分之六十以上，新增湿地公园不少于三处，建成巡护站点二十五个。\n二、重点任务\n", text(pdf));
    }

    /** Without an indent a number behind the end of a sentence tells. */
    @Test
    void aNumberBeginsAParagraph() {
        ChinesePdf pdf = pdf().text(LEFT, 120, SIZE, "一、新增湿地公园不少于三处，建成巡护站点二十五个。")
                .text(LEFT, 150, SIZE, "二、组建巡护队。")
                .text(LEFT, 180, SIZE, "（一）新增湿地公园不少于三处，建成巡护站点二十五，")
                .text(LEFT, 210, SIZE, "3.5公里。");
        assertEquals("一、新增湿地公园不少于三处，建成巡护站点二十五个。\n二、组建巡护队。\n（一）新增湿地公园不少于三处，建成巡护站点二十五，3.5公里。\n", text(pdf));
    }

    @Test
    void aParagraphGoesOnOverThePageAndItsNumberIsLeftOut() {
        ChinesePdf pdf = pdf().text(LEFT, 700, SIZE, "　　到2027年，全市湿地保护率达到百分之六十以上，")
                .text(280, 800, 14, "— 1 —")
                .page()
                .text(LEFT, 80, SIZE, "新增湿地公园不少于三处，建成巡护站点二十五个。")
                .text(280, 800, 14, "— 2 —");
        assertEquals("到2027年，全市湿地保护率达到百分之六十以上，新增湿地公园不少于三处，建成巡护站点二十五个。\n", text(pdf));
    }

    @Test
    void whatStandsOnMostPagesIsNoPartOfTheText() {
        ChinesePdf pdf = new ChinesePdf();
        for (int i = 1; i <= 3; i++) {
            pdf.page()
                    .text(200, 40, 10, "云泽市人民政府公报")
                    .text(LEFT, 100, SIZE, "第" + i + "段。")
                    .text(280, 800, 10, "第" + i + "页 共3页");
        }
        assertEquals("第1段。\n第2段。\n第3段。\n", text(pdf));
    }

    @Test
    void aRuledTableIsLinesWithTabs() {
        ChinesePdf pdf = pdf().text(LEFT, 80, SIZE, "任务分解表");
        ruled(pdf, new float[] {80, 140, 300, 500}, new float[] {100, 130, 160, 190});
        pdf.text(85, 120, 12, "序号").text(145, 120, 12, "工作任务").text(305, 120, 12, "责任单位");
        pdf.text(85, 150, 12, "1").text(145, 150, 12, "普查湿地").text(305, 150, 12, "市林业局");
        pdf.text(85, 180, 12, "2").text(145, 180, 12, "退渔还湿").text(305, 180, 12, "市水利局");
        pdf.text(LEFT, 230, SIZE, "以上任务年内完成。");
        assertEquals("任务分解表\n序号\t工作任务\t责任单位\n1\t普查湿地\t市林业局\n2\t退渔还湿\t市水利局\n以上任务年内完成。\n", text(pdf));
    }

    /** A line within a cell that fills it goes on in the next one; another is a name of its own. */
    @Test
    void wordsOfACellAreJoinedWhereTheyWereBroken() {
        ChinesePdf pdf = pdf();
        ruled(pdf, new float[] {80, 140, 204, 268}, new float[] {100, 130, 190});
        pdf.text(85, 120, 12, "序号").text(145, 120, 12, "工作任务").text(209, 120, 12, "责任单位");
        pdf.text(85, 160, 12, "1").text(145, 150, 12, "普查全市").text(145, 165, 12, "湿地");
        pdf.text(209, 145, 12, "市发展改").text(209, 160, 12, "革委").text(209, 175, 12, "市林业局");
        assertEquals("序号\t工作任务\t责任单位\n1\t普查全市湿地\t市发展改革委 市林业局\n", text(pdf));
    }

    /** Drawn as thin boxes, with one cell over two rows and one over two columns. */
    @Test
    void mergedCellsHaveTheirWordsInTheFirstPlace() {
        ChinesePdf pdf = pdf();
        pdf.bar(80, 100, 300, 1)
                .bar(80, 130, 300, 1)
                .bar(180, 160, 200, 1)
                .bar(80, 190, 300, 1)
                .bar(80, 220, 300, 1);
        pdf.bar(80, 100, 1, 120).bar(180, 100, 1, 90).bar(280, 100, 1, 120).bar(379, 100, 1, 120);
        pdf.text(85, 120, 12, "类别").text(185, 120, 12, "任务").text(285, 120, 12, "时限");
        pdf.text(85, 165, 12, "保护").text(185, 150, 12, "普查").text(285, 150, 12, "3月");
        pdf.text(185, 180, 12, "巡护").text(285, 180, 12, "4月");
        pdf.text(85, 210, 12, "其余任务").text(285, 210, 12, "年内");
        assertEquals("类别\t任务\t时限\n保护\t普查\t3月\n\t巡护\t4月\n其余任务\t\t年内\n", text(pdf));
    }

    @Test
    void aTableGoesOnOnTheNextPageAndSaysItsHeadsOnce() {
        ChinesePdf pdf = pdf();
        float[] xs = {80, 140, 300, 500};
        ruled(pdf, xs, new float[] {100, 130, 160});
        pdf.text(85, 120, 12, "序号").text(145, 120, 12, "工作任务").text(305, 120, 12, "责任单位");
        pdf.text(85, 150, 12, "1")
                .text(145, 150, 12, "普查湿地")
                .text(305, 150, 12, "市林业局")
                .text(280, 800, 12, "1");
        ruled(pdf.page(), xs, new float[] {60, 90, 120});
        pdf.text(85, 80, 12, "序号").text(145, 80, 12, "工作任务").text(305, 80, 12, "责任单位");
        pdf.text(85, 110, 12, "2")
                .text(145, 110, 12, "退渔还湿")
                .text(305, 110, 12, "市水利局")
                .text(280, 800, 12, "2");
        assertEquals("序号\t工作任务\t责任单位\n1\t普查湿地\t市林业局\n2\t退渔还湿\t市水利局\n", text(pdf));
    }

    /** A page that lies on its side: its content is turned, and the viewer turns it back. */
    @Test
    void aPageOnItsSideIsReadAsItIsShown() {
        ChinesePdf pdf = new ChinesePdf().page(PDRectangle.A4, 90).raw("0 1 -1 0 595.28 0 cm");
        // In turned coordinates y counts up from the lower edge of the page as shown.
        for (float y : new float[] {400, 430, 460}) {
            pdf.raw("100 " + y + " m 400 " + y + " l S");
        }
        for (float x : new float[] {100, 200, 300, 400}) {
            pdf.raw(x + " 400 m " + x + " 460 l S");
        }
        float top = PDRectangle.A4.getHeight();
        pdf.text(105, top - 440, 12, "序号").text(205, top - 440, 12, "任务").text(305, top - 440, 12, "时限");
        pdf.text(105, top - 410, 12, "1").text(205, top - 410, 12, "普查").text(305, top - 410, 12, "3月");
        pdf.text(105, top - 480, 12, "附表");
        assertEquals("附表\n序号\t任务\t时限\n1\t普查\t3月\n", text(pdf));
    }

    @Test
    void watermarksAtAnAngleAreLeftOut() {
        ChinesePdf pdf = pdf().text(LEFT, 100, SIZE, "第一条")
                .raw("q 0.7 0.7 -0.7 0.7 200 200 cm")
                .text(0, 800, 40, "内部资料")
                .raw("Q");
        assertEquals("第一条\n", text(pdf));
    }

    /** Some fonts give the radical for the character that looks the same. */
    @Test
    void radicalsBecomeCharacters() {
        assertEquals("一、人才\n", text(pdf().text(LEFT, 100, SIZE, "⼀、⼈才")));
    }

    @Test
    void theTextIsReadAsIfItHadBeenTyped() {
        ChinesePdf pdf = pdf().text(LEFT, 80, SIZE, "云泽市湿地保护方案")
                .text(LEFT, 120, SIZE, "　　一、普查湿地。到2027年，湿地保护率达到60%。")
                .text(LEFT, 150, SIZE, "　　（责任单位：市林业局）");
        Plan plan = PolicyText.read(text(pdf)).getDocument().getPlan().get();
        assertEquals(
                PolicyText.read("云泽市湿地保护方案\n一、普查湿地。到2027年，湿地保护率达到60%。\n（责任单位：市林业局）")
                        .getDocument()
                        .getPlan()
                        .get()
                        .withoutQuotes(),
                plan.withoutQuotes());
        assertEquals(1, plan.assignments().size());
    }

    @Test
    void aFileWithAPasswordIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = pdf().text(LEFT, 80, SIZE, "密").document()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
        }
        OfficeFileException e = assertThrows(OfficeFileException.class, () -> OfficeText.read(out.toByteArray()));
        assertEquals(OfficeFileException.Reason.ENCRYPTED, e.getReason());
        assertEquals("File needs a password: save it without one", e.getMessage());
        assertEquals("文件有密码：请另存为不带密码的文件", e.chinese());
    }

    @Test
    void aFileWithoutTextIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        OfficeFileException e = assertThrows(OfficeFileException.class, () -> OfficeText.read(out.toByteArray()));
        assertEquals(OfficeFileException.Reason.NO_TEXT, e.getReason());
        assertEquals("File has no text; scanned pages need text recognition first", e.getMessage());
        assertEquals("文件中没有文字；扫描件须先作文字识别", e.chinese());
    }
}
