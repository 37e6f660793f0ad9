// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;

/** The laws of the responsibility matrix. */
class ResponsibilitiesProperties {

    private static final String[] OUTLINE = {"一", "二", "二（一）", "二（二）", "二（三）", "三", "四", "附件1", "附件1·一"};
    private static final String[] ANYWHERE = {"一", "二", "二（一）", "二（二）", "二（三）", "三", "四", "附件1", "附件1·一", "九", "十"};
    private static final String[] PARTIES = {"市工信局", "市财政局", "各区、县政府", "各区县政府", "西咸新区管委会", "区财政局（区金融办）"};

    @Property
    void everyAssignmentOfThePlanIsInTheMatrixExactlyOnce(@ForAll("anyPlans") Plan plan) {
        assertEquals(
                counted(plan.assignments()),
                counted(Responsibilities.matrix(plan).getAssignments()));
    }

    @Property
    void columnsAreTheDistinctNamesOfParties(@ForAll("anyPlans") Plan plan) {
        List<String> columns = Responsibilities.matrix(plan).getParties();

        assertEquals(new HashSet<>(columns).size(), columns.size());
        assertEquals(
                plan.assignments().stream().map(a -> a.getParty().getText()).collect(Collectors.toSet()),
                new HashSet<>(columns));
    }

    @Property
    void rowsAreTheMeasuresInTheirOrderAndWhateverElseIsAssigned(@ForAll("anyPlans") Plan plan) {
        List<OutlineNumber> rows = Responsibilities.matrix(plan).getMeasures();
        List<OutlineNumber> measures =
                plan.getMeasures().stream().map(Measure::getNumber).collect(Collectors.toList());
        Set<OutlineNumber> expected = new HashSet<>(measures);
        plan.assignments().forEach(a -> a.getMeasure().ifPresent(expected::add));

        assertEquals(new HashSet<>(rows).size(), rows.size());
        assertEquals(expected, new HashSet<>(rows));
        assertEquals(measures, rows.stream().filter(measures::contains).collect(Collectors.toList()));
    }

    @Property
    void rowsFollowTheOutline(@ForAll("plans") Plan plan) {
        List<OutlineNumber> outline = ResponsibilitiesTest.numbers(OUTLINE);
        List<Integer> places = Responsibilities.matrix(plan).getMeasures().stream()
                .map(outline::indexOf)
                .map(place -> place < 0 ? outline.size() : place)
                .collect(Collectors.toList());

        assertTrue(
                IntStream.range(1, places.size()).allMatch(i -> places.get(i - 1) <= places.get(i)), places::toString);
    }

    @Property
    void rowsAreAsIfPutInOneByOne(@ForAll("plans") Plan plan, @ForAll long seed) {
        List<Measure> shuffled = new ArrayList<>(plan.getMeasures());
        Collections.shuffle(shuffled, new Random(seed));
        Plan disordered = Plan.builder()
                .addAllOutline(plan.getOutline())
                .addAllMeasures(shuffled)
                .addAllClauses(plan.getClauses())
                .build();
        List<OutlineNumber> outline = ResponsibilitiesTest.numbers(OUTLINE);
        List<OutlineNumber> rows = shuffled.stream().map(Measure::getNumber).collect(Collectors.toList());
        List<OutlineNumber> outside = new ArrayList<>();
        for (Assignment assignment : plan.assignments()) {
            OutlineNumber number = assignment.getMeasure().orElseThrow();
            int place = outline.indexOf(number);
            if (place < 0 && !outside.contains(number)) {
                outside.add(number);
            } else if (place >= 0 && !rows.contains(number)) {
                int row = 0;
                while (row < rows.size() && outline.indexOf(rows.get(row)) <= place) {
                    row++;
                }
                rows.add(row, number);
            }
        }
        rows.addAll(outside);

        assertEquals(rows, Responsibilities.matrix(disordered).getMeasures());
    }

    @Property
    void cellsDoNotDependOnTheOrderOfTheClauses(@ForAll("plans") Plan plan, @ForAll long seed) {
        List<ResponsibilityClause> shuffled = new ArrayList<>(plan.getClauses());
        Collections.shuffle(shuffled, new Random(seed));
        ResponsibilityMatrix one = Responsibilities.matrix(plan);
        ResponsibilityMatrix other = Responsibilities.matrix(with(plan, shuffled));

        assertEquals(counted(one.getAssignments()), counted(other.getAssignments()));
        assertEquals(new HashSet<>(one.getParties()), new HashSet<>(other.getParties()));
        assertEquals(new HashSet<>(one.getMeasures()), new HashSet<>(other.getMeasures()));
        assertEquals(inOutline(one), inOutline(other));
        for (OutlineNumber row : one.getMeasures()) {
            for (String column : one.getParties()) {
                assertEquals(new HashSet<>(one.roles(row, column)), new HashSet<>(other.roles(row, column)));
            }
        }
    }

    @Property(tries = 300)
    void rowsColumnsAndCellsAreTheAssignmentsThatASearchFinds(@ForAll("anyPlans") Plan plan) {
        ResponsibilityMatrix matrix = Responsibilities.matrix(plan);

        for (String column : matrix.getParties()) {
            assertEquals(found(matrix, a -> a.getParty().getText().equals(column)), matrix.assignments(column));
        }
        for (OutlineNumber row : matrix.getMeasures()) {
            Predicate<Assignment> inRow =
                    a -> a.getMeasure().filter(row::equals).isPresent();
            assertEquals(found(matrix, inRow), matrix.assignments(row));
            for (String column : matrix.getParties()) {
                assertEquals(
                        found(matrix, inRow.and(a -> a.getParty().getText().equals(column))),
                        matrix.assignments(row, column));
            }
        }
    }

    private static List<Assignment> found(ResponsibilityMatrix matrix, Predicate<Assignment> what) {
        return matrix.getAssignments().stream().filter(what).collect(Collectors.toList());
    }

    @Property
    void aPlanWithoutClausesHasRowsOnly(@ForAll("anyPlans") Plan plan) {
        ResponsibilityMatrix matrix = Responsibilities.matrix(with(plan, List.of()));

        assertTrue(matrix.getParties().isEmpty());
        assertTrue(matrix.getAssignments().isEmpty());
        assertEquals(plan.getMeasures().size(), matrix.getMeasures().size());
    }

    /** Plans as offices write them, plans of any kind, and those below. */
    @Provide
    Arbitrary<Plan> anyPlans() {
        return Arbitraries.oneOf(
                PolicyArbitraries.realistic().withQuotes(false).values(Plan.class),
                PolicyArbitraries.anything().withQuotes(false).values(Plan.class),
                plans());
    }

    /** Plans of one outline whose clauses may point anywhere. */
    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<Set<String>> measures = Arbitraries.of(OUTLINE).set().ofMaxSize(6);
        Arbitrary<ResponsibilityClause> clause = Combinators.combine(
                        Arbitraries.of(ANYWHERE),
                        Arbitraries.of(Role.class),
                        Arbitraries.of(PARTIES).list().ofMinSize(1).ofMaxSize(4))
                .as((measure, role, parties) ->
                        ResponsibilitiesTest.clause(measure, role, parties.toArray(new String[0])));
        return Combinators.combine(measures, clause.list().ofMaxSize(8))
                .as((numbers, clauses) -> Plan.builder()
                        .addAllOutline(ResponsibilitiesTest.outline(OUTLINE))
                        .addAllMeasures(ResponsibilitiesTest.measures(List.of(OUTLINE).stream()
                                .filter(numbers::contains)
                                .toArray(String[]::new)))
                        .addAllClauses(clauses)
                        .build());
    }

    private static Plan with(Plan plan, List<ResponsibilityClause> clauses) {
        return Plan.builder()
                .addAllOutline(plan.getOutline())
                .addAllMeasures(plan.getMeasures())
                .addAllClauses(clauses)
                .build();
    }

    private static List<OutlineNumber> inOutline(ResponsibilityMatrix matrix) {
        List<OutlineNumber> outline = ResponsibilitiesTest.numbers(OUTLINE);
        return matrix.getMeasures().stream().filter(outline::contains).collect(Collectors.toList());
    }

    private static Map<Assignment, Integer> counted(Collection<Assignment> assignments) {
        Map<Assignment, Integer> counts = new HashMap<>();
        assignments.forEach(a -> counts.merge(a, 1, Integer::sum));
        return counts;
    }
}
