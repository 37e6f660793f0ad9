// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.Apportionment;
import org.zhengce.policy.model.goal.Limit;
import org.zhengce.policy.model.goal.Part;
import org.zhengce.policy.model.goal.Share;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** Shares a total out by weight; within, all amounts are counted in units of the scale. */
final class Apportion {

    static final int MAX_SCALE = 18;

    private final Unit unit;
    private final Rational step;
    private final BigInteger total;
    private final List<Share> shares;
    private final BigInteger[] weights;
    private final BigInteger[] lower;

    private final BigInteger[] upper;

    private Apportion(Quantity total, List<Share> shares, int scale) {
        this.unit = total.getUnit();
        this.step = Rational.of(10).pow(-scale);
        this.total = total.getValue().dividedBy(step).getNumerator();
        this.shares = shares;
        this.weights = weights(shares);
        this.lower = new BigInteger[weights.length];
        this.upper = new BigInteger[weights.length];
    }

    static Apportionment of(Quantity total, List<Share> shares, int scale) {
        if (Math.abs((long) scale) > MAX_SCALE) {
            throw new InvalidValueException(ProblemCode.APPORTIONMENT_SCALE, -MAX_SCALE, MAX_SCALE, scale);
        }
        if (total.getValue().signum() < 0) {
            throw new InvalidValueException(ProblemCode.APPORTIONMENT_NEGATIVE, total);
        }
        Rational step = Rational.of(10).pow(-scale);
        if (!total.getValue().dividedBy(step).integral()) {
            throw new InvalidValueException(ProblemCode.APPORTIONMENT_FINE, total, step);
        }
        refuseShares(shares);
        Apportion apportion = new Apportion(total, shares, scale);
        apportion.limit(total);
        return Apportionment.builder()
                .total(total)
                .scale(scale)
                .addAllParts(apportion.parts())
                .build();
    }

    /** The parts by agreed ratios, not rounded. */
    static Apportionment split(Quantity total, List<Share> shares) {
        refuseShares(shares);
        Rational sum = shares.stream().map(Share::getWeight).reduce(Rational.ZERO, Rational::plus);
        if (!sum.equals(Rational.ONE)) {
            throw new InvalidValueException(ProblemCode.SPLIT_RATIOS, sum);
        }
        Apportionment.Builder split = Apportionment.builder().total(total);
        for (Share share : shares) {
            Quantity part = total.times(share.getWeight());
            split.addParts(Part.builder().share(share).quota(part).amount(part).build());
        }
        return split.build();
    }

    private static void refuseShares(List<Share> shares) {
        Set<String> units = new HashSet<>();
        for (Share share : shares) {
            if (!units.add(share.getUnit())) {
                throw new InvalidValueException(ProblemCode.APPORTIONMENT_UNIT, share.getUnit());
            }
        }
        if (shares.stream().noneMatch(share -> share.getWeight().signum() > 0)) {
            throw new InvalidValueException(ProblemCode.APPORTIONMENT_WEIGHTS, shares.size());
        }
    }

    /** The weights as whole numbers. */
    private static BigInteger[] weights(List<Share> shares) {
        BigInteger common = BigInteger.ONE;
        for (Share share : shares) {
            BigInteger denominator = share.getWeight().getDenominator();
            common = common.multiply(denominator.divide(common.gcd(denominator)));
        }
        BigInteger[] weights = new BigInteger[shares.size()];
        for (int i = 0; i < weights.length; i++) {
            Rational weight = shares.get(i).getWeight();
            weights[i] = weight.getNumerator().multiply(common.divide(weight.getDenominator()));
        }
        return weights;
    }

    /** Limits are rounded inwards to units of the scale; without one a unit may get nothing, or all. */
    private void limit(Quantity whole) {
        BigInteger least = BigInteger.ZERO;
        BigInteger most = BigInteger.ZERO;
        for (int i = 0; i < weights.length; i++) {
            Share share = shares.get(i);
            lower[i] = share.getLower()
                    .map(limit -> steps(limit.times(Rational.of(-1))).negate())
                    .orElse(BigInteger.ZERO);
            upper[i] = share.getUpper().map(this::steps).orElse(lower[i].max(total));
            if (upper[i].compareTo(lower[i]) < 0) {
                throw new InvalidValueException(
                        ProblemCode.APPORTIONMENT_LIMITS,
                        share.getUnit(),
                        share.getLower().map(Quantity::toString).orElse("0"),
                        share.getUpper().map(Quantity::toString).orElse(""),
                        step);
            }
            if (weights[i].signum() == 0) {
                upper[i] = lower[i];
            }
            least = least.add(lower[i]);
            most = most.add(upper[i]);
        }
        if (least.compareTo(total) > 0) {
            throw new InvalidValueException(ProblemCode.APPORTIONMENT_LOWER, quantity(least), whole);
        }
        if (most.compareTo(total) < 0) {
            throw new InvalidValueException(ProblemCode.APPORTIONMENT_UPPER, quantity(most), whole);
        }
    }

    /** The whole units of the scale in an amount, rounded down. */
    private BigInteger steps(Quantity amount) {
        Rational steps =
                Quantity.of(Rational.ZERO, unit).plus(amount).getValue().dividedBy(step);
        BigInteger[] whole = steps.getNumerator().divideAndRemainder(steps.getDenominator());
        return whole[1].signum() < 0 ? whole[0].subtract(BigInteger.ONE) : whole[0];
    }

    private List<Part> parts() {
        Waterline line = Waterline.of(total, weights, lower, upper);
        BigInteger[] amounts = new BigInteger[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        List<Part.Builder> parts = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        BigInteger left = total;
        for (int i = 0; i < weights.length; i++) {
            Part.Builder part = Part.builder().share(shares.get(i));
            BigInteger quota = line.amount().multiply(weights[i]);
            Limit limit = limit(i, quota, line.weight());
            if (limit != null) {
                part.limit(limit);
                quota = (limit == Limit.LOWER ? lower[i] : upper[i]).multiply(line.weight());
            }
            BigInteger[] whole = quota.divideAndRemainder(line.weight());
            amounts[i] = whole[0];
            remainders[i] = whole[1];
            left = left.subtract(whole[0]);
            if (whole[1].signum() > 0) {
                open.add(i);
            }
            parts.add(part.quota(Quantity.of(
                    rational(quota).dividedBy(rational(line.weight())).times(step), unit)));
        }
        open.sort((a, b) -> {
            int byRemainder = remainders[b].compareTo(remainders[a]);
            return byRemainder != 0 ? byRemainder : weights[b].compareTo(weights[a]);
        });
        for (int rank = 0; rank < open.size(); rank++) {
            int i = open.get(rank);
            parts.get(i).rank(rank + 1);
            if (left.compareTo(BigInteger.valueOf(rank)) > 0) {
                amounts[i] = amounts[i].add(BigInteger.ONE);
            }
        }
        List<Part> built = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            built.add(parts.get(i).amount(quantity(amounts[i])).build());
        }
        return built;
    }

    /** The limit that holds a quota, if one does. */
    @Nullable
    private Limit limit(int i, BigInteger quota, BigInteger weight) {
        if (quota.compareTo(lower[i].multiply(weight)) < 0) {
            return Limit.LOWER;
        }
        return quota.compareTo(upper[i].multiply(weight)) > 0 ? Limit.UPPER : null;
    }

    private Quantity quantity(BigInteger steps) {
        return Quantity.of(rational(steps).times(step), unit);
    }

    private static Rational rational(BigInteger number) {
        return Rational.of(new BigDecimal(number));
    }
}
