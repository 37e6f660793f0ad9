// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;
import org.zhengce.policy.model.text.OutlineNumber;

/** The assignments of a matrix by row, column and cell; made once for each matrix, in time linear in its assignments. */
final class MatrixIndex {

    private final Map<OutlineNumber, List<Assignment>> rows = new HashMap<>();
    private final Map<String, List<Assignment>> columns = new HashMap<>();
    private final Map<OutlineNumber, Map<String, List<Assignment>>> cells = new HashMap<>();

    MatrixIndex(List<Assignment> assignments) {
        for (Assignment assignment : assignments) {
            String party = assignment.getParty().getText();
            columns.computeIfAbsent(party, key -> new ArrayList<>(1)).add(assignment);
            assignment.getMeasure().ifPresent(measure -> {
                rows.computeIfAbsent(measure, key -> new ArrayList<>()).add(assignment);
                cells.computeIfAbsent(measure, key -> new HashMap<>())
                        .computeIfAbsent(party, key -> new ArrayList<>(1))
                        .add(assignment);
            });
        }
    }

    List<Assignment> row(OutlineNumber measure) {
        return known(rows.get(measure));
    }

    List<Assignment> column(String party) {
        return known(columns.get(party));
    }

    List<Assignment> cell(OutlineNumber measure, String party) {
        return known(cells.getOrDefault(measure, Collections.emptyMap()).get(party));
    }

    private static List<Assignment> known(@Nullable List<Assignment> found) {
        return found == null ? Collections.emptyList() : Collections.unmodifiableList(found);
    }
}
