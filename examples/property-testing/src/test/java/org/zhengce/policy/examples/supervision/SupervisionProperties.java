// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zhengce.policy.model.arbitraries.Realistic;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.Role;

/** What must hold of the service, whatever the plan. The plans come with the arbitraries by themselves. */
abstract class SupervisionProperties {

    abstract Supervision service();

    @Property(tries = 500)
    void whoLeadsAMeasureIsToldSo(@ForAll @Realistic(quotes = false) Plan plan) {
        List<Task> tasks = service().tasks(plan);
        plan.assignments().stream()
                .filter(assignment -> assignment.getRole() == Role.LEAD)
                .forEach(lead -> lead.getMeasure()
                        .ifPresent(measure -> assertTrue(
                                tasks.contains(new Task(measure, lead.getParty().getText(), Role.LEAD)),
                                () -> written(plan) + "\n" + tasks)));
    }

    @Property(tries = 500)
    void everyoneHasOneTaskForEachMeasure(@ForAll @Realistic(quotes = false) Plan plan) {
        List<List<String>> sent = service().tasks(plan).stream()
                .map(task -> List.of(task.measure().toString(), task.party()))
                .collect(Collectors.toList());
        Set<List<String>> named = plan.assignments().stream()
                .filter(assignment -> assignment.getMeasure().isPresent())
                .map(assignment -> List.of(
                        assignment.getMeasure().get().toString(),
                        assignment.getParty().getText()))
                .collect(Collectors.toSet());
        assertEquals(named, new HashSet<>(sent));
        assertEquals(named.size(), sent.size());
    }

    /** The measures of a plan and its clauses, as an official would write them. */
    private static String written(Plan plan) {
        return plan.getMeasures().stream()
                .map(measure -> measure.getNumber() + "、" + measure.getHeading().orElse("")
                        + plan.getClauses().stream()
                                .filter(clause -> clause.getMeasure()
                                        .filter(measure.getNumber()::equals)
                                        .isPresent())
                                .map(SupervisionProperties::written)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String written(ResponsibilityClause clause) {
        return clause.getGroups().stream()
                .map(SupervisionProperties::written)
                .collect(Collectors.joining("，", "（" + clause.getRole().label() + "：", "）"));
    }

    private static String written(PartyGroup group) {
        return group.getParties().stream().map(party -> party.getText()).collect(Collectors.joining("、"))
                + (group.isOpenEnded() ? "等" : "");
    }
}
