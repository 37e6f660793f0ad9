// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.Arrays;
import org.zhengce.policy.model.text.Quote;

/**
 * A stretch of the source as it reads: no blanks, no line breaks, one width of characters; and for each character the
 * place where it stood.
 *
 * <p>Lines broken inside words and spaces inside numbers vanish here and nowhere else. Punctuation is folded to the full
 * width ({@code , : ; ( )} become {@code ， ： ； （ ）}, but not between digits), digits, letters and % to the half width.
 * Folding is for matching: {@link #words} and {@link #quote} give the source's own characters.
 */
final class Flow implements CharSequence {

    private static final String HALF = ",:;()?!";
    private static final String FULL = "，：；（）？！";

    private final String source;
    private final String text;
    private final int[] offsets;

    private Flow(String source, String text, int[] offsets) {
        this.source = source;
        this.text = text;
        this.offsets = offsets;
    }

    /** The stretch [start, end) of the source. */
    static Flow of(String source, int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        int[] offsets = new int[end - start];
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (!blank(c)) {
                offsets[text.length()] = i;
                text.append(width(c));
            }
        }
        for (int i = 0; i < text.length(); i++) {
            int at = HALF.indexOf(text.charAt(i));
            if (at >= 0 && !(digit(text, i - 1) && digit(text, i + 1) && at < 2)) {
                text.setCharAt(i, FULL.charAt(at));
            }
        }
        return new Flow(source, text.toString(), Arrays.copyOf(offsets, text.length()));
    }

    /** Whether the character is a blank of any kind: space, tab, line break, no-break or ideographic space. */
    static boolean blank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\uFEFF'
                || c == '\u200B';
    }

    /** Full-width letters, digits and signs to their half width; all else as it is. */
    static char width(char c) {
        return c >= '\uFF01' && c <= '\uFF5E' && FULL.indexOf(c) < 0 ? (char) (c - 0xFEE0) : c;
    }

    private static boolean digit(CharSequence text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    /** The offset in the source of the character at an index; at the end, the offset after the last character. */
    int offset(int index) {
        return index < offsets.length ? offsets[index] : index == 0 ? 0 : offsets[index - 1] + 1;
    }

    /** The index of the first character that stands at or after an offset of the source. */
    int index(int offset) {
        int at = Arrays.binarySearch(offsets, offset);
        return at >= 0 ? at : -at - 1;
    }

    /** The source's own words from one index to another, blanks included; the stretch must not be empty. */
    Quote quote(int from, int to) {
        return Quote.from(source, offsets[from], offsets[to - 1] + 1);
    }

    /** The source's own characters from one index to another, without blanks. */
    String words(int from, int to) {
        if (from < to && offsets[to - 1] - offsets[from] == to - 1 - from) {
            return source.substring(offsets[from], offsets[to - 1] + 1);
        }
        StringBuilder words = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            words.append(source.charAt(offsets[i]));
        }
        return words.toString();
    }

    /** Whether a line break stands before the character at an index. */
    boolean breaks(int index) {
        for (int i = index == 0 ? 0 : offsets[index - 1] + 1; i < offset(index); i++) {
            if (source.charAt(i) == '\n' || source.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    /** Whether the folded text has these characters at an index. */
    boolean has(String word, int index) {
        return text.startsWith(word, index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    /** The folded text. */
    @Override
    public String toString() {
        return text;
    }
}
