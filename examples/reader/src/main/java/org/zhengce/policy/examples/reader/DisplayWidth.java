// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

/**
 * How many columns of a terminal a text takes: two for each Chinese character, one for each Latin one.
 *
 * <p>Wide and full-width characters of Unicode Standard Annex 11 (East Asian Width) take two columns, combining marks and
 * format characters none, all others one. That includes the ambiguous ones, “ ” — · ① for instance: terminals take
 * them as narrow unless told otherwise. The tables' own marks are never ambiguous.
 */
final class DisplayWidth {

    /** First and last code points of the wide and full-width blocks, pair by pair. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2329, 0x232A, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300,
                0x1F64F,
        0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length && WIDE[i] <= codePoint; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The text with as many blanks after it as make it that wide. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }
}
