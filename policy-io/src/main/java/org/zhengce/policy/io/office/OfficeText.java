// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Gets the policy text out of office files (文书文件转文本): a line for each paragraph, as {@link
 * org.zhengce.policy.io.text.PolicyText} takes it.
 *
 * <p>Numbers that a word processor counts are written out. Rows of a table are lines with tabs between the cells; of a merged cell
 * the first place has the text and the others are empty; rows of a table that goes on on the next page follow each other.
 * What is no part of the document is left out: scripts, navigation and hidden text of a web page, page numbers and running
 * titles of a PDF, generated tables of contents and deleted text of a .docx. Offsets of what is read from the text count its
 * characters, not those of the file.
 */
public final class OfficeText {

    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";

    private OfficeText() {}

    /** How one format is read. */
    private interface Extraction {
        String text(byte[] file) throws IOException;
    }

    /**
     * The text of a file in whichever of the formats its first bytes show.
     *
     * @throws OfficeFileException if there is none to be had
     */
    public static String read(byte[] file) {
        return read(
                file,
                OfficeFormat.of(file)
                        .orElseThrow(() -> begins(file, OLE)
                                ? failure(
                                        OfficeFileException.Reason.UNSUPPORTED,
                                        "File is of an older Word or WPS, or encrypted: save it as .docx without a password",
                                        "文件为旧版 Word 或 WPS 格式，或已加密：请另存为不带密码的 .docx")
                                : failure(
                                        OfficeFileException.Reason.UNSUPPORTED,
                                        "File must be .docx, .pdf or .html",
                                        "文件须为 .docx、.pdf 或 .html 格式")));
    }

    /**
     * The text of a file in a format.
     *
     * @throws OfficeFileException if there is none to be had
     */
    public static String read(byte[] file, OfficeFormat format) {
        String text;
        try {
            text = extraction(format).text(file);
        } catch (OfficeFileException e) {
            throw e;
        } catch (NoClassDefFoundError e) {
            throw new OfficeFileException(
                    OfficeFileException.Reason.LIBRARY_MISSING,
                    "Reading " + format.code() + " needs the library " + format.library() + " on the class path",
                    "读取" + format.label() + "需要在类路径上添加 " + format.library(),
                    e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new OfficeFileException(
                    OfficeFileException.Reason.DAMAGED,
                    "File is no sound " + format.code() + ": " + e.getMessage(),
                    "文件不是完好的" + format.label(),
                    e);
        }
        if (blank(text)) {
            throw failure(
                    OfficeFileException.Reason.NO_TEXT,
                    "File has no text"
                            + (format == OfficeFormat.PDF ? "; scanned pages need text recognition first" : ""),
                    "文件中没有文字" + (format == OfficeFormat.PDF ? "；扫描件须先作文字识别" : ""));
        }
        return text;
    }

    private static Extraction extraction(OfficeFormat format) {
        switch (format) {
            case DOCX:
                return DocxText::read;
            case PDF:
                return PdfText::read;
            default:
                return HtmlText::read;
        }
    }

    static OfficeFileException failure(OfficeFileException.Reason reason, String english, String chinese) {
        return new OfficeFileException(reason, english, chinese, null);
    }

    private static boolean blank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean begins(byte[] file, String head) {
        return new String(file, 0, Math.min(file.length, head.length()), StandardCharsets.ISO_8859_1).equals(head);
    }
}
