// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.zhengce.policy.calc.quantity.Intervals;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * A share of a whole, and what that whole is to be: N = s·D. A second share t of the same part gives the other whole, E = s·D/t.
 *
 * <p>A conflict with what the part itself is to be is claimed within one document or one named area only, where no amount is below
 * nought. Without that, or of figures that are approximate, what follows is told at the figures.
 */
final class ShareAndLevel implements Check {

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        SortedMap<String, List<Claim>> levels = levels(inquiry);
        Shares.byNumerator(inquiry)
                .forEach((part, wholes) -> wholes.forEach((whole, shares) -> {
                    Claim share = shares.get(0);
                    if (state(share)) {
                        for (Claim level : levels.getOrDefault(whole + Shares.when(share), new ArrayList<>())) {
                            to.accept(
                                    finding(share, level, levels.getOrDefault(part, new ArrayList<>()), wholes, whole));
                        }
                    }
                }));
    }

    /** Whether it is of one year or day, and no fall. */
    private static boolean state(Claim claim) {
        return !claim.down() && !claim.years().filter(n -> n > 1).isPresent();
    }

    /** Levels above nought, by indicator, time and area. */
    private static SortedMap<String, List<Claim>> levels(Inquiry inquiry) {
        SortedMap<String, List<Claim>> levels = new TreeMap<>();
        for (List<Claim> group : inquiry.groups()) {
            for (Claim claim : group) {
                if (claim.kind() == ChangeKind.LEVEL
                        && state(claim)
                        && claim.plain()
                        && Links.amount(claim)
                        && claim.figure()
                                .filter(figure -> figure.getValue().signum() > 0)
                                .isPresent()) {
                    levels.computeIfAbsent(
                                    inquiry.name(claim.indicator()) + Shares.when(claim), unused -> new ArrayList<>())
                            .add(claim);
                }
            }
        }
        return levels;
    }

    private static Finding finding(
            Claim share, Claim level, List<Claim> parts, SortedMap<String, List<Claim>> wholes, String whole) {
        String part = share.target().getIndicator().getNumerator().get();
        Draft draft = new Draft(CheckRule.SHARES, part).ground(share).ground(level);
        Quantity all = level.figure().get();
        Rational ratio = Shares.share(share).get();
        Quantity some = Quantity.of(all.getValue().times(ratio), all.getUnit());
        String product = Figures.percent(ratio) + " × " + Figures.say(all) + " " + Figures.equal(Figures.decimal(some));
        draft.step(product + " = " + part, product + "，即" + part);
        wholes.forEach((other, shares) -> {
            if (!other.equals(whole)) {
                draft.ground(shares.get(0));
                Rational of = Shares.share(shares.get(0)).get();
                String quotient = Figures.decimal(some) + " / " + Figures.percent(of) + " "
                        + Figures.equal(
                                Figures.decimal(Quantity.of(some.getValue().dividedBy(of), all.getUnit())));
                draft.step(quotient + " = " + other, quotient + "，即" + other);
            }
        });
        Optional<Interval> implied = implied(share, level);
        implied.ifPresent(draft::interval);
        List<Claim> alike = new ArrayList<>();
        for (Claim claim : parts) {
            if (together(share, level) && together(level, claim) && converts(claim, all.getUnit())) {
                alike.add(claim);
            }
        }
        Optional<Joint> demanded = Joint.of(alike);
        if (implied.isPresent() && demanded.isPresent()) {
            demanded.get().claims().forEach(draft::ground);
            draft.assume("No amount is below nought", "各数值不为负");
            return against(draft, part, implied.get(), demanded.get().interval());
        }
        draft.caveat(
                "The figures are floors or approximate, so this is what follows at the figures only",
                "所列数字为下限或约数，结果仅按所列数字计算");
        return draft.conclude(
                Verdict.UNDERDETERMINED,
                "At these figures " + part + " is " + Figures.decimal(some),
                "按所列数字，" + part + "为 " + Figures.decimal(some));
    }

    /** All that the part can be, by what the share and the whole can be; absent if one is not known by its ends. */
    private static Optional<Interval> implied(Claim share, Claim level) {
        Optional<Interval> of = share.interval().flatMap(ShareAndLevel::natural);
        return level.interval()
                .flatMap(ShareAndLevel::natural)
                .flatMap(whole -> of.map(ratio -> Intervals.product(ratio.in(Unit.ONE), whole, whole.getUnit())));
    }

    private static Optional<Interval> natural(Interval interval) {
        return interval.intersection(Interval.atLeast(Quantity.of(Rational.ZERO, interval.getUnit())));
    }

    private static boolean together(Claim one, Claim other) {
        return one.source() == other.source()
                || !one.area().isEmpty() && one.area().equals(other.area());
    }

    private static boolean converts(Claim claim, Unit unit) {
        return claim.interval()
                .filter(interval -> interval.getUnit().commensurable(unit))
                .isPresent();
    }

    private static Finding against(Draft draft, String part, Interval implied, Interval demanded) {
        Interval one = implied.in(demanded.getUnit());
        Optional<Interval> both = one.intersection(demanded);
        if (!both.isPresent()) {
            return draft.conclude(
                    Verdict.CONFLICT,
                    "The share and the whole make " + part + " " + Figures.english(one) + ", it is to be "
                            + Figures.english(demanded),
                    "按比重与整体推算，" + part + Figures.chinese(one) + "，与其要求（" + Figures.chinese(demanded) + "）不能同时成立");
        }
        draft.interval(both.get());
        if (demanded.encloses(one)) {
            return draft.conclude(
                    Verdict.DOMINATED,
                    "What " + part + " is to be follows from the share and the whole, and can never bind",
                    part + "的要求已被比重与整体的要求涵盖，不起约束作用");
        }
        if (both.get().single()) {
            return draft.conclude(
                    Verdict.TIGHT,
                    "The share and the whole leave nothing to spare: " + part + " is " + Figures.english(both.get()),
                    "比重与整体的要求没有余量：" + part + "只能" + Figures.chinese(both.get()));
        }
        return draft.conclude(
                Verdict.CONSISTENT,
                "All can hold: " + part + " is then " + Figures.english(both.get()),
                "可以同时成立，此时" + part + Figures.chinese(both.get()));
    }
}
