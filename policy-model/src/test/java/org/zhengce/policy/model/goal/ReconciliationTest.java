// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.text.Quote;

class ReconciliationTest {

    private static final Target PARENT = target("400").withQuote(Optional.of(Quote.of(0, "达到400万平方米")));
    private static final Target CHILD = target("5").withQuote(Optional.of(Quote.of(20, "建成5万平方米")));

    private static Target target(String value) {
        return Target.of(Indicator.of("标准化厂房面积"), Bound.numeric(Comparator.AT_LEAST, value, "万平方米"));
    }

    private static Reconciliation.Builder report(Coverage coverage) {
        return Reconciliation.builder().parent(PARENT).addChildren(CHILD).coverage(coverage);
    }

    @Test
    void anIssueLeadsToItsTarget() {
        Reconciliation report = report(Coverage.SHORT).build();
        assertEquals(CHILD, report.target(ReconciliationIssue.of(ReconciliationFlaw.REPEATED, 0)));
        assertEquals(PARENT, report.target(ReconciliationIssue.ofParent(ReconciliationFlaw.NO_FIGURE)));
    }

    @Test
    void itIsSoundIfNothingIsWrongAndTheParentIsCovered() {
        assertTrue(report(Coverage.EXACT).build().sound());
        assertTrue(report(Coverage.BEYOND).build().sound());
        assertFalse(report(Coverage.SHORT).build().sound());
        assertFalse(report(Coverage.UNDETERMINED).build().sound());
        assertFalse(report(Coverage.EXACT)
                .addIssues(ReconciliationIssue.of(ReconciliationFlaw.LATER_DEADLINE, 0))
                .build()
                .sound());
    }

    @Test
    void withoutQuotesTheTargetsHaveNone() {
        Reconciliation bare = report(Coverage.SHORT).build().withoutQuotes();
        assertEquals(target("400"), bare.getParent());
        assertEquals(Arrays.asList(target("5")), bare.getChildren());
        assertEquals(Coverage.SHORT, bare.getCoverage());
    }

    @Test
    void whatKeepsAFigureOutOfTheSumComesBeforeWhatDoesNot() {
        assertTrue(ReconciliationFlaw.NO_FIGURE.excludes());
        assertTrue(ReconciliationFlaw.REPEATED.excludes());
        assertFalse(ReconciliationFlaw.LATER_DEADLINE.excludes());
        assertFalse(ReconciliationFlaw.BOUNDARY_EXCLUDED.excludes());
    }
}
