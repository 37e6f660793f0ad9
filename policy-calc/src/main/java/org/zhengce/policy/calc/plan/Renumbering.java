// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengce.policy.calc.responsibility.Responsibilities;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureChange;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.MatrixDifference;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.text.OutlineNumber;

/** The numbers that measures have after, for those that they had before: so that who answers for 三 is not lost where it is 四 now. */
final class Renumbering {

    private final Plan after;
    private final Map<OutlineNumber, OutlineNumber> numbers = new HashMap<>();
    private final Set<OutlineNumber> gone = new HashSet<>();
    private final Set<OutlineNumber> used = new HashSet<>();

    Renumbering(Plan after) {
        this.after = after;
        after.getMeasures().forEach(measure -> used.add(measure.getNumber()));
    }

    void add(MeasureChange change) {
        change.getBefore().map(Measure::getNumber).ifPresent(number -> {
            if (change.getAfter().isPresent()) {
                numbers.put(number, change.getAfter().get().getNumber());
            } else {
                gone.add(number);
            }
        });
    }

    MatrixDifference difference(Plan before) {
        before.getMeasures().forEach(measure -> used.add(measure.getNumber()));
        Set<OutlineNumber> taken = after.getMeasures().stream()
                .map(Measure::getNumber)
                .filter(gone::contains)
                .collect(Collectors.toSet());
        taken.forEach(number -> numbers.put(number, another(number)));
        ResponsibilityMatrix old = Responsibilities.matrix(before).withoutQuotes();
        ResponsibilityMatrix renumbered = ResponsibilityMatrix.builder()
                .addAllMeasures(old.getMeasures().stream().map(this::number).collect(Collectors.toList()))
                .addAllParties(old.getParties())
                .addAllAssignments(
                        old.getAssignments().stream().map(this::renumbered).collect(Collectors.toList()))
                .build();
        return Responsibilities.difference(
                renumbered, Responsibilities.matrix(after).withoutQuotes());
    }

    private OutlineNumber number(OutlineNumber number) {
        return numbers.getOrDefault(number, number);
    }

    /** The number of a measure that is gone, told apart from the one that has it now as a repeated number is. */
    private OutlineNumber another(OutlineNumber number) {
        String text = number.toString();
        int mark = text.lastIndexOf('#');
        boolean marked = mark >= 0 && text.indexOf('（', mark) < 0 && text.indexOf('·', mark) < 0;
        String base = marked ? text.substring(0, mark) : text;
        for (int occurrence = 2; occurrence < 10_000; occurrence++) {
            OutlineNumber other = OutlineNumber.parse(base + "#" + occurrence);
            if (used.add(other)) {
                return other;
            }
        }
        return number;
    }

    private Assignment renumbered(Assignment assignment) {
        return Assignment.builder()
                .measure(assignment.getMeasure().map(this::number))
                .party(assignment.getParty())
                .role(assignment.getRole())
                .position(assignment.getPosition())
                .openEnded(assignment.isOpenEnded())
                .source(assignment.getSource())
                .build();
    }
}
