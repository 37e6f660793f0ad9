// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** A ruled table on a page of a PDF: the lines between its columns and rows, and which of them are drawn where. */
final class PdfTable {

    /** Points; lines nearer than this are one. */
    private static final float NEAR = 3;

    /** More rules than any table draws: a map or a chart. */
    private static final int MOST_RULES = 4000;

    private final float[] xs;
    private final float[] ys;

    /** Whether the line left of a column is drawn beside a row, and the line above a row over a column. */
    private final boolean[][] left;

    private final boolean[][] above;

    /** What stands in each place of the table. */
    private final TreeMap<Integer, List<PdfGlyph>> content = new TreeMap<>();

    private PdfTable(List<PdfRules.Rule> rules) {
        this.xs = places(rules, false);
        this.ys = places(rules, true);
        this.left = new boolean[Math.max(0, ys.length - 1)][xs.length];
        this.above = new boolean[ys.length][Math.max(0, xs.length - 1)];
        for (PdfRules.Rule rule : rules) {
            float[] across = rule.level ? ys : xs;
            float[] along = rule.level ? xs : ys;
            int at = nearest(across, rule.at);
            for (int i = 0; i + 1 < along.length; i++) {
                float middle = (along[i] + along[i + 1]) / 2;
                if (rule.from <= middle && middle <= rule.to) {
                    if (rule.level) {
                        above[at][i] = true;
                    } else {
                        left[i][at] = true;
                    }
                }
            }
        }
    }

    /** The tables that the rules of a page draw, from top to bottom: two columns and two rows at least. */
    static List<PdfTable> of(List<PdfRules.Rule> rules) {
        List<PdfTable> tables = new ArrayList<>();
        if (rules.size() > MOST_RULES) {
            return tables;
        }
        int[] group = new int[rules.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                if (touch(rules.get(i), rules.get(j))) {
                    group[root(group, j)] = root(group, i);
                }
            }
        }
        TreeMap<Integer, List<PdfRules.Rule>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(rules.get(i));
        }
        for (List<PdfRules.Rule> each : groups.values()) {
            PdfTable table = new PdfTable(each);
            if (table.xs.length > 2 && table.ys.length > 2) {
                tables.add(table);
            }
        }
        tables.sort(Comparator.comparing(PdfTable::top));
        return tables;
    }

    private static int root(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    /** Whether two rules cross or meet; rules that go on in one line meet, too. */
    private static boolean touch(PdfRules.Rule one, PdfRules.Rule other) {
        if (one.level == other.level) {
            return Math.abs(one.at - other.at) <= NEAR && one.from <= other.to + NEAR && other.from <= one.to + NEAR;
        }
        return other.from - NEAR <= one.at
                && one.at <= other.to + NEAR
                && one.from - NEAR <= other.at
                && other.at <= one.to + NEAR;
    }

    private static float[] places(List<PdfRules.Rule> rules, boolean level) {
        List<Float> all = new ArrayList<>();
        for (PdfRules.Rule rule : rules) {
            if (rule.level == level) {
                all.add(rule.at);
            }
        }
        Collections.sort(all);
        float[] places = new float[all.size()];
        int count = 0;
        for (float each : all) {
            if (count == 0 || each - places[count - 1] > NEAR) {
                places[count++] = each;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static int nearest(float[] places, float value) {
        int at = Arrays.binarySearch(places, value);
        int next = at >= 0 ? at : -at - 1;
        if (next == 0) {
            return 0;
        }
        return next < places.length && places[next] - value < value - places[next - 1] ? next : next - 1;
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    /** Whether the table has the same lines between its columns as another one. */
    boolean goesOnFrom(PdfTable before) {
        boolean same = xs.length == before.xs.length;
        for (int i = 0; same && i < xs.length; i++) {
            same = Math.abs(xs[i] - before.xs[i]) <= NEAR;
        }
        return same;
    }

    /** Takes a glyph that stands within the table; false for all others. */
    boolean take(PdfGlyph glyph) {
        int column = slot(xs, glyph.middle());
        int row = slot(ys, glyph.height());
        if (column < 0 || row < 0) {
            return false;
        }
        content.computeIfAbsent(anchor(row, column), key -> new ArrayList<>()).add(glyph);
        return true;
    }

    private static int slot(float[] places, float value) {
        int at = Arrays.binarySearch(places, value);
        int slot = at >= 0 ? at : -at - 2;
        return slot >= 0 && slot + 1 < places.length ? slot : -1;
    }

    /** The first place of the cell that a place belongs to. */
    private int anchor(int row, int column) {
        int top = row;
        int first = column;
        while (first > 0 && !left[top][first]) {
            first--;
        }
        while (top > 0 && !above[top][first]) {
            top--;
        }
        return top * xs.length + first;
    }

    /** The cells with their words. */
    Grid grid() {
        Grid grid = new Grid();
        for (int row = 0; row + 1 < ys.length; row++) {
            for (int column = 0; column + 1 < xs.length; column++) {
                if (anchor(row, column) == row * xs.length + column) {
                    int wide = 1;
                    while (column + wide + 1 < xs.length && !left[row][column + wide]) {
                        wide++;
                    }
                    int high = 1;
                    while (row + high + 1 < ys.length && !above[row + high][column]) {
                        high++;
                    }
                    List<PdfGlyph> glyphs = content.getOrDefault(row * xs.length + column, Collections.emptyList());
                    grid.put(row, column, high, wide, PdfLine.paragraphs(PdfLine.of(glyphs), " ", xs[column + wide]));
                }
            }
        }
        return grid;
    }
}
