// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BytecodeTest {

    @Test
    void allClassFilesAreOfJava8() throws Exception {
        assertEquals(Set.of(ClassFiles.JAVA_8), ClassFiles.majorVersions("org.zhengce.policy.model"));
    }
}
