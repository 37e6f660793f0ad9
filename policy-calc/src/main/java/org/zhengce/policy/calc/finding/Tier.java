// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** At least so many units, each at or above a floor: 5 zones above 100 亿元. */
final class Tier {

    /** The highest floor first. */
    static final Comparator<Tier> HIGHEST =
            Comparator.<Tier, Rational>comparing(tier -> tier.floor).reversed().thenComparing(tier -> tier.name);

    private final String name;
    private final Held held;
    private final Rational count;
    private final Rational floor;
    private final boolean strict;

    private Tier(String name, Held held, Rational count, Rational floor, boolean strict) {
        this.name = name;
        this.held = held;
        this.count = count;
        this.floor = floor;
        this.strict = strict;
    }

    /** Whether the claim counts units above a floor. */
    static boolean counts(Claim claim) {
        return claim.quantifier() == Quantifier.COUNT_WHERE
                && claim.kind() == ChangeKind.LEVEL
                && floor(claim)
                        .filter(floor -> floor.getLow().get().signum() > 0)
                        .isPresent();
    }

    /** Adds the claims that count units, one role for each name and threshold, and returns the roles. */
    static Set<String> roles(Inquiry inquiry, Collection<String> names, Map<String, List<Claim>> to) {
        Set<String> roles = new TreeSet<>();
        for (String name : names) {
            for (Claim claim : Setting.select(inquiry.of(name), Tier::counts)) {
                String role = name + " " + claim.target().getScope().getThreshold();
                roles.add(role);
                to.computeIfAbsent(role, unused -> new ArrayList<>()).add(claim);
            }
        }
        return roles;
    }

    /** What a unit must pass to be counted; absent if that is no floor. */
    static Optional<Interval> floor(Claim claim) {
        return claim.target()
                .getScope()
                .getThreshold()
                .map(Threshold::getBound)
                .flatMap(bound -> Claim.interval(bound, false))
                .filter(interval -> interval.getLow().isPresent());
    }

    /** The tiers that the setting has among those roles, the highest first; those in other units than the given are left out. */
    static List<Tier> of(Inquiry inquiry, Setting setting, Collection<String> roles, Unit unit) {
        List<Tier> tiers = new ArrayList<>();
        for (String role : roles) {
            setting.held(role).ifPresent(held -> {
                Claim first = held.claims().iterator().next();
                Interval floor = floor(first).get();
                Rational count = least(held.interval());
                if (count.signum() > 0 && floor.getUnit().commensurable(unit)) {
                    Interval in = floor.in(unit);
                    String name = inquiry.name(first.indicator());
                    tiers.add(new Tier(name, held, count, in.getLow().get(), !in.isLowIncluded()));
                }
            });
        }
        tiers.sort(HIGHEST);
        return tiers;
    }

    /** The smallest whole number in an interval of counts; nought if it has no lower end. */
    static Rational least(Interval interval) {
        Rational low =
                interval.getLow().orElse(Rational.ZERO).times(interval.getUnit().magnitude());
        Rational whole = ceiling(low);
        return whole.equals(low) && interval.getLow().isPresent() && !interval.isLowIncluded()
                ? whole.plus(Rational.ONE)
                : whole;
    }

    /** The largest whole number in an interval of counts, if it has an upper end. */
    static Optional<Rational> most(Interval interval) {
        return interval.getHigh().map(end -> {
            Rational high = end.times(interval.getUnit().magnitude());
            Rational whole = floor(high);
            return whole.equals(high) && !interval.isHighIncluded() ? whole.minus(Rational.ONE) : whole;
        });
    }

    /** The smallest whole number that is not below. */
    static Rational ceiling(Rational value) {
        return floor(value.negated()).negated();
    }

    /** The largest whole number that is not above. */
    static Rational floor(Rational value) {
        BigInteger[] parts = value.getNumerator().divideAndRemainder(value.getDenominator());
        Rational whole = Rational.of(new BigDecimal(parts[0]));
        return parts[1].signum() < 0 ? whole.minus(Rational.ONE) : whole;
    }

    String name() {
        return name;
    }

    Held held() {
        return held;
    }

    Rational count() {
        return count;
    }

    Rational floor() {
        return floor;
    }

    /** What each of its units has. */
    Interval interval(Unit unit) {
        Quantity low = Quantity.of(floor, unit);
        return strict ? Interval.moreThan(low) : Interval.atLeast(low);
    }

    /** What the tiers add up to at least, each with so many units of its own. */
    static Sum apart(List<Tier> tiers, Unit unit) {
        Sum sum = new Sum(unit);
        tiers.forEach(tier -> sum.add(tier.count, tier.floor, tier.strict));
        return sum;
    }

    /** The same if a unit that passes a higher floor counts among those that pass the lower ones: the least there can be. */
    static Sum nested(List<Tier> tiers, Unit unit) {
        Sum sum = new Sum(unit);
        for (Tier tier : tiers) {
            sum.add(tier.count.minus(sum.units), tier.floor, tier.strict);
        }
        return sum;
    }

    /** A sum of floors and how it came about: {@code 1 × 500 + 4 × 100 = 900 亿元}. */
    static final class Sum {

        private final Unit unit;
        private final StringBuilder terms = new StringBuilder();
        private Rational units = Rational.ZERO;
        private Rational amount = Rational.ZERO;
        private boolean strict;

        Sum(Unit unit) {
            this.unit = unit;
        }

        /** So many more units at or above a floor; none if the number is not positive. */
        void add(Rational count, Rational floor, boolean above) {
            if (count.signum() > 0) {
                terms.append(terms.length() == 0 ? "" : " + ")
                        .append(Figures.say(count))
                        .append(" × ")
                        .append(Figures.say(Quantity.of(floor, unit)));
                units = units.plus(count);
                amount = amount.plus(count.times(floor));
                strict |= above;
            }
        }

        /** The terms of another sum on top. */
        void add(Sum other) {
            terms.append(terms.length() == 0 ? "" : " + ").append(other.terms);
            units = units.plus(other.units);
            amount = amount.plus(other.amount);
            strict |= other.strict;
        }

        Rational units() {
            return units;
        }

        Rational amount() {
            return amount;
        }

        /** All amounts that the sum allows. */
        Interval interval() {
            Quantity low = Quantity.of(amount, unit);
            return strict ? Interval.moreThan(low) : Interval.atLeast(low);
        }

        @Override
        public String toString() {
            return terms + " " + Figures.equal(Figures.decimal(Figures.handy(Quantity.of(amount, unit))));
        }
    }
}
