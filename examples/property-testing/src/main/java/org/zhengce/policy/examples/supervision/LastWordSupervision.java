// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.supervision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengce.policy.calc.responsibility.Responsibilities;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;

/** The service as it was written at first, with the bug that this example is about. */
public final class LastWordSupervision implements Supervision {

    @Override
    public List<Task> tasks(Plan plan) {
        Map<List<?>, Task> tasks = new LinkedHashMap<>();
        for (Assignment assignment : Responsibilities.matrix(plan).getAssignments()) {
            assignment.getMeasure().ifPresent(measure -> {
                String party = assignment.getParty().getText();
                // The bug: whoever leads a measure and is named again below loses the lead.
                tasks.put(List.of(measure, party), new Task(measure, party, assignment.getRole()));
            });
        }
        return new ArrayList<>(tasks.values());
    }
}
