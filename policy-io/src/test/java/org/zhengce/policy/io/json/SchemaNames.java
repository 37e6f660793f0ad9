// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.Nullable;

/**
 * What the schemas call types, properties and codes: the Chinese title from {@code titles.tsv}, the English description from the
 * Javadoc of the model, or from the same file where that has none. It remembers what was asked for.
 */
final class SchemaNames {

    private static final Path FILE = Path.of(
            System.getProperty("zhengce.root", ".."), "policy-io", "src", "test", "resources", "schema", "titles.tsv");

    private final Map<String, String[]> lines = new LinkedHashMap<>();
    private final Set<String> unused;

    SchemaNames() {
        try {
            for (String line : Files.readAllLines(FILE)) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && lines.put(cells[0], cells) != null) {
                    throw new IllegalArgumentException("Name must stand once in titles.tsv: " + cells[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        unused = new TreeSet<>(lines.keySet());
    }

    /** The Chinese title. */
    String title(String name) {
        return cells(name)[1];
    }

    /** The English description. */
    String description(String name) {
        String javadoc = JavadocSentences.of(name);
        String own = own(name);
        if ((javadoc == null) == (own == null)) {
            throw new IllegalArgumentException("Name must have a description, in Javadoc or in titles.tsv: " + name);
        }
        return javadoc != null ? javadoc : own;
    }

    @Nullable
    private String own(String name) {
        String[] cells = lines.get(name);
        return cells != null && cells.length > 2 ? cells[2] : null;
    }

    private String[] cells(String name) {
        String[] cells = lines.get(name);
        if (cells == null || cells.length < 2) {
            throw new IllegalArgumentException("Name must have a Chinese title in titles.tsv: " + name);
        }
        unused.remove(name);
        return cells;
    }

    /** The names whose titles nobody asked for. */
    Set<String> unused() {
        return unused;
    }
}
