// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.zhengce.policy.model.arbitraries.Realistic;
import org.zhengce.policy.model.plan.Plan;

/** The properties find the bug of the faulty service, and the README shows what they find. */
class PlantedBugTest {

    /** The same properties of the faulty service, with a fixed seed where it fails. */
    static class LastWordSupervisionProperties extends SupervisionProperties {

        @Override
        Supervision service() {
            return new LastWordSupervision();
        }

        @Override
        @Property(tries = 500, seed = "2023")
        void whoLeadsAMeasureIsToldSo(@ForAll @Realistic(quotes = false) Plan plan) {
            super.whoLeadsAMeasureIsToldSo(plan);
        }
    }

    @Test
    void oneOfTwoPropertiesFailsWithTheCounterexampleOfTheReadme() throws IOException {
        Map<String, String> outcomes = outcomes();
        assertEquals("passed", outcomes.remove("everyoneHasOneTaskForEachMeasure"));
        String counterexample =
                outcomes.remove("whoLeadsAMeasureIsToldSo").replaceFirst(" ==> expected: <true> but was: <false>$", "");
        assertEquals(Map.of(), outcomes);
        String readme = Files.readString(Path.of("README.md"));
        assertTrue(readme.contains("```text\n" + counterexample + "\n```"), counterexample);
    }

    private static Map<String, String> outcomes() {
        Map<String, String> outcomes = new TreeMap<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(LastWordSupervisionProperties.class))
                                .configurationParameter("jqwik.database", "")
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (test.isTest()) {
                                    outcomes.put(
                                            test.getDisplayName(),
                                            result.getThrowable()
                                                    .map(Throwable::getMessage)
                                                    .orElse("passed"));
                                }
                            }
                        });
        return outcomes;
    }
}
