// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.zhengce.policy.model.arbitraries.Anything;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.text.OutlineNumber;

/** What falsifies a property shrinks to a value that can be read at a glance: it is written out in the message. */
class ShrunkValuesTest {

    /** Properties that do not hold. */
    static class Falsifiable {

        @Property(seed = "1")
        void everyMeasureHasSomeone(@ForAll Plan plan) {
            plan.getMeasures().forEach(measure -> require(someone(plan, measure.getNumber()), plan));
        }

        @Property(seed = "1")
        void noTargetIsAFraction(@ForAll Plan plan) {
            plan.getTargets().forEach(target -> require(!fraction(target.getBound()), plan));
        }

        @Property(seed = "1")
        void noClauseIsLeftOpen(@ForAll Plan plan) {
            require(plan.assignments().stream().noneMatch(Assignment::isOpenEnded), plan);
        }

        @Property(seed = "1")
        void noPartyIsNamedTwiceForAMeasure(@ForAll Plan plan) {
            plan.getClauses()
                    .forEach(clause -> require(
                            clause.assignments().stream()
                                            .map(assignment ->
                                                    assignment.getParty().getText())
                                            .distinct()
                                            .count()
                                    == clause.assignments().size(),
                            plan));
        }

        @Property(seed = "1")
        void noDocumentHasAPlan(@ForAll PolicyDocument document) {
            require(!document.getPlan().isPresent(), document);
        }

        @Property(seed = "1")
        void noPlanHasAnOutline(@ForAll Plan plan) {
            require(plan.getOutline().isEmpty(), plan);
        }

        @Property(seed = "1")
        void noTargetIsACount(@ForAll Target target) {
            require(target.getScope().getThreshold().isEmpty(), target);
        }

        @Property(seed = "1")
        void noPlanOfAnyKindHasTwoMeasures(@ForAll @Anything Plan plan) {
            require(plan.getMeasures().size() < 2, plan);
        }

        private static boolean someone(Plan plan, OutlineNumber number) {
            return plan.assignments().stream()
                    .anyMatch(a -> a.getMeasure().filter(number::equals).isPresent());
        }

        private static boolean fraction(Bound bound) {
            return bound.match(
                    numeric -> numeric.getValue().toString().contains("/"),
                    range -> false,
                    relative -> false,
                    universal -> false,
                    words -> false);
        }

        private static void require(boolean holds, Object value) {
            assertTrue(holds, () -> PolicyJson.write(value));
        }
    }

    @Test
    void aMeasureWithoutAnyoneIsAllThatIsLeft() {
        assertEquals("""
                {
                  "format": 1,
                  "measures": [
                    {
                      "number": "一",
                      "heading": "健全工作机制",
                      "kind": "measure"
                    }
                  ]
                }""", shrunk("everyMeasureHasSomeone", Plan.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noTargetIsAFraction",
                "noClauseIsLeftOpen",
                "noPartyIsNamedTwiceForAMeasure",
                "noPlanHasAnOutline",
                "noPlanOfAnyKindHasTwoMeasures"
            })
    void aPlanShrinksToFortyLinesAtMost(String property) {
        String json = shrunk(property, Plan.class);
        assertTrue(json.lines().count() <= 40, json);
    }

    @Test
    void theRestShrinksAsWell() {
        String document = shrunk("noDocumentHasAPlan", PolicyDocument.class);
        assertTrue(document.lines().count() <= 20, document);
        String target = shrunk("noTargetIsACount", Target.class);
        assertTrue(target.lines().count() <= 50, target);
    }

    /** The message of the falsified property without what the assertion adds. */
    private static String shrunk(String property, Class<?> parameter) {
        List<String> messages = new ArrayList<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectMethod(Falsifiable.class, property, parameter))
                                .configurationParameter("jqwik.database", "")
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (test.isTest()) {
                                    result.getThrowable().ifPresent(thrown -> messages.add(thrown.getMessage()));
                                }
                            }
                        });
        assertEquals(1, messages.size(), messages::toString);
        return messages.get(0).replaceFirst(" ==> expected: <true> but was: <false>$", "");
    }
}
