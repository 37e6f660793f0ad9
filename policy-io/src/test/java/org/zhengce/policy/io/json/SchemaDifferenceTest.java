// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.problem.Problem;

class SchemaDifferenceTest {

    private static final String HEAD = "| difference | what the reader refuses | 读取时拒绝而模式放行的情形 |\n|---|---|---|\n";

    @ParameterizedTest
    @EnumSource
    void theExampleIsTakenByTheSchemaAndRefusedByTheReaderForThisReasonAlone(SchemaDifference difference) {
        String json = difference.example();
        assertEquals(List.of(), Schemas.errors(difference.root(), Schemas.parse(json)));
        List<Problem> problems = SchemaProperties.problems(difference.root(), json);
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(difference.among(problems), problems::toString);
        for (SchemaDifference other : SchemaDifference.values()) {
            assertEquals(other == difference, other.among(problems), () -> other + " matches " + problems);
        }
    }

    @Test
    void aRefusalForAnotherReasonIsNotExplained() {
        assertFalse(SchemaDifference.explain(SchemaProperties.problems(Plan.class, "{\"format\": 1, \"x\": 2}")));
        assertFalse(SchemaDifference.explain(
                SchemaProperties.problems(Plan.class, "{\"format\": 1, \"x\": 2, \"period\": \"2026/2024\"}")));
    }

    @Test
    void theDocumentationHasTheTable() throws IOException {
        Path file = Schemas.directory().resolve("README.md");
        String table = HEAD
                + Arrays.stream(SchemaDifference.values())
                        .map(SchemaDifference::line)
                        .collect(Collectors.joining());
        String text = Files.readString(file);
        int from = text.indexOf(HEAD.substring(0, 12));
        int to = text.indexOf("\n\n", from) + 1;
        if (Schemas.WRITE) {
            Files.writeString(file, text.substring(0, from) + table + text.substring(to));
        } else {
            assertEquals(table, text.substring(from, to), "changed; see -Dzhengce.schema=write");
        }
    }
}
