// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedDataTest {

    @TempDir
    Path parent;

    @Test
    void theFolderNamedForThisBuildExists() {
        assertDoesNotThrow(() -> SharedData.directory());
    }

    @Test
    void aNamedFolderIsResolvedAgainstTheRoot() throws IOException {
        Path data = Files.createDirectory(parent.resolve("data"));
        assertEquals(Optional.of(data), SharedData.directory("../data", parent.resolve("root")));
    }

    @Test
    void aNamedFolderMustExist() {
        IllegalStateException e = assertThrows(
                IllegalStateException.class, () -> SharedData.directory("../none", parent.resolve("root")));
        assertEquals("Property zhengce.shared must name an existing folder: " + parent.resolve("none"), e.getMessage());
    }

    @Test
    void withoutANameItIsTheFolderSharedBesideTheRootWhereThatExists() throws IOException {
        assertEquals(Optional.empty(), SharedData.directory("", parent.resolve("root")));
        Path shared = Files.createDirectory(parent.resolve("shared"));
        assertEquals(Optional.of(shared), SharedData.directory(null, parent.resolve("root")));
    }
}
