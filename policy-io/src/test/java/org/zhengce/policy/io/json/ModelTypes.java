// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.util.stream.Stream;

/** Types of the model by their simple names, as test data write them. */
final class ModelTypes {

    private static final String[] PACKAGES = {
        "problem",
        "quantity",
        "text",
        "goal",
        "time",
        "indicator",
        "finding",
        "party",
        "responsibility",
        "document",
        "plan"
    };

    private ModelTypes() {}

    static Class<?> named(String name) {
        return Stream.of(PACKAGES)
                .map(p -> "org.zhengce.policy.model." + p + "." + name)
                .flatMap(full -> {
                    try {
                        return Stream.of(Class.forName(full));
                    } catch (ClassNotFoundException e) {
                        return Stream.empty();
                    }
                })
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such type in the model: " + name));
    }
}
