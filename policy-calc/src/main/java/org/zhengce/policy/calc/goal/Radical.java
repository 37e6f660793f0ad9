// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.math.BigInteger;
import java.math.MathContext;
import org.zhengce.policy.calc.quantity.Roots;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;

/** The true value of a point, a fraction or a root of one, which is rounded only when it is shown. */
final class Radical {

    private final Rational radicand;
    private final int degree;

    private Radical(Rational radicand, int degree) {
        this.radicand = radicand;
        this.degree = degree;
    }

    static Radical of(Rational value) {
        return new Radical(value, 1);
    }

    /** So many steps of equal growth on from the first number, when the second is that many from it; neither is negative. */
    static Radical grown(Rational from, Rational to, int steps, int all) {
        int common = BigInteger.valueOf(steps).gcd(BigInteger.valueOf(all)).intValue();
        int degree = all / common;
        int power = steps / common;
        return new Radical(to.pow(power).times(from.pow(degree - power)), degree);
    }

    /** Compares the true value, not the rounded one. */
    int compareTo(Rational other) {
        if (degree == 1) {
            return radicand.compareTo(other);
        }
        return other.signum() < 0 ? 1 : radicand.compareTo(other.pow(degree));
    }

    Rounded rounded(MathContext context) {
        return Roots.root(radicand, degree, context);
    }

    /** The number of a quantity in another unit. */
    static Rational in(Unit unit, Quantity quantity) {
        return Quantity.of(Rational.ZERO, unit).plus(quantity).getValue();
    }
}
