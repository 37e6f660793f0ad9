// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A table for the terminal whose columns align with Chinese characters in them; every line is equally wide.
 *
 * <pre>
 * +----------+------------+
 * | 指标     | 界限       |
 * +----------+------------+
 * | 营业收入 | 达到480亿元 |
 * +----------+------------+
 * </pre>
 *
 * <p>Where it would be wider than the limit, the widest columns give way and their cells take several lines. A line feed in
 * a cell begins a new line.
 */
final class Table {

    private static final int NARROWEST = 6;

    private final List<List<String>> rows = new ArrayList<>();
    private final int columns;
    private final String padding;

    private Table(List<String> heads, String padding) {
        this.columns = heads.size();
        this.padding = padding;
        this.rows.add(heads);
    }

    /** A table with these heads of columns. */
    static Table of(String... heads) {
        return new Table(List.of(heads), " ");
    }

    /** A table without blanks between text and rules, for many small columns. */
    static Table compact(List<String> heads) {
        return new Table(List.copyOf(heads), "");
    }

    /** Adds a row. */
    Table row(String... cells) {
        return row(Arrays.asList(cells));
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not as many cells as the table has columns
     */
    Table row(List<String> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException("Row must have " + columns + " cells: " + cells.size());
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** Whether no row was added. */
    boolean empty() {
        return rows.size() == 1;
    }

    /** The table in lines no wider than the limit, unless the frame and the narrowest columns need more. */
    List<String> lines(int limit) {
        int[] widths = widths(limit);
        String rule = rule(widths);
        List<String> lines = new ArrayList<>();
        lines.add(rule);
        lines.addAll(row(rows.get(0), widths));
        lines.add(rule);
        for (List<String> row : rows.subList(1, rows.size())) {
            lines.addAll(row(row, widths));
        }
        if (!empty()) {
            lines.add(rule);
        }
        return lines;
    }

    private int[] widths(int limit) {
        int[] widths = new int[columns];
        int[] narrowest = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                for (String line : Lines.of(row.get(i), Integer.MAX_VALUE)) {
                    widths[i] = Math.max(widths[i], DisplayWidth.of(line));
                }
                narrowest[i] = Math.max(narrowest[i], Math.max(NARROWEST, Math.min(Lines.widestWord(row.get(i)), 16)));
            }
        }
        for (int excess = width(widths) - limit; excess > 0; excess--) {
            int widest = 0;
            for (int i = 1; i < columns; i++) {
                widest = widths[i] - narrowest[i] > widths[widest] - narrowest[widest] ? i : widest;
            }
            if (widths[widest] <= narrowest[widest]) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int width(int[] widths) {
        return Arrays.stream(widths).sum() + columns * (2 * padding.length() + 1) + 1;
    }

    private String rule(int[] widths) {
        StringBuilder rule = new StringBuilder("+");
        for (int width : widths) {
            rule.append("-".repeat(width + 2 * padding.length())).append('+');
        }
        return rule.toString();
    }

    private List<String> row(List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            wrapped.add(Lines.of(cells.get(i), widths[i]));
        }
        int height = Collections.max(wrapped.stream().map(List::size).toList());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder("|");
            for (int j = 0; j < columns; j++) {
                String text = i < wrapped.get(j).size() ? wrapped.get(j).get(i) : "";
                line.append(padding)
                        .append(DisplayWidth.pad(text, widths[j]))
                        .append(padding)
                        .append('|');
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
