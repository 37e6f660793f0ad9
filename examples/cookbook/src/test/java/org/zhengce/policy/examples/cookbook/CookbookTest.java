// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.cookbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.zhengce.policy.model.JavaProgram;
import org.zhengce.policy.model.MarkdownPage;

/** Every recipe of the cookbook runs and prints what the page says; its Chinese twin says the same. */
class CookbookTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/zhengce/policy/examples/cookbook");
    private static final int MAX_LINES = 15;

    private final MarkdownPage english = MarkdownPage.read("docs/cookbook.md");
    private final MarkdownPage chinese = MarkdownPage.read("docs/cookbook.zh-CN.md");
    private final String notice = Files.readString(RESOURCES.resolve("notice.txt"));
    private final String registry = Files.readString(RESOURCES.resolve("registry.yaml"));

    @TempDir
    Path directory;

    CookbookTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> everyRecipePrintsWhatIsWrittenBelowIt() {
        List<MarkdownPage.Example> recipes = english.examples();
        assertFalse(recipes.isEmpty());
        return recipes.stream()
                .map(recipe -> DynamicTest.dynamicTest(
                        recipe.heading(), () -> assertEquals(recipe.output(), output(recipe.java()))));
    }

    @Test
    void noRecipeIsLongerThanFifteenLinesBesideItsImports() {
        for (MarkdownPage.Example recipe : english.examples()) {
            long lines = JavaProgram.of(recipe.java()).length();
            assertTrue(lines <= MAX_LINES, () -> recipe.heading() + " has " + lines + " lines");
        }
    }

    @Test
    void thePageShowsTheFilesThatTheRecipesRead() {
        assertEquals(notice, shown("text"));
        assertEquals(registry, shown("yaml"));
    }

    @Test
    void theChineseCookbookHasTheSameHeadingsAndTheSameBlocks() {
        assertEquals(english.levels(), chinese.levels());
        assertEquals(english.blocks(), chinese.blocks());
    }

    @Test
    void linksLeadToFilesThatExist() {
        assertEquals(List.of(), english.deadLinks());
        assertEquals(List.of(), chinese.deadLinks());
    }

    private String output(String java) throws Exception {
        Path classes = Files.createTempDirectory(directory, "recipe");
        return JavaProgram.of("String text = args[0];\nString yaml = args[1];\n" + java)
                .output(classes, notice, registry);
    }

    private String shown(String language) {
        return english.blocks().stream()
                .filter(block -> block.language().equals(language))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
