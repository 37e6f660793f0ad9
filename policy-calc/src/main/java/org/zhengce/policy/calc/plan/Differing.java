// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zhengce.policy.calc.sequence.Alignment;
import org.zhengce.policy.calc.sequence.Patch;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureChange;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.PlanDifference;
import org.zhengce.policy.model.plan.TargetChange;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.time.PlanPeriod;

/** Takes the difference of two plans, and applies it. */
final class Differing {

    /** A measure is the same one if all but its place in the text is, or its heading, or at least its number. */
    private static final List<Function<Measure, Object>> MEASURES = Collections.unmodifiableList(
            Arrays.asList(Measure::withoutQuotes, measure -> Part.known(measure.getHeading()), Measure::getNumber));

    private Differing() {}

    static PlanDifference of(Plan before, Plan after) {
        PlanDifference.Builder difference = PlanDifference.builder();
        if (!before.getPeriod().equals(after.getPeriod())) {
            difference.periodBefore(before.getPeriod()).periodAfter(after.getPeriod());
        }
        List<Measure> measures = before.getMeasures();
        List<Measure> newMeasures = after.getMeasures();
        Renumbering renumbering = new Renumbering(after);
        Alignment.changes(measures, newMeasures, MEASURES, (from, to) -> {
            MeasureChange change = MeasureChange.builder()
                    .before(place(from).map(there -> measures.get(there - 1)))
                    .after(place(to).map(there -> newMeasures.get(there - 1)))
                    .from(place(from))
                    .to(place(to))
                    .build();
            renumbering.add(change);
            difference.addMeasures(change);
        });
        targets(before.getTargets(), after.getTargets(), difference);
        for (Part<?> part : Part.ALL) {
            part.changes(before, after, difference::addOthers);
        }
        return difference.responsibilities(renumbering.difference(before)).build();
    }

    private static void targets(List<Target> targets, List<Target> newTargets, PlanDifference.Builder difference) {
        Alignment.changes(
                targets,
                newTargets,
                Likeness.KEYS,
                (from, to) -> difference.addTargets(TargetChange.builder()
                        .addAllKinds(Likeness.kinds(
                                place(from).map(there -> targets.get(there - 1)),
                                place(to).map(there -> newTargets.get(there - 1))))
                        .before(place(from).map(there -> targets.get(there - 1)))
                        .after(place(to).map(there -> newTargets.get(there - 1)))
                        .from(place(from))
                        .to(place(to))
                        .build()));
    }

    static Optional<Integer> place(int place) {
        return place > 0 ? Optional.of(place) : Optional.empty();
    }

    static Plan apply(PlanDifference difference, Plan plan) {
        Plan.Builder result = Plan.builder().period(period(difference, plan));
        Patch<Measure> measures = new Patch<>();
        for (MeasureChange change : difference.getMeasures()) {
            change.getFrom().ifPresent(place -> change.getBefore().ifPresent(each -> measures.take(place, each)));
            change.getTo().ifPresent(place -> change.getAfter().ifPresent(each -> measures.put(place, each)));
        }
        result.addAllMeasures(measures.to(
                plan.getMeasures(),
                refusal("measure", "措施", each -> each.getNumber().toString())));
        Patch<Target> targets = new Patch<>();
        for (TargetChange change : difference.getTargets()) {
            change.getFrom().ifPresent(place -> change.getBefore().ifPresent(each -> targets.take(place, each)));
            change.getTo().ifPresent(place -> change.getAfter().ifPresent(each -> targets.put(place, each)));
        }
        result.addAllTargets(targets.to(
                plan.getTargets(),
                refusal("target", "目标", each -> each.getIndicator().getName())));
        for (Part<?> part : Part.ALL) {
            part.apply(difference.others(part.part()), plan, result);
        }
        return result.build();
    }

    private static Optional<PlanPeriod> period(PlanDifference difference, Plan plan) {
        Optional<PlanPeriod> before = difference.getPeriodBefore();
        Optional<PlanPeriod> after = difference.getPeriodAfter();
        if (!before.isPresent() && !after.isPresent()) {
            return plan.getPeriod();
        }
        if (!before.equals(plan.getPeriod())) {
            throw new InvalidValueException(
                    ProblemCode.PLAN_DIFFERENCE_BASE, "period", "规划期", 1, said(plan.getPeriod()), said(before));
        }
        return after;
    }

    private static String said(Optional<PlanPeriod> period) {
        return period.map(PlanPeriod::toString).orElse("-");
    }

    static <T> Patch.Refusal<T> refusal(String code, String label, Function<T, String> text) {
        return (place, found, expected) -> new InvalidValueException(
                ProblemCode.PLAN_DIFFERENCE_BASE,
                code,
                label,
                place,
                found.map(text).orElse("-"),
                text.apply(expected));
    }
}
