// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import java.text.Normalizer;
import org.apache.pdfbox.text.TextPosition;

/** A character where it stands on a page of a PDF: x from the left, the base line from the top, in points. */
final class PdfGlyph {

    final String text;
    final float x;
    final float y;
    final float width;
    final float size;

    PdfGlyph(TextPosition position) {
        this.text = unified(position.getUnicode());
        this.x = position.getXDirAdj();
        this.y = position.getYDirAdj();
        this.width = position.getWidthDirAdj();
        this.size = Math.max(1, Math.abs(position.getFontSizeInPt()));
    }

    /** Whether nothing is printed: a space of any width. */
    boolean blank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    float end() {
        return x + width;
    }

    /** The middle across. */
    float middle() {
        return x + width / 2;
    }

    /** A height that lies within the character: a third of its size above the base line. */
    float height() {
        return y - size / 3;
    }

    /** Radicals and compatibility characters, which fonts put for the characters that look like them, become those characters. */
    private static String unified(String text) {
        StringBuilder unified = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alike = c >= '\u2F00' && c <= '\u2FDF' || c >= '\uF900' && c <= '\uFAFF';
            unified.append(alike ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : String.valueOf(c));
        }
        return unified.toString();
    }
}
