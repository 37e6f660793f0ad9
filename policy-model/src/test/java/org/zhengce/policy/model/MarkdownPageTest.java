// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownPageTest {

    @TempDir
    Path directory;

    @Test
    void headingsAndBlocksAreFoundAndWhatLooksLikeAHeadingInABlockIsNone() throws IOException {
        MarkdownPage page = page("# Title\n\n## Part\n\n```sh\n# a comment\n```\n");

        assertEquals(List.of(1, 2), page.levels());
        assertEquals(List.of(new MarkdownPage.Block("", "sh", "# a comment\n")), page.blocks());
        assertEquals(7, page.length());
    }

    @Test
    void anExampleIsAJavaBlockWithTheTextBelowIt() throws IOException {
        assertEquals(
                List.of(new MarkdownPage.Example("Say a", "print(a);\n", "a\n")),
                page("# Say a\n\n```java\nprint(a);\n```\n\nIt prints:\n\n```text\na\n```\n")
                        .examples());
    }

    @Test
    void aJavaBlockWithoutItsOutputIsRefused() throws IOException {
        MarkdownPage page = page("# Say a\n\n```java\nprint(a);\n```\n");

        assertEquals(
                "A java block must be followed by a text block with its output: Say a",
                assertThrows(AssertionError.class, page::examples).getMessage());
    }

    @Test
    void aFenceWithoutAnEndIsRefused() {
        assertEquals(
                "A fence must have an end: " + directory.resolve("page.md") + ", line 2",
                assertThrows(AssertionError.class, () -> page("\n```java\n")).getMessage());
    }

    @Test
    void linksToFilesThatDoNotExistAreDead() throws IOException {
        Files.writeString(directory.resolve("there.md"), "");

        assertEquals(
                List.of("absent.md"),
                page("[1](there.md) [2](there.md#part) [3](absent.md) [4](https://example.org/absent.md)\n")
                        .deadLinks());
    }

    private MarkdownPage page(String text) throws IOException {
        Path file = Files.writeString(directory.resolve("page.md"), text);
        return MarkdownPage.read(file.toString());
    }
}
