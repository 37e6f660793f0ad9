// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;

/**
 * The responsibility matrix as tables: a row a measure, a narrow column a party with its name written downwards (竖排).
 *
 * <p>Parties that do not fit beside each other go into further tables with the same rows.
 */
final class MatrixTable {

    /** What the marks mean. */
    static final String LEGEND = "牵＝牵头单位　责＝责任单位　配＝配合单位　等＝名单未列尽";

    private static final int WIDEST_LABEL = 36;
    private static final int TALLEST_NAME = 14;
    private static final String OPEN = "等";

    private final Plan plan;
    private final ResponsibilityMatrix matrix;

    MatrixTable(Plan plan, ResponsibilityMatrix matrix) {
        this.plan = plan;
        this.matrix = matrix;
    }

    /** The tables, as few and as evenly filled as the limit allows. */
    List<Table> tables(int limit) {
        List<String> columns = new ArrayList<>(matrix.getParties());
        if (matrix.getAssignments().stream().anyMatch(Assignment::isOpenEnded)) {
            columns.add("");
        }
        int room = limit - labelWidth() - 2;
        for (int blocks = 1; ; blocks++) {
            List<List<String>> split = split(columns, blocks);
            if (blocks >= columns.size() || split.stream().allMatch(block -> width(block) <= room)) {
                return split.stream().map(this::table).toList();
            }
        }
    }

    private static List<List<String>> split(List<String> columns, int blocks) {
        int size = Math.max(1, (columns.size() + blocks - 1) / blocks);
        List<List<String>> split = new ArrayList<>();
        for (int i = 0; i < columns.size() || i == 0; i += size) {
            split.add(columns.subList(i, Math.min(columns.size(), i + size)));
        }
        return split;
    }

    private static int width(List<String> names) {
        return names.stream().mapToInt(name -> 2 * strips(name) + 1).sum();
    }

    private static int strips(String name) {
        return Math.max(1, (name.codePointCount(0, name.length()) + TALLEST_NAME - 1) / TALLEST_NAME);
    }

    private int labelWidth() {
        return matrix.getMeasures().stream()
                .mapToInt(number -> Math.min(WIDEST_LABEL, DisplayWidth.of(label(number))))
                .max()
                .orElse(0);
    }

    private Table table(List<String> names) {
        List<String> heads = new ArrayList<>();
        heads.add("措施");
        names.forEach(name -> heads.add(name.isEmpty() ? OPEN : downwards(name)));
        Table table = Table.compact(heads);
        for (OutlineNumber number : matrix.getMeasures()) {
            List<String> row = new ArrayList<>();
            row.add(String.join("\n", Lines.of(label(number), WIDEST_LABEL)));
            names.forEach(name -> row.add(name.isEmpty() ? open(number) : marks(number, name)));
            table.row(row);
        }
        return table;
    }

    private String label(OutlineNumber number) {
        return plan.measure(number)
                .flatMap(Measure::getHeading)
                .map(heading -> number + " " + heading)
                .orElse(number.toString());
    }

    private String marks(OutlineNumber number, String party) {
        return matrix.roles(number, party).stream().map(MatrixTable::mark).collect(Collectors.joining("\n"));
    }

    /** The letter of a role. */
    static String mark(Role role) {
        return switch (role) {
            case LEAD -> "牵";
            case RESPONSIBLE -> "责";
            case SUPPORTING -> "配";
        };
    }

    private String open(OutlineNumber number) {
        return matrix.getAssignments().stream()
                        .anyMatch(a -> a.isOpenEnded()
                                && a.getMeasure().filter(number::equals).isPresent())
                ? OPEN
                : "";
    }

    /** A name from top to bottom, one character a line; a long one in several strips from left to right. */
    private static String downwards(String name) {
        List<String> characters = name.codePoints()
                .filter(c -> DisplayWidth.of(c) > 0)
                .mapToObj(Character::toString)
                .toList();
        int strips = strips(name);
        int height = (characters.size() + strips - 1) / strips;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int at = i; at < characters.size(); at += height) {
                line.append(DisplayWidth.pad(characters.get(at), 2));
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }
}
