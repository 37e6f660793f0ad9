// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.zhengce.policy.calc.quantity.Roots;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;

/** How far it is from the figure of one year to that of the next: the difference of shares, the ratio and yearly growth of amounts. */
final class SuccessiveYears {

    private SuccessiveYears() {}

    /** From each year to the next that has a figure. */
    static void findings(SortedMap<Integer, List<Claim>> years, Consumer<Finding> to) {
        Optional<Joint> before = Optional.empty();
        int year = 0;
        for (Map.Entry<Integer, List<Claim>> entry : years.entrySet()) {
            Optional<Joint> now = Joint.of(entry.getValue());
            if (before.isPresent() && now.isPresent()) {
                step(before.get(), year, now.get(), entry.getKey()).ifPresent(to);
            }
            before = now;
            year = entry.getKey();
        }
    }

    private static Optional<Finding> step(Joint first, int from, Joint second, int to) {
        Interval before = first.interval().in(second.interval().getUnit());
        Interval after = second.interval();
        Claim one = first.claims().iterator().next();
        Claim other = second.claims().iterator().next();
        boolean floors = !before.getHigh().isPresent() && !after.getHigh().isPresent();
        boolean ceilings = !before.getLow().isPresent() && !after.getLow().isPresent();
        boolean apart = one.source() != other.source();
        boolean named = SameIndicator.comparator(one) != Comparator.EQUAL
                && SameIndicator.comparator(other) != Comparator.EQUAL;
        if (floors == ceilings || !SameIndicator.goal(one) || !SameIndicator.goal(other) || !apart && !named) {
            return Optional.empty();
        }
        Rational start = floors ? before.getLow().get() : before.getHigh().get();
        Rational end = floors ? after.getLow().get() : after.getHigh().get();
        int order = end.compareTo(start);
        boolean further = floors == order > 0;
        if (order == 0 || start.signum() <= 0 || end.signum() <= 0 || !apart && !further) {
            return Optional.empty();
        }
        Draft draft = SameIndicator.draft(one, other);
        boolean ratio = one.ratio();
        if (ratio) {
            Rational points =
                    end.minus(start).times(after.getUnit().magnitude()).times(Rational.of(100));
            String difference = Figures.decimal(points) + " 百分点";
            draft.step(from + " to " + to + ": " + difference, from + "至" + to + "年：" + difference);
        } else {
            Rational times = end.dividedBy(start);
            Rounded yearly = Roots.root(times, to - from, Figures.SIX);
            String arithmetic = Figures.say(end) + "/" + Figures.say(start) + " " + Figures.result(times);
            String rate = (yearly.isExact() ? "" : "≈") + Figures.rate(yearly.getValue());
            draft.step(
                    from + " to " + to + ": " + arithmetic + ", " + rate + " a year",
                    from + "至" + to + "年：" + arithmetic + "，年均 " + rate);
        }
        Interval own = first.interval();
        String figures = Figures.say(
                Quantity.of(floors ? own.getLow().get() : own.getHigh().get(), own.getUnit()));
        String later = Figures.say(Quantity.of(end, after.getUnit()));
        return Optional.of(
                further
                        ? draft.conclude(
                                Verdict.CONSISTENT,
                                "The target goes from " + figures + " in " + from + " to " + later + " in " + to,
                                "目标由" + from + "年的 " + figures + " 变为" + to + "年的 " + later)
                        : draft.conclude(
                                Verdict.UNDERDETERMINED,
                                "The target of " + to + " (" + later + ") asks less than that of " + from + " ("
                                        + figures + "): it can bind only if what was reached may be lost again",
                                to + "年的目标（" + later + "）低于" + from + "年的目标（" + figures
                                        + "）的要求：除非已达到的水平允许回落，否则不起约束作用"));
    }
}
