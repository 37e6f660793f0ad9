// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.text.OutlineNumber;

/** Puts measures against parties. */
final class Matrix {

    private Matrix() {}

    static ResponsibilityMatrix of(Plan plan) {
        List<Assignment> assignments = plan.assignments();
        Set<String> parties = new LinkedHashSet<>();
        for (Assignment assignment : assignments) {
            parties.add(assignment.getParty().getText());
        }
        return ResponsibilityMatrix.builder()
                .addAllMeasures(rows(plan, assignments))
                .addAllParties(parties)
                .addAllAssignments(assignments)
                .build();
    }

    private static List<OutlineNumber> rows(Plan plan, List<Assignment> assignments) {
        List<OutlineNumber> rows = new ArrayList<>();
        for (Measure measure : plan.getMeasures()) {
            rows.add(measure.getNumber());
        }
        Map<OutlineNumber, Integer> places = places(plan);
        Set<OutlineNumber> known = new HashSet<>(rows);
        Set<OutlineNumber> outside = new LinkedHashSet<>();
        for (Assignment assignment : assignments) {
            if (!assignment.getMeasure().isPresent()
                    || !known.add(assignment.getMeasure().get())) {
                continue;
            }
            OutlineNumber number = assignment.getMeasure().get();
            Integer place = places.get(number);
            if (place == null) {
                outside.add(number);
            } else {
                rows.add(before(place, rows, places), number);
            }
        }
        rows.addAll(outside);
        return rows;
    }

    private static Map<OutlineNumber, Integer> places(Plan plan) {
        Map<OutlineNumber, Integer> places = new HashMap<>();
        for (int i = 0; i < plan.getOutline().size(); i++) {
            int place = i;
            plan.getOutline().get(i).getNumber().ifPresent(number -> places.putIfAbsent(number, place));
        }
        return places;
    }

    /** The index of the first row that stands later in the outline than the place. */
    private static int before(int place, List<OutlineNumber> rows, Map<OutlineNumber, Integer> places) {
        int row = 0;
        while (row < rows.size() && places.getOrDefault(rows.get(row), -1) <= place) {
            row++;
        }
        return row;
    }
}
