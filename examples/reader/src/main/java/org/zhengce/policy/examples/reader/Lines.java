// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Breaks a text into lines of a display width: between any two Chinese characters, but not within a number or Latin word. */
final class Lines {

    /** Marks that do not begin a line. */
    private static final String CLOSING = "，。、；：！？）》〉〕】”’％%),.;:";

    private Lines() {}

    /**
     * The lines of a text. Line feeds in it are kept, other control characters become blanks; a word longer than a line is
     * cut.
     */
    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrap(clean(paragraph), Math.max(2, width), lines);
        }
        return lines;
    }

    /** The items one after the other with semicolons between them; a line ends behind an item where it can. */
    static List<String> flow(List<String> items, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i) + (i + 1 < items.size() ? "；" : "");
            if (!line.isEmpty() && DisplayWidth.of(line + item) > width) {
                lines.addAll(of(line, width));
                line = "";
            }
            line += item;
        }
        if (!line.isEmpty()) {
            lines.addAll(of(line, width));
        }
        return lines;
    }

    /** The widest word of a text: in fewer columns it cannot stand uncut. */
    static int widestWord(String text) {
        return words(clean(text.replace('\n', ' '))).stream()
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
    }

    private static String clean(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static void wrap(String paragraph, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : words(paragraph)) {
            boolean full = DisplayWidth.of(line + word) > width && line.length() > 0;
            if (word.isBlank() && (full || line.length() == 0)) {
                continue;
            }
            if (full) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            for (int c : word.codePoints().toArray()) {
                if (DisplayWidth.of(line.toString()) + DisplayWidth.of(c) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.appendCodePoint(c);
            }
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Latin words and numbers whole, other characters one by one; a closing mark stays with what it closes. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int previous = ' ';
        for (int c : text.codePoints().toArray()) {
            boolean together = latin(c) && latin(previous)
                    || CLOSING.indexOf(c) >= 0 && !Character.isWhitespace(previous)
                    || DisplayWidth.of(c) == 0;
            if (!together && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.appendCodePoint(c);
            previous = c;
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean latin(int c) {
        return c < 0x250 && Character.isLetterOrDigit(c) || c == '.' || c == '/' || c == '-';
    }
}
