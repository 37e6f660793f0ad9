// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;

/** The examples that come to mind first: the faulty service passes them as well. */
class SupervisionTest {

    private static final OutlineNumber ONE = OutlineNumber.parse("一");
    private static final OutlineNumber TWO = OutlineNumber.parse("二");

    static Stream<Supervision> services() {
        return Stream.of(new LastWordSupervision(), new StrongestRoleSupervision());
    }

    @ParameterizedTest
    @MethodSource("services")
    void eachPartyOfEachMeasureGetsATask(Supervision service) {
        Plan plan = Plan.builder()
                .addClauses(clause(ONE, Role.LEAD, "市工信局"))
                .addClauses(clause(ONE, Role.RESPONSIBLE, "市财政局", "各区县政府"))
                .addClauses(clause(TWO, Role.RESPONSIBLE, "市工信局"))
                .build();
        assertEquals(
                List.of(
                        new Task(ONE, "市工信局", Role.LEAD),
                        new Task(ONE, "市财政局", Role.RESPONSIBLE),
                        new Task(ONE, "各区县政府", Role.RESPONSIBLE),
                        new Task(TWO, "市工信局", Role.RESPONSIBLE)),
                service.tasks(plan));
    }

    @ParameterizedTest
    @MethodSource("services")
    void aPlanWithoutClausesHasNoTasks(Supervision service) {
        assertEquals(List.of(), service.tasks(Plan.builder().build()));
    }

    private static ResponsibilityClause clause(OutlineNumber measure, Role role, String... parties) {
        PartyGroup group = PartyGroup.builder()
                .addAllParties(Stream.of(parties).map(PartyMention::of).toList())
                .openEnded(false)
                .build();
        return ResponsibilityClause.builder()
                .measure(measure)
                .role(role)
                .source(AssignmentSource.CLAUSE)
                .addGroups(group)
                .build();
    }
}
