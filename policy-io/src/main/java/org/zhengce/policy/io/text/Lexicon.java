// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * Words that mean something to the reader, from a data file: a word and its fields on each line, parted by tabs.
 *
 * <p>Blank lines and lines that begin with {@code #} are comments. The longest word at a place is found in time
 * proportional to its length, however many words there are.
 */
final class Lexicon {

    /** A word of the lexicon with the fields after it. */
    static final class Entry {
        private final String word;
        private final List<String> fields;

        private Entry(String word, List<String> fields) {
            this.word = word;
            this.fields = fields;
        }

        String word() {
            return word;
        }

        /** A field by its place after the word, from 0; empty where the line has none. */
        String field(int index) {
            return index < fields.size() ? fields.get(index) : "";
        }

        int length() {
            return word.length();
        }
    }

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();

        @Nullable
        private Entry entry;
    }

    private final Node root = new Node();
    private final BitSet first = new BitSet();
    private final List<Entry> entries = new ArrayList<>();

    private Lexicon() {}

    /**
     * The lexicon in a data file beside this class.
     *
     * @throws IllegalStateException if there is no such file or it has a word twice
     */
    static Lexicon load(String file) {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Lexicon is missing: " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.trim().isEmpty() && line.charAt(0) != '#') {
                    List<String> cells = Arrays.asList(line.split("\t"));
                    lexicon.add(file, cells.get(0), cells.subList(1, cells.size()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Lexicon cannot be read: " + file, e);
        }
        return lexicon;
    }

    private void add(String file, String word, List<String> fields) {
        Node node = root;
        first.set(word.charAt(0));
        for (char c : word.toCharArray()) {
            node = node.next.computeIfAbsent(c, k -> new Node());
        }
        if (node.entry != null) {
            throw new IllegalStateException("Lexicon must have a word once: " + word + " in " + file);
        }
        Entry entry = new Entry(word, new ArrayList<>(fields));
        node.entry = entry;
        entries.add(entry);
    }

    /** The longest word that begins at an index, or null. */
    @Nullable
    Entry at(CharSequence text, int index) {
        Entry longest = null;
        if (index >= text.length() || !first.get(text.charAt(index))) {
            return null;
        }
        Node node = root;
        for (int i = index; i < text.length(); i++) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                break;
            }
            if (node.entry != null) {
                longest = node.entry;
            }
        }
        return longest;
    }

    /** The longest word that ends at an index (exclusive), or null; words are short, so this looks back a few places. */
    @Nullable
    Entry before(CharSequence text, int index) {
        Entry longest = null;
        for (int from = index - 1; from >= 0 && from >= index - 12; from--) {
            Entry entry = exact(text, from, index);
            if (entry != null) {
                longest = entry;
            }
        }
        return longest;
    }

    /** The word that stands from one index to another exactly, or null. */
    @Nullable
    Entry exact(CharSequence text, int from, int to) {
        if (from < to && !first.get(text.charAt(from))) {
            return null;
        }
        Node node = root;
        for (int i = from; i < to; i++) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                return null;
            }
        }
        return node.entry;
    }

    /** All words in the order of the file. */
    List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }
}
