// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The published arbitraries keep the rules of main code. */
class ArbitrariesDocumentationTest extends SourceRules {

    ArbitrariesDocumentationTest() {
        super("src/arbitraries/java");
    }

    @Test
    void allTheirClassFilesAreOfJava8() throws Exception {
        assertEquals(
                Set.of(ClassFiles.JAVA_8), ClassFiles.majorVersionsOfPackage("org.zhengce.policy.model.arbitraries"));
    }
}
