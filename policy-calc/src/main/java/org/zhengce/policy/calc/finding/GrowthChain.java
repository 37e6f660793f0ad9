// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.zhengce.policy.calc.quantity.Intervals;
import org.zhengce.policy.calc.quantity.Roots;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;

/**
 * The growth of single years against that of a longer span around them: with p₁ … p_k those of its first years, the factor of
 * the whole is F = p₁·…·p_k·R, R that of the rest.
 *
 * <p>If the parts are all said and their product does not meet F, they conflict; if it lies within F, the whole is implied; if
 * the rest is not said, it has to grow by (F/(p₁·…·p_k))^(1/m) in each of its m years. A multiple whose base year the text does
 * not give is also held against the years before the growth it stands beside.
 */
final class GrowthChain implements Check {

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        for (List<Claim> group : inquiry.groups()) {
            Growths growths = new Growths(inquiry, group);
            for (int year : growths.years()) {
                for (Optional<Integer> from : growths.ending(year).bases()) {
                    if (from.filter(start -> year - start > 1).isPresent()) {
                        inside(growths, from.get(), year, to);
                        before(growths, from.get(), year, to);
                    }
                }
            }
        }
    }

    /** Single years at the start of the span. */
    private static void inside(Growths growths, int from, int to, Consumer<Finding> out) {
        Optional<Joint> whole = growths.span(from, to);
        List<Joint> parts = new ArrayList<>();
        int year = from + 1;
        for (Optional<Joint> next = growths.single(year);
                whole.isPresent() && next.isPresent() && year <= to;
                next = growths.single(year)) {
            parts.add(next.get());
            year++;
        }
        if (parts.isEmpty()) {
            return;
        }
        int reached = year - 1;
        Optional<Joint> rest = reached == to ? Optional.empty() : growths.span(reached, to);
        Draft draft = draft(growths, from, parts);
        whole.get().claims().forEach(draft::ground);
        Interval first = product(parts);
        if (reached < to && !rest.isPresent()) {
            rest(draft, first, whole.get().interval(), from, reached, to, out);
            return;
        }
        rest.ifPresent(joint -> joint.claims().forEach(draft::ground));
        Interval all = rest.map(joint -> Intervals.product(first, joint.interval(), first.getUnit()))
                .orElse(first);
        String asked = Figures.english(Figures.positive(whole.get().interval()));
        String wanted = Figures.chinese(Figures.positive(whole.get().interval()));
        step(draft, from, to, parts, rest.map(joint -> low(joint.interval())), all);
        if (!all.intersection(whole.get().interval()).isPresent()) {
            out.accept(draft.conclude(
                    Verdict.CONFLICT,
                    "Year by year it becomes " + Figures.english(Figures.positive(all)) + " times from " + from + " to "
                            + to + ", the growth of the whole span asks " + asked + " times",
                    from + "至" + to + "年逐段增长后的倍数" + Figures.chinese(Figures.positive(all)) + "，与全期倍数" + wanted
                            + " 的要求不能同时成立"));
        } else if (whole.get().interval().encloses(all)) {
            out.accept(draft.conclude(
                    Verdict.DOMINATED,
                    "The growth of the whole span is implied by that of its parts and can never bind",
                    "全期增长要求已被各段增长要求涵盖，不起约束作用"));
        } else {
            out.accept(draft.conclude(
                    Verdict.CONSISTENT,
                    "Both can hold; the parts alone make it " + Figures.english(Figures.positive(all))
                            + " times, the whole asks " + asked + " times",
                    "可以同时成立；逐段增长的倍数" + Figures.chinese(Figures.positive(all)) + "，全期要求的倍数" + wanted));
        }
    }

    private static void rest(
            Draft draft, Interval first, Interval whole, int from, int reached, int to, Consumer<Finding> out) {
        Optional<Rational> asked = whole.getLow();
        Optional<Rational> done = first.getLow().filter(low -> low.signum() > 0);
        if (!asked.isPresent() || !done.isPresent() || asked.get().compareTo(done.get()) <= 0) {
            return;
        }
        String rate = needed(draft, asked.get(), done.get(), to - reached);
        out.accept(draft.conclude(
                Verdict.CONSISTENT,
                "With just the growth said up to " + reached + " the " + years(to - reached) + " after it need " + rate
                        + " a year",
                "至" + reached + "年若仅按所定增速增长，其后" + (to - reached) + "年年均须增长 " + rate + " 方可实现" + from + "至" + to
                        + "年的要求"));
    }

    /** Single years before the span, if a multiple that ends with it may be counted from before them. */
    private static void before(Growths growths, int from, int to, Consumer<Finding> out) {
        Optional<Joint> average = growths.factor(growths.ending(to).averages(Optional.of(from)));
        Optional<Joint> multiple = growths.factor(unsaid(growths, to, from));
        List<Joint> parts = new ArrayList<>();
        int start = from;
        for (Optional<Joint> next = growths.single(start); next.isPresent(); next = growths.single(start)) {
            parts.add(0, next.get());
            start--;
        }
        Optional<Rational> asked = multiple.flatMap(joint -> joint.interval().getLow());
        Interval first = product(parts);
        Optional<Rational> done = first.getLow().filter(low -> low.signum() > 0);
        if (parts.isEmpty() || !average.isPresent() || !asked.isPresent() || !done.isPresent()) {
            return;
        }
        Interval all = Intervals.product(first, Intervals.power(average.get().interval(), to - from), first.getUnit());
        if (!all.getLow().filter(low -> low.compareTo(asked.get()) < 0).isPresent()) {
            return;
        }
        Draft draft = draft(growths, start, parts);
        average.get().claims().forEach(draft::ground);
        multiple.get().claims().forEach(draft::ground);
        String yearly = low(average.get().interval()) + "^" + (to - from);
        step(draft, start, to, parts, Optional.of(yearly), all);
        String rate = needed(draft, asked.get(), done.get(), to - from);
        boolean declared = multiple.get().claims().stream()
                .anyMatch(claim -> growths.growth(claim).from().isPresent());
        out.accept(draft.conclude(
                declared ? Verdict.CONSISTENT : Verdict.UNDERDETERMINED,
                "Counted from " + start + " the growths alone do not make it " + Figures.say(asked.get())
                        + " times; for that the " + years(to - from) + " after " + from + " would need " + rate
                        + " a year",
                "若以" + start + "年为基期，仅按所定增速达不到 " + Figures.say(asked.get()) + " 倍，" + from + "年后的" + (to - from)
                        + "年年均须增长 " + rate));
    }

    /** Multiples whose base year the text does not give: declared to be that year, or unknown. */
    private static List<Growth> unsaid(Growths growths, int to, int from) {
        List<Growth> totals = new ArrayList<>(growths.ending(to).totals(Optional.of(from)));
        totals.addAll(growths.ending(to).totals(Optional.empty()));
        return totals.stream().filter(growth -> !growth.said()).collect(Collectors.toList());
    }

    private static Draft draft(Growths growths, int from, List<Joint> parts) {
        Draft draft = new Draft(CheckRule.GROWTH_AND_LEVEL, growths.indicator());
        parts.forEach(part -> part.claims().forEach(draft::ground));
        return draft.assume(
                "The growth of a single year is over the year before, the first of them over " + from,
                "单年增速以上年为基期，首年以" + from + "年为基期");
    }

    private static void step(Draft draft, int from, int to, List<Joint> parts, Optional<String> rest, Interval all) {
        List<String> factors = new ArrayList<>();
        parts.forEach(part -> factors.add(low(part.interval())));
        rest.ifPresent(factors::add);
        all.getLow()
                .ifPresent(low -> draft.step(
                        from + " to " + to + ": " + String.join(" × ", factors) + " " + Figures.result(low),
                        from + "至" + to + "年：" + String.join(" × ", factors) + " " + Figures.result(low)));
    }

    private static String low(Interval factor) {
        return factor.getLow().map(Figures::say).orElse("0");
    }

    private static String needed(Draft draft, Rational asked, Rational done, int years) {
        Rounded root = Roots.root(asked.dividedBy(done), years, Figures.SIX);
        String rate = Figures.rate(root.getValue());
        String ratio = Figures.say(asked) + "/" + Figures.say(done);
        String step = (years == 1 ? ratio : "(" + ratio + ")^(1/" + years + ")") + " − 1 "
                + (root.isExact() ? "= " : "≈ ") + rate;
        draft.step(step + " a year", step + "，即年均增速");
        return root.isExact() ? rate : "≈" + rate;
    }

    private static Interval product(List<Joint> parts) {
        Interval product = Growth.UNCHANGED;
        for (Joint part : parts) {
            product = Intervals.product(product, part.interval(), product.getUnit());
        }
        return product;
    }

    private static String years(int n) {
        return n == 1 ? "year" : n + " years";
    }
}
