// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.time.WorkCalendar;

class PolicySchemaTest {

    private static final Map<Class<?>, String> FILES = Map.of(
            PolicyDocument.class, "policy-document",
            Plan.class, "plan",
            PartyRegistry.class, "party-registry",
            Observation.class, "observation",
            Observations.class, "observations",
            WorkCalendar.class, "work-calendar",
            Facts.class, "facts");

    @Test
    void whatHostsPutInHasASchema() {
        assertEquals(
                List.of(
                        PolicyDocument.class,
                        Plan.class,
                        PartyRegistry.class,
                        Observation.class,
                        Observations.class,
                        WorkCalendar.class,
                        Facts.class),
                PolicySchema.roots());
    }

    @Test
    void theSchemaIsTheFileOfTheDocumentation() throws IOException {
        Path folder = Path.of(System.getProperty("zhengce.root", ".."), "docs", "schema");
        for (Class<?> root : PolicySchema.roots()) {
            String name = FILES.get(root);
            String schema = PolicySchema.of(root);
            assertEquals(Files.readString(folder.resolve(name + ".schema.json")), schema);
            assertTrue(schema.contains("\"$id\": \"urn:zhengce:format:1:" + name + "\""), name);
        }
    }

    @Test
    void aTypeThatIsNoRootHasNone() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> PolicySchema.of(Target.class));
        assertEquals(
                "Schema must be of one of PolicyDocument, Plan, PartyRegistry, Observation, Observations, WorkCalendar, Facts: "
                        + Target.class.getName(),
                refusal.getMessage());
    }
}
