// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Markdown page of the repository as tests look at it: its headings, its fenced blocks, its links. */
public final class MarkdownPage {

    private static final Pattern HEADING = Pattern.compile("(#+) (.+)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

    private final Path file;
    private final List<String> lines;
    private final List<Integer> levels = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private MarkdownPage(Path file) throws IOException {
        this.file = file;
        this.lines = Files.readAllLines(file);
        String heading = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher matcher = HEADING.matcher(line);
            if (line.startsWith("```")) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                if (end == i) {
                    throw new AssertionError("A fence must have an end: " + file + ", line " + (i + 1));
                }
                String text = lines.subList(i + 1, end).stream()
                        .map(each -> each + "\n")
                        .collect(Collectors.joining());
                blocks.add(new Block(heading, line.substring(3), text));
                i = end;
            } else if (matcher.matches()) {
                heading = matcher.group(2);
                levels.add(matcher.group(1).length());
            }
        }
    }

    /** The page at a path from the root of the repository. */
    public static MarkdownPage read(String path) throws IOException {
        return new MarkdownPage(Path.of(System.getProperty("zhengce.root", ".")).resolve(path));
    }

    /** How many lines it has. */
    public int length() {
        return lines.size();
    }

    /** The levels of its headings from top to bottom, 1 for the title. */
    public List<Integer> levels() {
        return List.copyOf(levels);
    }

    /** Its fenced blocks, without the headings above them: what two languages of a page share. */
    public List<Block> blocks() {
        return blocks.stream()
                .map(block -> new Block("", block.language(), block.text()))
                .toList();
    }

    /**
     * Its Java blocks, each with the output that is written below it.
     *
     * @throws AssertionError if a Java block is not followed by a block of text
     */
    public List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.language().equals("java")) {
                if (i + 1 == blocks.size() || !blocks.get(i + 1).language().equals("text")) {
                    throw new AssertionError(
                            "A java block must be followed by a text block with its output: " + block.heading());
                }
                examples.add(new Example(
                        block.heading(), block.text(), blocks.get(i + 1).text()));
            }
        }
        return examples;
    }

    /** Its links to files that do not exist. */
    public List<String> deadLinks() {
        return LINK.matcher(String.join("\n", lines))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !Files.exists(file.resolveSibling(link)))
                .toList();
    }

    /**
     * A fenced block.
     *
     * @param heading the heading it stands under
     * @param language the word behind the fence
     * @param text its lines, a line feed behind each
     */
    public record Block(String heading, String language, String text) {}

    /**
     * A program and what it prints.
     *
     * @param heading the heading it stands under
     * @param java the program: imports and statements
     * @param output the text below it
     */
    public record Example(String heading, String java, String output) {}
}
