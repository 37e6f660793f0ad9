// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengce.policy.calc.responsibility.Responsibilities;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;

/**
 * The responsibility matrix as a table whose cells carry a letter and a shade (责任矩阵热力图), and at its foot how many measures each party
 * has. A matrix of more cells than a person can look at is a list of the parties of each measure.
 */
final class HeatMap {

    private static final int MOST_CELLS = 60_000;
    private static final int SHADES = 5;

    private HeatMap() {}

    static void write(Html html, Plan plan) {
        ResponsibilityMatrix matrix = Responsibilities.matrix(plan);
        List<String> parties = matrix.getParties();
        html.element(
                "p",
                matrix.getMeasures().size() + " 项措施 × " + parties.size() + " 个单位。" + MatrixTable.LEGEND,
                "class",
                "note");
        if (parties.isEmpty()) {
            return;
        }
        Map<OutlineNumber, String> headings = new HashMap<>();
        for (Measure measure : plan.getMeasures()) {
            headings.putIfAbsent(measure.getNumber(), measure.getHeading().orElse(""));
        }
        html.open("div", "class", "wide", "role", "region", "aria-label", "责任矩阵", "tabindex", "0");
        if ((long) matrix.getMeasures().size() * parties.size() > MOST_CELLS) {
            list(html, matrix, headings);
        } else {
            table(html, matrix, headings);
        }
        html.close().line();
    }

    private static void table(Html html, ResponsibilityMatrix matrix, Map<OutlineNumber, String> headings) {
        Map<String, Long> load = matrix.getAssignments().stream()
                .collect(Collectors.groupingBy(
                        assignment -> assignment.getParty().getText(), Collectors.counting()));
        long most = load.values().stream().mapToLong(Long::longValue).max().orElse(1);
        html.open("table", "class", "heat").open("thead").open("tr").element("th", "措施", "scope", "col");
        for (String party : matrix.getParties()) {
            html.open("th", "scope", "col", "class", "party")
                    .element("span", party)
                    .close();
        }
        html.close().close().line().open("tbody");
        for (OutlineNumber measure : matrix.getMeasures()) {
            html.open("tr").element("th", (measure + " " + headings.getOrDefault(measure, "")).trim(), "scope", "row");
            for (String party : matrix.getParties()) {
                List<Role> roles = List.copyOf(matrix.roles(measure, party));
                if (roles.isEmpty()) {
                    html.element("td", "");
                } else {
                    Role first = roles.get(0);
                    html.element(
                            "td",
                            roles.stream().map(MatrixTable::mark).collect(Collectors.joining()),
                            "class",
                            first.name().toLowerCase(java.util.Locale.ROOT),
                            "title",
                            party + "：" + roles.stream().map(Role::label).collect(Collectors.joining("、")) + "，"
                                    + measure);
                }
            }
            html.close().line();
        }
        html.close().open("tfoot").open("tr").element("th", "合计", "scope", "row");
        for (String party : matrix.getParties()) {
            long n = load.getOrDefault(party, 0L);
            html.element("td", String.valueOf(n), "class", "load" + (n * (SHADES - 1) + most - 1) / most);
        }
        html.close().close().close();
    }

    private static void list(Html html, ResponsibilityMatrix matrix, Map<OutlineNumber, String> headings) {
        Map<OutlineNumber, List<Assignment>> byMeasure = matrix.getAssignments().stream()
                .filter(assignment -> assignment.getMeasure().isPresent())
                .collect(Collectors.groupingBy(
                        assignment -> assignment.getMeasure().get()));
        html.open("table").open("tbody");
        for (OutlineNumber measure : matrix.getMeasures()) {
            String parties = byMeasure.getOrDefault(measure, List.of()).stream()
                    .map(assignment -> MatrixTable.mark(assignment.getRole()) + " "
                            + assignment.getParty().getText())
                    .collect(Collectors.joining("、"));
            html.open("tr")
                    .element("th", (measure + " " + headings.getOrDefault(measure, "")).trim(), "scope", "row")
                    .element("td", parties)
                    .close()
                    .line();
        }
        html.close().close();
    }
}
