// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Makes PDFs with Chinese text and without a font: the viewer is told to take one of its own (STSong-Light with the predefined
 * CMap UniGB-UTF16-H, ISO 32000-1 §9.7.5.2), as many Chinese PDFs do. All characters are one em wide.
 */
final class ChinesePdf {

    private final PDDocument document = new PDDocument();
    private final COSDictionary font = font();
    private StringBuilder content = new StringBuilder();
    private PDPage page = new PDPage(PDRectangle.A4);
    private boolean open;

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        descriptor.setItem(COSName.FONT_BBOX, new PDRectangle(-25, -254, 1025, 1134).getCOSArray());
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        descriptor.setInt(COSName.CAP_HEIGHT, 880);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setName(COSName.SUBTYPE, "CIDFontType0");
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        for (int each : new int[] {1, 95, 1000}) {
            widths.add(COSInteger.get(each));
        }
        descendant.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UTF16-H");
        font.setName(COSName.ENCODING, "UniGB-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** Ends the page and begins another one. */
    ChinesePdf page(PDRectangle size, int rotation) {
        close();
        page = new PDPage(size);
        page.setRotation(rotation);
        open = true;
        return this;
    }

    ChinesePdf page() {
        return page(PDRectangle.A4, 0);
    }

    /** Writes a text from a place on; y from the top. */
    ChinesePdf text(float x, float y, float size, String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format("%02X", b & 0xFF));
        }
        content.append(String.format(
                Locale.ROOT, "BT /F %.2f Tf %.2f %.2f Td <%s> Tj ET\n", size, x, PDRectangle.A4.getHeight() - y, hex));
        return this;
    }

    /** Adds operators to the page as they are. */
    ChinesePdf raw(String operators) {
        content.append(operators).append('\n');
        return this;
    }

    /** Draws a line; y from the top. */
    ChinesePdf line(float x1, float y1, float x2, float y2) {
        float height = PDRectangle.A4.getHeight();
        return raw(String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S", x1, height - y1, x2, height - y2));
    }

    /** Draws a box as thin as a line; y from the top. */
    ChinesePdf bar(float x, float y, float width, float high) {
        return raw(String.format(
                Locale.ROOT, "%.2f %.2f %.2f %.2f re f", x, PDRectangle.A4.getHeight() - y - high, width, high));
    }

    private void close() {
        if (!open) {
            return;
        }
        try {
            PDResources resources = new PDResources();
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F", font);
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream()) {
                out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            document.addPage(page);
            content = new StringBuilder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() {
        close();
        open = false;
        return document;
    }

    byte[] bytes() {
        try (PDDocument written = document()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            written.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
