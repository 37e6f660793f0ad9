// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhengce.policy.calc.goal.Goals;
import org.zhengce.policy.model.arbitraries.Anything;
import org.zhengce.policy.model.arbitraries.Realistic;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.PlanChangeKind;
import org.zhengce.policy.model.plan.PlanDifference;
import org.zhengce.policy.model.plan.TargetChange;
import org.zhengce.policy.model.plan.TargetChangeKind;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;

/** The laws of differences of plans. */
class PlansProperties {

    @Property(tries = 300)
    void aPlanDoesNotDifferFromItself(@ForAll @Realistic(listsUpTo = 5) Plan one, @ForAll @Anything Plan other) {
        assertTrue(Plans.difference(one, one).empty());
        assertTrue(Plans.difference(other, other).empty());
    }

    @Property(tries = 300)
    void appliedToTheOneItGivesTheOther(
            @ForAll @Realistic(listsUpTo = 5) Plan before, @ForAll @Realistic(listsUpTo = 5) Plan after) {
        assertEquals(after, Plans.apply(Plans.difference(before, after), before));
        assertEquals(before.equals(after), Plans.difference(before, after).empty());
    }

    @Property(tries = 300)
    void soItDoesWithPlansOfAnyKind(@ForAll @Anything Plan before, @ForAll @Anything Plan after) {
        assertEquals(after, Plans.apply(Plans.difference(before, after), before));
        assertEquals(before.equals(after), Plans.difference(before, after).empty());
    }

    @Property(tries = 300)
    void withoutQuotesNothingButTheWordsDiffers(@ForAll @Realistic(listsUpTo = 5) Plan plan) {
        PlanDifference difference = Plans.difference(plan, plan.withoutQuotes());

        difference.getTargets().forEach(change -> assertEquals(List.of(TargetChangeKind.REWORDED), change.getKinds()));
        difference.getOthers().forEach(change -> {
            boolean text = change.getPart().elements(plan.withoutQuotes()).isEmpty();
            assertEquals(text ? PlanChangeKind.REMOVED : PlanChangeKind.REWORDED, change.kind());
        });
        assertTrue(difference.getResponsibilities().getAssignments().isEmpty());
    }

    @Property(tries = 300)
    void whatIsTightenedOneWayIsLoosenedTheOther(
            @ForAll Target before,
            @ForAll Comparator comparator,
            @ForAll @IntRange(min = 1, max = 4) int factor,
            @ForAll @IntRange(min = 2016, max = 2030) int year) {
        Target after = changed(before, comparator, factor, year);
        Set<TargetChangeKind> there = Likeness.kinds(before, after);
        Set<TargetChangeKind> back = Likeness.kinds(after, before);

        assertEquals(there.contains(TargetChangeKind.TIGHTENED), back.contains(TargetChangeKind.LOOSENED));
        assertEquals(there.contains(TargetChangeKind.LOOSENED), back.contains(TargetChangeKind.TIGHTENED));
        assertEquals(there.contains(TargetChangeKind.CHANGED), back.contains(TargetChangeKind.CHANGED));
        assertTrue(!there.isEmpty());
    }

    /** The same with a part of its number, or with that number due by another year. */
    private static Target changed(Target target, Comparator comparator, int factor, int year) {
        Target due = year % 2 == 0 ? target.withHorizon(Horizon.byEndOf(PartialDate.of(year))) : target;
        return target.getBound()
                .match(
                        numeric -> due.withBound(NumericBound.of(
                                factor == 1 ? numeric.getComparator() : comparator,
                                numeric.getValue().times(Rational.of(factor, 2)),
                                numeric.getUnit())),
                        range -> due,
                        relative -> due,
                        universal -> due,
                        qualitative -> due);
    }

    @Property
    void whatSatisfiesATightenedTargetSatisfiedItBefore(
            @ForAll Comparator one,
            @ForAll Comparator other,
            @ForAll @IntRange(min = -20, max = 20) int low,
            @ForAll @IntRange(min = -20, max = 20) int high) {
        Target before = Target.of(Indicator.of("绿色工厂数量"), Bound.numeric(one, "" + low, "家"));
        Target after = before.withBound(Bound.numeric(other, "" + high, "家"));

        boolean tightened = Likeness.kinds(before, after).contains(TargetChangeKind.TIGHTENED);

        if (Goals.accepted(before).isPresent() && Goals.accepted(after).isPresent()) {
            boolean all = true;
            boolean converse = true;
            for (int half = -50; half <= 50; half++) {
                boolean then = passes(one, 2 * low, half);
                boolean now = passes(other, 2 * high, half);
                all &= then || !now;
                converse &= now || !then;
            }
            assertEquals(all && !converse, tightened);
        } else {
            assertTrue(!tightened);
        }
    }

    private static boolean passes(Comparator comparator, int bound, int value) {
        return switch (comparator) {
            case AT_LEAST, INCREASE_TO -> value >= bound;
            case MORE_THAN -> value > bound;
            case AT_MOST -> value <= bound;
            case LESS_THAN -> value < bound;
            default -> throw new AssertionError(comparator);
        };
    }

    @Property(tries = 200)
    void theOrderOfTargetsAloneMovesThem(@ForAll @Realistic(listsUpTo = 6) Plan plan, @ForAll long seed) {
        List<Target> shuffled = new ArrayList<>(plan.getTargets());
        Collections.shuffle(shuffled, new Random(seed));

        PlanDifference difference = Plans.difference(
                Plan.builder().addAllTargets(plan.getTargets()).build(),
                Plan.builder().addAllTargets(shuffled).build());

        assertEquals(
                List.of(),
                difference.getTargets().stream()
                        .map(TargetChange::getKinds)
                        .filter(kinds -> !kinds.equals(List.of(TargetChangeKind.MOVED)))
                        .collect(Collectors.toList()));
    }
}
