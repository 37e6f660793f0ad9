// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.supervision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengce.policy.calc.responsibility.Responsibilities;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;

/** The service as it was mended: of two roles the stronger one stays. */
public final class StrongestRoleSupervision implements Supervision {

    @Override
    public List<Task> tasks(Plan plan) {
        Map<List<?>, Task> tasks = new LinkedHashMap<>();
        for (Assignment assignment : Responsibilities.matrix(plan).getAssignments()) {
            assignment.getMeasure().ifPresent(measure -> {
                String party = assignment.getParty().getText();
                tasks.merge(
                        List.of(measure, party),
                        new Task(measure, party, assignment.getRole()),
                        StrongestRoleSupervision::stronger);
            });
        }
        return new ArrayList<>(tasks.values());
    }

    /** Roles are declared from the strongest on. */
    private static Task stronger(Task one, Task other) {
        return one.role().compareTo(other.role()) <= 0 ? one : other;
    }
}
