// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocumentationTest extends SourceRules {

    DocumentationTest() {
        super("src/main/java");
    }

    @Test
    void everyEnumOfTheModelIsATerm() throws IOException {
        List<String> others = types().stream()
                .filter(type -> type.isEnum() && !Term.class.isAssignableFrom(type))
                .map(Class::getName)
                .collect(Collectors.toList());
        assertEquals(List.of(), others);
    }
}
