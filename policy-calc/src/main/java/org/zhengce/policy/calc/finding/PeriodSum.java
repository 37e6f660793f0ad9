// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengce.policy.calc.quantity.Intervals;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;

/** One sum over a period. */
final class PeriodSum {

    private final Draft draft;
    private final Interval sum;
    private final int from;
    private final int to;
    private final int n;
    private final ChangeKind kind;
    private final Set<Source> sources;

    PeriodSum(String indicator, Joint sum, int from, int to, ChangeKind kind) {
        this.draft = new Draft(CheckRule.CUMULATIVE_AND_ANNUAL, indicator);
        this.sum = sum.interval();
        this.from = from;
        this.to = to;
        this.n = to - from + 1;
        this.kind = kind;
        this.sources = sum.claims().stream().map(Claim::source).collect(Collectors.toSet());
        sum.claims().forEach(draft::ground);
    }

    private Interval average() {
        return Intervals.scaled(sum, Rational.of(1, n));
    }

    /** Absent of an increment beside which no year is said. */
    Optional<Finding> finding(CumulativeAndAnnual.Years years, CumulativeAndAnnual.Years parts) {
        Rational end =
                sum.getLow().isPresent() ? sum.getLow().get() : sum.getHigh().get();
        String mean = figure(end) + "/" + n + " " + Figures.equal(figure(end.dividedBy(Rational.of(n))));
        draft.step(
                from + " to " + to + " is " + Figures.years(n) + ", both ends included: " + mean + " a year",
                from + "至" + to + "年首尾均计为" + n + "年：" + mean + "，即年均");
        before(years.single, false);
        before(parts.single, true);
        List<Joint> said = new ArrayList<>();
        for (List<Claim> year : years.single.subMap(from, true, to, true).values()) {
            Joint.of(year).filter(this::comparable).ifPresent(said::add);
        }
        Optional<Joint> alike = Joint.of(years.alike(to, sources)).filter(this::comparable);
        if (alike.isPresent()) {
            return Optional.of(each(alike.get()));
        }
        if (!said.isEmpty()) {
            return Optional.of(said(said));
        }
        return kind == ChangeKind.CUMULATIVE
                ? Optional.of(draft.conclude(
                        Verdict.CONSISTENT,
                        "Over " + Figures.years(n) + " this is on average " + Figures.english(average()) + " a year",
                        n + "年合计，年均" + Figures.chinese(average())))
                : Optional.empty();
    }

    private String figure(Rational number) {
        return Figures.say(Quantity.of(number, sum.getUnit()));
    }

    private boolean comparable(Joint amount) {
        return amount.interval().getUnit().commensurable(sum.getUnit());
    }

    /** The last year before the period that has a figure, of the same indicator or of a declared part of it. */
    private void before(NavigableMap<Integer, List<Claim>> amounts, boolean part) {
        Map.Entry<Integer, List<Claim>> entry = amounts.lowerEntry(from);
        Optional<Joint> last =
                entry == null ? Optional.empty() : Joint.of(entry.getValue()).filter(this::comparable);
        Optional<Rational> mean = average().getLow();
        Optional<Rational> amount = last.flatMap(
                        joint -> joint.interval().in(sum.getUnit()).getLow())
                .filter(low -> low.signum() > 0);
        if (!mean.isPresent() || !amount.isPresent()) {
            return;
        }
        last.get().claims().forEach(draft::ground);
        String ratio = Figures.say(mean.get()) + "/" + Figures.say(amount.get()) + " "
                + Figures.result(mean.get().dividedBy(amount.get()));
        draft.step("Against " + entry.getKey() + ": " + ratio + " times", "与" + entry.getKey() + "年相比：" + ratio + " 倍");
        if (part) {
            draft.caveat("The figure of " + entry.getKey() + " is that of a part only", entry.getKey() + "年的数额仅为其中一部分");
        }
    }

    private Finding each(Joint alike) {
        alike.claims().forEach(draft::ground);
        draft.assume("The yearly amount holds in each year of the period", "年度数额适用于期内各年");
        Interval all = Intervals.scaled(alike.interval().in(sum.getUnit()), Rational.of(n));
        all.getLow().ifPresent(low -> {
            String product = n + " × " + figure(low.dividedBy(Rational.of(n))) + " " + Figures.equal(figure(low));
            draft.step(product, product);
        });
        return whole(all);
    }

    private Finding said(List<Joint> said) {
        Interval all = Interval.exactly(Quantity.of(Rational.ZERO, sum.getUnit()));
        for (Joint amount : said) {
            amount.claims().forEach(draft::ground);
            all = Intervals.sum(all, amount.interval());
        }
        if (all.unbounded()) {
            return draft.conclude(Verdict.CONSISTENT, "The years and the sum can both hold", "分年要求与累计要求可以同时成立");
        }
        draft.step(
                (said.size() == 1 ? "The one year said comes to " : "The " + said.size() + " years said come to ")
                        + Figures.english(all),
                "已列明的" + said.size() + "年合计" + Figures.chinese(all));
        return said.size() == n ? whole(all) : part(all, n - said.size());
    }

    private Finding whole(Interval all) {
        if (!all.intersection(sum).isPresent()) {
            return conflict(all);
        }
        if (all.equals(sum)) {
            return draft.conclude(Verdict.CONSISTENT, "The years and the sum agree exactly", "分年数与累计数恰好相符");
        }
        if (sum.encloses(all)) {
            return implied();
        }
        return draft.conclude(
                Verdict.CONSISTENT,
                "Both can hold; the years come to " + Figures.english(all) + ", the sum asked is "
                        + Figures.english(sum),
                "可以同时成立；分年合计" + Figures.chinese(all) + "，累计要求" + Figures.chinese(sum));
    }

    private Finding part(Interval all, int left) {
        if (kind != ChangeKind.INCREMENT_NET) {
            draft.assume("No year has a negative amount", "各年数额不为负");
            Interval least = Interval.of(all.getLow(), all.isLowIncluded(), Optional.empty(), false, all.getUnit());
            if (!least.intersection(sum).isPresent()) {
                return conflict(least);
            }
            if (sum.encloses(least)) {
                return implied();
            }
        }
        Quantity said = Quantity.of(all.getLow().orElse(Rational.ZERO), all.getUnit());
        Interval rest = Intervals.scaled(Intervals.difference(sum, Interval.exactly(said)), Rational.of(1, left));
        draft.interval(rest);
        return draft.conclude(
                Verdict.CONSISTENT,
                "With just what is said the other years need " + Figures.english(rest) + " a year over "
                        + Figures.years(left),
                "仅按已列明的数额，其余" + left + "年须年均" + Figures.chinese(rest));
    }

    private Finding implied() {
        return draft.conclude(
                Verdict.DOMINATED,
                "The sum is implied by the amounts of the years and can never bind",
                "累计要求已被分年要求涵盖，不起约束作用");
    }

    private Finding conflict(Interval all) {
        return draft.conclude(
                Verdict.CONFLICT,
                "The years come to " + Figures.english(all) + ", the sum asked is " + Figures.english(sum),
                "分年合计" + Figures.chinese(all) + "，与累计" + Figures.chinese(sum) + " 的要求不能同时成立");
    }
}
