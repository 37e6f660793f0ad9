// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * How much each unit of weight gets, so that the parts between their limits come to the total: the fraction amount / weight.
 *
 * <p>What all parts together get grows with it, in straight pieces that bend where a unit leaves its lower limit or reaches its
 * upper one. Those points are sorted once, and the piece that holds the total is found by walking along them.
 */
final class Waterline {

    /** One of its bends: at amount / weight the unit leaves its lower limit, or reaches its upper one. */
    private static final class Bend {

        private final BigInteger amount;
        private final BigInteger weight;
        private final boolean upper;

        Bend(BigInteger amount, BigInteger weight, boolean upper) {
            this.amount = amount;
            this.weight = weight;
            this.upper = upper;
        }

        int compare(Bend other) {
            return amount.multiply(other.weight).compareTo(other.amount.multiply(weight));
        }
    }

    private final BigInteger amount;
    private final BigInteger weight;

    private Waterline(BigInteger amount, BigInteger weight) {
        this.amount = amount;
        this.weight = weight;
    }

    BigInteger amount() {
        return amount;
    }

    BigInteger weight() {
        return weight;
    }

    /** The line for a total that lies between the sums of the limits. */
    static Waterline of(BigInteger total, BigInteger[] weights, BigInteger[] lower, BigInteger[] upper) {
        List<Bend> bends = new ArrayList<>();
        BigInteger fixed = BigInteger.ZERO;
        for (int i = 0; i < weights.length; i++) {
            fixed = fixed.add(lower[i]);
            if (weights[i].signum() > 0) {
                bends.add(new Bend(lower[i], weights[i], false));
                bends.add(new Bend(upper[i], weights[i], true));
            }
        }
        bends.sort(Bend::compare);
        BigInteger free = BigInteger.ZERO;
        for (Bend bend : bends) {
            BigInteger reached = fixed.multiply(bend.weight).add(bend.amount.multiply(free));
            if (reached.compareTo(total.multiply(bend.weight)) >= 0) {
                return free.signum() == 0
                        ? new Waterline(bend.amount, bend.weight)
                        : new Waterline(total.subtract(fixed), free);
            }
            fixed = bend.upper ? fixed.add(bend.amount) : fixed.subtract(bend.amount);
            free = bend.upper ? free.subtract(bend.weight) : free.add(bend.weight);
        }
        throw new IllegalStateException("Limits must admit the total: " + total);
    }
}
