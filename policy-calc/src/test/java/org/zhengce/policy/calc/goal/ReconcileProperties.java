// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zhengce.policy.model.goal.Coverage;
import org.zhengce.policy.model.goal.Reconciliation;
import org.zhengce.policy.model.goal.ReconciliationFlaw;
import org.zhengce.policy.model.goal.Share;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** The laws of reconciliation. */
class ReconcileProperties {

    @Property(tries = 300)
    void whatWasApportionedCoversItsTotal(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 90) Integer> weights,
            @ForAll @IntRange(min = 0, max = 4000) int total) {
        Quantity whole = Quantity.of(Rational.of(total), Unit.of("万平方米"));
        List<Share> shares = IntStream.range(0, weights.size())
                .mapToObj(i -> Share.of("区县" + i, Rational.of(weights.get(i))))
                .collect(Collectors.toList());
        List<Target> children = Decompositions.apportion(whole, shares, 0).getParts().stream()
                .map(part -> ReconcileTest.in(
                        part.getShare().getUnit(), part.getAmount().getValue().toString()))
                .collect(Collectors.toList());
        Reconciliation report = Decompositions.reconcile(
                ReconcileTest.target(Comparator.AT_LEAST, whole.getValue().toString(), "万平方米"), children);
        assertEquals(Coverage.EXACT, report.getCoverage());
        assertTrue(report.sound());
    }

    @Property(tries = 300)
    void anyTargetsHaveAnAnswerOrARefusalByName(@ForAll Target parent, @ForAll @Size(max = 6) List<Target> children) {
        try {
            Reconciliation report = Decompositions.reconcile(parent, children);
            assertEquals(children, report.getChildren());
            assertEquals(report.getSum().isPresent(), report.getDifference().isPresent());
            report.getIssues().forEach(report::target);
            assertTrue(report.getCoverage() == Coverage.UNDETERMINED
                    || report.getIssues().stream()
                            .noneMatch(i -> i.getFlaw().compareTo(ReconciliationFlaw.REPEATED) <= 0));
        } catch (InvalidValueException e) {
            assertTrue(e.getMessage().contains("must not be summed"), e::getMessage);
        }
    }

    /** Children of a few areas, some in other units or due later: of two of one area the sum is that of one. */
    @Property(tries = 300)
    void theOrderOfTheChildrenDecidesOnNothingButWhichOfTwoAlikeIsTheSecond(
            @ForAll @Size(max = 10) List<@IntRange(max = 5) Integer> kinds, @ForAll long seed) {
        List<Target> children = kinds.stream()
                .map(kind -> ReconcileTest.in(
                        "区县" + kind,
                        ReconcileTest.target(Comparator.AT_LEAST, String.valueOf(kind), kind == 5 ? "亿元" : "万平方米")))
                .collect(Collectors.toList());
        List<Target> shuffled = new ArrayList<>(children);
        Collections.shuffle(shuffled, new Random(seed));
        Target parent = ReconcileTest.target(Comparator.AT_LEAST, "10", "万平方米");
        Reconciliation one = Decompositions.reconcile(parent, children);
        Reconciliation other = Decompositions.reconcile(parent, shuffled);
        assertEquals(one.getSum(), other.getSum());
        assertEquals(one.getCoverage(), other.getCoverage());
        assertEquals(one.getIssues().size(), other.getIssues().size());
        assertEquals(
                Optional.of(Rational.of(kinds.stream()
                        .filter(kind -> kind < 5)
                        .distinct()
                        .mapToInt(kind -> kind)
                        .sum())),
                one.getSum().map(Quantity::getValue));
        one.getIssues()
                .forEach(issue -> assertEquals(
                        issue.getFlaw() == ReconciliationFlaw.OTHER_UNIT,
                        one.target(issue).getScope().getArea().get().equals("区县5")));
    }
}
