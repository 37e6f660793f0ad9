// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.zhengce.policy.model.finding.Ground;
import org.zhengce.policy.model.text.Table;
import org.zhengce.policy.model.text.TableRow;

/** A table read as a register: one entry for each logical row, its cells by column. */
final class Register {

    private static final Pattern SERIAL = Pattern.compile("序号|编号|序");

    private static final int MOST_KINDS = 20;

    private final Source source;
    private final Table table;
    private final String title;

    Register(Source source, Table table) {
        this.source = source;
        this.table = table;
        this.title = Names.bare(table.getTitle().orElse(""));
    }

    /** The registers of a document. */
    static List<Register> of(Source source) {
        List<Register> registers = new ArrayList<>();
        for (Table table : source.plan().getTables()) {
            registers.add(new Register(source, table));
        }
        return registers;
    }

    Table table() {
        return table;
    }

    /** The title without blanks and quotation marks; empty if it has none. */
    String title() {
        return title;
    }

    /** What a sentence calls it. */
    String name() {
        return title.isEmpty() ? "表" : title;
    }

    /** Its place, with its title rather than its text. */
    Ground ground() {
        return source.ground(
                table.getSection(),
                table.getTitle().orElse("表：" + String.join("、", table.getColumns())),
                Optional.empty());
    }

    int rows() {
        return Math.toIntExact(table.logicalRows());
    }

    int printed() {
        return table.getRows().size();
    }

    /** The first column whose head matches. */
    OptionalInt column(Pattern head) {
        for (int i = 0; i < table.getColumns().size(); i++) {
            if (head.matcher(table.getColumns().get(i)).find()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The column that names what a text speaks of: 产业链名称 of 重点产业链. */
    OptionalInt named(String text) {
        for (int i = 0; i < table.getColumns().size(); i++) {
            String head = Names.bare(table.getColumns().get(i)).replaceAll("(?:名称|名单|名)$", "");
            if (head.length() > 1 && text.contains(head)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The cell of a row; empty where the row is shorter. */
    static String cell(TableRow row, int column) {
        return column < row.getCells().size() ? row.getCells().get(column).trim() : "";
    }

    /** The different values of a column. */
    Set<String> values(int column) {
        Set<String> values = new TreeSet<>();
        for (TableRow row : table.getRows()) {
            String value = Names.bare(cell(row, column));
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    /** The serial numbers of the logical rows; empty if there is no such column, or a row has no number. */
    List<Integer> serials() {
        List<Integer> serials = new ArrayList<>();
        OptionalInt column = column(SERIAL);
        for (TableRow row : table.getRows()) {
            if (column.isPresent() && !row.isContinuation()) {
                String cell = Names.bare(cell(row, column.getAsInt()));
                if (cell.isEmpty() || cell.length() > 4 || !cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    return new ArrayList<>();
                }
                serials.add(Integer.parseInt(cell));
            }
        }
        return serials;
    }

    /**
     * How many different entries have each of a column's values: how many enterprises are 链主企业. Entries are told apart by the
     * column to the left; an entry that stands twice with one value counts once. A column of many values classes nothing, and has
     * no kinds.
     */
    Map<String, Integer> kinds(int column) {
        Map<String, Set<String>> entries = new LinkedHashMap<>();
        for (TableRow row : table.getRows()) {
            String kind = Names.bare(cell(row, column));
            String entry = column == 0 ? "" : Names.bare(cell(row, column - 1));
            if (!kind.isEmpty() && !entry.isEmpty()) {
                entries.computeIfAbsent(kind, unused -> new TreeSet<>()).add(entry);
            }
        }
        Map<String, Integer> kinds = new LinkedHashMap<>();
        if (entries.size() <= MOST_KINDS) {
            entries.forEach((kind, all) -> kinds.put(kind, all.size()));
        }
        return kinds;
    }
}
