// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengce.policy.model.JavaProgram;
import org.zhengce.policy.model.MarkdownPage;

/** The README's Java runs on Java 8 syntax and prints what the README says; its Chinese twin says the same. */
class ReadmeTest {

    private final MarkdownPage english = MarkdownPage.read("README.md");
    private final MarkdownPage chinese = MarkdownPage.read("README.zh-CN.md");

    @TempDir
    Path directory;

    ReadmeTest() throws IOException {}

    @Test
    void theJavaRunsAndPrintsWhatIsWrittenBelowIt() throws Exception {
        List<MarkdownPage.Example> examples = english.examples();
        assertFalse(examples.isEmpty());
        for (MarkdownPage.Example example : examples) {
            Path classes = Files.createTempDirectory(directory, "program");
            assertEquals(example.output(), JavaProgram.of(example.java()).output(classes));
        }
    }

    @Test
    void theChineseReadmeHasTheSameHeadingsAndTheSameBlocks() {
        assertFalse(english.levels().isEmpty());
        assertEquals(english.levels(), chinese.levels());
        assertEquals(english.blocks(), chinese.blocks());
    }

    @Test
    void readmesKeepTheirLength() throws IOException {
        for (MarkdownPage readme : List.of(english, chinese)) {
            assertTrue(readme.length() >= 60 && readme.length() <= 120, () -> "It has " + readme.length() + " lines");
        }
        for (String module : List.of(
                "policy-model",
                "policy-calc",
                "policy-io",
                "examples",
                "examples/consumers",
                "examples/cookbook",
                "examples/hosts",
                "examples/property-testing",
                "examples/reader")) {
            assertTrue(MarkdownPage.read(module + "/README.md").length() <= 20, module);
        }
    }

    @Test
    void linksLeadToFilesThatExist() {
        assertEquals(List.of(), english.deadLinks());
        assertEquals(List.of(), chinese.deadLinks());
    }
}
