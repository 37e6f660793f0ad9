// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.util.List;
import java.util.Optional;

/** The summary as it is written: heads, labelled lines and tables, none wider than {@link #WIDTH}. */
final class Page {

    /** No line is wider, in columns of a terminal. */
    static final int WIDTH = 110;

    private static final int LABEL = 10;

    private final StringBuilder text = new StringBuilder();

    /** Begins a section: its title in brackets, and what there is in it. */
    void head(String title, String count) {
        text.append(text.length() == 0 ? "" : "\n")
                .append('【')
                .append(title)
                .append('】')
                .append(count)
                .append('\n');
    }

    /** A line as it is. */
    void line(String line) {
        text.append(line).append('\n');
    }

    /** A line that is broken where it is too long. */
    void wrapped(String line) {
        Lines.of(line, WIDTH).forEach(this::line);
    }

    /** A table, or that there is nothing in it. */
    void table(Table table) {
        if (table.empty()) {
            line("无");
            return;
        }
        table.lines(WIDTH).forEach(this::line);
    }

    /** A label with its value, if there is one. */
    void entry(String label, Optional<String> value) {
        value.ifPresent(words -> entry(label, words));
    }

    /** A label with its value; nothing for an empty one. */
    void entry(String label, String value) {
        if (!value.isEmpty()) {
            lines(label, Lines.of(value, WIDTH - LABEL));
        }
    }

    /** A label with its items; nothing if there are none. */
    void list(String label, List<String> items) {
        lines(label, Lines.flow(items, WIDTH - LABEL));
    }

    private void lines(String label, List<String> lines) {
        String before = label;
        for (String line : lines) {
            line((DisplayWidth.pad(before, LABEL) + line).stripTrailing());
            before = "";
        }
    }

    /** All that was written. */
    @Override
    public String toString() {
        return text.toString();
    }
}
