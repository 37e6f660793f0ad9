// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a module's own class files say about themselves. */
public final class ClassFiles {

    /** The major version of Java 8 class files. */
    public static final int JAVA_8 = 52;

    private ClassFiles() {}

    /**
     * The major versions of all class files in the folder that a package's {@code package-info} comes from;
     * {@code module-info} is left out, for it is newer by nature and Java 8 does not look at it.
     */
    public static Set<Integer> majorVersions(String packageName)
            throws ClassNotFoundException, IOException, URISyntaxException {
        return majorVersions(folder(packageName), true);
    }

    /** The major versions of the class files of one package only, which shares its folder with newer ones. */
    public static Set<Integer> majorVersionsOfPackage(String packageName)
            throws ClassNotFoundException, IOException, URISyntaxException {
        return majorVersions(folder(packageName).resolve(packageName.replace('.', '/')), false);
    }

    private static Path folder(String packageName) throws ClassNotFoundException, URISyntaxException {
        return Path.of(Class.forName(packageName + ".package-info")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static Set<Integer> majorVersions(Path folder, boolean deep) throws IOException {
        Set<Integer> versions = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder, deep ? Integer.MAX_VALUE : 1)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".class") && !file.endsWith("module-info.class")) {
                    versions.add(majorVersion(file));
                }
            }
        }
        return versions;
    }

    private static int majorVersion(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipBytes(6); // the magic number and the minor version
            return in.readUnsignedShort();
        }
    }
}
