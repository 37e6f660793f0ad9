// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.zhengce.policy.io.text.PolicyText;
import org.zhengce.policy.model.document.PolicyDocument;

class DocxTextTest {

    private static byte[] bytes(XWPFDocument document) {
        try (XWPFDocument written = document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            written.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(XWPFDocument document) {
        return OfficeText.read(bytes(document));
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    /** A list of three levels: 一、 （一） and 1. */
    private static BigInteger list(XWPFDocument document) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(7));
        level(definition, 0, STNumberFormat.CHINESE_COUNTING_THOUSAND, "%1、");
        level(definition, 1, STNumberFormat.CHINESE_COUNTING, "（%2）");
        level(definition, 2, STNumberFormat.DECIMAL, "%3.");
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    private static void level(CTAbstractNum definition, int level, STNumberFormat.Enum format, String text) {
        CTLvl added = definition.addNewLvl();
        added.setIlvl(BigInteger.valueOf(level));
        added.addNewStart().setVal(BigInteger.ONE);
        added.addNewNumFmt().setVal(format);
        added.addNewLvlText().setVal(text);
    }

    private static void numbered(XWPFDocument document, BigInteger list, int level, String text) {
        XWPFParagraph paragraph = paragraph(document, text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    private static void row(XWPFTable table, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.getRow(row).getCell(i).setText(cells[i]);
        }
    }

    /** A file with the paragraphs of a body as they stand in XML. */
    private static byte[] body(String xml) {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            entry(
                    zip,
                    "word/document.xml",
                    head + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + xml
                            + "</w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Arbitraries.strings()
                .withChars("一二（）。，、：；《》〔〕“”abc019%< &>\u3000")
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(text -> !text.trim().isEmpty())
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 200)
    void everyParagraphIsALine(@ForAll("paragraphs") List<String> paragraphs) {
        XWPFDocument document = new XWPFDocument();
        paragraphs.forEach(each -> paragraph(document, each));
        if (paragraphs.stream().allMatch(each -> each.chars().allMatch(Character::isSpaceChar))) {
            assertThrows(OfficeFileException.class, () -> text(document));
        } else {
            assertEquals(paragraphs.stream().map(each -> each + "\n").collect(Collectors.joining()), text(document));
        }
    }

    @Test
    void countedNumbersAreWrittenOut() {
        XWPFDocument document = new XWPFDocument();
        BigInteger list = list(document);
        numbered(document, list, 0, "总体目标");
        numbered(document, list, 0, "重点任务");
        numbered(document, list, 1, "摸清底数");
        numbered(document, list, 2, "普查");
        numbered(document, list, 2, "建档");
        numbered(document, list, 1, "恢复生态");
        numbered(document, list, 2, "退渔");
        numbered(document, list, 0, "保障措施");
        numbered(document, list, 1, "加强巡护");
        assertEquals("一、总体目标\n二、重点任务\n（一）摸清底数\n1.普查\n2.建档\n（二）恢复生态\n1.退渔\n三、保障措施\n（一）加强巡护\n", text(document));
    }

    @Test
    void aTableIsLinesWithTabs() {
        XWPFDocument document = new XWPFDocument();
        paragraph(document, "任务分解表");
        XWPFTable table = document.createTable(4, 3);
        row(table, 0, "类别", "任务", "责任单位");
        row(table, 1, "保护", "普查湿地", "市林业局");
        row(table, 2, "", "退渔还湿", "市水利局");
        row(table, 3, "巡护", "组建队伍", "市林业局");
        table.getRow(3).getCell(2).addParagraph().createRun().setText("市财政局");
        merge(table.getRow(1).getCell(0), STMerge.RESTART);
        merge(table.getRow(2).getCell(0), STMerge.CONTINUE);
        paragraph(document, "以上任务年内完成。");
        assertEquals(
                "任务分解表\n类别\t任务\t责任单位\n保护\t普查湿地\t市林业局\n\t退渔还湿\t市水利局\n巡护\t组建队伍\t市林业局 市财政局\n以上任务年内完成。\n", text(document));
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum merge) {
        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(merge);
    }

    @Test
    void aCellOverColumnsLeavesTheOthersEmptyAndHeadsOfTwoRowsAreJoined() {
        XWPFDocument document = new XWPFDocument();
        XWPFTable table = document.createTable(3, 3);
        row(table, 0, "指标", "目标");
        table.getRow(0).removeCell(2);
        table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        merge(table.getRow(0).getCell(0), STMerge.RESTART);
        row(table, 1, "", "2025年", "2027年");
        merge(table.getRow(1).getCell(0), STMerge.CONTINUE);
        row(table, 2, "湿地保护率", "55%", "60%");
        assertEquals("指标\t目标2025年\t目标2027年\n湿地保护率\t55%\t60%\n", text(document));
    }

    @Test
    void aTableThatOnlyLaysOutThePageIsParagraphs() {
        XWPFDocument document = new XWPFDocument();
        XWPFTable table = document.createTable(1, 2);
        row(table, 0, "云泽市人民政府", "文件");
        assertEquals("云泽市人民政府\n文件\n", text(document));
    }

    @Test
    void aGeneratedTableOfContentsIsLeftOut() {
        XWPFDocument document = new XWPFDocument();
        document.createStyles().addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style("a1", "toc 1")));
        paragraph(document, "一、总体目标\t1").setStyle("a1");
        paragraph(document, "一、总体目标");
        assertEquals("一、总体目标\n", text(document));
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle style(String id, String name) {
        var style = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        return style;
    }

    @Test
    void changesAreReadAsIfAcceptedAndHiddenWordsLeftOut() {
        byte[] file = body("<w:p><w:r><w:t>达到</w:t></w:r><w:del><w:r><w:delText>50</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>60</w:t></w:r></w:ins><w:r><w:t>%以上</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>（内部）</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>。</w:t></w:r></w:p>");
        assertEquals("达到60%以上。\n", OfficeText.read(file));
    }

    @Test
    void tabsBreaksAndSignsAreKept() {
        byte[] file = body("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t>"
                + "<w:sym w:font=\"Wingdings\" w:char=\"F0B7\"/><w:sym w:char=\"2460\"/></w:r></w:p>");
        assertEquals("甲\u3000乙\n丙-丁•①\n", OfficeText.read(file));
    }

    @Test
    void textBoxesAndContentControlsBelongToTheText() {
        byte[] file = body(
                "<w:p><mc:AlternateContent><mc:Choice><w:r><w:txbxContent><w:p><w:r><w:t>云泽市人民政府文件</w:t></w:r></w:p>"
                        + "</w:txbxContent></w:r></mc:Choice><mc:Fallback><w:r><w:txbxContent><w:p><w:r><w:t>云泽市人民政府文件</w:t></w:r></w:p>"
                        + "</w:txbxContent></w:r></mc:Fallback></mc:AlternateContent><w:r><w:t>云政发〔2025〕3号</w:t></w:r></w:p>"
                        + "<w:sdt><w:sdtContent><w:p><w:r><w:t>正文。</w:t></w:r></w:p></w:sdtContent></w:sdt>");
        assertEquals("云泽市人民政府文件\n云政发〔2025〕3号\n正文。\n", OfficeText.read(file));
    }

    @Test
    void theTextIsReadAsIfItHadBeenTyped() {
        XWPFDocument document = new XWPFDocument();
        BigInteger list = list(document);
        paragraph(document, "云泽市湿地保护方案");
        numbered(document, list, 0, "重点任务");
        numbered(document, list, 1, "摸清底数。到2027年，湿地保护率达到60%以上。（责任单位：市林业局）");
        numbered(document, list, 1, "恢复生态。实施退渔还湿。（市水利局牵头，各区、县政府配合）");
        PolicyDocument read = PolicyText.read(text(document)).getDocument();
        PolicyDocument typed = PolicyText.read("""
                        云泽市湿地保护方案
                        一、重点任务
                        （一）摸清底数。到2027年，湿地保护率达到60%以上。（责任单位：市林业局）
                        （二）恢复生态。实施退渔还湿。（市水利局牵头，各区、县政府配合）
                        """).getDocument();
        assertEquals(typed, read);
        assertEquals(3, read.getPlan().get().assignments().size());
    }

    @Test
    void notesStandAtTheEnd() {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph paragraph = paragraph(document, "建设湿地银行");
        document.createFootnote().createParagraph().createRun().setText("湿地银行：一种补偿机制。");
        paragraph.addFootnoteReference(document.getFootnotes().get(0));
        assertEquals("建设湿地银行\n湿地银行：一种补偿机制。\n", text(document));
    }

    @Test
    void anotherKindOfArchiveIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "OFD.xml", "<ofd/>");
        }
        OfficeFileException e = assertThrows(OfficeFileException.class, () -> OfficeText.read(out.toByteArray()));
        assertEquals(OfficeFileException.Reason.UNSUPPORTED, e.getReason());
        assertEquals("File is a zip archive, but no .docx", e.getMessage());
        assertEquals("文件是压缩包，但不是 .docx 文档", e.chinese());
    }

    @Test
    void aDamagedArchiveIsRefused() {
        byte[] file = java.util.Arrays.copyOf(body("<w:p/>"), 200);
        OfficeFileException e = assertThrows(OfficeFileException.class, () -> OfficeText.read(file));
        assertEquals(OfficeFileException.Reason.DAMAGED, e.getReason());
        assertEquals("文件不是完好的Word 文档", e.chinese());
    }

    @Test
    void elementsWithinElementsWithoutEndAreRefused() {
        String deep = "<w:sdt><w:sdtContent>".repeat(100_000) + "</w:sdtContent></w:sdt>".repeat(100_000);
        assertEquals(
                OfficeFileException.Reason.DAMAGED,
                assertThrows(OfficeFileException.class, () -> OfficeText.read(body(deep)))
                        .getReason());
    }
}
