// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Table;
import org.zhengce.policy.model.text.TableRow;

/**
 * Finds tables pasted into the text (表格): lines with tabs, the first of them the heads of the columns.
 *
 * <p>A line that begins with tabs goes on with the row above, whose first cells were merged. Blanks inside a cell come
 * from wrapped lines and padded names and are taken out, except where they part several bodies in one cell.
 */
final class Tables {

    private static final int FEWEST_COLUMNS = 3;

    private Tables() {}

    /** A table and the offsets between which it stands. */
    static final class Found {
        private final Table table;
        private final int start;
        private final int end;

        private Found(Table table, int start, int end) {
            this.table = table;
            this.start = start;
            this.end = end;
        }

        int start() {
            return start;
        }

        int end() {
            return end;
        }

        Table table() {
            return table;
        }
    }

    /** The tables in [from, to) of the source. */
    static List<Found> find(String source, int from, int to) {
        List<Found> found = new ArrayList<>();
        List<String> block = new ArrayList<>();
        int start = from;
        int at = from;
        while (at < to) {
            int stop = source.indexOf('\n', at);
            stop = stop < 0 || stop > to ? to : stop;
            String line = source.substring(at, stop);
            if (line.indexOf('\t') >= 0
                    && !line.trim().isEmpty()
                    && (!block.isEmpty() || columns(line) >= FEWEST_COLUMNS)) {
                if (block.isEmpty()) {
                    start = at;
                }
                block.add(line);
            } else {
                add(found, block, source, start, at);
                block.clear();
            }
            at = stop + 1;
        }
        add(found, block, source, start, Math.min(at, to));
        return found;
    }

    private static int columns(String line) {
        return line.trim().isEmpty() || line.charAt(0) == '\t' ? 0 : line.split("\t", -1).length;
    }

    private static void add(List<Found> found, List<String> block, String source, int start, int end) {
        if (block.size() < 2) {
            return;
        }
        List<String> columns = new ArrayList<>();
        for (String cell : block.get(0).split("\t", -1)) {
            columns.add(joined(cell));
        }
        List<TableRow> rows = new ArrayList<>();
        for (String line : block.subList(1, block.size())) {
            List<String> cells = Arrays.asList(line.split("\t", -1));
            TableRow.Builder row = TableRow.builder()
                    .continuation(!rows.isEmpty() && cells.get(0).trim().isEmpty());
            for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
                row.addCells(bodies(columns.get(i)) ? cells.get(i).trim() : joined(cells.get(i)));
            }
            rows.add(row.build());
        }
        int stop = end;
        while (stop > start && Flow.blank(source.charAt(stop - 1))) {
            stop--;
        }
        found.add(new Found(
                Table.builder()
                        .addAllColumns(columns)
                        .addAllRows(rows)
                        .quote(Optional.of(Quote.from(source, start, stop)))
                        .build(),
                start,
                stop));
    }

    private static boolean bodies(String column) {
        return column.contains("单位") || column.contains("部门") || column.contains("责任");
    }

    /** Without the blanks between Chinese characters; a blank between Latin words stays. */
    private static String joined(String cell) {
        String trimmed = cell.trim();
        StringBuilder joined = new StringBuilder(trimmed.length());
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            boolean latin =
                    i > 0 && i + 1 < trimmed.length() && trimmed.charAt(i - 1) < 128 && trimmed.charAt(i + 1) < 128;
            if (!Flow.blank(c) || latin) {
                joined.append(c);
            }
        }
        return joined.toString();
    }
}
