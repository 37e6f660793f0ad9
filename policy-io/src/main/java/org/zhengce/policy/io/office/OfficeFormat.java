// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.zhengce.policy.model.Term;

/** The formats of files in which policy documents come (文件格式). */
public enum OfficeFormat implements Term {
    /** WordprocessingML in a package (ECMA-376, ISO/IEC 29500); read with poi-ooxml. */
    DOCX("Word 文档", "org.apache.poi:poi-ooxml"),
    /** Portable Document Format (ISO 32000); read with pdfbox. */
    PDF("PDF 文档", "org.apache.pdfbox:pdfbox"),
    /** A web page (HTML Living Standard); read with jsoup. */
    HTML("网页", "org.jsoup:jsoup");

    private static final int SNIFFED = 1024;

    private final String label;
    private final String library;

    OfficeFormat(String label, String library) {
        this.label = label;
        this.library = library;
    }

    @Override
    public String label() {
        return label;
    }

    /** Group and artifact of the library that reads it. */
    String library() {
        return library;
    }

    /**
     * The format that the first bytes of a file show; absent where they show none of these. Every zip archive counts as .docx:
     * what else it is, reading tells.
     */
    public static Optional<OfficeFormat> of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, SNIFFED), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(DOCX);
        }
        if (head.contains("%PDF-")) {
            return Optional.of(PDF);
        }
        String start = head.replace("\u0000", "").replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
        String markup = start.trim().toLowerCase(Locale.ROOT);
        return markup.startsWith("<!doctype html")
                        || markup.startsWith("<html")
                        || markup.startsWith("<head")
                        || markup.startsWith("<body")
                        || markup.startsWith("<?xml") && markup.contains("<html")
                ? Optional.of(HTML)
                : Optional.empty();
    }
}
