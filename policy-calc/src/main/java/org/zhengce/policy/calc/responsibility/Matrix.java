// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.text.OutlineNumber;

/** Puts measures against parties. */
final class Matrix {

    private Matrix() {}

    /** The matrix of a plan whose assignments are these: as written, or expanded. */
    static ResponsibilityMatrix of(Plan plan, List<Assignment> assignments) {
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

    /** The measures in their order; between them, each before the first that stands later in the outline, the other sections. */
    private static List<OutlineNumber> rows(Plan plan, List<Assignment> assignments) {
        Map<OutlineNumber, Integer> places = places(plan);
        Set<OutlineNumber> known = new HashSet<>();
        plan.getMeasures().forEach(measure -> known.add(measure.getNumber()));
        SortedMap<Integer, OutlineNumber> sections = new TreeMap<>();
        List<OutlineNumber> outside = new ArrayList<>();
        for (Assignment assignment : assignments) {
            assignment.getMeasure().filter(known::add).ifPresent(number -> {
                Integer place = places.get(number);
                if (place == null) {
                    outside.add(number);
                } else {
                    sections.put(place, number);
                }
            });
        }
        List<OutlineNumber> rows = new ArrayList<>();
        for (Measure measure : plan.getMeasures()) {
            SortedMap<Integer, OutlineNumber> before = sections.headMap(places.getOrDefault(measure.getNumber(), -1));
            rows.addAll(before.values());
            before.clear();
            rows.add(measure.getNumber());
        }
        rows.addAll(sections.values());
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
}
