// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of annotated texts and corpora, which lies beside the repository and not in it.
 *
 * <p>{@code mvn verify -Dzhengce.shared=DIR} names it, relative to the repository's root; a folder named and not there
 * is an error. Without the property it is {@code ../shared} where that exists. Tests that cannot do without it call
 * {@link #require} and are skipped where it is absent.
 */
public final class SharedData {

    private SharedData() {}

    /**
     * The folder, if there is one.
     *
     * @throws IllegalStateException if the property names a folder that does not exist
     */
    public static Optional<Path> directory() {
        return directory(System.getProperty("zhengce.shared"), Path.of(System.getProperty("zhengce.root", ".")));
    }

    /** The folder; without one the calling test is skipped, not failed. */
    public static Path require() {
        return directory()
                .orElseGet(() -> Assumptions.abort("Needs the shared data: put it at ../shared beside the repository,"
                        + " or name its folder with -Dzhengce.shared=DIR"));
    }

    static Optional<Path> directory(@Nullable String named, Path root) {
        if (named == null || named.isEmpty()) {
            return Optional.of(root.resolve("../shared").normalize()).filter(Files::isDirectory);
        }
        Path directory = root.resolve(named).normalize();
        if (!Files.isDirectory(directory)) {
            throw new IllegalStateException("Property zhengce.shared must name an existing folder: " + directory);
        }
        return Optional.of(directory);
    }
}
