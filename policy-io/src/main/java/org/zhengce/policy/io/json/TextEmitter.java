// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

/** Takes a value part by part and puts it down as text. */
abstract class TextEmitter implements Emitter {

    static final char[] HEX = "0123456789abcdef".toCharArray();

    final StringBuilder out = new StringBuilder(1024);

    /** The text of a root. */
    final String root(Object value) {
        new ShapeWriter(this).root(value);
        return toString();
    }

    final void newLine(int depth) {
        out.append('\n');
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }

    /** A surrogate without its partner at this place: no Unicode text, so it is written as an escape and survives. */
    static boolean lone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    final void escape(char c) {
        out.append("\\u")
                .append(HEX[c >> 12])
                .append(HEX[c >> 8 & 15])
                .append(HEX[c >> 4 & 15])
                .append(HEX[c & 15]);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
