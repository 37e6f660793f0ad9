// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.nio.file.Path;

/** Where the files are that hold what the codec gave and is to give again. */
final class Golden {

    /** Whether files are to be written anew: {@code -Dzhengce.golden=write}. */
    static final boolean WRITE = "write".equals(System.getProperty("zhengce.golden"));

    private Golden() {}

    static Path directory() {
        return Path.of(System.getProperty("zhengce.root", ".."), "policy-io", "src", "test", "resources", "golden");
    }
}
