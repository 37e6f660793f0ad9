// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * Tiers of one total over the years: k₂ units above t₂ in a later year, of which earlier k₁ were and j₁ stood above a lower t₁. If the
 * later ones come from the earlier, at least k₂ − k₁ of the j₁ must rise from t₁ to t₂, which is t₂/t₁ times; where that is more than
 * there are, the rest must be new.
 *
 * <p>Which units they are the text does not say, so this conflicts with nothing: it is told what it would take.
 */
final class TierMoves implements Check {

    /** The highest floor last. */
    private static final Comparator<Claim> BY_FLOOR = Comparator.<Claim, Rational>comparing(
                    claim -> amount(claim).amount())
            .thenComparing(claim -> Tier.least(claim.interval().get()));

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Links nested = new Links(inquiry, RelationKind.NESTED_IN);
        new Links(inquiry, RelationKind.COUNTED_IN).byObject().forEach((total, names) -> {
            Map<String, Map<Integer, List<Claim>>> places = new TreeMap<>();
            for (String name : names) {
                for (Claim claim : Setting.select(inquiry.of(name), Tier::counts)) {
                    String place = claim.area() + " " + amount(claim).getUnit().base();
                    claim.endYear()
                            .ifPresent(year -> places.computeIfAbsent(place, unused -> new TreeMap<>())
                                    .computeIfAbsent(year, unused -> new ArrayList<>())
                                    .add(claim));
                }
            }
            places.values().forEach(years -> moves(inquiry, nested, total, years, to));
        });
    }

    /** The floor that a unit must pass to be counted. */
    private static Quantity amount(Claim claim) {
        Interval floor = Tier.floor(claim).get();
        return Quantity.of(floor.getLow().get(), floor.getUnit());
    }

    private static void moves(
            Inquiry inquiry, Links nested, String total, Map<Integer, List<Claim>> years, Consumer<Finding> to) {
        Optional<Map.Entry<Integer, List<Claim>>> before = Optional.empty();
        for (Map.Entry<Integer, List<Claim>> year : years.entrySet()) {
            year.getValue().sort(BY_FLOOR);
            before.flatMap(earlier ->
                            new Move(inquiry, nested, total, earlier.getKey(), earlier.getValue(), year).finding())
                    .ifPresent(to);
            before = Optional.of(year);
        }
    }

    /** From the tiers of one year to the highest of a later one. */
    private static final class Move {

        private final String total;
        private final int from;
        private final int until;
        private final Claim goal;
        private final List<Claim> above = new ArrayList<>();
        private final Optional<Claim> below;
        private final boolean within;

        Move(
                Inquiry inquiry,
                Links nested,
                String total,
                int from,
                List<Claim> before,
                Map.Entry<Integer, List<Claim>> after) {
            this.total = total;
            this.from = from;
            this.until = after.getKey();
            this.goal = after.getValue().get(after.getValue().size() - 1);
            Optional<Claim> next = Optional.empty();
            for (Claim claim : before) {
                if (amount(claim).amount().compareTo(amount(goal).amount()) >= 0) {
                    above.add(claim);
                } else {
                    next = Optional.of(claim);
                }
            }
            this.below = next;
            this.within = next.isPresent()
                    && above.stream()
                            .allMatch(claim -> nested.declares(
                                    inquiry.name(claim.indicator()),
                                    inquiry.name(below.get().indicator())));
        }

        private static Rational count(Claim claim) {
            return Tier.least(claim.interval().get());
        }

        Optional<Finding> finding() {
            Rational standing = above.stream().map(Move::count).reduce(Rational.ZERO, Rational::plus);
            Rational needed = count(goal).minus(standing);
            Rational low = below.map(Move::count).orElse(Rational.ZERO);
            Rational lower = within ? low.minus(standing) : low;
            return needed.signum() > 0 && lower.signum() > 0
                    ? Optional.of(finding(standing, needed, lower))
                    : Optional.empty();
        }

        private Finding finding(Rational standing, Rational needed, Rational lower) {
            Draft draft = new Draft(CheckRule.TIERS, total);
            above.forEach(draft::ground);
            draft.ground(below.get()).ground(goal);
            Rational all = standing.plus(lower);
            Rational rise = needed.compareTo(lower) > 0 ? lower : needed;
            Quantity high = amount(goal);
            Quantity step = amount(below.get());
            Rational times = high.amount().dividedBy(step.amount());
            draft.assume("The later units come from the earlier ones", "后期达标单元均来自前期所列单元");
            draft.caveat(
                    "If more had passed the floor before than was stated, fewer must rise", "前期实际达标数多于所列数的，须升级的相应减少");
            String difference = count(goal) + " − " + standing + " = " + needed;
            draft.step(difference, difference);
            String factor = Figures.say(high) + " / " + Figures.say(step) + " " + Figures.result(times);
            draft.step(factor, factor);
            String english = "If the " + count(goal) + " of " + until + " come from the " + all + " of " + from
                    + ", at least " + rise + " of the " + lower + " must rise from " + Figures.say(step) + " to "
                    + Figures.say(high);
            String chinese = until + "年的 " + count(goal) + " 个如均来自" + from + "年的 " + all + " 个，则低一级的 " + lower
                    + " 个中至少 " + rise + " 个须由 " + Figures.say(step) + " 升至 " + Figures.say(high);
            Rational fresh = needed.minus(rise);
            draft.interval(Interval.atLeast(Quantity.of(rise, Unit.of("个"))));
            return fresh.signum() > 0
                    ? draft.conclude(
                            Verdict.UNDERDETERMINED,
                            english + ", and " + fresh + " more must be new",
                            chinese + "，另有至少 " + fresh + " 个须为新增")
                    : draft.conclude(Verdict.UNDERDETERMINED, english, chinese);
        }
    }
}
