// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A table as its cells lie, to be written as lines with tabs. */
final class Grid {

    /** A cell and how many rows and columns it covers. */
    private static final class Cell {
        private final String text;
        private final int rows;
        private final int columns;

        private Cell(String text, int rows, int columns) {
            this.text = text;
            this.rows = rows;
            this.columns = columns;
        }
    }

    private static final int MOST_COLUMNS = 1000;

    private final List<NavigableMap<Integer, Cell>> rows = new ArrayList<>();
    private int columns;

    /** Puts a cell where it begins. */
    void put(int row, int column, int rowSpan, int columnSpan, String text) {
        int wide = Math.max(1, Math.min(columnSpan, MOST_COLUMNS));
        if (column + wide > MOST_COLUMNS) {
            return;
        }
        row(row).put(column, new Cell(text.replaceAll("[\\s\\u00A0]+", " ").trim(), rowSpan, wide));
        columns = Math.max(columns, column + wide);
    }

    private NavigableMap<Integer, Cell> row(int row) {
        while (rows.size() <= row) {
            rows.add(new TreeMap<>());
        }
        return rows.get(row);
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows.size();
    }

    /** The rows of a table that goes on, without its heads where they are said once more. */
    void append(Grid next) {
        int from = !rows.isEmpty()
                        && !next.rows.isEmpty()
                        && texts(next.rows.get(0)).equals(texts(rows.get(0)))
                ? 1
                : 0;
        rows.addAll(next.rows.subList(from, next.rows.size()));
        columns = Math.max(columns, next.columns);
    }

    /** The lines: heads of several rows are joined into one row, a row that is one cell is a line of its own. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int row = 0;
        while (row < rows.size() && rows.get(row).size() == 1 && columns > 1 && only(row).columns >= columns) {
            lines.add(only(row).text);
            row++;
        }
        int heads = heads(row);
        if (heads > 1) {
            lines.add(joined(row, row + heads));
            row += heads;
        }
        for (; row < rows.size(); row++) {
            lines.add(line(rows.get(row)));
        }
        return lines;
    }

    private Cell only(int row) {
        return rows.get(row).firstEntry().getValue();
    }

    /** How many rows the heads take: the first cell covers them, and another has parts below it. */
    private int heads(int row) {
        if (row >= rows.size() || rows.get(row).isEmpty() || rows.get(row).firstKey() != 0) {
            return 1;
        }
        int high = only(row).rows;
        boolean parted = rows.get(row).values().stream().anyMatch(cell -> cell.columns > 1 && cell.rows < high);
        return parted && row + high <= rows.size() ? high : 1;
    }

    private String joined(int from, int to) {
        StringBuilder[] names = new StringBuilder[columns];
        for (int i = 0; i < columns; i++) {
            names[i] = new StringBuilder();
        }
        for (int row = from; row < to; row++) {
            rows.get(row).forEach((column, cell) -> {
                for (int i = column; i < column + cell.columns; i++) {
                    names[i].append(cell.text);
                }
            });
        }
        return String.join("\t", names);
    }

    private String line(Map<Integer, Cell> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            line.append(column > 0 ? "\t" : "");
            Cell cell = row.get(column);
            line.append(cell == null ? "" : cell.text);
        }
        return line.toString();
    }

    private static List<String> texts(Map<Integer, Cell> row) {
        List<String> texts = new ArrayList<>();
        row.values().forEach(cell -> texts.add(cell.text));
        return texts;
    }
}
