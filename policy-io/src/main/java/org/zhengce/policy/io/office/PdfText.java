// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * The text of a PDF (PDF 文档): lines joined into paragraphs, ruled tables kept as tables.
 *
 * <p>Left out are page numbers, lines that stand at the head or foot of most pages, and characters at another angle than the
 * page, as those of watermarks.
 */
final class PdfText extends PDFTextStripper {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—－–·\\s]*(?:第\\s*)?[0-9]{1,4}(?:\\s*页)?(?:\\s*[/／共]\\s*[0-9]{1,4}\\s*页?)?[-—－–·\\s]*");
    private static final int FEWEST_PAGES = 3;
    private static final float ASLANT = 0.05f;

    private final List<List<Object>> pages = new ArrayList<>();
    private final List<PdfGlyph> glyphs = new ArrayList<>();

    private PdfText() {
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    static String read(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PdfText reading = new PdfText();
            reading.getText(document);
            return reading.text();
        } catch (InvalidPasswordException e) {
            throw OfficeText.failure(
                    OfficeFileException.Reason.ENCRYPTED,
                    "File needs a password: save it without one",
                    "文件有密码：请另存为不带密码的文件");
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            if (upright(position.getTextMatrix())
                    && Math.round(position.getDir()) == getCurrentPage().getRotation()) {
                glyphs.add(new PdfGlyph(position));
            }
        }
    }

    /** Whether the text runs along one of the axes: of the two shares of its direction one is next to nothing. */
    private static boolean upright(Matrix text) {
        float across = Math.abs(text.getScaleX());
        float down = Math.abs(text.getShearY());
        return Math.min(across, down) <= ASLANT * Math.max(across, down);
    }

    /** Lays out what was collected on the page: lines and tables from top to bottom. */
    @Override
    protected void endPage(PDPage page) throws IOException {
        List<PdfTable> tables = PdfTable.of(PdfRules.of(page));
        List<PdfGlyph> free = new ArrayList<>();
        for (PdfGlyph glyph : glyphs) {
            if (tables.stream().noneMatch(table -> table.take(glyph))) {
                free.add(glyph);
            }
        }
        List<Object> items = new ArrayList<>();
        int next = 0;
        for (PdfLine line : PdfLine.of(free)) {
            for (; next < tables.size() && tables.get(next).top() < line.y; next++) {
                items.add(tables.get(next));
            }
            items.add(line);
        }
        items.addAll(tables.subList(next, tables.size()));
        pages.add(items);
        glyphs.clear();
    }

    private String text() {
        furniture();
        StringBuilder text = new StringBuilder();
        List<PdfLine> lines = new ArrayList<>();
        PdfTable last = null;
        Grid grid = new Grid();
        for (List<Object> page : pages) {
            for (Object item : page) {
                if (item instanceof PdfLine) {
                    flush(text, grid);
                    grid = new Grid();
                    last = null;
                    lines.add((PdfLine) item);
                } else {
                    PdfTable table = (PdfTable) item;
                    flush(text, lines);
                    if (last == null || !table.goesOnFrom(last)) {
                        flush(text, grid);
                        grid = new Grid();
                    }
                    grid.append(table.grid());
                    last = table;
                }
            }
        }
        flush(text, grid);
        flush(text, lines);
        return text.toString();
    }

    private static void flush(StringBuilder text, Grid grid) {
        grid.lines().forEach(line -> text.append(line).append('\n'));
    }

    private static void flush(StringBuilder text, List<PdfLine> lines) {
        if (!lines.isEmpty()) {
            text.append(PdfLine.paragraphs(lines, "\n", PdfLine.right(lines))).append('\n');
            lines.clear();
        }
    }

    /** Takes out page numbers, and first and last lines that most pages repeat. */
    private void furniture() {
        Map<String, Integer> repeated = new HashMap<>();
        for (List<Object> page : pages) {
            for (int i : new int[] {0, page.size() - 1}) {
                if (i >= 0 && page.get(i) instanceof PdfLine) {
                    repeated.merge(((PdfLine) page.get(i)).text, 1, Integer::sum);
                }
            }
        }
        for (List<Object> page : pages) {
            for (int pass = 0; pass < 2; pass++) {
                if (!page.isEmpty() && furniture(page.get(page.size() - 1), repeated)) {
                    page.remove(page.size() - 1);
                }
                if (!page.isEmpty() && furniture(page.get(0), repeated)) {
                    page.remove(0);
                }
            }
        }
    }

    private boolean furniture(Object item, Map<String, Integer> repeated) {
        if (!(item instanceof PdfLine)) {
            return false;
        }
        String text = ((PdfLine) item).text;
        int often = repeated.getOrDefault(text, 0);
        return PAGE_NUMBER.matcher(text).matches() || often >= FEWEST_PAGES && often * 2 > pages.size();
    }
}
