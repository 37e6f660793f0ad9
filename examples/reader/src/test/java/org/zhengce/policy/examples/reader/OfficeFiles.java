// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One small plan as an office file of each format, made by hand. */
final class OfficeFiles {

    /** What each of them says. */
    static final String TEXT = "云泽市湿地保护方案\n一、普查湿地。到2027年，湿地保护率达到60%以上。（责任单位：市林业局）\n二、加强巡护。（市水利局负责）\n";

    private OfficeFiles() {}

    static Path html(Path directory) throws IOException {
        return Files.writeString(
                directory.resolve("plan.html"),
                "<!DOCTYPE html><meta charset='utf-8'><script>var a</script><p>"
                        + TEXT.strip().replace("\n", "<p>"));
    }

    static Path docx(Path directory) throws IOException {
        Path file = directory.resolve("plan.docx");
        String office = "http://schemas.openxmlformats.org/";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='" + office + "package/2006/content-types'>"
                            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                            + "<Override PartName='/word/document.xml' ContentType='application/"
                            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='r1' Type='"
                            + office
                            + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>");
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>"
                            + TEXT.strip().replace("\n", "</w:t></w:r></w:p><w:p><w:r><w:t>")
                            + "</w:t></w:r></w:p></w:body></w:document>");
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Without a font, which a viewer supplies, and without a table of its objects, which readers make up. */
    static Path pdf(Path directory) throws IOException {
        StringBuilder content = new StringBuilder();
        int y = 800;
        for (String line : TEXT.split("\n", -1)) {
            StringBuilder hex = new StringBuilder();
            for (byte b : line.getBytes(StandardCharsets.UTF_16BE)) {
                hex.append(String.format("%02X", b & 0xFF));
            }
            content.append("BT /F 12 Tf 30 ")
                    .append(y)
                    .append(" Td <")
                    .append(hex)
                    .append("> Tj ET\n");
            y -= 30;
        }
        return Files.writeString(directory.resolve("plan.pdf"), """
                %%PDF-1.4
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [3 0 R] /Count 1 >>
                endobj
                3 0 obj
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>
                endobj
                4 0 obj
                << /Length %d >>
                stream
                %sendstream
                endobj
                5 0 obj
                << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UTF16-H /Encoding /UniGB-UTF16-H /DescendantFonts [6 0 R] >>
                endobj
                6 0 obj
                << /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 7 0 R
                /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>
                endobj
                7 0 obj
                << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880
                /Descent -120 /CapHeight 880 /StemV 93 >>
                endobj
                trailer
                << /Root 1 0 R /Size 8 >>
                %%%%EOF
                """.formatted(content.length(), content));
    }
}
