// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaProgramTest {

    @TempDir
    Path directory;

    @Test
    void aProgramPrintsWithItsArguments() throws Exception {
        JavaProgram program =
                JavaProgram.of("import java.util.Arrays;\n\nSystem.out.println(Arrays.asList(args) + \"，完\");\n");

        assertEquals("[甲, 乙]，完\n", program.output(directory, "甲", "乙"));
        assertEquals(1, program.length());
    }

    @Test
    void aProgramNewerThanJava8DoesNotCompile() {
        AssertionError error = assertThrows(
                AssertionError.class, () -> JavaProgram.of("\"\".isBlank();\n").output(directory));
        assertTrue(error.getMessage().startsWith("The program does not compile:\n"), error::getMessage);
    }

    @Test
    void aProgramThatThrowsFails() {
        AssertionError error = assertThrows(
                AssertionError.class,
                () -> JavaProgram.of("Integer.parseInt(\"x\");\n").output(directory));
        assertEquals(
                "The program failed: java.lang.NumberFormatException: For input string: \"x\"", error.getMessage());
    }
}
